using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Adds the numbers of rows of anggaran to the data, and reports second numbers (SPEC 8.3, 10.4).</summary>
/// <param name="names">The codes and names.</param>
/// <param name="dataGanda">The option that decides which number of a key counts.</param>
/// <param name="log">Receives the diagnostics.</param>
/// <param name="trail">Notes the places of some cells; <c>null</c> for none.</param>
internal sealed class AnggaranStore(DataNames names, DataGanda dataGanda, DiagnosticLog log, CellTrail? trail = null)
{
    private readonly DataAnggaranBuilder _builder = new(dataGanda);
    private readonly Dictionary<AnggaranKey, Origin[]> _origins = []; // by normalised key; per part, its last number
    private readonly PaguPerTriwulan _pagu = new();
    private (AnggaranKey Key, Origin[]? Origins) _latest; // the numbers of a row follow one another

    /// <summary>Adds a number of a row; a blank one only names the row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column of the number.</param>
    /// <param name="key">The key of the row.</param>
    /// <param name="bagian">The part that the number gives.</param>
    /// <param name="nilai">The number; <c>null</c> for a blank cell.</param>
    /// <param name="triwulan">The quarter of the row, 0 for none, when rows of several quarters repeat the number. A
    /// number that is repeated without a change is no duplicate (SPEC 10.8). <c>null</c> for any other number.</param>
    /// <returns>Whether the number was used.</returns>
    public bool Add(
        TableRow row, CsvColumn column, AnggaranKey key, BagianAnggaran bagian, decimal? nilai, int? triwulan)
    {
        if (nilai is not { } number) return _builder.Add(key.Wilayah, key.Simpul, key.Tahun, bagian, null);
        if (dataGanda == DataGanda.Jumlahkan && triwulan is { } quarter
            && !_pagu.Add(key, bagian, quarter, number, names.Place(row, column)))
            return true;
        ref var last = ref OriginsOf(row, key)[(int)bagian];
        var before = last;
        var mayRepeat = triwulan is not null && dataGanda != DataGanda.Jumlahkan;
        if (before.Table is not null && mayRepeat && before.Nilai == number) return true;
        var isTaken = _builder.Add(key.Wilayah, key.Simpul, key.Tahun, bagian, number);
        trail?.Add(row, column, key, bagian, number, isTaken);
        if (!isTaken)
        {
            log.Add(DataCodes.KunciGanda, names.Place(row, column),
                $"{bagian.Nama()} simpul '{DiagnosticLog.Shorten(key.Simpul)}' untuk wilayah "
                + $"'{DiagnosticLog.Shorten(key.Wilayah)}' tahun {key.Tahun} sudah ada di {before.Place}; yang pertama "
                + $"dibaca dipakai. Hapus salah satu, atau pilih --opsi DataGanda=Terakhir (kinerja.json: "
                + $"\"DataGanda\": \"Terakhir\") atau --opsi DataGanda=Jumlahkan.");
            return false;
        }
        last = new Origin(number, row.Table, column, row.Line);
        if (before.Table is not null && dataGanda == DataGanda.Terakhir)
            log.Add(DataCodes.DataDiganti, names.Place(row, column),
                $"{bagian.Nama()} simpul '{DiagnosticLog.Shorten(key.Simpul)}' untuk wilayah "
                + $"'{DiagnosticLog.Shorten(key.Wilayah)}' tahun {key.Tahun}: {before.Nilai} di {before.Place} diganti "
                + $"{number} di {last.Place} (DataGanda=Terakhir).");
        return true;
    }

    /// <summary>States the meaning of the realisasi of a row; refuses the other meaning for the same key.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column of the meaning.</param>
    /// <param name="key">The key of the row.</param>
    /// <param name="said">The meaning that the row states; <c>null</c> for a blank cell.</param>
    /// <param name="baku">The meaning of a blank cell.</param>
    /// <returns>Whether the meaning was used.</returns>
    public bool Admits(TableRow row, CsvColumn column, AnggaranKey key, CaraLapor? said, CaraLapor baku)
    {
        var cara = said ?? baku;
        if (_builder.AddCaraLapor(key.Wilayah, key.Simpul, key.Tahun, cara)) return true;
        var own = Label.Text(cara);
        log.Add(DataCodes.CaraLaporBertentangan, names.Place(row, column),
            $"{(said is null ? $"cara_lapor baris ini kosong, jadi berarti {own}" : $"Baris ini {own}")}, sedangkan "
            + $"baris sebelumnya untuk simpul '{DiagnosticLog.Shorten(key.Simpul)}', wilayah "
            + $"'{DiagnosticLog.Shorten(key.Wilayah)}', tahun {key.Tahun} {Label.Text(Other(cara))}. Samakan "
            + $"cara_lapor di semua barisnya.");
        return false;
    }

    private static CaraLapor Other(CaraLapor cara) =>
        cara == CaraLapor.PerPeriode ? CaraLapor.SampaiDengan : CaraLapor.PerPeriode;

    public DataAnggaran Build()
    {
        _pagu.Report(log);
        return _builder.Build();
    }

    private Origin[] OriginsOf(TableRow row, in AnggaranKey key)
    {
        if (_latest.Origins is { } latest && _latest.Key == key) return latest;
        var normalized = key.Normalized;
        if (!_origins.TryGetValue(normalized, out var origins))
        {
            _origins.Add(normalized, origins = new Origin[(int)BagianAnggaran.Tw4 + 1]);
            _builder.Name(key.Wilayah, key.Simpul, key.Tahun, row.Place());
        }
        _latest = (key, origins);
        return origins;
    }

    /// <summary>The last number of a part and its place; without a table for a part without a number.</summary>
    private readonly record struct Origin(decimal Nilai, Table? Table, CsvColumn? Column, int Line)
    {
        public DiagnosticPlace Place => Table!.PlaceOfLine(Column, Line);
    }
}
