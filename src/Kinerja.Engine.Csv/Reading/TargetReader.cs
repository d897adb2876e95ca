using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads <c>target.csv</c> (SPEC 5.1, 10).</summary>
internal sealed class TargetReader(DataSettings settings, DataNames names, CellLoader loader)
{
    private static readonly DataColumns Columns =
        new(Schema.Wilayah, Schema.IndikatorRequired, null, Schema.TriwulanOptional, Schema.Target);

    private readonly DataRowParser _parser = new(names, settings.Log);
    private readonly HashSet<(int Indikator, string Satuan)> _units = [];

    public FileAccount Read(InputFile input)
    {
        using var file = new DataFile(input, settings, _ => Schema.TargetFile)
        {
            Maker = Maker,
            IsNotationChecked = true,
        };
        foreach (var batch in file)
        {
            file.Used += batch.Row is not { } row ? loader.AddTarget(file.Table, Schema.Target, batch.Made)
                : Take(row, file.Notation) ? 1 : 0;
        }
        return file.Account;
    }

    private DataRowMaker Maker(DataFile file) => new(
        file, Columns, names, isTriwulanOptional: !IsTriwulanNeeded(file.Table), isSatuanChecked: true);

    /// <summary>
    /// Whether every row needs a triwulan. A column named Target Triwulan holds no targets of a year, so a blank
    /// triwulan is an error there.
    /// </summary>
    private static bool IsTriwulanNeeded(CsvTable table) => table.Header.Has(Schema.TargetTriwulan);

    /// <returns>Whether the row was used.</returns>
    private bool Take(TableRow row, ColumnNotation notation)
    {
        _parser.Begin(row, notation);
        var wilayah = row.Cell(Schema.Wilayah).IsEmpty ? -1 : _parser.Wilayah(Schema.Wilayah);
        var indikator = _parser.IsBlank(Schema.IndikatorRequired) ? -1 : _parser.Indikator(Schema.IndikatorRequired);
        var tahun = _parser.Tahun(Schema.Tahun);
        var isAnnual = row.Cell(Schema.TriwulanOptional).IsEmpty && !IsTriwulanNeeded(row.Table);
        var triwulan = isAnnual ? 0 : _parser.Triwulan(Schema.TriwulanOptional);
        if (!_parser.Number(Schema.Target, out var target) || !_parser.IsWhole) return false;
        var made = new DataRow(
            row.Position, wilayah, indikator, Variabel: -1, (short)tahun, (byte)triwulan, HasNilai: false, 0);
        if (loader.AddTarget(row.Table, Schema.Target, [made.With(target)]) == 0) return false;
        if (target is not null) CheckSatuan(row, indikator);
        return true;
    }

    /// <summary>
    /// Reports a unit that differs from the satuan of the indikator once, at its first row (SPEC 8.4).
    /// </summary>
    private void CheckSatuan(TableRow row, int indikator)
    {
        var unit = NumberCell.Unit(row.Cell(Schema.Target));
        if (unit.Length == 0 || !_units.Add((indikator, unit))) return;
        if (names.Definisi?.FindIndikator(row.Text(Schema.IndikatorRequired)) is not { } definisi) return;
        if (definisi.Satuan.Length == 0 || SatuanWords.CanBeSame(unit, definisi.Satuan)) return;
        settings.Log.Add(DataCodes.SatuanTargetBerbeda, row.Place(Schema.Target),
            $"Target bersatuan '{unit}', sedangkan satuan indikator '{definisi.Kode}' adalah '{definisi.Satuan}'. "
            + $"Angkanya dipakai tanpa diubah. Samakan satuannya, atau periksa kode indikatornya.");
    }
}
