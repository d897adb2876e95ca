using CsvHelper;
using Kinerja.Engine.Csv.Cells;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Splits the text of a row by another separator than that of its file.</summary>
internal static class RowSplitter
{
    /// <param name="text">The row as UTF-8, with its quotes.</param>
    /// <param name="separator">The byte between cells.</param>
    /// <returns>The cells without quotes and without the space around them.</returns>
    public static List<byte[]> Split(ReadOnlySpan<byte> text, byte separator)
    {
        var options = new CsvReaderOptions
        {
            Separator = (char)separator,
            HasHeader = false,
            TrimWhitespace = true,
            OnMalformedRecord = static _ => { },
        };
        var cells = new List<byte[]>();
        using var reader = CsvReader.Create([(byte)'\n', .. text], options); // the line break keeps "sep=" a text
        if (!reader.Read()) return cells;
        for (var i = 0; i < reader.FieldCount; i++) cells.Add(TextCell.Clean(reader.GetSpan(i)).ToArray());
        return cells;
    }
}
