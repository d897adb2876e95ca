using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>One indikator of one wilayah s.d. TW n: a row of <c>hasil-indikator.csv</c> (SPEC 11).</summary>
/// <remarks>
/// A view into the columns of a <see cref="HasilKinerja"/>. The default value is no row: its texts are empty, its tahun is
/// 0, its numbers are missing for <see cref="Alasan.DataKosong"/>, and only <see cref="Indikator"/> throws
/// <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct HasilIndikator
{
    private readonly HasilTahun? _tahun; // null for no row
    private readonly int _index;
    private readonly int _wilayah;
    private readonly int _quarter;

    /// <param name="tahun">The tahun.</param>
    /// <param name="index">The indikator.</param>
    /// <param name="wilayah">The row of the wilayah in its columns.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    internal HasilIndikator(HasilTahun tahun, int index, int wilayah, int quarter)
    {
        (_tahun, _index, _wilayah, _quarter) = (tahun, index, wilayah, quarter);
        Kolom = tahun.Indikator[index]!;
        Cell = tahun.Layout.ResultCell(wilayah, quarter);
    }

    internal KolomIndikator Kolom { get; }

    internal int Cell { get; }

    /// <summary>The kode of the wilayah.</summary>
    public string Wilayah => _tahun is null ? "" : Kolom.Layout.Wilayah.Rows[_wilayah].Kode;

    /// <summary>The kode of the indikator.</summary>
    public string KodeIndikator => _tahun is null ? "" : Kolom.Indikator.Kode;

    /// <summary>The indikator; not part of the row as JSON, where <see cref="KodeIndikator"/> stands for it.</summary>
    /// <exception cref="InvalidOperationException">This is no row.</exception>
    [JsonIgnore]
    public Indikator Indikator => _tahun is null ? throw HasilTahun.NoRow() : Kolom.Indikator;

    /// <summary>The year.</summary>
    public int Tahun => _tahun?.Tahun ?? 0;

    /// <summary>The quarter TW n.</summary>
    public Triwulan Triwulan => Triwulan.FromIndex(_quarter);

    /// <summary>The realisasi of the quarter's own cells, in the unit of the indikator (SPEC 4.3).</summary>
    public Nilai RealisasiTriwulan
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.RealisasiTriwulan[Cell];
    }

    /// <summary>The realisasi s.d. TW n, in the unit of the indikator (SPEC 4.3).</summary>
    public Nilai Realisasi
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Realisasi[Cell];
    }

    /// <summary>The target used, or <c>TargetKosong</c>.</summary>
    public Nilai Target
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Target[Cell];
    }

    /// <summary>Where the target comes from.</summary>
    public DasarTarget DasarTarget => _tahun is null ? default : Kolom.Dasar[Cell];

    /// <summary>The raw capaian in %; may be negative or exceed 100 (SPEC 5.4).</summary>
    public Nilai Capaian
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Capaian[Cell];
    }

    /// <summary>The capaian within the bounds of the policies, in %; what roll-ups use.</summary>
    public Nilai CapaianTerbatas =>
        Capaian.TryGet(out var capaian) ? Nilai.Of(CapaianCalculator.Limit(capaian, Aturan)) : Capaian;

    /// <summary>The label of the raw capaian, or <c>null</c> without one.</summary>
    public string? Predikat => Capaian.TryGet(out var capaian) ? Aturan.SkalaPredikat.Classify(capaian) : null;

    /// <summary>Reported cells out of expected ones, 0..1 (SPEC 4.4).</summary>
    public decimal Kelengkapan
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Kelengkapan[Cell];
    }

    /// <summary>The last quarter with a reported cell; <c>null</c> when nothing is reported yet.</summary>
    public Triwulan? DataSampai =>
        _tahun is not null && Kolom.DataSampai[Cell] is > 0 and var nomor ? new Triwulan(nomor) : null;

    /// <summary>
    /// Why something is missing: at most one reason of the realisasi and one of the target or capaian (SPEC 8.2).
    /// </summary>
    public ImmutableArray<Alasan> Keterangan
    {
        get
        {
            // The capaian is missing for its own reason, for that of the target, or else for that of the realisasi.
            var (realisasi, capaian) = (Realisasi.State, Capaian.State);
            if (capaian == Alasan.Ada || capaian == realisasi) return realisasi == Alasan.Ada ? [] : [realisasi];
            if (realisasi == Alasan.Ada) return [capaian];
            return realisasi < capaian ? [realisasi, capaian] : [capaian, realisasi];
        }
    }

    private AturanKinerja Aturan => _tahun!.Inputs.Aturan;

    /// <summary>The tahun it was computed in; <c>null</c> for no row.</summary>
    internal HasilTahun? Tahunan => _tahun;

    /// <summary>The number of the indikator.</summary>
    internal int Index => _index;

    /// <summary>The wilayah it was computed among; <c>null</c> for no row.</summary>
    internal WilayahLayout? Among => _tahun?.Layout.Wilayah;
}
