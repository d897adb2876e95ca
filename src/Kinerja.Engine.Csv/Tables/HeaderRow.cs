using Kinerja.Engine.Csv.Cells;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>One of the first rows of a file or sheet, in which the header is searched.</summary>
/// <param name="Line">The 1-based line of the file, or row of the sheet.</param>
/// <param name="Start">The offset of the row in bytes; 0 in a sheet.</param>
/// <param name="Cells">The cells as they stand there.</param>
internal sealed record HeaderRow(int Line, long Start, IReadOnlyList<string> Cells)
{
    private const int YearLength = 4;
    private readonly string[] _clean = [.. Cells.Select(TextCell.Clean)];

    public bool IsBlank => Array.TrueForAll(_clean, cell => cell.Length == 0);

    /// <summary>The text of a cell without the space around it; empty beyond the last one.</summary>
    public string this[int column] => column < _clean.Length ? _clean[column] : "";

    /// <summary>Whether only its first cell is filled, as in the title of a report.</summary>
    public bool IsTitle => this[0].Length > 0 && _clean.Skip(1).All(cell => cell.Length == 0);

    /// <summary>Whether a cell is a number other than a year, as in a row of data.</summary>
    public bool HasNumber => Array.Exists(_clean, cell => cell.Length is > 0 and not YearLength
        && cell.All(c => char.IsAsciiDigit(c) || c is '.' or ','));

    /// <summary>All such texts.</summary>
    public IReadOnlyList<string> Clean => _clean;

    /// <summary>The text of a cell for messages, as it stands there; empty beyond the last one.</summary>
    public string Shown(int column) => column < Cells.Count ? Cells[column] : "";
}
