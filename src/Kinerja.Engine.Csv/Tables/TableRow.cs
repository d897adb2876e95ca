using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>The current row of a table; its cells are UTF-8 spans that are valid until the next row.</summary>
internal abstract class TableRow(Table table)
{
    public Table Table => table;

    /// <summary>The position of the row, for <see cref="Tables.Table.Place"/>.</summary>
    public abstract long Position { get; }

    /// <summary>The number of cells.</summary>
    public abstract int Count { get; }

    /// <summary>The 1-based line of the file, or row of the sheet.</summary>
    public int Line => table.LineAt(Position);

    /// <summary>Whether all cells of the row are blank.</summary>
    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (!At(i).IsEmpty || KindAt(i) != StoredKind.Text) return false;
            }
            return true;
        }
    }

    /// <summary>The trimmed bytes of the cell at a place; empty when the row lacks the cell.</summary>
    public abstract ReadOnlySpan<byte> At(int index);

    /// <summary>What a spreadsheet stored in a cell; <see cref="StoredKind.Text"/> in a CSV file.</summary>
    public virtual StoredKind KindAt(int index) => StoredKind.Text;

    /// <summary>
    /// The trimmed bytes that count for a cell: those of the row, or the constant of a column that the file lacks, or
    /// their translation (SPEC 10.7, 10.10). Empty when there are none.
    /// </summary>
    public ReadOnlySpan<byte> Cell(CsvColumn column)
    {
        var index = table.IndexOf(column);
        if (index < 0) return table.Source.Rules.Constant(column);
        return table.Source.Rules.Translates ? table.Source.Rules.Translate(column, At(index)) : At(index);
    }

    /// <summary>Whether the row itself fills a cell; a formula without a result fills it too.</summary>
    public bool IsFilled(CsvColumn column) =>
        table.IndexOf(column) is >= 0 and var index && (!At(index).IsEmpty || KindAt(index) != StoredKind.Text);

    /// <summary>What a spreadsheet stored in a cell.</summary>
    public StoredKind Kind(CsvColumn column) =>
        table.IndexOf(column) is >= 0 and var index ? KindAt(index) : StoredKind.Text;

    /// <summary>Whether a spreadsheet stored the cell as a number, which has no notation to choose.</summary>
    public bool IsStoredNumber(CsvColumn column) => Kind(column) is StoredKind.Number or StoredKind.Percent;

    /// <summary>The bytes of a cell that holds a code or a name, without the guard of SPEC 11.</summary>
    public ReadOnlySpan<byte> Name(CsvColumn column) => TextCell.Unguard(Cell(column));

    public string Text(CsvColumn column) => TextCell.Unguard(Encoding.UTF8.GetString(Cell(column))).ToString();

    /// <summary>The text of a cell, shortened for a message.</summary>
    public string Shown(CsvColumn column) => DiagnosticLog.Shorten(Text(column));

    public DiagnosticPlace Place(CsvColumn? column = null) => table.Place(column, Position);

    /// <summary>The byte between cells; <c>null</c> in a sheet.</summary>
    public abstract byte? OwnSeparator { get; }

    /// <summary>The text that another separator would split: the raw row of a file, the first text of a sheet's
    /// row.</summary>
    public abstract ReadOnlySpan<byte> Uncut { get; }

    /// <summary>The fault of the row as a whole; <c>null</c> for none.</summary>
    public virtual RowDefect? Fault() => null;

    /// <summary>A warning about a correct row that looks wrong; <c>null</c> for none.</summary>
    /// <param name="year">The column of years.</param>
    public virtual DiagnosticText? Suspicion(CsvColumn year) => null;
}
