using Kinerja.Engine.Csv.Cells;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>One of the first rows of a file or sheet, in which the header is searched.</summary>
/// <param name="Line">The 1-based line of the file, or row of the sheet.</param>
/// <param name="Start">The offset of the row in bytes; 0 in a sheet.</param>
/// <param name="Cells">The cells as written, with the space around them.</param>
internal sealed record HeaderRow(int Line, long Start, IReadOnlyList<string> Cells)
{
    private const int YearLength = 4;
    private static readonly string[] TitleWords =
        ["laporan", "tahun_anggaran", "rekap", "rekapitulasi", "formulir", "tabel", "lampiran"];

    private readonly string[] _clean = [.. Cells.Select(TextCell.Clean)];

    public bool IsBlank => Array.TrueForAll(_clean, cell => cell.Length == 0);

    /// <summary>The text of a cell without the space around it; empty beyond the last one.</summary>
    public string this[int column] => column < _clean.Length ? _clean[column] : "";

    /// <summary>Whether only one cell is filled.</summary>
    public bool IsAlone => _clean.Count(cell => cell.Length > 0) == 1;

    /// <summary>
    /// Whether it is the title of a report: only one cell is filled, the first one or one that begins as titles do. Any
    /// other text that stands alone may be a group of columns.
    /// </summary>
    public bool IsTitle =>
        IsAlone && (this[0].Length > 0 || BeginsAsTitle(_clean.First(cell => cell.Length > 0)));

    /// <summary>Whether a cell is a number other than a year, as in a row of data.</summary>
    public bool HasNumber => Array.Exists(_clean, cell => cell.Length is > 0 and not YearLength
        && cell.All(c => char.IsAsciiDigit(c) || c is '.' or ','));

    /// <summary>The texts of all cells without the space around them.</summary>
    public IReadOnlyList<string> Clean => _clean;

    /// <summary>The text of a cell for messages, as it stands there; empty beyond the last one.</summary>
    public string Shown(int column) => column < Cells.Count ? Cells[column] : "";

    private static bool BeginsAsTitle(string text)
    {
        var name = TableHeader.Normalize(text);
        return Array.Exists(TitleWords, word => TextCell.BeginsWith(name, word));
    }
}
