using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Fast;

/// <summary>
/// Compares plain rows with the same rows with a blank before the code of the wilayah. The blank is not part of the
/// code, but it makes the row odd, so that the full parser reads it.
/// </summary>
public sealed class FastRowReaderTests
{
    [Law]
    public void A_plain_row_is_read_as_the_parser_of_odd_rows_reads_it(Tape tape)
    {
        var (realisasi, target) = (new List<string>(), new List<string>());
        for (var i = tape.Choose(40); i >= 0; i--)
        {
            realisasi.Add(
                string.Join(
                ';', Wilayah(tape), tape.Pick("", "IK", "tak-ada"), Tahun(tape), Triwulan(tape), Variabel(tape),
                Nilai(tape)));
            target.Add(string.Join(
                ';', Wilayah(tape), tape.Pick("IK", "IK", ""), Tahun(tape), Triwulan(tape), Nilai(tape)));
        }
        var format = tape.Pick("Otomatis", "Indonesia", "Invarian");
        var dataGanda = tape.Pick("Tolak", "Terakhir", "Jumlahkan");
        Assert.Equal(Read(""), Read(" "));

        string Read(string blank)
        {
            var folder = KinerjaFolder.Read(
                [
                    InputFile.From("indikator.csv", new StringReader(FolderUji.Indikator)),
                    InputFile.From(
                        "realisasi.csv", File("wilayah;indikator;tahun;triwulan;variabel;nilai", realisasi, blank)),
                    InputFile.From("target.csv", File("wilayah;indikator;tahun;triwulan;target", target, blank)),
                ],
                new ReadOptions
                {
                    Options = new Dictionary<string,
                    string?>(StringComparer.Ordinal)
                    { ["FormatAngka"] = format, ["DataGanda"] = dataGanda }
                });
            IEnumerable<string> told =
                [.. folder.Accounts.Select(account => account.ToString()),
                .. folder.Diagnostics.Select(d => d.ToString())];
            if (folder.Data is { } data) told =
                [.. told, .. data.SemuaRealisasi.Select(cell => cell.ToString()),
                .. data.SemuaTarget.Select(cell => cell.ToString())];
            return string.Join('\n', told);
        }
    }

    private static StringReader File(string header, IEnumerable<string> rows, string blank) =>
        new(header + "\n" + string.Concat(rows.Select(row => (row.StartsWith(';') ? "" : blank) + row + "\n")));

    private static string Wilayah(Tape tape) =>
        tape.Pick("X", "X", "33.02.10", "kecamatan dengan nama panjang sekali, lebih dari tiga puluh dua", "");

    private static string Tahun(Tape tape) => tape.Pick("2022", "2022", "2023", "1899", "22", "20x2", "");

    private static string Triwulan(Tape tape) => tape.Pick("1", "2", "3", "4", "5", "TW1", "IV", "");

    private static string Variabel(Tape tape) =>
        tape.Pick("a", "b", "jumlah desa", "jumlah desa dengan nama panjang", "jumlah desa yang bernama panjang juga",
        "");

    private static string Nilai(Tape tape) =>
        tape.Pick("1", "0", "12.5", "12,5", "1.234", "1,234", "1.234.567", "-3", "(4)", "", "-", "10 %", "x",
            "999999999999999999", "9999999999999999999", ".5", "5.");
}
