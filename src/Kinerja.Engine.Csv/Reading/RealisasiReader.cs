using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Reads files of realisasi, which may hold targets too, into the data (SPEC 10, 10.7, 10.8).
/// </summary>
internal sealed class RealisasiReader(DataSettings settings, DataNames names, SeriesStore series, TargetStore targets)
{
    private readonly DataRowParser _parser = new(names, settings.Log);
    private readonly OwnVariabel _own = new(names);
    private readonly List<NumberOfRow> _numbers = []; // of the current row
    private RealisasiLayout _layout = null!; // of the file being read
    private bool _isKnown; // whether the keys of the current row are good

    public FileAccount Read(TableSource source)
    {
        using var file = new DataFile(source, settings, new RealisasiForm(source.Rules.Given), names)
        {
            Maker = Maker,
            Watch = table => IndikatorWatcher.For(table, names.Definisi),
            IsNotationChecked = true,
        };
        var before = _parser.Named;
        foreach (var batch in file)
        {
            _layout = (RealisasiLayout)file.Table.Fit;
            file.Used += batch.Row is not { } row
                ? series.Add(file.Table, _layout.Nilai.Row!, batch.Made, _layout.Nilai.IsKumulatif)
                : Take(row, file.Notation) ? 1 : 0;
        }
        NamaReporter.Tell(source, _parser.Named - before, settings.Log);
        return file.Account;
    }

    private DataRowMaker? Maker(DataFile file)
    {
        var layout = (RealisasiLayout)file.Table.Fit;
        if (!layout.IsPlain || file.Table is not CsvTable || file.Table.Source.Rules.Translates) return null;
        var columns = new DataColumns(
            Schema.WilayahRequired, Schema.Indikator, Schema.Variabel, DataSchema.Triwulan, layout.Nilai.Row!);
        return new DataRowMaker(file, columns, names);
    }

    /// <summary>
    /// Loads the numbers of a row. The row is used when one of its numbers is used, or when all are blank.
    /// </summary>
    private bool Take(TableRow row, ColumnNotation notation)
    {
        _parser.Begin(row, notation);
        var made = Key(row);
        var isKnown = _isKnown = _parser.IsWhole;
        ReadNumbers(made);
        var isBlank = _numbers.TrueForAll(number => number is { IsGood: true, Nilai: null });
        var hasGood = _numbers.Exists(number => number is { IsGood: true, Nilai: not null });
        if (!isKnown || (!hasGood && !_parser.IsWhole)) return false;
        var used = isBlank;
        if (!FindVariabel(row, made)) return TakeTargets(row);
        foreach (var number in _numbers)
        {
            if (!number.IsGood) continue;
            var isUsed = number.IsTarget ? targets.AddBeside(row, number.Column, number.Row, number.Atas)
                : number.Row.Variabel < 0
                    || series.Add(row.Table, number.Column, [number.Row], _layout.Nilai.IsKumulatif) > 0;
            used |= isUsed && number.Nilai is not null;
        }
        return used;
    }

    /// <summary>Loads the targets of a row whose realisasi is refused.</summary>
    private bool TakeTargets(TableRow row)
    {
        var used = false;
        foreach (var number in _numbers.Where(number => number is { IsTarget: true, IsGood: true, Nilai: not null }))
            used |= targets.AddBeside(row, number.Column, number.Row, number.Atas);
        return used;
    }

    /// <summary>
    /// Parses the cells that identify the numbers of the row. It parses all of them, to report every problem.
    /// </summary>
    private DataRow Key(TableRow row)
    {
        var wilayah = _parser.Wilayah(Schema.WilayahRequired);
        // Without a column variabel, a blank indikator would leave nothing that names the number.
        var isBlank = _layout.HasVariabel ? _parser.IsAbsent(Schema.Indikator) : _parser.IsBlank(Schema.Indikator);
        var indikator = isBlank ? -1 : _parser.Indikator(Schema.Indikator);
        var isOfQuarter = _layout.Nilai.Row is not null || _layout.Nilai.Pair is not null
            || _layout.Target.Row is not null;
        var (tahun, triwulan) = _parser.Period(_layout.Period, isOfQuarter);
        var variabel = _layout.HasVariabel ? _parser.Variabel(Schema.Variabel) : -1;
        _parser.IsValid(wilayah, indikator, tahun, _layout.Period.Tahun ?? DataSchema.Tanggal);
        return new DataRow(row.Position, wilayah, indikator, variabel, (short)tahun, (byte)triwulan, false, 0);
    }

    private void ReadNumbers(in DataRow made)
    {
        _numbers.Clear();
        var (nilai, target) = (_layout.Nilai, _layout.Target);
        if (nilai.Row is not null) Read(nilai.Row, made);
        if (nilai.Pair is var (above, below)) ReadPair(above, below, made);
        for (var q = 0; q < nilai.Quarters.Count; q++)
        {
            if (nilai.Quarters[q] is { } column) Read(column, made with { Triwulan = (byte)(q + 1) });
            if (nilai.QuarterPairs[q] is var (pembilang, penyebut))
                ReadPair(pembilang, penyebut, made with { Triwulan = (byte)(q + 1) });
        }
        var bare = made with { Variabel = -1 };
        if (target.Row is not null) ReadTarget(target.Row, bare);
        foreach (var (column, triwulan) in target.Quarters)
            ReadTarget(column, bare with { Triwulan = (byte)triwulan });
        if (target.Tahunan is not null) ReadTarget(target.Tahunan, bare with { Triwulan = 0 });
    }

    private void ReadPair(CsvColumn above, CsvColumn below, in DataRow made)
    {
        Read(above, made, part: PartOfRatio.Pembilang);
        Read(below, made, part: PartOfRatio.Penyebut);
    }

    private void Read(CsvColumn column, in DataRow made, PartOfRatio part = PartOfRatio.None)
    {
        var isGood = _parser.Number(column, out var nilai, LabelsOf(made, part));
        _numbers.Add(new NumberOfRow(column, made.With(nilai), isGood, IsTarget: false, part));
    }

    private void ReadTarget(CsvColumn column, in DataRow made)
    {
        var key = _isKnown ? LabelKey.OfTarget(made.Indikator, made.Tahun) : LabelKey.Undecided;
        var isGood = _parser.Target(column, _layout.Target.AtasOf(column), key, out var target, out var atas);
        _numbers.Add(new NumberOfRow(column, made.With(target), isGood, IsTarget: true, PartOfRatio.None)
        {
            Atas = atas,
        });
    }

    /// <summary>The labels that a number of the row may be, by the variabel that it reports (SPEC 4.10).</summary>
    private LabelKey LabelsOf(in DataRow made, PartOfRatio part)
    {
        if (!_isKnown) return LabelKey.Undecided;
        if (_layout.HasVariabel) return LabelKey.OfVariabel(made.Indikator, made.Variabel);
        var variabel = part switch
        {
            PartOfRatio.Pembilang => _own.Pair(made)?.Pembilang ?? -1,
            PartOfRatio.Penyebut => _own.Pair(made)?.Penyebut ?? -1,
            _ => _own.Only(made),
        };
        return LabelKey.OfVariabel(made.Indikator, variabel);
    }

    /// <summary>
    /// Gives every realisasi of the row its variabel. Returns <c>false</c>, after refusing the row, when the rumus does
    /// not tell it. A row that holds targets only needs no variabel.
    /// </summary>
    private bool FindVariabel(TableRow row, in DataRow made)
    {
        if (_layout.HasVariabel) return !_numbers.Exists(IsFilledPart) || RefusePair(made);
        var hasPair = _numbers.Exists(IsFilledPart);
        var hasNilai = _numbers.Exists(number =>
            number is { IsTarget: false, Part: PartOfRatio.None, Nilai: not null });
        var pair = _layout.Nilai.HasPairs ? _own.Pair(made) : null;
        var only = _own.Only(made);
        if (hasPair && pair is null && names.Definisi is not null) return RefusePair(made);
        // Half a ratio beside a number would drop the number.
        var isHalf = _numbers.Exists(number => number.Part != PartOfRatio.None && number.Nilai is null);
        if (hasPair && hasNilai && isHalf && !_layout.Nilai.IsWide) return RefuseVariabel(row, made);
        if (hasNilai && only < 0 && !hasPair && names.Definisi is not null) return RefuseVariabel(row, made);
        for (var i = 0; i < _numbers.Count; i++)
        {
            var number = _numbers[i];
            if (number.IsTarget) continue;
            var variabel = number.Part switch
            {
                PartOfRatio.Pembilang => pair?.Pembilang ?? -1,
                PartOfRatio.Penyebut => pair?.Penyebut ?? -1,
                _ => only,
            };
            _numbers[i] = number with { Row = number.Row with { Variabel = variabel } };
        }
        return true;
    }

    private static bool IsFilledPart(NumberOfRow number) => number.Part != PartOfRatio.None && number.Nilai is not null;

    private bool RefusePair(in DataRow made)
    {
        var column = _numbers.Find(IsFilledPart).Column;
        _parser.Refuse(Diagnostics.DataCodes.PembilangTakBerlaku, column,
            $"Pembilang dan penyebut hanya berlaku untuk rumus Persen(a, b) atau a / b * 100, sedangkan rumus "
            + $"'{Shown(made.Indikator)}' lain. Kosongkan keduanya di baris ini, atau laporkan variabelnya satu per "
            + $"baris.");
        return false;
    }

    private bool RefuseVariabel(TableRow row, in DataRow made)
    {
        var needed = string.Join(", ", _own.Needed(made).Select(DiagnosticLog.Shorten));
        var first = _numbers.Find(number => number is { IsTarget: false, Nilai: not null });
        _parser.Refuse(Diagnostics.DataCodes.VariabelTidakTentu, first.Column,
            $"Rumus '{Shown(made.Indikator)}' memerlukan {_own.Needed(made).Count} variabel: {needed}. Angka "
            + $"'{row.Shown(first.Column)}' tidak dapat dibagi ke variabel itu. Minta angka setiap variabel, lalu isi "
            + $"kolom variabel dan nilai, satu baris per variabel.");
        return false;
    }

    private string Shown(int indikator) =>
        indikator < 0 ? "variabel bersama" : DiagnosticLog.Shorten(names.Indikator[indikator]);
}
