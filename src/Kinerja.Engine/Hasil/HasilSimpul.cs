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
/// A view into the columns of a <see cref="HasilKinerja"/>. The default value is no row: its texts are empty, its tahun is
/// 0, its numbers are missing for <see cref="Alasan.DataKosong"/>, and only <see cref="Simpul"/> throws
/// <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct HasilSimpul
{
    private readonly HasilTahun? _tahun; // null for no row
    private readonly int _index;
    private readonly int _wilayah;
    private readonly int _quarter;

    /// <param name="tahun">The tahun.</param>
    /// <param name="index">The simpul.</param>
    /// <param name="wilayah">The row of the wilayah in its columns.</param>
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

    /// <summary>The simpul; not part of the row as JSON, where <see cref="KodeSimpul"/> stands for it.</summary>
    /// <exception cref="InvalidOperationException">This is no row.</exception>
    [JsonIgnore]
    public Simpul Simpul => _tahun is null ? throw HasilTahun.NoRow() : Kolom.Simpul;

    /// <summary>The year.</summary>
    public int Tahun => _tahun?.Tahun ?? 0;

    /// <summary>The quarter TW n.</summary>
    public Triwulan Triwulan => Triwulan.FromIndex(_quarter);

    /// <summary>The capaian that counts, in % (SPEC 6.2).</summary>
    public Nilai Capaian
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Capaian[Cell];
    }

    /// <summary>The label of the capaian, or <c>null</c> without one.</summary>
    public string? Predikat => Capaian.TryGet(out var capaian) ? Aturan.SkalaPredikat.Classify(capaian) : null;

    /// <summary>
    /// The weighted mean over its own indikator, in %; missing for the reason they share, else <c>DataKosong</c>.
    /// </summary>
    public Nilai CapaianIndikator
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.CapaianIndikator[Cell];
    }

    /// <summary>
    /// The weighted mean over its children, in %; missing for the reason they share, else <c>DataKosong</c>.
    /// </summary>
    public Nilai CapaianTurunan
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.CapaianTurunan[Cell];
    }

    /// <summary>
    /// The mean of this simpul's capaian over the wilayah directly below that have one, in % (SPEC 7.5).
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

    /// <summary>Why there is no capaian, or <c>null</c> when there is one (SPEC 6.3).</summary>
    public Alasan? Keterangan => Capaian.Alasan;

    /// <summary>How the wilayah stands in it.</summary>
    internal HasilPeringkat Peringkat => new(_tahun!, _index, _wilayah, _quarter);

    private AturanKinerja Aturan => _tahun!.Inputs.Aturan;

    /// <summary>The tahun it was computed in; <c>null</c> for no row.</summary>
    internal HasilTahun? Tahunan => _tahun;

    /// <summary>The number of the simpul.</summary>
    internal int Index => _index;

    /// <summary>The wilayah it was computed among; <c>null</c> for no row.</summary>
    internal WilayahLayout? Among => _tahun?.Layout.Wilayah;
}
