using System.Text;
using CsvHelper;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Finds the header of a CSV file and its separator in the first block of the file (SPEC 10.6).</summary>
internal static class CsvHeaderSearch
{
    /// <param name="text">The file; nothing of it is consumed.</param>
    /// <param name="form">What the kind of file expects of its header.</param>
    /// <param name="map">The mapping of the file; <c>null</c> for none.</param>
    /// <returns>The header, or the row that came nearest to one, with the separator under which it was found;
    /// <c>null</c> when the file has no filled row.</returns>
    public static (FoundHeader? Header, char Separator) Find(Utf8Stream text, IHeaderForm form, HeaderMap? map)
    {
        var start = text.Peek();
        var separators = SeparatorFinder.Candidates(start.Span, out var offset);
        (FoundHeader? Header, char Separator) nearest = (null, separators[0]);
        foreach (var separator in separators)
        {
            var found = HeaderSearch.Find(Rows(start, offset, text.IsSmall, separator), form, map);
            if (found is null) continue;
            if (found.IsWhole) return (found, separator);
            if (nearest.Header is null || found.IsNearerThan(nearest.Header)) nearest = (found, separator);
        }
        return nearest;
    }

    /// <summary>The first rows under the separator that cuts them into the most cells.</summary>
    public static IReadOnlyList<HeaderRow> Sample(Utf8Stream text, int length)
    {
        var start = text.Peek();
        return SeparatorFinder.Candidates(start.Span, out var offset)
            .Select(separator => Rows(start, offset, text.IsSmall, separator).Take(length).ToList())
            .MaxBy(rows => rows.Sum(row => row.Cells.Count)) ?? [];
    }

    private static IEnumerable<HeaderRow> Rows(ReadOnlyMemory<byte> start, int offset, bool isWhole, char separator)
    {
        var lines = 1 + (int)Fast.Block.CountLines(start.Span[..offset]);
        var options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = CellQuoting.IsLoose(start.Span[offset..], (byte)separator),
            OnMalformedRecord = static _ => { },
        };
        using var reader = CsvReader.Create(start[offset..], options);
        while (TryRead(reader))
        {
            var end = reader.ByteOffset + reader.RawRecord.Length;
            if (!isWhole && end >= start.Length - offset) break; // the next block may hold the rest of the row
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = Encoding.UTF8.GetString(reader.GetSpan(i));
            yield return new HeaderRow(
                (int)reader.LineNumber + lines - 1, offset + reader.ByteOffset, cells);
        }
    }

    /// <summary>A failure ends the rows; the reading of the data meets it again and reports it.</summary>
    private static bool TryRead(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException)
        {
            return false;
        }
    }
}
