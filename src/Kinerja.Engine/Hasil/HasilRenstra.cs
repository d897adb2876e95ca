using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// One indikator of one wilayah beside other tahun: a row of <c>hasil-renstra.csv</c> (SPEC 17). The window of a
/// renstra holds the quarters of all its tahun up to TW n of this one.
/// </summary>
/// <remarks>
/// This is a view into the columns of a <see cref="HasilKinerja"/>. The default value is no row: its texts are empty,
/// its tahun is 0, and its numbers are missing with reason <see cref="Alasan.DataKosong"/>. Only
/// <see cref="Indikator"/> throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct HasilRenstra
{
    private const int Akhir = Triwulan.Count - 1;
    private readonly HasilTahun? _tahun; // null for no row
    private readonly int _index;
    private readonly int _wilayah;
    private readonly int _quarter;

    /// <param name="tahun">The results of the tahun; they have figures of other tahun.</param>
    /// <param name="index">The number of the indikator.</param>
    /// <param name="wilayah">The row of the wilayah among all of the partition.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    internal HasilRenstra(HasilTahun tahun, int index, int wilayah, int quarter) =>
        (_tahun, _index, _wilayah, _quarter) = (tahun, index, wilayah, quarter);

    /// <summary>The kode of the wilayah.</summary>
    public string Wilayah => _tahun is null ? "" : _tahun.Layout.Wilayah.Rows[_wilayah].Kode;

    /// <summary>The kode of the indikator.</summary>
    public string KodeIndikator => _tahun is null ? "" : Indikator.Kode;

    /// <summary>The indikator. JSON leaves it out and writes <see cref="KodeIndikator"/>.</summary>
    /// <exception cref="InvalidOperationException">This is no row.</exception>
    [JsonIgnore]
    public Indikator Indikator => _tahun is null ? throw HasilTahun.NoRow() : _tahun.Indikator[_index]!.Indikator;

    /// <summary>The year.</summary>
    public int Tahun => _tahun?.Tahun ?? 0;

    /// <summary>The quarter TW n.</summary>
    public Triwulan Triwulan => Triwulan.FromIndex(_quarter);

    /// <summary>The realisasi s.d. TW IV of the year before, as the rows of that year say (SPEC 17.3).</summary>
    public Nilai RealisasiTahunLalu => AtRow(Renstra?.LaluAkhir, Akhir, column => column.Realisasi);

    /// <summary>The raw capaian s.d. TW IV of the year before, in % (SPEC 17.3).</summary>
    public Nilai CapaianTahunLalu => AtRow(Renstra?.LaluAkhir, Akhir, column => column.Capaian);

    /// <summary>
    /// The realisasi s.d. TW n minus that of the same quarter of the year before, in the unit of the indikator (SPEC
    /// 17.3).
    /// </summary>
    public Nilai Perubahan
    {
        get
        {
            var (now, before) = (At(_tahun?.Indikator, _quarter, Realisasi), AtRow(Renstra?.Lalu, _quarter, Realisasi));
            return Selisih.Of(now, before);

            static KolomNilai Realisasi(KolomIndikator column) => column.Realisasi;
        }
    }

    /// <summary>
    /// The realisasi of the window s.d. TW IV of the year before; or a reason (SPEC 17.1). A wilayah that is not valid
    /// in that year has none (SPEC 4.8).
    /// </summary>
    public Nilai RealisasiRenstraLalu =>
        IsWilayahOfYearBefore ? At(Renstra?.JendelaLalu, Akhir, column => column.Realisasi) : default;

    /// <summary>The realisasi of the window s.d. TW n; or a reason (SPEC 17.1).</summary>
    public Nilai RealisasiRenstra => At(Renstra?.Jendela, _quarter, column => column.Realisasi);

    /// <summary>
    /// The target at the end of the renstra, or the lower bound of a range; without one, missing with reason
    /// <c>TargetKosong</c> (SPEC 17.2).
    /// </summary>
    public Nilai TargetAkhir => At(Renstra?.Jendela, _quarter, column => column.Target);

    /// <summary>The upper bound of a target that is a range; <c>null</c> for a single target and for none.</summary>
    public decimal? TargetAkhirAtas => At(Renstra?.Jendela, _quarter, column => column.TargetAtas).Value;

    /// <summary>The raw capaian of the realisasi renstra against the end target, in %; or a reason.</summary>
    public Nilai CapaianAkhir => At(Renstra?.Jendela, _quarter, column => column.Capaian);

    /// <summary>
    /// The reasons of the realisasi renstra and of the end target or its capaian, each once, in the order of
    /// <see cref="Alasan"/> (SPEC 17.5).
    /// </summary>
    public ImmutableArray<Alasan> Keterangan => AlasanSet.Of(RealisasiRenstra.State, CapaianAkhir.State);

    /// <summary>The results of the tahun; <c>null</c> for no row.</summary>
    internal HasilTahun? Tahunan => _tahun;

    /// <summary>The number of the indikator.</summary>
    internal int Index => _index;

    /// <summary>The row of the wilayah among all of the partition.</summary>
    internal int RowOfAll => _wilayah;

    /// <summary>The wilayah of the calculation; <c>null</c> for no row.</summary>
    internal WilayahLayout? Among => _tahun?.Layout.Wilayah;

    private RenstraTahun? Renstra => _tahun?.Renstra;

    private bool IsWilayahOfYearBefore => _tahun?.Inputs.Definisi.Definisi is { } definisi
        && (!definisi.HasMasaBerlaku || definisi.KnowsWilayah(Wilayah, Tahun - 1));

    private Nilai At(KolomIndikator?[]? columns, int quarter, Func<KolomIndikator, KolomNilai?> of) =>
        RenstraTahun.At(columns, _index, _wilayah, quarter, of);

    private Nilai AtRow(KolomIndikator?[]? columns, int quarter, Func<KolomIndikator, KolomNilai?> of) =>
        RenstraTahun.AtRow(columns, _index, _wilayah, quarter, of);
}
