using System.Data;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Benchmarks;

/// <summary>One rumus over 100 000 cells: whole columns, cell by cell, a loop by hand, and other libraries.</summary>
[MemoryDiagnoser]
public class RumusPerSel : IDisposable
{
    private const int Cells = 100_000;
    private const int CellsParsedEach = Cells / 100; // DataTable.Compute parses its text for every cell
    private readonly decimal[] _a = new decimal[Cells];
    private readonly decimal[] _b = new decimal[Cells];
    private readonly decimal[] _c = new decimal[Cells];
    private readonly decimal[] _result = new decimal[Cells];
    private readonly KolomNilai _column = new(Cells);
    private readonly BlockPool _blocks = new();
    private readonly DataTable _table = new() { Locale = CultureInfo.InvariantCulture };
    private KolomNilai[] _inputs = [];
    private Rumus _rumus = null!;
    private NCalc.Expression _ncalc = null!;

    [Params("a + b - c", "a / b * 100")]
    public string Teks { get; set; } = "";

    private bool Divides => Teks.Contains('/', StringComparison.Ordinal);

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20221);
        for (var i = 0; i < Cells; i++)
        {
            _a[i] = random.Next(0, 1000);
            _b[i] = random.Next(1, 1000);
            _c[i] = random.Next(0, 1000);
        }
        _rumus = Rumus.Parse(Teks);
        _inputs = [.. _rumus.Inputs.Select(Column)];
        _ncalc = new NCalc.Expression(Teks);
        CheckSameResults();
    }

    public void Dispose()
    {
        _table.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Supports no missing cells, reasons or overflow; writes 0 for a division by zero.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Cells)]
    public void ByHand()
    {
        if (Divides)
        {
            for (var i = 0; i < Cells; i++) _result[i] = _b[i] == 0 ? 0 : _a[i] / _b[i] * 100;
        }
        else
        {
            for (var i = 0; i < Cells; i++) _result[i] = _a[i] + _b[i] - _c[i];
        }
    }

    [Benchmark(OperationsPerInvoke = Cells)]
    public void Columns() => _rumus.Evaluate(_inputs, _column, _blocks);

    [Benchmark(OperationsPerInvoke = Cells)]
    public void OneCellAtATime()
    {
        var at = 0;
        Func<string, decimal?> cell = name => CellsOf(name)[at];
        for (; at < Cells; at++) _result[at] = _rumus.Evaluate(cell).Value ?? 0;
    }

    [Benchmark(OperationsPerInvoke = Cells)]
    public void NCalcEvaluate()
    {
        for (var i = 0; i < Cells; i++)
        {
            _ncalc.Parameters["a"] = _a[i];
            _ncalc.Parameters["b"] = _b[i];
            if (!Divides) _ncalc.Parameters["c"] = _c[i];
            _result[i] = (decimal)_ncalc.Evaluate()!;
        }
    }

    /// <summary>Computes in double, so its division agrees to about 15 digits only.</summary>
    [Benchmark(OperationsPerInvoke = CellsParsedEach)]
    public void DataTableCompute()
    {
        for (var i = 0; i < CellsParsedEach; i++)
        {
            var text = Divides
                ? string.Create(CultureInfo.InvariantCulture, $"{_a[i]}.0 / {_b[i]}.0 * 100")
                : string.Create(CultureInfo.InvariantCulture, $"{_a[i]} + {_b[i]} - {_c[i]}");
            _result[i] = Convert.ToDecimal(_table.Compute(text, null), CultureInfo.InvariantCulture);
        }
    }

    private decimal[] CellsOf(string name) => name switch { "a" => _a, "b" => _b, _ => _c };

    private KolomNilai Column(string name)
    {
        var column = new KolomNilai(Cells);
        for (var i = 0; i < Cells; i++) column[i] = Nilai.Of(CellsOf(name)[i]);
        return column;
    }

    private void CheckSameResults()
    {
        ByHand();
        var expected = _result.ToArray();
        Columns();
        for (var i = 0; i < Cells; i++) Check("Columns", i, _column[i].Value ?? 0, expected[i], 0);
        CheckAll(nameof(OneCellAtATime), OneCellAtATime, expected, 0);
        CheckAll(nameof(NCalcEvaluate), NCalcEvaluate, expected, 0);
        CheckAll(nameof(DataTableCompute), DataTableCompute, expected[..CellsParsedEach], 0.000000001m);
    }

    private void CheckAll(string contender, Action run, decimal[] expected, decimal tolerance)
    {
        Array.Clear(_result);
        run();
        for (var i = 0; i < expected.Length; i++) Check(contender, i, _result[i], expected[i], tolerance);
    }

    private static void Check(string contender, int cell, decimal actual, decimal expected, decimal tolerance)
    {
        if (Math.Abs(actual - expected) <= tolerance) return;
        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture, $"{contender}, cell {cell}: {actual} is not {expected}."));
    }
}
