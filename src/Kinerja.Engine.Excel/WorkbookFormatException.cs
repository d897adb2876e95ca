namespace Kinerja.Engine.Excel;

/// <summary>
/// A workbook that cannot be read: encrypted, damaged, too large, or no workbook at all (SPEC 10.11). The message is
/// in Bahasa Indonesia. It names the fault, the place and the cure.
/// </summary>
public sealed class WorkbookFormatException : Exception
{
    internal WorkbookFormatException(string problem, string cure, string place = "", Exception? inner = null)
        : base(place.Length == 0 ? $"{problem}. {cure}" : $"{problem} ({place}). {cure}", inner)
    {
        Place = place;
    }

    /// <summary>Where it was found.</summary>
    /// <value>
    /// A cell with its sheet (<c>Realisasi!B12</c>), a part of the file (<c>xl/styles.xml</c>), or empty for the file
    /// as a whole.
    /// </value>
    public string Place { get; }
}
