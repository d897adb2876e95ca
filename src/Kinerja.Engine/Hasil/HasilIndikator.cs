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
/// This is a view into the columns of a <see cref="HasilKinerja"/>. The default value is no row: its texts are empty,
/// its tahun is 0, and its numbers are missing with reason <see cref="Alasan.DataKosong"/>. Only
/// <see cref="Indikator"/> throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct HasilIndikator
{
    private readonly HasilTahun? _tahun; // null for no row
    private readonly int _index;
    private readonly int _wilayah;
    private readonly int _quarter;

    /// <param name="tahun">The results of the tahun.</param>
    /// <param name="index">The index of the indikator.</param>
    /// <param name="wilayah">The row of the wilayah in the layout of the indikator.</param>
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

    /// <summary>The indikator. JSON leaves it out and writes <see cref="KodeIndikator"/>.</summary>
    /// <exception cref="InvalidOperationException">This is no row.</exception>
    [JsonIgnore]
    public Indikator Indikator => _tahun is null ? throw HasilTahun.NoRow() : Kolom.Indikator;

    /// <summary>
    /// The scale whose labels stand beside realisasi and target where a person reads them; <c>null</c> for none
    /// (SPEC 4.10). JSON leaves it out.
    /// </summary>
    [JsonIgnore]
    public SkalaNilai? Skala => _tahun?.Inputs.Definisi.SkalaOf(_index);

    /// <summary>The year.</summary>
    public int Tahun => _tahun?.Tahun ?? 0;

    /// <summary>The quarter TW n.</summary>
    public Triwulan Triwulan => Triwulan.FromIndex(_quarter);

    /// <summary>
    /// The realisasi from the cells of the quarter alone, in the unit of the indikator; or a reason (SPEC 4.3).
    /// </summary>
    public Nilai RealisasiTriwulan
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.RealisasiTriwulan[Cell];
    }

    /// <summary>The realisasi s.d. TW n, in the unit of the indikator; or a reason (SPEC 4.3).</summary>
    public Nilai Realisasi
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Realisasi[Cell];
    }

    /// <summary>
    /// The target used at TW n, in the unit of the indikator, or the lower bound of a range; without one, missing with
    /// reason <c>TargetKosong</c> (SPEC 5.1, 5.7).
    /// </summary>
    public Nilai Target
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Target[Cell];
    }

    /// <summary>
    /// The upper bound of a target that is a range, in the unit of the indikator; <c>null</c> for a single target and
    /// for none (SPEC 5.7).
    /// </summary>
    public decimal? TargetAtas => _tahun is null ? null : Kolom.TargetAtas?[Cell].Value;

    /// <summary>The source of the target (SPEC 5.1, 7.3).</summary>
    public DasarTarget DasarTarget => _tahun is null ? default : Kolom.Dasar[Cell];

    /// <summary>The raw capaian in %; may be negative or exceed 100; or a reason (SPEC 5.4).</summary>
    public Nilai Capaian
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Capaian[Cell];
    }

    /// <summary>The capaian in %, limited to the bounds of the policies; roll-ups use this value (SPEC 5.4).</summary>
    public Nilai CapaianTerbatas =>
        Capaian.TryGet(out var capaian) ? Nilai.Of(CapaianCalculator.Limit(capaian, Aturan)) : Capaian;

    /// <summary>
    /// Compares the realisasi s.d. TW n with what others reached: the capaian as if that were the target (SPEC 5.2,
    /// 17.4). 82 against 80, higher is better, gives 102.5.
    /// </summary>
    /// <param name="pembanding">The number of the others, in the unit of the indikator.</param>
    /// <returns>The perbandingan in %, not rounded and not limited; or the reason of a missing realisasi, or that of a
    /// target of this size.</returns>
    public Nilai Perbandingan(decimal pembanding) => Realisasi.TryGet(out var realisasi)
        ? CapaianCalculator.Calculate(realisasi, pembanding, Indikator.Polaritas, Aturan) : Realisasi;

    /// <summary>The label of the raw capaian; <c>null</c> when the capaian is missing (SPEC 5.5).</summary>
    public string? Predikat => Capaian.TryGet(out var capaian) ? Aturan.SkalaPredikat.Classify(capaian) : null;

    /// <summary>The reported cells divided by the expected cells, 0..1 (SPEC 4.4).</summary>
    public decimal Kelengkapan
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Kelengkapan[Cell];
    }

    /// <summary>The last quarter s.d. TW n with a reported cell; <c>null</c> when there is none (SPEC 4.4).</summary>
    public Triwulan? DataSampai =>
        _tahun is not null && Kolom.DataSampai[Cell] is > 0 and var nomor ? new Triwulan(nomor) : null;

    /// <summary>
    /// The reasons for missing values: at most one of the realisasi and one of the target or capaian (SPEC 8.2).
    /// </summary>
    public ImmutableArray<Alasan> Keterangan
    {
        get
        {
            // A missing capaian has a reason of its own, of the target or of the realisasi.
            var (realisasi, capaian) = (Realisasi.State, Capaian.State);
            if (capaian == Alasan.Ada || capaian == realisasi) return realisasi == Alasan.Ada ? [] : [realisasi];
            if (realisasi == Alasan.Ada) return [capaian];
            return realisasi < capaian ? [realisasi, capaian] : [capaian, realisasi];
        }
    }

    private AturanKinerja Aturan => _tahun!.Inputs.Aturan;

    /// <summary>The results of the tahun; <c>null</c> for no row.</summary>
    internal HasilTahun? Tahunan => _tahun;

    /// <summary>The index of the indikator in the definition.</summary>
    internal int Index => _index;

    /// <summary>The wilayah of the calculation; <c>null</c> for no row.</summary>
    internal WilayahLayout? Among => _tahun?.Layout.Wilayah;
}
