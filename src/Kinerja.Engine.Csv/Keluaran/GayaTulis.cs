using System.Globalization;
using CsvHelper;

namespace Kinerja.Engine.Csv.Keluaran;

/// <summary>How rows are written: digits of numbers and dialect.</summary>
/// <param name="Desimal">Digits of results, 0..12 (SPEC 1.2).</param>
/// <param name="Dialek">The dialect.</param>
internal sealed record GayaTulis(int Desimal, DialekCsv Dialek)
{
    private static readonly NumberFormatInfo DecimalComma = new() { NumberDecimalSeparator = "," };

    /// <summary>Digits with the decimal mark of the dialect, whatever the culture.</summary>
    public IFormatProvider Angka => Dialek == DialekCsv.Excel ? DecimalComma : CultureInfo.InvariantCulture;

    /// <summary>The decimal mark of the dialect.</summary>
    public byte Mark => (byte)(Dialek == DialekCsv.Excel ? ',' : '.');

    /// <summary>What stands between cells.</summary>
    public byte Separator => (byte)(Dialek == DialekCsv.Excel ? ';' : ',');

    /// <summary>The same for CsvHelper.</summary>
    public CsvWriterOptions Opsi => new() { NewLine = "\n", Separator = (char)Separator };
}
