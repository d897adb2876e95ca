using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Skips rows of one file that are no data: headings of groups, totals, signatures, numbers of columns and repeated
/// headers (SPEC 10.6, 10.9). They are told by their lines.
/// </summary>
/// <param name="table">The table; its columns are bound already.</param>
/// <param name="names">The codes and names.</param>
internal sealed class NoDataRows(Table table, DataNames names)
{
    private const int LinesMaximum = 20;
    private const int NumberingMaximum = 4; // the length of "III."
    private static readonly string[] TotalWords =
    [
        "jumlah", "sub_jumlah", "subtotal", "sub_total", "total", "grand_total", "rata_rata", "rerata", "σ", "nrr",
        "ikm", "∑", "jml",
    ];

    private readonly List<int> _lines = []; // the first ones
    private readonly List<(DiagnosticPlace Place, string Text)> _headings = []; // that name a wilayah
    private readonly bool _isWilayahConstant =
        table.IndexOf(Schema.WilayahRequired) < 0 && table.IndexOf(Schema.Wilayah) < 0;

    private bool _isBegun; // whether a data row was seen below the header, or below its last repeat

    /// <summary>The number of rows that are no data.</summary>
    public long Count { get; private set; }

    /// <summary>Says that rows of data were read about which <see cref="Takes"/> was not asked.</summary>
    public void Begin() => _isBegun = true;

    /// <summary>Whether the row is no data.</summary>
    public bool Takes(TableRow row)
    {
        var isRepeat = table.Header.IsRepeatedBy(row, isBelow: !_isBegun);
        if (isRepeat) _isBegun = false;
        var isNumbers = !_isBegun && ColumnNumbers.Are(row) && !HasOnlyKnownKeys(row);
        if (!isRepeat && !isNumbers && !IsHeading(row) && !IsTotal(row))
        {
            _isBegun = true;
            return false;
        }
        Count++;
        if (_lines.Count < LinesMaximum) _lines.Add(row.Line);
        if (_isWilayahConstant && _headings.Count < LinesMaximum && Heading(row) is { } text && IsWilayah(text))
            _headings.Add((row.Place(), text));
        return true;
    }

    public void Report(DiagnosticLog log)
    {
        if (Count == 0) return;
        var lines = string.Join(", ", _lines);
        log.Add(DataCodes.BukanBarisData, table.Source.Place,
            $"{Count} baris bukan data (judul kelompok, jumlah, rata-rata, nomor kolom, atau tanda tangan) dilewati: "
            + $"baris {lines}{(Count > _lines.Count ? ", …" : "")}.");
        foreach (var (place, text) in _headings)
            log.Add(DataCodes.JudulBerisiWilayah, place,
                $"'{DiagnosticLog.Shorten(text)}' adalah wilayah, tetapi tampak sebagai judul kelompok. Semua baris "
                + $"berkas ini dianggap milik satu wilayah; bila tidak, tulis wilayah di setiap baris.");
    }

    /// <summary>
    /// Whether a row is a heading or a signature: it has no number, and a required key is blank. In a file whose other
    /// keys are constants, a row without a number is a heading too when its only key is no known code. A row with a
    /// blank open key is data also when it has a text in place of a number, so that the text is told.
    /// </summary>
    private bool IsHeading(TableRow row)
    {
        var (hasNumber, hasText) = Numbers(row);
        if (hasNumber) return false;
        foreach (var key in table.Fit.RequiredKeys)
        {
            if (!row.IsFilled(key) && !(hasText && key == table.Fit.OpenKey)) return true;
        }
        return table.Source.Rules.Given.Count > 0 && table.Fit.Keys.Length <= 1 && !HasKnownKey(row);
    }

    /// <summary>Whether the row fills keys and each is a known code: then numbers in sequence are data.</summary>
    private bool HasOnlyKnownKeys(TableRow row)
    {
        CsvColumn[] filled = [.. table.Fit.Keys.Where(row.IsFilled)];
        return filled.Length > 0 && Array.TrueForAll(filled, key => names.IsKnown(key, row.Text(key)));
    }

    private bool HasKnownKey(TableRow row) =>
        table.Fit.Keys.Any(key => row.IsFilled(key) && names.IsKnown(key, row.Text(key)));

    /// <summary>Whether a row has a number or a label, and, if not, whether it has another text in its place.</summary>
    private (bool HasNumber, bool HasText) Numbers(TableRow row)
    {
        var hasText = false;
        foreach (var column in table.Fit.Numbers)
        {
            if (row.Kind(column) != StoredKind.Text) return (true, false);
            var outcome = table.Fit.IsRupiah ? RupiahCell.Parse(row.Cell(column), FormatAngka.Invarian, out _)
                : column.IsRange ? RangeCell.Parse(row.Cell(column), FormatAngka.Invarian, out _, out _)
                : NumberCell.Parse(row.Cell(column), FormatAngka.Invarian, out _);
            if (outcome is NumberOutcome.Ada or NumberOutcome.DiLuarBatas or NumberOutcome.Terbalik)
                return (true, false);
            if (names.Skala.Count > 0 && names.Labels.IsAny(row.Text(column))) return (true, false);
            hasText |= outcome == NumberOutcome.TidakTerbaca;
        }
        return (false, hasText);
    }

    /// <summary>
    /// Whether a row begins with a word for totals and fills at most one key, which is no known code.
    /// </summary>
    private bool IsTotal(TableRow row)
    {
        CsvColumn? filled = null;
        foreach (var key in table.Fit.Keys)
        {
            if (!row.IsFilled(key)) continue;
            if (filled is not null) return false;
            filled = key;
        }
        var first = Nama.Normalize(FirstText(row));
        return Array.Exists(TotalWords, word => TextCell.BeginsWith(first, word))
            && (filled is null || !names.IsKnown(filled, row.Text(filled)));
    }

    /// <summary>The first text of a row; the second where the first only numbers it, as <c>A.</c> and <c>II</c>
    /// do.</summary>
    private static string? Heading(TableRow row) => Texts(row).Take(2).ToList() switch
    {
        [{ Length: <= NumberingMaximum }, var second] => second,
        [var first, ..] => first,
        _ => null,
    };

    /// <summary>Whether a text is a wilayah, or ends with one: <c>Unit Kerja: Kecamatan Satu</c>.</summary>
    private bool IsWilayah(string text) =>
        names.IsWilayah(text) || (text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var mark
            && names.IsWilayah(text[(mark + 1)..].Trim()));

    private static string FirstText(TableRow row) => Texts(row).FirstOrDefault() ?? "";

    private static IEnumerable<string> Texts(TableRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (!row.At(i).IsEmpty) yield return Encoding.UTF8.GetString(row.At(i));
        }
    }
}
