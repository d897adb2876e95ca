using CsvHelper;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Quotes that are not as RFC 4180 has them (SPEC 8.3, 10.12).</summary>
internal sealed partial class CsvTable
{
    private bool _isMalformed; // the current row, as CsvHelper sees it
    private const int TwoRowsMinimum = 48; // bytes; no line break is looked for in less
    private int _swallowed; // lines that the current row took for its own

    /// <summary>
    /// What makes a correct cell of several lines look as if its quote were left open: lines in it with as many cells
    /// as the header and a year where the years stand. Nothing is changed by it; <c>null</c> where nothing looks so.
    /// </summary>
    public DiagnosticText? Suspicion()
    {
        if (!IsLong(_source.RawRecord)) return null;
        var count = 0;
        for (var i = 0; i < _row.FieldCount; i++)
        {
            var isFirst = true;
            foreach (var line in _row.GetSpan(i).Split((byte)'\n'))
            {
                if (!isFirst && IsLikeRow(_row.GetSpan(i)[line])) count++;
                isFirst = false;
            }
        }
        if (count == 0) return null;
        return $"Satu sel baris ini memuat {count} baris yang tampak seperti baris data, dan tidak dibaca sebagai itu. "
            + $"Bila kutip pembukanya lupa ditutup, tutup; bila memang isi sel, abaikan.";
    }

    private bool IsLikeRow(ReadOnlySpan<byte> line)
    {
        var (place, isYear) = (0, false);
        foreach (var range in line.Split((byte)_source.Separator))
        {
            var cell = TextCell.Clean(line[range]).Trim((byte)'"');
            isYear |= place == PlaceOf(Schema.Tahun)
                && cell.Length == 4 && !cell.ContainsAnyExceptInRange((byte)'0', (byte)'9');
            place++;
        }
        return isYear && place >= _ikatan.Width;
    }

    /// <summary>Whether a row is too long, or has several lines.</summary>
    private static bool IsLong(ReadOnlySpan<byte> record) => record.Length >= TwoRowsMinimum
        && (record.Length > LineMaximum || record.Contains((byte)'\n'));

    /// <summary>
    /// Makes a row the current one. A row with a quote behind a blank is cut into cells once more, because CsvHelper
    /// looks for such quotes only when it is told to, and then it is slower.
    /// </summary>
    private void StandOn(CsvReader reader)
    {
        if (_row != _source) _row.Dispose();
        (_source, _row, _swallowed) = (reader, reader, 0);
        // A block holds no quote, and its reader counts no lines.
        _isMalformed = reader.Options.TrackLineNumbers && _malformed.Count > 0 && _malformed.Remove(reader.LineNumber);
        if (!_isMalformed || reader.Options.TrimWhitespace == true) return;
        if (!CellQuoting.IsLoose(reader.RawRecord, (byte)reader.Separator)) return;
        var options = new CsvReaderOptions { Separator = reader.Separator, HasHeader = false, TrimWhitespace = true };
        _row = CsvReader.Create([(byte)'\n', .. reader.RawRecord], options);
        _row.Read();
    }

    /// <summary>
    /// What the first broken quote of the row did. A quote that is not closed takes all lines up to the next quote into
    /// its cell. These lines are rows too, and each is told, so that none is lost. A row that follows RFC 4180 has no
    /// broken quote, whatever its cells hold.
    /// </summary>
    private RowDefect? BrokenQuote()
    {
        for (var i = 0; _isMalformed && i < _row.FieldCount; i++)
        {
            var kutip = CellQuoting.Of(_row.GetRawSpan(i));
            if (kutip.IsWhole) continue;
            if (kutip.Isi.ContainsAny((byte)'\r', (byte)'\n')) return Swallowed(i, kutip.IsClosed);
            return kutip.IsClosed
                ? new(DataCodes.KutipRusak, $"Ada teks setelah kutip penutup. Kutip di dalam sel ditulis dua kali.")
                : new(DataCodes.KutipRusak, $"Kutip pembuka tidak ditutup sampai akhir berkas. Tutup kutipnya.");
        }
        return null;
    }

    private RowDefect Swallowed(int place, bool isClosed)
    {
        var record = _row.RawRecord.TrimEnd("\r\n"u8);
        record.Overlaps(_row.GetRawSpan(place), out var start);
        var first = Line + (int)Block.CountLines(record[..start]);
        var lines = FilledLines(record[start..], first);
        var last = first + Block.CountLines(record[start..]);
        _swallowed = lines.Count;
        return new(DataCodes.KutipRusak,
            $"Kutip pembuka tidak ditutup{(isClosed ? "" : " sampai akhir berkas")}, jadi baris {first} s.d. {last} "
            + $"terbaca sebagai satu baris. Tutup kutipnya; kutip di dalam sel ditulis dua kali.")
        {
            Tertelan = lines,
        };
    }

    /// <summary>The lines of a text after its first one that are not blank.</summary>
    private List<int> FilledLines(ReadOnlySpan<byte> text, int first)
    {
        var filled = new List<int>();
        ReadOnlySpan<byte> blank = [(byte)_source.Separator, (byte)' ', (byte)'\t'];
        for (var line = first; ; line++)
        {
            var end = text.IndexOfAny((byte)'\r', (byte)'\n');
            var own = end < 0 ? text : text[..end];
            if (line > first && own.ContainsAnyExcept(blank)) filled.Add(line);
            if (end < 0) return filled;
            text = text[(text[end..] is [(byte)'\r', (byte)'\n', ..] ? end + 2 : end + 1)..];
        }
    }
}
