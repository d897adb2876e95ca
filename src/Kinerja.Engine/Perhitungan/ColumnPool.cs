using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Lends the columns that are needed while one indikator is calculated and not afterwards. The next indikator gets
/// the same ones, which spares making them and keeps them in the processor's caches. For one thread.
/// </summary>
/// <remarks>
/// No result keeps a lent column: the next borrower clears it. Columns as long as those of all wilayah are many, so
/// these are lent again; a column of another length is new, and nobody gets it again.
/// </remarks>
/// <param name="all">Whose columns are lent again; <c>null</c> for none, where all columns are to stay.</param>
internal sealed class ColumnPool(ColumnLayout? all)
{
    private readonly List<KolomNilai> _columns = [];
    private int _lent; // those before it are lent

    /// <summary>The blocks in which rumus are calculated.</summary>
    public BlockPool Blocks { get; } = new();

    /// <returns>A column that is missing everywhere, as a new one is.</returns>
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

    /// <summary>Takes back all that was lent.</summary>
    public void TakeBack() => _lent = 0;

    /// <summary>Whether a column is one that is lent again.</summary>
    public bool Owns(KolomNilai column) => _columns.Contains(column);
}
