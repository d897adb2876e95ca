namespace Kinerja.Engine.Excel.Packages;

/// <summary>How much a workbook may hold (SPEC 10.5, 10.11).</summary>
internal static class Limits
{
    public const long UnpackedBytes = 1L << 30;

    /// <summary>How many times its own size a workbook may have unpacked.</summary>
    public const long UnpackedRatio = 200;

    public const int Columns = 10_000;

    /// <summary>The last row that a spreadsheet knows.</summary>
    public const int Rows = 1_048_576;

    /// <summary>A spreadsheet allows 32 767 characters; an export may write more.</summary>
    public const int CellLength = 1 << 20;

    /// <summary>The bytes of one tag. XmlReader needs about a hundred bytes per attribute of it.</summary>
    public const int TagBytes = 4 << 20;

    /// <summary>Elements within elements; a workbook needs a dozen.</summary>
    public const int Depth = 64;
}
