using System.Globalization;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reports second numbers for one wilayah, variabel and period (SPEC 8.3, 10.4).</summary>
/// <param name="names">The codes and names by index.</param>
/// <param name="dataGanda">The option that decides which number of a key counts.</param>
/// <param name="log">Receives the diagnostics.</param>
internal sealed class DuplicateReporter(DataNames names, DataGanda dataGanda, DiagnosticLog log)
{
    private readonly DuplicateTrail? _trail = dataGanda == DataGanda.Terakhir ? new DuplicateTrail() : null;

    /// <summary>Whether to report replaced numbers; only when the last number of a key counts.</summary>
    public bool IsWatching => _trail is not null;

    /// <summary>Reports a number that a row replaced.</summary>
    /// <param name="table">The file of the row.</param>
    /// <param name="column">The column of the number.</param>
    /// <param name="row">The row.</param>
    /// <param name="key">The key of the cell.</param>
    /// <param name="atas">The upper bound of a target that is a range; <c>null</c> for any other number.</param>
    public void TellReplaced(
        Table table, CsvColumn column, in DataRow row, in DuplicateTrail.Key key, decimal? atas)
    {
        var place = names.Place(table, column, row);
        var replaced = _trail?.Replace(key, (row.Nilai, atas), table.Source.Name, place.Line ?? 0);
        if (replaced is not var (nilai, before, file, line)) return;
        log.Add(DataCodes.DataDiganti, place,
            $"'{Name(row)}'{Wilayah(row)} {Period(row)}: {nilai}{Upper(before)} di "
            + $"{At(file, line)} diganti {row.Nilai}{Upper(atas)} di {At(table.Source.Name, place.Line ?? 0)} "
            + $"(DataGanda=Terakhir).");
    }

    /// <summary>A file and its line; a table of a database has no lines.</summary>
    private static string At(string file, int line) =>
        line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file} baris {line}") : file;

    /// <summary>The upper bound after the lower one; empty for a single number.</summary>
    private static string Upper(decimal? atas) =>
        atas is { } most ? string.Create(CultureInfo.InvariantCulture, $" s.d. {most}") : "";

    /// <summary>Refuses a row because its key already has a number.</summary>
    /// <param name="table">The file of the row.</param>
    /// <param name="column">The column of the number.</param>
    /// <param name="row">The row.</param>
    public void Refuse(Table table, CsvColumn column, in DataRow row)
    {
        log.Add(DataCodes.KunciGanda, names.Place(table, column, row),
            $"'{Name(row)}'{Wilayah(row)} {Period(row)} sudah dilaporkan di baris atau berkas sebelumnya; yang "
            + $"pertama dibaca dipakai. Hapus salah satu, "
            + $"atau pilih --opsi DataGanda=Terakhir (kinerja.json: \"DataGanda\": \"Terakhir\") atau "
            + $"--opsi DataGanda=Jumlahkan.");
    }

    /// <summary>The name of the variabel with the kode of its indikator; only the kode for a target.</summary>
    private string Name(in DataRow row)
    {
        var indikator = row.Indikator < 0 ? "" : DiagnosticLog.Shorten(names.Indikator[row.Indikator]);
        if (row.Variabel < 0) return indikator;
        var variabel = DiagnosticLog.Shorten(names.Variabel[row.Variabel]);
        return indikator.Length == 0 ? variabel : $"{indikator}: {variabel}";
    }

    /// <summary>The wilayah with a leading space; empty for a target of all wilayah.</summary>
    private string Wilayah(in DataRow row) =>
        row.Wilayah < 0 ? "" : $" untuk wilayah '{DiagnosticLog.Shorten(names.Wilayah[row.Wilayah])}'";

    private static string Period(in DataRow row) =>
        row.Tahun == 0 ? "akhir renstra"
            : $"tahun {row.Tahun} {(row.Triwulan == 0 ? "setahun" : $"TW {(char)('0' + row.Triwulan)}")}";
}
