using Kinerja.Engine.Angka;
using Kinerja.Engine.Laporan;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Kinerja.Engine.Excel.Writing;

/// <summary>A cell of a table as the sheet holds it.</summary>
internal sealed record SheetCell
{
    private const decimal LeastOfMoreDigits = 1_000_000_000_000_000; // 10^15; a sheet keeps 15 digits
    private const int TextMaximum = 255; // some programs show a longer text in the format of texts as ####

    /// <summary>The number; <c>null</c> for a text and for a blank cell.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The text; <c>null</c> for a number and for a blank cell.</summary>
    public string? Text { get; private init; }

    /// <summary>The number format.</summary>
    public string Format { get; private init; } = CellFormat.General;

    /// <summary>Whether it belongs to the right, as numbers do.</summary>
    public bool IsNumber { get; private init; }

    /// <summary>Why the number is missing; <c>null</c> for a cell that is not missing.</summary>
    public string? Note { get; private init; }

    /// <param name="sel">The cell of the table.</param>
    /// <param name="jenis">The kind of its column.</param>
    /// <param name="desimal">The digits after the mark.</param>
    public static SheetCell Of(Sel sel, JenisKolom jenis, int desimal)
    {
        if (sel.Teks is { } text)
        {
            var shown = CellText.Of(text);
            return new SheetCell { Text = shown, Format = FormatOf(shown), IsNumber = jenis == JenisKolom.Cacah };
        }
        if (sel.Nilai is not { } nilai) return new SheetCell();
        if (!nilai.TryGet(out var number))
            return new SheetCell
            {
                Text = "–",
                Format = CellFormat.Text,
                IsNumber = true,
                Note = nilai.Alasan!.Value.Uraian(),
            };
        return sel.Atas is { } atas
            ? OfText($"{AngkaIndonesia.Teks(number, desimal)} s.d. {AngkaIndonesia.Teks(atas, desimal)}")
            : OfNumber(Pembulatan.Trim(Pembulatan.Round(number, desimal)), sel.Label, desimal);
    }

    /// <summary>The cell with its style.</summary>
    public StyledCell Styled(StyleId style) =>
        Number is { } number ? new StyledCell(number, style) : new StyledCell(Text, style);

    /// <summary>A sheet keeps 15 digits of a number; one with more is written as a text, so that no digit is
    /// lost.</summary>
    private static SheetCell OfNumber(decimal rounded, string? label, int desimal) => HasFewDigits(rounded)
        ? new SheetCell { Number = rounded, Format = CellFormat.Of(rounded, label), IsNumber = true }
        : OfText(AngkaIndonesia.Teks(rounded, desimal));

    private static SheetCell OfText(string text) =>
        new() { Text = text, Format = CellFormat.Text, IsNumber = true };

    /// <summary>Whether the number without its decimal mark has at most 15 digits.</summary>
    private static bool HasFewDigits(decimal number)
    {
        var size = Math.Abs(number);
        for (var digits = number.Scale; digits > 0 && size < LeastOfMoreDigits; digits--) size *= 10;
        return size < LeastOfMoreDigits;
    }

    private static string FormatOf(string text) => text.Length <= TextMaximum ? CellFormat.Text : CellFormat.General;
}
