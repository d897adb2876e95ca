using System.Globalization;
using System.Text;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// The place of a row with its key: wilayah, indikator, tahun and triwulan, in the spelling of the definition. Counts
/// per wilayah need them; a part that the row does not tell stays <c>null</c> (SPEC 8.1).
/// </summary>
internal static class RowKey
{
    /// <param name="names">The codes and names by index.</param>
    /// <param name="row">The row, which may be refused.</param>
    /// <param name="column">The column of the problem; <c>null</c> for the whole row.</param>
    public static DiagnosticPlace Place(this DataNames names, TableRow row, CsvColumn? column)
    {
        var (tahun, triwulan) = (Tahun(row, column), Quarter(row, column));
        return Place(
            names, row.Place(column), Find(names.Wilayah, row, Schema.WilayahRequired, Schema.Wilayah),
            Find(names.Indikator, row, Schema.Indikator, Schema.IndikatorRequired), tahun, triwulan);
    }

    /// <param name="names">The codes and names by index.</param>
    /// <param name="table">The file of the row.</param>
    /// <param name="column">The column of the problem.</param>
    /// <param name="row">The parsed row.</param>
    public static DiagnosticPlace Place(this DataNames names, Table table, CsvColumn column, in DataRow row) =>
        Place(names, table.Place(column, row.Position), row.Wilayah, row.Indikator, row.Tahun, row.Triwulan);

    private static DiagnosticPlace Place(
        DataNames names, DiagnosticPlace place, int wilayah, int indikator, int tahun, int triwulan) => place with
        {
            Wilayah = wilayah < 0 ? null : names.KodeWilayah(wilayah),
            Indikator = indikator < 0 ? null : names.KodeIndikator(indikator),
            Tahun = tahun == 0 ? null : tahun,
            Triwulan = triwulan == 0 ? null : new Triwulan(triwulan),
            IsKeyOfRow = true,
        };

    /// <returns>The index of the kode, or of the only kode with the nama; negative for none.</returns>
    private static int Find(KodeRegistry known, TableRow row, CsvColumn column, CsvColumn other)
    {
        if (row.Name(column).IsEmpty) column = other;
        var cell = row.Name(column);
        if (cell.IsEmpty) return -1;
        var number = known.Index.Find(cell);
        return number >= 0 || known.Named(row.Text(column)) is not { } kode ? number
            : known.Index.Find(Encoding.UTF8.GetBytes(kode));
    }

    /// <returns>The year of the column, else that of the row; 0 for none.</returns>
    private static int Tahun(TableRow row, CsvColumn? column)
    {
        // target_2025, of a file with one column per tahun
        if (column?.Name.Split('_') is ["target", var year] && ParseYear(year) is > 0 and var own) return own;
        var cell = row.Cell(Schema.Tahun);
        return !cell.IsEmpty ? ParseYear(Encoding.UTF8.GetString(cell))
            : PeriodCell.Date(row.Cell(DataSchema.Tanggal)) is { Year: var inDate } && IsYear(inDate) ? inDate : 0;
    }

    /// <returns>The quarter of the column, else that of the row; 0 for none.</returns>
    private static int Quarter(TableRow row, CsvColumn? column)
    {
        if (column is { Name: [.., 't', 'w', >= '1' and <= '4' and var digit] }) return digit - '0';
        foreach (var one in (CsvColumn[])[DataSchema.Triwulan, DataSchema.TriwulanOptional])
        {
            if (row.Cell(one) is { IsEmpty: false } cell) return TriwulanCell.Parse(cell);
        }
        if (row.Cell(DataSchema.Semester) is { IsEmpty: false } half) return PeriodCell.Semester(half);
        return PeriodCell.Date(row.Cell(DataSchema.Tanggal)) is { Month: var month } ? (month + 2) / 3 : 0;
    }

    private static int ParseYear(string text) => text.Length == 4
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)
        && IsYear(tahun) ? tahun : 0;

    private static bool IsYear(int tahun) => tahun is >= Limits.TahunMinimum and <= Limits.TahunMaximum;
}
