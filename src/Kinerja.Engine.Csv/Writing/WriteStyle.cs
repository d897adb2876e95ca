using System.Globalization;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>How rows are written: digits of numbers and dialect.</summary>
/// <param name="Desimal">Digits of results, 0..12 (SPEC 1.2).</param>
/// <param name="Dialect">The dialect.</param>
internal sealed record WriteStyle(int Desimal, CsvDialect Dialect)
{
    private static readonly NumberFormatInfo DecimalComma = new() { NumberDecimalSeparator = "," };

    /// <summary>Digits with the decimal mark of the dialect, whatever the culture.</summary>
    public IFormatProvider Numbers => Dialect == CsvDialect.Excel ? DecimalComma : CultureInfo.InvariantCulture;

    /// <summary>The decimal mark of the dialect.</summary>
    public byte Mark => (byte)(Dialect == CsvDialect.Excel ? ',' : '.');

    /// <summary>What stands between cells.</summary>
    public byte Separator => (byte)(Dialect == CsvDialect.Excel ? ';' : ',');
}
