using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// The money of one simpul of one wilayah s.d. TW n: a row of <c>hasil-anggaran.csv</c> (SPEC 16).
/// </summary>
/// <remarks>
/// This is a view into the columns of a <see cref="HasilKinerja"/>. The default value is no row: its texts are empty,
/// its tahun is 0, and its numbers are missing with reason <see cref="Alasan.DataKosong"/>. Only <see cref="Simpul"/>
/// throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct HasilAnggaran
{
    private readonly HasilTahun? _tahun; // null for no row
    private readonly int _index;
    private readonly int _wilayah;
    private readonly int _quarter;

    /// <param name="tahun">The results of the tahun.</param>
    /// <param name="index">The index of the simpul.</param>
    /// <param name="wilayah">The row of the wilayah in the layout of the column.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    internal HasilAnggaran(HasilTahun tahun, int index, int wilayah, int quarter)
    {
        (_tahun, _index, _wilayah, _quarter) = (tahun, index, wilayah, quarter);
        Kolom = tahun.Anggaran[index]!;
        Cell = tahun.Layout.ResultCell(wilayah, quarter);
    }

    private KolomAnggaran Kolom { get; }

    private int Cell { get; }

    /// <summary>The kode of the wilayah.</summary>
    public string Wilayah => _tahun is null ? "" : Kolom.Layout.Wilayah.Rows[_wilayah].Kode;

    /// <summary>The kode of the simpul.</summary>
    public string KodeSimpul => _tahun is null ? "" : Kolom.Simpul.Kode;

    /// <summary>The simpul. JSON leaves it out and writes <see cref="KodeSimpul"/>.</summary>
    /// <exception cref="InvalidOperationException">This is no row.</exception>
    [JsonIgnore]
    public Simpul Simpul => _tahun is null ? throw HasilTahun.NoRow() : Kolom.Simpul;

    /// <summary>The year.</summary>
    public int Tahun => _tahun?.Tahun ?? 0;

    /// <summary>The quarter TW n.</summary>
    public Triwulan Triwulan => Triwulan.FromIndex(_quarter);

    /// <summary>
    /// The pagu of the year in rupiah, the same in every quarter; without one, missing with reason
    /// <c>AnggaranKosong</c>.
    /// </summary>
    public Nilai Pagu => _tahun is null ? default : Kolom.Pagu[Cell];

    /// <summary>The realisasi of the quarter alone, in rupiah; or a reason.</summary>
    public Nilai RealisasiTriwulan => _tahun is null ? default : Kolom.RealisasiTriwulan[Cell];

    /// <summary>The realisasi s.d. TW n, in rupiah; or a reason.</summary>
    public Nilai Realisasi => _tahun is null ? default : Kolom.Realisasi[Cell];

    /// <summary>The realisasi s.d. TW n in % of the pagu; may exceed 100; or a reason (SPEC 16.3).</summary>
    public Nilai Serapan => _tahun is null ? default : Kolom.Serapan[Cell];

    /// <summary>The capaian of the simpul in %, as its row of the cascading says; or a reason.</summary>
    public Nilai Capaian => _tahun is null ? default : Kolom.Capaian[Cell];

    /// <summary>
    /// The comparison of capaian and serapan, in points or % as <see cref="AturanKinerja.RumusEfisiensi"/> says; or a
    /// reason (SPEC 16.4).
    /// </summary>
    public Nilai Efisiensi => _tahun is null ? default : Kolom.Efisiensi[Cell];

    /// <summary>
    /// The reasons of realisasi, serapan, capaian and efisiensi, each once, in the order of <see cref="Alasan"/> (SPEC
    /// 16.5).
    /// </summary>
    public ImmutableArray<Alasan> Keterangan => _tahun is null ? [Alasan.DataKosong] : AlasanSet.Of(
        Kolom.Realisasi.States[Cell], Kolom.Serapan.States[Cell], Kolom.Capaian.States[Cell],
        Kolom.Efisiensi.States[Cell]);

    /// <summary>The results of the tahun; <c>null</c> for no row.</summary>
    internal HasilTahun? Tahunan => _tahun;

    /// <summary>The index of the simpul in the definition.</summary>
    internal int Index => _index;

    /// <summary>The row of the wilayah among all wilayah of the partition.</summary>
    internal int RowOfAll => Kolom.Layout.Wilayah.RowOfAll(_wilayah);

    /// <summary>The wilayah of the calculation; <c>null</c> for no row.</summary>
    internal WilayahLayout? Among => _tahun?.Layout.Wilayah;
}
