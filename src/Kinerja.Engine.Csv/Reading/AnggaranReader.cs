using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads files of anggaran: one quarter per row, or wide (SPEC 10, 16.1).</summary>
internal sealed class AnggaranReader(DataSettings settings, DataNames names, AnggaranStore store)
{
    private readonly DataRowParser _parser = new(names, settings.Log);
    private readonly List<(CsvColumn Column, BagianAnggaran Bagian, decimal? Nilai)> _numbers = []; // good ones
    private AnggaranLayout _layout = null!; // of the file being read

    /// <returns>The row counts of the file, and whether its header could be read.</returns>
    public (FileAccount Account, bool IsOpen) Read(TableSource source)
    {
        using var file = new DataFile(source, settings, new AnggaranForm(source.Rules.Given), names)
        {
            IsNotationChecked = true,
        };
        var before = _parser.Named;
        foreach (var batch in file)
        {
            _layout = (AnggaranLayout)file.Table.Fit;
            if (batch.Row is { } row && Take(row, file.Notation)) file.Used++;
        }
        NamaReporter.Tell(source, _parser.Named - before, settings.Log);
        return (file.Account, file.IsOpen);
    }

    /// <returns>Whether one of the numbers of the row was used, or all are blank.</returns>
    private bool Take(TableRow row, ColumnNotation notation)
    {
        _parser.Begin(row, notation);
        var wilayah = _parser.Wilayah(Schema.WilayahRequired);
        var simpul = _parser.Simpul(AnggaranSchema.Simpul);
        // A row with a pagu and no realisasi needs no triwulan (SPEC 16.1).
        var isReported = _layout.Row is { } realisasi && !_parser.IsAbsent(realisasi);
        var isOfQuarter = _layout.IsPerTriwulan
            && (isReported || (_layout.Period.Triwulan is { } quarter && !_parser.IsAbsent(quarter)));
        var (tahun, triwulan) = _parser.Period(_layout.Period, isOfQuarter);
        var said = CaraLapor(row);
        var ofTahun = _layout.Period.Tahun ?? DataSchema.Tanggal;
        if (_parser.IsValid(wilayah, -1, tahun, ofTahun)) _parser.CheckSimpul(simpul, tahun, ofTahun);
        var isKnown = _parser.IsWhole;
        ReadNumbers(triwulan);
        if (!isKnown || (!_parser.IsWhole && _numbers.TrueForAll(number => number.Nilai is null))) return false;
        var key = new AnggaranKey(names.Wilayah[wilayah], simpul, tahun);
        if (!Admits(row, key, said)) return false;
        var used = _parser.IsWhole && _numbers.TrueForAll(number => number.Nilai is null);
        foreach (var (column, bagian, nilai) in _numbers)
        {
            var isRepeated = _layout.IsPerTriwulan && bagian is BagianAnggaran.Pagu or BagianAnggaran.PaguPerubahan;
            used |= store.Add(row, column, key, bagian, nilai, isRepeated ? triwulan : null) && nilai is not null;
        }
        return used;
    }

    private bool Admits(TableRow row, AnggaranKey key, CaraLapor? said)
    {
        var isReported = _numbers.Exists(number => number is { Bagian: >= BagianAnggaran.Tw1, Nilai: not null });
        if (!isReported && said is null) return true;
        return store.Admits(
            row, Schema.CaraLapor, key, said,
            _layout.IsKumulatif ? Model.CaraLapor.SampaiDengan : Model.CaraLapor.PerPeriode);
    }

    /// <summary>The meaning that the row states; <c>null</c> for a blank cell. An unknown one refuses the
    /// row.</summary>
    private CaraLapor? CaraLapor(TableRow row)
    {
        var text = row.Text(Schema.CaraLapor);
        if (text.Length == 0) return null;
        if (!Label.TryParse<CaraLapor>(text, out var cara))
            _parser.Refuse(DataCodes.CaraLaporTidakDikenal, Schema.CaraLapor,
                $"'{row.Shown(Schema.CaraLapor)}' tidak dikenal."
                + $"{Saran.For(text, Label.All<CaraLapor>())} Pilihan: {string.Join(", ", Label.All<CaraLapor>())}.");
        else if (cara == Model.CaraLapor.PerPeriode && _layout.IsKumulatif)
            _parser.Refuse(DataCodes.CaraLaporBertentangan, Schema.CaraLapor,
                $"Judul kolomnya mengatakan kumulatif, sedangkan cara_lapor baris ini PerPeriode. Perbaiki salah "
                + $"satunya.");
        return cara;
    }

    private void ReadNumbers(int triwulan)
    {
        _numbers.Clear();
        Read(AnggaranSchema.Pagu, BagianAnggaran.Pagu);
        Read(AnggaranSchema.PaguPerubahan, BagianAnggaran.PaguPerubahan);
        if (_layout.Row is not null && triwulan > 0) Read(_layout.Row, BagianOf(triwulan));
        foreach (var (column, quarter) in _layout.Quarters) Read(column, BagianOf(quarter));
    }

    private void Read(CsvColumn column, BagianAnggaran bagian)
    {
        if (_layout.Numbers.Contains(column) && _parser.Number(column, out var nilai))
            _numbers.Add((column, bagian, nilai));
    }

    private static BagianAnggaran BagianOf(int triwulan) => BagianAnggaran.Tw1 + (triwulan - 1);
}
