using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads files of targets: one target per row, or wide by quarter or by tahun (SPEC 5.1, 10, 10.8).</summary>
internal sealed class TargetReader(DataSettings settings, DataNames names, TargetStore store)
{
    private static readonly DataColumns Columns = new(
        Schema.Wilayah, Schema.IndikatorRequired, null, DataSchema.TriwulanOptional, DataSchema.Target);

    private readonly DataRowParser _parser = new(names, settings.Log);
    private TargetLayout _layout = null!; // of the file being read

    public FileAccount Read(TableSource source)
    {
        using var file = new DataFile(source, settings, new TargetForm(source.Rules.Given), names)
        {
            Maker = Maker,
            IsNotationChecked = true,
        };
        var before = _parser.Named;
        foreach (var batch in file)
        {
            _layout = (TargetLayout)file.Table.Fit;
            file.Used += batch.Row is not { } row ? store.Add(file.Table, DataSchema.Target, batch.Made)
                : Take(row, file.Notation) ? 1 : 0;
        }
        NamaReporter.Tell(source, _parser.Named - before, settings.Log);
        return file.Account;
    }

    private DataRowMaker? Maker(DataFile file)
    {
        var layout = (TargetLayout)file.Table.Fit;
        if (!layout.IsPlain || file.Table is not CsvTable || file.Table.Source.Rules.Translates) return null;
        return new DataRowMaker(
            file, Columns, names, isTriwulanOptional: !layout.IsTriwulanNeeded, isSatuanChecked: true);
    }

    /// <returns>Whether one of the targets of the row was used, or all are blank.</returns>
    private bool Take(TableRow row, ColumnNotation notation)
    {
        _parser.Begin(row, notation);
        var wilayah = _parser.IsAbsent(Schema.Wilayah) ? -1 : _parser.Wilayah(Schema.Wilayah);
        var indikator = _parser.IsBlank(Schema.IndikatorRequired) ? -1 : _parser.Indikator(Schema.IndikatorRequired);
        var target = _layout.Target;
        // A blank tahun is the end of the renstra (SPEC 17.2).
        var isAkhir = target.Years.Count == 0 && _parser.IsAbsent(Schema.Tahun);
        var tahun = target.Years.Count > 0 || isAkhir ? 0 : _parser.Tahun(Schema.Tahun);
        var isAnnual = target.Row is null
            || (_parser.IsAbsent(_layout.Triwulan) && !_layout.IsTriwulanNeeded);
        var triwulan = isAnnual ? 0 : _parser.Triwulan(_layout.Triwulan);
        _parser.IsValid(wilayah, indikator, tahun, Schema.Tahun);
        var isKnown = _parser.IsWhole;
        var made = new DataRow(
            row.Position, wilayah, indikator, Variabel: -1, (short)tahun, (byte)triwulan, HasNilai: false, 0);
        List<(CsvColumn Column, DataRow Key)> cells = [.. Cells(target, made)];
        var numbers = cells.ConvertAll(cell => (
            IsGood: _parser.Target(
                cell.Column, target.AtasOf(cell.Column),
                isKnown ? LabelKey.OfTarget(indikator, cell.Key.Tahun) : LabelKey.Undecided,
                out var bawah, out var atas),
            Bawah: bawah, Atas: atas));
        if (!isKnown) return false;
        var used = false;
        for (var i = 0; i < cells.Count; i++)
        {
            var key = cells[i].Key;
            if (isAkhir && key.Triwulan > 0)
            {
                if (numbers[i].Bawah is not null) RefuseQuarter(cells[i].Column);
                continue;
            }
            if (target.Years.Count > 0 && !IsValid(key, cells[i].Column, numbers[i].Bawah is null)) continue;
            if (!numbers[i].IsGood) continue;
            var isStored = Store(row, cells[i].Column, key.With(numbers[i].Bawah), numbers[i].Atas);
            used |= isStored && numbers[i].Bawah is not null;
        }
        return used || numbers.TrueForAll(number => number is { IsGood: true, Bawah: null });
    }

    /// <summary>
    /// Whether the codes are valid in the tahun of a column. A file that is wide by tahun has columns for other tahun
    /// too; a blank cell there says nothing (SPEC 4.8).
    /// </summary>
    private bool IsValid(in DataRow key, CsvColumn column, bool isBlank) => isBlank ? _parser.IsInMasa(key)
        : _parser.IsValid(key.Wilayah, key.Indikator, key.Tahun, column);

    private void RefuseQuarter(CsvColumn column) => _parser.Refuse(
        Diagnostics.DataCodes.IsianDataKosong, column,
        $"Target triwulan tanpa tahun. Isi kolom 'tahun'; hanya target akhir renstra yang tanpa tahun dan tanpa "
        + $"triwulan.");

    private bool Store(TableRow row, CsvColumn column, in DataRow made, decimal? atas) =>
        column == _layout.Target.Tahunan
            ? store.AddRepeated(row, column, made, atas) : store.Add(row, column, made, atas);

    private static IEnumerable<(CsvColumn Column, DataRow Key)> Cells(TargetColumns target, DataRow made)
    {
        if (target.Row is not null) yield return (target.Row, made);
        if (target.Tahunan is not null) yield return (target.Tahunan, made with { Triwulan = 0 });
        foreach (var (column, triwulan) in target.Quarters)
            yield return (column, made with { Triwulan = (byte)triwulan });
        foreach (var (column, tahun) in target.Years) yield return (column, made with { Tahun = (short)tahun });
    }
}
