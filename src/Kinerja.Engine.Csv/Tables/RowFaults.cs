using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Finds faults of a row as a whole: quotes, length, surplus cells, damage (SPEC 8.3, 10.5, 10.12).
/// </summary>
internal static class RowFaults
{
    private const int LineMaximum = 1 << 20; // SPEC 10.5
    private const int TwoRowsMinimum = 48; // bytes; a shorter row is not searched for line breaks

    public static RowDefect? Find(CsvTableRow row)
    {
        if (BrokenQuote(row) is { } broken) return broken;
        if (row.Source.Record.Length > LineMaximum) return new(DataCodes.BarisTerlaluPanjang,
            $"Baris lebih panjang dari 1 MiB. Mungkin ada kutip yang tidak ditutup.");
        for (var i = row.Table.Width; i < row.Cells.Count; i++)
        {
            if (!TextCell.Clean(row.Cells.Unquoted(i)).IsEmpty) return new(DataCodes.SelBerlebih, Surplus(row, i));
        }
        return row.File.IsDamaged(row.Source) ? Damage(row) : null;
    }

    /// <summary>
    /// Warns about a correct cell of several lines that looks like an unclosed quote: lines in it have as many cells as
    /// the header and a year in the year column. The row is used unchanged. Returns <c>null</c> when there is no such
    /// line.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="yearPlace">The place of the year column; -1 for none.</param>
    public static DiagnosticText? Suspicion(CsvTableRow row, int yearPlace)
    {
        if (!IsLong(row.Source.Record)) return null;
        var count = 0;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var isFirst = true;
            foreach (var line in row.Cells.Unquoted(i).Split((byte)'\n'))
            {
                if (!isFirst && IsLikeRow(row, row.Cells.Unquoted(i)[line], yearPlace)) count++;
                isFirst = false;
            }
        }
        if (count == 0) return null;
        return $"Satu sel baris ini memuat {count} baris yang tampak seperti baris data, dan tidak dibaca sebagai itu. "
            + $"Bila kutip pembukanya lupa ditutup, tutup; bila memang isi sel, abaikan.";
    }

    /// <summary>Whether a row exceeds the line limit or has several lines.</summary>
    public static bool IsLong(ReadOnlySpan<byte> record) => record.Length >= TwoRowsMinimum
        && (record.Length > LineMaximum || record.Contains((byte)'\n'));

    private static bool IsLikeRow(CsvTableRow row, ReadOnlySpan<byte> line, int yearPlace)
    {
        var (place, isYear) = (0, false);
        foreach (var range in line.Split(row.Separator))
        {
            var cell = TextCell.Clean(line[range]).Trim((byte)'"');
            isYear |= place == yearPlace
                && cell.Length == 4 && !cell.ContainsAnyExceptInRange((byte)'0', (byte)'9');
            place++;
        }
        return isYear && place >= row.Table.Width;
    }

    /// <summary>
    /// Reports the first broken quote of the row. An unclosed quote merges all lines up to the next quote into its
    /// cell. Each of these lines is a row too and is reported, so that no row is lost. A row that follows RFC 4180
    /// never has a broken quote.
    /// </summary>
    private static RowDefect? BrokenQuote(CsvTableRow row)
    {
        for (var i = 0; row.IsMalformed && i < row.Cells.Count; i++)
        {
            var quoting = CellQuoting.Of(row.Cells.Raw(i));
            if (quoting.IsWhole) continue;
            return quoting.Text.ContainsAny((byte)'\r', (byte)'\n') ? Swallowed(row, i, quoting.IsClosed)
                : quoting.IsClosed
                    ? new(DataCodes.KutipRusak, $"Ada teks setelah kutip penutup. Kutip di dalam sel ditulis dua kali.")
                    : new(DataCodes.KutipRusak, $"Kutip pembuka tidak ditutup sampai akhir berkas. Tutup kutipnya.");
        }
        return null;
    }

    private static RowDefect Swallowed(CsvTableRow row, int place, bool isClosed)
    {
        var record = row.Cells.Record.TrimEnd("\r\n"u8);
        record.Overlaps(row.Cells.Raw(place), out var start);
        var first = row.Line + (int)Block.CountLines(record[..start]);
        var lines = FilledLines(record[start..], first, row.Separator);
        var last = first + Block.CountLines(record[start..]);
        return new(DataCodes.KutipRusak,
            $"Kutip pembuka tidak ditutup{(isClosed ? "" : " sampai akhir berkas")}, jadi baris {first} s.d. {last} "
            + $"terbaca sebagai satu baris. Tutup kutipnya; kutip di dalam sel ditulis dua kali.")
        {
            Swallowed = lines,
        };
    }

    /// <summary>The numbers of the non-blank lines of a text after its first line.</summary>
    private static List<int> FilledLines(ReadOnlySpan<byte> text, int first, byte separator)
    {
        var filled = new List<int>();
        ReadOnlySpan<byte> blank = [separator, (byte)' ', (byte)'\t'];
        for (var line = first; ; line++)
        {
            var end = text.IndexOfAny((byte)'\r', (byte)'\n');
            var own = end < 0 ? text : text[..end];
            if (line > first && own.ContainsAnyExcept(blank)) filled.Add(line);
            if (end < 0) return filled;
            text = text[(text[end..] is [(byte)'\r', (byte)'\n', ..] ? end + 2 : end + 1)..];
        }
    }

    private static DiagnosticText Surplus(CsvTableRow row, int place) =>
        $"Baris memuat lebih banyak sel daripada judul: sel ke-{place + 1} berisi "
        + $"'{DiagnosticLog.Shorten(Encoding.UTF8.GetString(row.Cells.Unquoted(place)))}', padahal judul hanya "
        + $"{row.Table.Width} kolom. "
        + $"{(!row.File.IsComma ? "Mungkin pemisah terketik di dalam sel: apit sel itu dengan kutip."
            : DividedRumus.IsIn(row) ? DividedRumus.Cure
            : "Mungkin koma desimal tanpa kutip: tulis \"83,5\" dengan kutip.")}";

    /// <summary>Reports a bound cell that holds bytes the decoder could not read.</summary>
    private static RowDefect? Damage(CsvTableRow row)
    {
        var encoding = row.File.Decoder.Name;
        foreach (var column in row.Table.Bound)
        {
            if (row.Cell(column).IndexOf("\uFFFD"u8) < 0) continue;
            return new(DataCodes.HurufRusak,
                $"'{row.Shown(column)}' memuat huruf yang tidak terbaca sebagai {encoding} (tampil "
                + $"sebagai \uFFFD). Simpan ulang berkas sebagai CSV UTF-8, atau sebut pengodeannya, misalnya "
                + $"--pengodean {(encoding == "UTF-8" ? "windows-1252" : "utf-8")}.",
                column);
        }
        return null;
    }
}
