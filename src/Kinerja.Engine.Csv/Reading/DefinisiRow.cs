using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Parses the cells of one row of a definition file; every problem in it is a definition error.</summary>
internal sealed class DefinisiRow(TableRow row, DiagnosticLog log, ColumnNotation notation)
{
    /// <summary>Whether the row has no problem so far; a row with a problem defines nothing.</summary>
    public bool IsWhole { get; private set; } = true;

    public DiagnosticPlace Asal => row.Place();

    /// <summary>Whether the file has a column, or a constant for it.</summary>
    public bool Has(CsvColumn column) =>
        row.Table.IndexOf(column) >= 0 || !row.Table.Source.Rules.Constant(column).IsEmpty;

    /// <summary>The text of a required cell; a blank cell refuses the row.</summary>
    public string Required(CsvColumn column)
    {
        var text = Text(column);
        if (text.Length == 0)
            Refuse(DefinitionCodes.IsianWajibKosong, column, $"Kolom '{column.Name}' tidak boleh kosong.");
        return text;
    }

    /// <summary>The code or name of the row; a blank one or a control character refuses the row.</summary>
    public string Name(CsvColumn column)
    {
        var text = Required(column);
        if (text.Any(char.IsControl))
            Refuse(DefinitionCodes.BarisDefinisiRusak, column,
                $"'{DiagnosticLog.Shorten(text)}' memuat ganti baris atau karakter tak terlihat. Mungkin ada kutip "
                + $"yang tidak ditutup; tulis kodenya dalam satu baris.");
        return text;
    }

    /// <summary>The text of a cell; anything else that a spreadsheet stored refuses the row.</summary>
    public string Text(CsvColumn column)
    {
        var kind = row.Kind(column);
        if (kind is not (StoredKind.Text or StoredKind.Number or StoredKind.Percent))
            Refuse(DefinitionCodes.BarisDefinisiRusak, column,
                StoredMessages.For(kind, row.Shown(column), StoredMessages.Kode));
        return row.Text(column);
    }

    /// <summary>
    /// A label of <typeparamref name="T"/>; <c>null</c> for a blank cell, and with a Galat for an unknown label.
    /// </summary>
    public T? Label<T>(CsvColumn column)
        where T : struct, Enum
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        if (Model.Label.TryParse<T>(text, out var value)) return value;
        Refuse(DefinitionCodes.IsianTidakDikenal, column,
            $"'{DiagnosticLog.Shorten(text)}' tidak dikenal.{Saran.For(text, Model.Label.All<T>())} Pilihan: "
            + $"{string.Join(", ", Model.Label.All<T>())}.");
        return null;
    }

    public T RequiredLabel<T>(CsvColumn column)
        where T : struct, Enum =>
        Required(column).Length == 0 ? default : Label<T>(column) ?? default;

    /// <summary>A number; <c>null</c> for a blank cell, and with a Galat for an invalid number.</summary>
    public decimal? Number(CsvColumn column)
    {
        if (row.Kind(column) != StoredKind.Text && !row.IsStoredNumber(column))
        {
            Refuse(DefinitionCodes.AngkaDefinisiTidakSah, column,
                StoredMessages.For(row.Kind(column), row.Shown(column), StoredMessages.Angka));
            return null;
        }
        var format = row.IsStoredNumber(column) ? FormatAngka.Invarian : notation.Of(column);
        var result = NumberCell.Parse(row.Cell(column), format, out var nilai);
        if (result == NumberOutcome.Ada) return nilai;
        if (result != NumberOutcome.Kosong)
            Refuse(
                DefinitionCodes.AngkaDefinisiTidakSah, column,
                NumberMessages.For(result, row.Text(column), notation.IsRefuted(column)));
        return null;
    }

    public decimal Weight(CsvColumn column)
    {
        var bobot = Number(column) ?? 1;
        if (bobot >= 0) return bobot;
        Refuse(DefinitionCodes.AngkaDefinisiTidakSah, column,
            $"Bobot '{row.Text(column)}' negatif; harus 0 atau lebih.");
        return 1;
    }

    /// <summary>
    /// The weights of a simpul: one for all its induk, or one per induk, separated by <c>;</c> (SPEC 6.9).
    /// </summary>
    /// <param name="column">The column.</param>
    /// <param name="induk">The number of induk.</param>
    /// <param name="indukColumn">The column of the induk.</param>
    /// <returns>At least one weight.</returns>
    public decimal[] Weights(CsvColumn column, int induk, CsvColumn indukColumn)
    {
        if (!row.Text(column).Contains(';', StringComparison.Ordinal)) return [Weight(column)];
        var texts = row.Text(column).Split(';');
        var weights = new decimal[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            var outcome = NumberCell.Parse(
                System.Text.Encoding.UTF8.GetBytes(texts[i].Trim()), notation.Of(column), out weights[i]);
            if (outcome == NumberOutcome.Ada && weights[i] >= 0) continue;
            Refuse(DefinitionCodes.AngkaDefinisiTidakSah, column,
                $"Bobot '{DiagnosticLog.Shorten(texts[i])}' bukan angka 0 atau lebih. Tulis satu bobot per induk, "
                + $"misalnya 1;3.");
            return [1];
        }
        if (weights.Length == induk) return weights;
        if (induk == 1 && row.Text(indukColumn).Contains(',', StringComparison.Ordinal))
            Refuse(DefinitionCodes.AngkaDefinisiTidakSah, indukColumn,
                $"Ada {weights.Length} bobot, tetapi induk '{row.Shown(indukColumn)}' terbaca sebagai satu kode. "
                + $"Beberapa induk dipisah ';', bukan koma: "
                + $"'{DiagnosticLog.Shorten(WithSemicolons(row.Text(indukColumn)))}'.");
        else
            Refuse(DefinitionCodes.AngkaDefinisiTidakSah, column,
                $"Ada {weights.Length} bobot untuk {induk} induk. Tulis satu bobot untuk semua, atau satu per induk "
                + $"dalam urutan yang sama.");
        return [1];
    }

    private static string WithSemicolons(string induk) =>
        string.Join(';', induk.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A tahun; <c>null</c> for a blank cell, and with a Galat for anything else.</summary>
    public int? Tahun(CsvColumn column)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)
            && tahun is >= Limits.TahunMinimum and <= Limits.TahunMaximum) return tahun;
        Refuse(DefinitionCodes.AngkaDefinisiTidakSah, column,
            $"'{DiagnosticLog.Shorten(text)}' bukan tahun 1900..2200. Tulis empat angka, misalnya 2022, "
            + $"atau kosongkan.");
        return null;
    }

    public void Refuse(DiagnosticCode code, CsvColumn column, DiagnosticText message)
    {
        log.Add(code, row.Place(column), message);
        IsWhole = false;
    }

    public void Refuse(IEnumerable<Diagnostic> diagnostics, CsvColumn column)
    {
        foreach (var diagnostic in diagnostics)
        {
            var span = diagnostic.Place;
            log.Add(diagnostic with
            {
                Place = row.Place(column) with { SpanStart = span.SpanStart, SpanLength = span.SpanLength },
            });
        }
        IsWhole = false;
    }
}
