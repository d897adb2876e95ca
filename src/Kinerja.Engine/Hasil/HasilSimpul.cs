using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>One simpul of one wilayah s.d. TW n: a row of <c>hasil-cascading.csv</c> (SPEC 11).</summary>
/// <remarks>
/// This is a view into the columns of a <see cref="HasilKinerja"/>. The default value is no row: its texts are empty,
/// its tahun is 0, and its numbers are missing with reason <see cref="Alasan.DataKosong"/>. Only <see cref="Simpul"/>
/// throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct HasilSimpul
{
    private readonly HasilTahun? _tahun; // null for no row
    private readonly int _index;
    private readonly int _wilayah;
    private readonly int _quarter;

    /// <param name="tahun">The results of the tahun.</param>
    /// <param name="index">The index of the simpul.</param>
    /// <param name="wilayah">The row of the wilayah in the layout of the simpul.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    internal HasilSimpul(HasilTahun tahun, int index, int wilayah, int quarter)
    {
        (_tahun, _index, _wilayah, _quarter) = (tahun, index, wilayah, quarter);
        Kolom = tahun.Simpul[index]!;
        Cell = tahun.Layout.ResultCell(wilayah, quarter);
    }

    internal KolomSimpul Kolom { get; }

    internal int Cell { get; }

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
    /// The capaian in %, from the children or from its own indikator as the policies say; or a reason (SPEC 6.2).
    /// </summary>
    public Nilai Capaian
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Capaian[Cell];
    }

    /// <summary>The label of the capaian; <c>null</c> when the capaian is missing (SPEC 5.5).</summary>
    public string? Predikat => Capaian.TryGet(out var capaian) ? Aturan.SkalaPredikat.Classify(capaian) : null;

    /// <summary>
    /// The weighted mean of its own indikator, in %. It is missing with the reason that all of them share, or else with
    /// <c>DataKosong</c> (SPEC 6.1).
    /// </summary>
    public Nilai CapaianIndikator
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.CapaianIndikator[Cell];
    }

    /// <summary>
    /// The weighted mean of its children, in %. It is missing with the reason that all of them share, or else with
    /// <c>DataKosong</c> (SPEC 6.1).
    /// </summary>
    public Nilai CapaianTurunan
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.CapaianTurunan[Cell];
    }

    /// <summary>
    /// Whether the capaian is that of its own indikator, not of its children; <c>null</c> when the capaian is missing
    /// (SPEC 6.2). JSON leaves it out.
    /// </summary>
    [JsonIgnore]
    public bool? IsDariIndikator
    {
        get
        {
            if (!Capaian.HasValue) return null;
            foreach (var isIndikator in CascadingRollup.Order(Aturan.SumberCapaian, own: true, children: false))
            {
                if ((isIndikator ? CapaianIndikator : CapaianTurunan).HasValue) return isIndikator;
            }
            throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>
    /// The mean capaian of this simpul over the wilayah directly below that have a capaian, in %; or a reason (SPEC
    /// 7.5).
    /// </summary>
    public Nilai RerataWilayah
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : _tahun.RerataWilayah[_index]![Cell];
    }

    /// <summary>The weighted mean of the kelengkapan of the parts, 0..1 (SPEC 6.4).</summary>
    public decimal Kelengkapan
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Kelengkapan[Cell];
    }

    /// <summary>The reason why the capaian is missing; <c>null</c> when it is present (SPEC 6.3).</summary>
    public Alasan? Keterangan => Capaian.Alasan;

    /// <summary>The same simpul, wilayah and quarter as a row with a rank.</summary>
    internal HasilPeringkat Peringkat => new(_tahun!, _index, _wilayah, _quarter);

    /// <summary>Whether a wilayah lies above that of the row.</summary>
    internal bool HasInduk => _tahun is not null && Kolom.Layout.Wilayah.Induk[_wilayah] >= 0;

    private AturanKinerja Aturan => _tahun!.Inputs.Aturan;

    /// <summary>The results of the tahun; <c>null</c> for no row.</summary>
    internal HasilTahun? Tahunan => _tahun;

    /// <summary>The index of the simpul in the definition.</summary>
    internal int Index => _index;

    /// <summary>The wilayah of the calculation; <c>null</c> for no row.</summary>
    internal WilayahLayout? Among => _tahun?.Layout.Wilayah;
}
