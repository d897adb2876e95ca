using System.Collections.Immutable;
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
/// A calculation in parts of neighbouring wilayah with all that lies in them. Parts are pure functions of what goes in:
/// they may be calculated in any order, by several threads, and again.
/// </summary>
internal sealed class Hitungan
{
    private readonly ImmutableArray<WilayahLayout> _parts;
    private readonly int[] _firstRow;
    private readonly bool _keep;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<Diagnostic> _unknown;
    private readonly int? _onlyQuarter;
    private readonly PenugasanTahun[] _penugasan; // of each tahun
    private readonly (string Nama, int[] Indikator)[] _penanggungJawab;
    private readonly AngkaLint _lintAngka;
    private readonly HasilPartition?[] _results;
    private readonly Ringkasan?[] _summaries;
    private HasilPartition? _latest;
    private ImmutableArray<Diagnostic> _diagnostics;

    /// <param name="definisi">What to compute.</param>
    /// <param name="aturan">By which rules.</param>
    /// <param name="data">What was reported and planned.</param>
    /// <param name="survei">The survey, if there is one.</param>
    /// <param name="keep">Whether parts are calculated once and kept; otherwise whenever they are asked for.</param>
    /// <param name="triwulan">The only quarter whose results are wanted; <c>null</c> for all.</param>
    /// <param name="wilayahPerPart">The wilayah of a part at least; few enough for its columns to stay in the
    /// processor's caches.</param>
    /// <param name="wide">An indikator that reaches more rows has all; <c>null</c> for half of them.</param>
    /// <param name="cancellation">Looked at once per tahun of a part.</param>
    public Hitungan(
        DefinisiKinerja definisi, AturanKinerja aturan, DataKinerja data, DataSurvei? survei, bool keep,
        Triwulan? triwulan = null, int wilayahPerPart = 128, int? wide = null,
        CancellationToken cancellation = default)
    {
        _onlyQuarter = triwulan?.Index;
        (data, survei, _unknown) = UnknownCodes.TakeOut(definisi, data, survei);
        (Definisi, Aturan, Data, Survei, _keep, _cancellation) = (definisi, aturan, data, survei, keep, cancellation);
        Wilayah = WilayahLayout.Create(definisi, data, survei);
        Tahun = [.. data.Tahun.Union(survei?.Tahun ?? []).Order()];
        _parts = Wilayah.Split(wilayahPerPart);
        _firstRow = new int[_parts.Length];
        for (var i = 1; i < _parts.Length; i++) _firstRow[i] = _firstRow[i - 1] + _parts[i - 1].Count;
        var pelapor = PelaporCalculator.Find(definisi, data, survei, Wilayah);
        _penugasan = Array.ConvertAll(Tahun, t =>
        {
            cancellation.ThrowIfCancellationRequested();
            return PenugasanTahun.Create(definisi, data, survei, Wilayah, pelapor, t, wide);
        });
        _penanggungJawab = PenanggungJawabRollup.Group(definisi);
        _lintAngka = new AngkaLint(definisi);
        _results = new HasilPartition?[_parts.Length];
        _summaries = new Ringkasan?[_parts.Length];
    }

    public DefinisiKinerja Definisi { get; }

    public AturanKinerja Aturan { get; }

    private DataKinerja Data { get; }

    /// <summary>The survey, if there is one, without the wilayah that the definition does not know.</summary>
    public DataSurvei? Survei { get; }

    /// <summary>All wilayah.</summary>
    public WilayahLayout Wilayah { get; }

    public int[] Tahun { get; }

    /// <summary>How many threads may calculate parts at once.</summary>
    public int Threads { get; init; } = 1;

    public int Count => _parts.Length;

    /// <summary>
    /// What the definition and all parts had to say, whatever the order in which they were calculated.
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

    /// <summary>Calculates the parts that were not calculated yet.</summary>
    private void CalculateRest()
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Threads, CancellationToken = _cancellation };
        Parallel.For(0, Count, options, i =>
        {
            if (Volatile.Read(ref _summaries[i]) is null) Part(i);
        });
    }

    /// <summary>The part that holds a row of <see cref="Wilayah"/>.</summary>
    public int PartOf(int row)
    {
        var found = Array.BinarySearch(_firstRow, row);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Whether these are the wilayah of one of its parts.</summary>
    public bool Owns(WilayahLayout? wilayah) => wilayah is not null && _parts.Contains(wilayah);

    public HasilPartition Part(int index)
    {
        if (Volatile.Read(ref _results[index]) is { } kept) return kept;
        // Whoever looks at one wilayah looks at it more than once, and at the first ones after writing all.
        if (Volatile.Read(ref _latest) is { } latest && latest.Index == index) return latest;
        var part = Calculate(index);
        Volatile.Write(ref _keep || index == 0 ? ref _results[index] : ref _latest, part);
        return part;
    }

    private HasilPartition Calculate(int index)
    {
        var wilayah = _parts[index];
        string[] kode = [.. wilayah.Rows.Select(row => row.Kode)];
        var layout = ColumnLayout.Create(wilayah, _onlyQuarter);
        var diagnostics = new DiagnosticSink();
        var tahun = Arrays.Make(Tahun.Length, t => CalculateTahun(
            new CalculationInputs(
                Definisi, Aturan, Data,
                Survei is null ? null : KolomSurveiCalculator.Calculate(Survei, kode, Tahun[t], Aturan), Tahun[t],
                _penugasan[t]),
            new PartitionLayouts(layout, _firstRow[index], _penugasan[t].Jangkauan), diagnostics));
        var part = new HasilPartition(index, wilayah, tahun);
        Volatile.Write(ref _summaries[index], new Ringkasan(
            diagnostics.All,
            Arrays.Make(Definisi.Simpul.Length, part.Appears),
            Arrays.Make(Definisi.Simpul.Length, part.DecidesItself),
            _lintAngka.Find(wilayah, Array.ConvertAll(tahun, hasil => hasil.Indikator))));
        return part;
    }

    private HasilTahun CalculateTahun(
        CalculationInputs inputs, PartitionLayouts layouts, DiagnosticSink diagnostics)
    {
        _cancellation.ThrowIfCancellationRequested();
        var all = new CalculationScope(inputs, layouts.All, new ColumnPool(layouts.All), diagnostics);
        var indikator = CalculateIndikator(all, layouts);
        var simpul = CascadingRollup.Roll(all, layouts, indikator);
        var peringkat = new PeringkatCalculator(all.Layout.Wilayah);
        return new HasilTahun(
            inputs, all.Layout, indikator, simpul,
            PenanggungJawabRollup.Roll(all, layouts, _penanggungJawab, indikator))
        {
            RerataWilayah = OfColumns(simpul, PeringkatCalculator.Mean),
            Peringkat = OfColumns(simpul, peringkat.Rank),
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

    /// <summary>Something of the capaian of every simpul, made once for those that share a column.</summary>
    private static T?[] OfColumns<T>(KolomSimpul?[] simpul, Func<ColumnLayout, KolomNilai, T> make)
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
            Definisi, Aturan,
            simpul => SimpulAppears(simpul) && !Array.Exists(_summaries, s => s!.SimpulDecides[simpul])));
        diagnostics.AddRange(VariabelLint.Find(Definisi, Data));
        diagnostics.AddRange(TargetLint.Find(Data));
        diagnostics.AddRange(_lintAngka.Tell(Array.ConvertAll(_summaries, summary => summary!.SuspicionFinding)));
        return diagnostics.ToImmutable();
    }

    /// <summary>Whether a simpul appears anywhere.</summary>
    private bool SimpulAppears(int simpul) => Array.Exists(_summaries, summary => summary!.SimpulAppears[simpul]);

    /// <summary>SPEC 6.3.</summary>
    private IEnumerable<Diagnostic> EmptySimpul() =>
        Definisi.Simpul.Where((_, i) => !SimpulAppears(i))
            .Select(simpul => new Diagnostic(
                TreeCodes.SimpulTanpaIndikator, simpul.Asal with { Column = "kode" },
                $"Tidak ada indikator yang berlaku pada simpul '{simpul.Kode}' atau di bawahnya, jadi simpul ini "
                + $"tidak ikut dihitung."));

    /// <summary>What is remembered of a part when its columns are not.</summary>
    private sealed record Ringkasan(
        IReadOnlyList<Diagnostic> Diagnostics, bool[] SimpulAppears, bool[] SimpulDecides,
        SuspicionFinding[] SuspicionFinding);
}
