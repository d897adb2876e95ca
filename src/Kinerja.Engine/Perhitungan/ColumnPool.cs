using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Lends temporary columns for the calculation of one indikator. The next indikator reuses the same columns, which
/// saves allocations and keeps the columns in the processor's caches. Not thread-safe.
/// </summary>
/// <remarks>
/// No result may keep a lent column, because the next borrower clears it. The pool reuses only columns that are as long
/// as the columns over all wilayah, because most columns have these lengths. It allocates any other column anew and
/// does not keep it.
/// </remarks>
/// <param name="all">The layout over all wilayah; <c>null</c> to reuse no column, so that callers may keep all.</param>
internal sealed class ColumnPool(ColumnLayout? all)
{
    private readonly List<KolomNilai> _columns = [];
    private int _lent; // the columns before this index are lent

    /// <summary>The blocks for the evaluation of rumus.</summary>
    public BlockPool Blocks { get; } = all is null ? new() : new(all.ReportedCells);

    /// <summary>Lends a column that is missing everywhere.</summary>
    public KolomNilai Lend(int length)
    {
        if (all is null || (length != all.ResultCells && length != all.ReportedCells)) return new KolomNilai(length);
        var at = _lent;
        while (at < _columns.Count && _columns[at].Length != length) at++;
        if (at == _columns.Count) _columns.Add(new KolomNilai(length));
        else _columns[at].Clear();
        (_columns[at], _columns[_lent]) = (_columns[_lent], _columns[at]);
        return _columns[_lent++];
    }

    /// <summary>Takes back all lent columns. The borrowers must not use them any more.</summary>
    public void TakeBack() => _lent = 0;

    /// <summary>Whether the pool reuses a column.</summary>
    public bool Owns(KolomNilai column) => _columns.Contains(column);
}
