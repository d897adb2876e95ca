using System.Data;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Benchmarks;

/// <summary>One rumus over 100 000 cells: whole columns, cell by cell, by hand, and what else a C# developer would take.</summary>
[MemoryDiagnoser]
public class RumusPerSel : IDisposable
{
    private const int Cells = 100_000;
    private readonly decimal[] _a = new decimal[Cells];
    private readonly decimal[] _b = new decimal[Cells];
    private readonly decimal[] _result = new decimal[Cells];
    private readonly KolomNilai[] _inputs = [new(Cells), new(Cells)];
    private readonly KolomNilai _column = new(Cells);
    private readonly DataTable _table = new() { Locale = CultureInfo.InvariantCulture };
    private Rumus _rumus = null!;
    private NCalc.Expression _ncalc = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20221);
        for (var i = 0; i < Cells; i++)
        {
            _a[i] = random.Next(0, 1000);
            _b[i] = random.Next(1, 1000);
            _inputs[0][i] = Nilai.Of(_a[i]);
            _inputs[1][i] = Nilai.Of(_b[i]);
        }
        _rumus = Rumus.Parse("a / b * 100");
        _ncalc = new NCalc.Expression("a / b * 100");
    }

    public void Dispose()
    {
        _table.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cells)]
    public void ByHand()
    {
        for (var i = 0; i < Cells; i++) _result[i] = _b[i] == 0 ? 0 : _a[i] / _b[i] * 100;
    }

    [Benchmark(OperationsPerInvoke = Cells)]
    public void Columns() => _rumus.Evaluate(_inputs, _column);

    [Benchmark(OperationsPerInvoke = Cells)]
    public decimal OneCellAtATime()
    {
        var sum = 0m;
        for (var i = 0; i < Cells; i++)
        {
            var at = i;
            sum += _rumus.Evaluate(name => name == "a" ? _a[at] : _b[at]).Value ?? 0;
        }
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cells)]
    public decimal NCalcEvaluate()
    {
        var sum = 0m;
        for (var i = 0; i < Cells; i++)
        {
            _ncalc.Parameters["a"] = _a[i];
            _ncalc.Parameters["b"] = _b[i];
            sum += Convert.ToDecimal(_ncalc.Evaluate(), CultureInfo.InvariantCulture);
        }
        return sum;
    }

    /// <summary>A hundredth of the cells: it parses the text each time.</summary>
    [Benchmark(OperationsPerInvoke = Cells / 100)]
    public decimal DataTableCompute()
    {
        var sum = 0m;
        for (var i = 0; i < Cells / 100; i++)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{_a[i]}.0 / {_b[i]}.0 * 100");
            sum += Convert.ToDecimal(_table.Compute(text, null), CultureInfo.InvariantCulture);
        }
        return sum;
    }
}
