using System.Collections.Immutable;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Kewilayahan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Survei;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// Calculates results in partitions. A partition is a run of wilayah, each together with all wilayah below it. Its
/// result depends only on the inputs, so partitions may be calculated in any order, by several threads, and again.
/// </summary>
internal sealed class Hitungan
{
    private const int LatestMaximum = 4; // partitions kept at once, so that threads do not replace each other's
    private readonly WilayahPartitions _partitions;
    private readonly bool _keep;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<Diagnostic> _unknown;
    private readonly AnggaranTahun[]? _anggaran; // of each tahun; null without anggaran
    private readonly int? _onlyQuarter;
    private readonly Dictionary<int, PenugasanTahun> _penugasan = []; // by tahun
    private readonly HitunganRenstra? _renstra;
    private readonly (string Nama, Indikator[] Indikator)[] _penanggungJawab;
    private readonly AngkaLint _lintAngka;
    private readonly HasilPartition?[] _results;
    private readonly PartitionSummary?[] _summaries;
    private readonly HasilPartition?[] _latest = new HasilPartition?[LatestMaximum];
    private ImmutableArray<Diagnostic> _diagnostics;

    /// <param name="definisi">The definition.</param>
    /// <param name="aturan">The policies.</param>
    /// <param name="data">The reported cells and the targets.</param>
    /// <param name="survei">The survey; <c>null</c> without one.</param>
    /// <param name="keep">Whether partitions are calculated once and kept; otherwise each request may
    /// calculate again.</param>
    /// <param name="triwulan">The only quarter whose results are wanted; <c>null</c> for all.</param>
    /// <param name="wilayahPerPartition">The minimum number of wilayah per partition; small, so that its columns stay
    /// in the caches of the processor.</param>
    /// <param name="wide">An indikator that reaches more rows than this gets all rows; <c>null</c> for half of all
    /// rows.</param>
    /// <param name="anggaran">The money of the simpul; <c>null</c> without it.</param>
    /// <param name="cancellation">Checked once per tahun of each partition.</param>
    public Hitungan(
        DefinisiKinerja definisi, AturanKinerja aturan, DataKinerja data, DataSurvei? survei, bool keep,
        Triwulan? triwulan = null, int wilayahPerPartition = 128, int? wide = null, DataAnggaran? anggaran = null,
        CancellationToken cancellation = default)
    {
        _onlyQuarter = triwulan?.Index;
        (data, survei, _unknown) = UnknownCodes.Remove(definisi, data, survei);
        if (anggaran is not null)
        {
            (anggaran, var told) = AnggaranCodes.Remove(definisi, anggaran);
            _unknown = [.. _unknown, .. anggaran.Diagnostics, .. told];
        }
        (Definisi, Aturan, Data, Survei, _keep, _cancellation) = (definisi, aturan, data, survei, keep, cancellation);
        Wilayah = WilayahLayout.Create(definisi, data, survei, anggaran?.Wilayah);
        Tahun = [.. data.Tahun.Union(survei?.Tahun ?? []).Union(anggaran?.Tahun ?? []).Order()];
        if (anggaran is not null)
            _anggaran = Array.ConvertAll(Tahun, t => AnggaranTahun.Create(anggaran, definisi, Wilayah, t));
        int[] calculated = aturan.Renstra is { } renstra
            ? [.. Tahun.Union(HitunganRenstra.Ends(renstra, Tahun))
                .Union(HitunganRenstra.TahunOfWindow(renstra, definisi, Tahun))] : Tahun;
        _partitions = new WilayahPartitions(Wilayah, definisi, calculated, wilayahPerPartition);
        var pelapor = new PelaporCalculator(definisi, data, survei, _partitions);
        foreach (var t in calculated)
        {
            cancellation.ThrowIfCancellationRequested();
            _penugasan.Add(t, PenugasanTahun.Create(
                definisi.Tahun(t), data, survei, _partitions.In(t), pelapor.Find(t), t, wide));
        }
        if (aturan.Renstra is not null)
            _renstra = new HitunganRenstra(
                aturan.Renstra, definisi, _partitions, Tahun, _onlyQuarter, _penugasan, CalculateIndikator);
        _penanggungJawab = PenanggungJawabRollup.Group(definisi);
        _lintAngka = new AngkaLint(definisi);
        _results = new HasilPartition?[PartitionCount];
        _summaries = new PartitionSummary?[PartitionCount];
    }

    public DefinisiKinerja Definisi { get; }

    public AturanKinerja Aturan { get; }

    private DataKinerja Data { get; }

    /// <summary>The survey, if there is one, without the wilayah that the definition does not know.</summary>
    public DataSurvei? Survei { get; }

    /// <summary>Whether there is anggaran.</summary>
    public bool HasAnggaran => _anggaran is not null;

    /// <summary>All wilayah.</summary>
    public WilayahLayout Wilayah { get; }

    public int[] Tahun { get; }

    /// <summary>The maximum number of threads that calculate partitions.</summary>
    public int Threads { get; init; } = 1;

    public int PartitionCount => _partitions.Count;

    /// <summary>
    /// The diagnostics of the definition and of all partitions. They do not depend on the order of calculation.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            if (!_diagnostics.IsDefault) return _diagnostics;
            if (Array.Exists(_summaries, summary => summary is null)) CalculateRest();
            return _diagnostics = Conclude();
        }
    }

    /// <summary>Calculates the partitions that were not calculated yet.</summary>
    private void CalculateRest()
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Threads, CancellationToken = _cancellation };
        Parallel.For(0, PartitionCount, options, i =>
        {
            if (Volatile.Read(ref _summaries[i]) is null) Partition(i);
        });
    }

    /// <summary>Returns the index of the partition that holds a row of <see cref="Wilayah"/>.</summary>
    public int PartitionOf(int row) => _partitions.PartitionOf(row);

    /// <summary>Returns all wilayah with the rows valid in a tahun; it must be one of <see cref="Tahun"/>.</summary>
    public WilayahLayout WilayahIn(int tahun) => _partitions.In(tahun);

    /// <summary>Whether these are the wilayah of one of the partitions.</summary>
    public bool Owns(WilayahLayout? wilayah) => _partitions.Owns(wilayah);

    public HasilPartition Partition(int index)
    {
        if (Volatile.Read(ref _results[index]) is { } kept) return kept;
        // Callers read one wilayah several times in a row, and the first partition again after writing all.
        ref var latest = ref _latest[index % Math.Min(Threads, LatestMaximum)];
        if (Volatile.Read(ref latest) is { } known && known.Index == index) return known;
        var partition = Calculate(index);
        Volatile.Write(ref _keep || index == 0 ? ref _results[index] : ref latest, partition);
        return partition;
    }

    private HasilPartition Calculate(int index)
    {
        var (kode, firstRow) = (_partitions.Kode(index), _partitions.FirstRow(index));
        var inputs = _penugasan.Keys.ToDictionary(t => t, t => Inputs(kode, t));
        var (tahun, sinks) = (new HasilTahun[Tahun.Length], Arrays.Make(Tahun.Length, _ => new DiagnosticSink()));
        ForEachTahun(t => tahun[t] = CalculateTahun(
            inputs[Tahun[t]],
            new PartitionLayouts(
                ColumnLayout.Create(_partitions.In(Tahun[t], index), _onlyQuarter), firstRow,
                _penugasan[Tahun[t]].Jangkauan),
            sinks[t], _anggaran?[t].Between(firstRow, kode.Length)));
        var diagnostics = DiagnosticSink.Join(sinks);
        if (_renstra?.Calculate(index, tahun, inputs, ForEachTahun, diagnostics) is { } renstra)
            tahun = Arrays.Make(tahun.Length, t => tahun[t] with { Renstra = renstra[t] });
        var partition = new HasilPartition(index, kode, tahun);
        Volatile.Write(ref _summaries[index], new PartitionSummary(
            diagnostics.All,
            Arrays.Make(Definisi.KodeSimpul.Count, partition.Appears),
            Arrays.Make(Definisi.KodeSimpul.Count, partition.DecidesItself),
            _lintAngka.Find(Array.ConvertAll(tahun, hasil => hasil.Indikator))));
        return partition;
    }

    private CalculationInputs Inputs(string[] kode, int tahun) => new(
        Definisi.Tahun(tahun), Aturan, Data,
        Survei is null ? null : KolomSurveiCalculator.Calculate(Survei, kode, tahun, Aturan), tahun, _penugasan[tahun]);

    /// <summary>
    /// Calculates the tahun of a partition. With a single partition they share the threads; with more partitions, each
    /// thread has its own partition.
    /// </summary>
    /// <param name="calculate">Calculates one tahun, by its index; the calls are independent.</param>
    private void ForEachTahun(Action<int> calculate)
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = PartitionCount == 1 ? Threads : 1,
            CancellationToken = _cancellation,
        };
        if (Tahun.Length > 1 && options.MaxDegreeOfParallelism > 1) Parallel.For(0, Tahun.Length, options, Calculate);
        else
        {
            for (var t = 0; t < Tahun.Length; t++) Calculate(t);
        }

        void Calculate(int t)
        {
            _cancellation.ThrowIfCancellationRequested();
            calculate(t);
        }
    }

    private HasilTahun CalculateTahun(
        CalculationInputs inputs, PartitionLayouts layouts, DiagnosticSink diagnostics, BarisDi[]? anggaran)
    {
        var all = new CalculationScope(inputs, layouts.All, new ColumnPool(layouts.All), diagnostics);
        var indikator = CalculateIndikator(all, layouts);
        var simpul = CascadingRollup.Roll(all, layouts, indikator);
        var peringkat = new PeringkatCalculator(all.Layout.Wilayah);
        return new HasilTahun(
            inputs, all.Layout, indikator, simpul,
            PenanggungJawabRollup.Roll(all, layouts, _penanggungJawab, indikator))
        {
            RerataWilayah = PerColumn(simpul, PeringkatCalculator.Mean),
            Peringkat = PerColumn(simpul, peringkat.Rank),
            Anggaran = anggaran is null ? [] : new AnggaranRollup(all).Roll(
                anggaran, (index, row, quarter) => simpul[index]?.CapaianAt(row, quarter) ?? default),
            BarisAnggaran = anggaran ?? [],
        };
    }

    private static KolomIndikator?[] CalculateIndikator(CalculationScope all, PartitionLayouts layouts)
    {
        var definisi = all.Inputs.Definisi;
        var indikator = new KolomIndikator?[definisi.Indikator.Length];
        var buffer = new PemikulBuffer(all.Layout.Wilayah.Count);
        foreach (var index in definisi.UrutanHitung)
        {
            if (layouts.Of(index) is not { } layout) continue;
            var scope = all with { Layout = layout };
            indikator[index] = new WilayahRollup(scope, buffer)
                .Roll(index, IndikatorCalculator.Calculate(scope, index, indikator));
            all.Pool.TakeBack();
        }
        return indikator;
    }

    /// <summary>Computes a value from the capaian column of each simpul. Simpul that share a column share it.</summary>
    private static T?[] PerColumn<T>(KolomSimpul?[] simpul, Func<ColumnLayout, KolomNilai, T> make)
        where T : class
    {
        var made = new Dictionary<KolomNilai, T>();
        foreach (var column in simpul.OfType<KolomSimpul>())
        {
            if (!made.ContainsKey(column.Capaian)) made.Add(column.Capaian, make(column.Layout, column.Capaian));
        }
        return Array.ConvertAll(simpul, column => column is null ? null : made[column.Capaian]);
    }

    private ImmutableArray<Diagnostic> Conclude()
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics.AddRange(Definisi.Diagnostics);
        diagnostics.AddRange(Data.Diagnostics);
        diagnostics.AddRange(_unknown);
        foreach (var summary in _summaries) diagnostics.AddRange(summary!.Diagnostics);
        if (Tahun.Length > 0) diagnostics.AddRange(EmptySimpul()); // else nothing appears anywhere, whatever the tree
        diagnostics.AddRange(SimpulLint.Find(
            [.. Tahun.Select(Definisi.Tahun).Distinct()], Aturan,
            simpul => SimpulAppears(simpul) && !Array.Exists(_summaries, s => s!.SimpulDecides[simpul])));
        diagnostics.AddRange(VariabelLint.Find(Definisi, Data));
        if (_renstra is not null) diagnostics.AddRange(_renstra.ReportStarts(Definisi));
        diagnostics.AddRange(TargetLint.Find(Definisi, Data, Aturan));
        diagnostics.AddRange(_lintAngka.Tell(Array.ConvertAll(_summaries, summary => summary!.SuspicionFinding)));
        return diagnostics.ToImmutable();
    }

    /// <summary>Whether a simpul appears anywhere.</summary>
    private bool SimpulAppears(int simpul) => Array.Exists(_summaries, summary => summary!.SimpulAppears[simpul]);

    /// <summary>SPEC 6.3.</summary>
    private IEnumerable<Diagnostic> EmptySimpul() =>
        Enumerable.Range(0, Definisi.KodeSimpul.Count).Where(i => !SimpulAppears(i))
            .Select(i => Definisi.Simpul[Definisi.KodeSimpul.FirstRow(i)])
            .Select(simpul => new Diagnostic(
                TreeCodes.SimpulTanpaIndikator, simpul.Asal with { Column = "kode" },
                $"Tidak ada indikator yang berlaku pada simpul '{simpul.Kode}' atau di bawahnya, jadi simpul ini "
                + $"tidak ikut dihitung."));

    /// <summary>The part of a partition that is kept after its columns are released.</summary>
    private sealed record PartitionSummary(
        IReadOnlyList<Diagnostic> Diagnostics, bool[] SimpulAppears, bool[] SimpulDecides,
        SuspicionFinding[] SuspicionFinding);
}
