using System.Collections.Immutable;
using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Finds rows that are written with another separator than the header. Such a row looks like a heading, because its
/// keys stand in one cell, but it is data (SPEC 8.3).
/// </summary>
/// <param name="required">The columns that every row fills.</param>
/// <param name="numbers">A row of data fills at least one of these; empty when none is needed.</param>
/// <param name="isNumber">Whether a text of a column of numbers is a number or a label.</param>
internal sealed class SeparatorChecker(
    ImmutableArray<CsvColumn> required, ImmutableArray<CsvColumn> numbers, Func<CsvColumn, byte[], bool> isNumber)
{
    private static readonly byte[] Separators = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    /// <summary>The check of a data file.</summary>
    public static SeparatorChecker OfData(HeaderFit fit, DataNames names) =>
        new(fit.RequiredKeys, fit.Numbers, (column, cell) => IsNumber(fit, column, cell, names));

    /// <summary>The check of a definition file, in which no column of numbers is required.</summary>
    public static SeparatorChecker OfDefinisi(HeaderFit fit) => new(fit.RequiredKeys, [], (_, _) => true);

    /// <returns>The fault of a row that another separator splits into a whole row; <c>null</c> for none.</returns>
    public RowDefect? Fault(TableRow row)
    {
        if (row.Table.Width < 2 || (!LacksKey(row) && Filled(row, atMost: 2) > 1)) return null;
        var filled = Filled(row, row.Count);
        foreach (var separator in Separators)
        {
            if (separator == row.OwnSeparator || !row.Uncut.Contains(separator)) continue;
            var cells = RowSplitter.Split(row.Uncut, separator);
            // A row of one text and k decimals has k + 1 filled cells, and its k commas make no more cells than that.
            if (cells.Count > filled && IsWhole(row, cells))
                return new RowDefect(DataCodes.PemisahLain, Message(row, separator));
        }
        return null;
    }

    private bool LacksKey(TableRow row)
    {
        foreach (var column in required)
        {
            if (row.Table.IndexOf(column) >= 0 && !row.IsFilled(column)) return true;
        }
        return false;
    }

    /// <summary>The number of filled cells; the count ends at <paramref name="atMost"/>.</summary>
    private static int Filled(TableRow row, int atMost)
    {
        var filled = 0;
        for (var i = 0; i < row.Count && filled < atMost; i++)
        {
            if (!row.At(i).IsEmpty) filled++;
        }
        return filled;
    }

    private bool IsWhole(TableRow row, List<byte[]> cells)
    {
        foreach (var column in required)
        {
            if (row.Table.IndexOf(column) is >= 0 and var place && At(cells, place).Length == 0) return false;
        }
        // Without numbers, a text with the separator inside looks the same; only a row of the full width is certain.
        if (numbers.Length == 0) return cells.Count == row.Table.Width;
        return numbers.Any(column =>
            row.Table.IndexOf(column) is >= 0 and var place && isNumber(column, At(cells, place)));
    }

    private static byte[] At(List<byte[]> cells, int place) => place < cells.Count ? cells[place] : [];

    private static bool IsNumber(HeaderFit fit, CsvColumn column, byte[] cell, DataNames names)
    {
        var outcome = fit.IsRupiah ? RupiahCell.Parse(cell, FormatAngka.Invarian, out _)
            : column.IsRange ? RangeCell.Parse(cell, FormatAngka.Invarian, out _, out _)
            : NumberCell.Parse(cell, FormatAngka.Invarian, out _);
        if (outcome is NumberOutcome.Ada or NumberOutcome.DiLuarBatas or NumberOutcome.Terbalik) return true;
        return names.Skala.Count > 0 && names.Labels.IsAny(Encoding.UTF8.GetString(cell));
    }

    private static DiagnosticText Message(TableRow row, byte separator)
    {
        if (row.OwnSeparator is not { } own)
            return $"Isi satu baris berada dalam satu sel, terpisah {Name(separator)}. Pecah menjadi kolom (Data > "
                + $"Text to Columns), lalu simpan.";
        return $"Baris ini terpisah {Name(separator)}, padahal judul berkas ini terpisah {Name(own)}. Pakai satu "
            + $"pemisah di seluruh berkas: ganti {Name(separator)} dengan {Name(own)} di baris ini, atau sebaliknya "
            + $"di judul; sel yang memuat pemisah itu diapit kutip.";
    }

    private static string Name(byte separator) => separator switch
    {
        (byte)'\t' => "tab",
        _ => $"'{(char)separator}'",
    };
}
