namespace Kinerja.Engine.Excel.Formats;

/// <summary>Stored values as cells.</summary>
internal sealed class CellMaker(bool is1904)
{
    /// <summary>A text; an empty one is a blank cell.</summary>
    public static Cell Text(int column, string text) =>
        new(column, text.Length == 0 ? CellKind.Blank : CellKind.Text, text);

    public static Cell Boolean(int column, bool value) => new(column, CellKind.Boolean, value ? "TRUE" : "FALSE");

    /// <summary>A number as XML stores it.</summary>
    /// <returns>A blank cell when it is no finite number.</returns>
    public Cell Number(int column, string stored, NumberFormat format)
    {
        if (format.Uniform is CellKind.Number or CellKind.Percent)
        {
            var isPercent = format.Uniform == CellKind.Percent;
            return NumberText.Of(stored, isPercent) is { } text
                ? new Cell(column, format.Uniform.Value, text)
                : new Cell(column, CellKind.Blank, "");
        }
        return NumberText.TryParse(stored, out var value)
            ? Number(column, value, format)
            : new Cell(column, CellKind.Blank, "");
    }

    /// <summary>A number.</summary>
    public Cell Number(int column, double value, NumberFormat format)
    {
        var kind = format.KindOf(value);
        var text = kind == CellKind.Date ? DateText.Of(value, is1904) : null;
        return new Cell(column, kind, text ?? NumberText.Of(value, kind == CellKind.Percent));
    }
}
