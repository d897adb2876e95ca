using System.Globalization;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>The style of written rows: decimals and dialect.</summary>
/// <param name="Desimal">The number of decimals of results, 0..12 (SPEC 1.2).</param>
/// <param name="Dialect">The dialect.</param>
internal sealed record WriteStyle(int Desimal, CsvDialect Dialect)
{
    private static readonly NumberFormatInfo DecimalComma = new() { NumberDecimalSeparator = "," };

    /// <summary>The number format with the decimal mark of the dialect; independent of the culture.</summary>
    public IFormatProvider Numbers => Dialect == CsvDialect.Excel ? DecimalComma : CultureInfo.InvariantCulture;

    /// <summary>The decimal mark of the dialect.</summary>
    public byte Mark => (byte)(Dialect == CsvDialect.Excel ? ',' : '.');

    /// <summary>The byte between cells.</summary>
    public byte Separator => (byte)(Dialect == CsvDialect.Excel ? ';' : ',');
}
