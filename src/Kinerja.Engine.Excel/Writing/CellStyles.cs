using System.Drawing;
using Kinerja.Engine.Laporan;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Kinerja.Engine.Excel.Writing;

/// <summary>The styles of a workbook; equal looks share one.</summary>
internal sealed class CellStyles(Spreadsheet book)
{
    private const int IndentMaximum = 15;
    private static readonly Color KepalaColor = Color.FromArgb(0xDD, 0xE6, 0xEF);
    private static readonly Color KelompokColor = Color.FromArgb(0xF3, 0xF5, 0xF7);
    private readonly Dictionary<CellLook, StyleId> _styles = [];

    /// <summary>The title of a table.</summary>
    public StyleId Judul { get; } = book.AddStyle(new Style
    {
        Font = { Bold = true, Size = 13 },
        Alignment = { WrapText = true, Vertical = VerticalAlignment.Center },
    });

    /// <summary>The first line of a table.</summary>
    public StyleId Keterangan { get; } = book.AddStyle(new Style { Alignment = { WrapText = true } });

    /// <summary>A note below a table.</summary>
    public StyleId Catatan { get; } = book.AddStyle(new Style
    {
        Font = { Italic = true, Size = 9 },
        Alignment = { WrapText = true, Vertical = VerticalAlignment.Top },
    });

    /// <summary>The header of a table.</summary>
    public StyleId Kepala { get; } = book.AddStyle(new Style
    {
        Font = { Bold = true },
        Fill = { Color = KepalaColor },
        Border = Lines(),
        Alignment =
        {
            WrapText = true, Horizontal = HorizontalAlignment.Center, Vertical = VerticalAlignment.Center,
        },
    });

    /// <summary>The style of a cell of a table.</summary>
    public StyleId Of(CellLook look)
    {
        if (!_styles.TryGetValue(look, out var style)) _styles.Add(look, style = book.AddStyle(Make(look)));
        return style;
    }

    private static Style Make(CellLook look)
    {
        var isPlain = look.Jenis is JenisBaris.Isi or JenisBaris.Isian;
        var style = new Style
        {
            Font = { Bold = !isPlain },
            Border = Lines(),
            Alignment =
            {
                WrapText = !look.IsNumber,
                Vertical = VerticalAlignment.Top,
                Horizontal = look.IsNumber ? HorizontalAlignment.Right : HorizontalAlignment.Left,
                Indent = look.IsNumber ? 0 : Math.Min(look.Tingkat, IndentMaximum),
            },
            Format = look.Format switch
            {
                CellFormat.General => null,
                CellFormat.Text => NumberFormat.Standard(StandardNumberFormat.Text),
                _ => NumberFormat.Custom(look.Format),
            },
        };
        if (!isPlain) style.Fill = new Fill { Color = KelompokColor };
        return style;
    }

    private static Border Lines() => new()
    {
        Left = Line(),
        Right = Line(),
        Top = Line(),
        Bottom = Line(),
    };

    private static EdgeBorder Line() => new() { BorderStyle = BorderStyle.Thin, Color = Color.Gray };
}
