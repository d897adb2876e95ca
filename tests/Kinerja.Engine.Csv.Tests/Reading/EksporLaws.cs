using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tests.Tables;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.6, 10.11: the shape of a table changes no result, and a renamed column is never silent.</summary>
public sealed class EksporLaws
{
    private const string Indikator =
        "kode,nama,rumus,tipe\nIK,Konflik,\"Persen(a, b)\",Kumulatif\nIL,Desa,a,Kumulatif\nIM,Lain,c,Non Kumulatif\n";

    private const string Wilayah = "kode,nama\nX,Sokaraja\nY,Kalibagor\n";
    private static readonly string[] Realisasi = ["wilayah", "indikator", "tahun", "triwulan", "variabel", "nilai"];
    private static readonly string[] Target = ["wilayah", "indikator", "tahun", "triwulan", "target"];

    /// <summary>The columns whose work nothing else does, by file.</summary>
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["realisasi.csv"] = ["wilayah", "tahun", "triwulan", "nilai"],
        ["target.csv"] = ["indikator", "tahun", "target"],
    };

    private static readonly string[] Unknown = ["sandi", "ket", "kolom x", "zz", "Q (1)", "lampiran", "F6"];

    [Law]
    public void A_renamed_column_changes_no_result_silently(Tape tape)
    {
        var (realisasi, target) = (Rows(tape, Realisasi), Rows(tape, Target));
        var (judul, berkas) = tape.Flip() ? (realisasi[0], "realisasi.csv") : (target[0], "target.csv");
        var before = Read(Csv(realisasi), Csv(target));
        var renamed = new List<string>();
        for (var i = 0; i < judul.Length; i++)
        {
            if (tape.Choose(3) != 0) continue;
            renamed.Add(judul[i]);
            judul[i] = Unknown[i];
        }
        var after = Read(Csv(realisasi), Csv(target));
        if (renamed.Count == 0 || Results(before).SequenceEqual(Results(after))) return;
        Assert.All(renamed, name =>
        {
            var shown = Unknown[Array.IndexOf(Header(berkas), name)];
            var isRequired = Required[berkas].Contains(name);
            Assert.Contains(after.Diagnostics, d => d.Place.File == berkas && Tells(d, name, shown, isRequired));
        });
    }

    [Law]
    public void Order_of_columns_and_titles_change_no_result(Tape tape)
    {
        var (realisasi, target) = (Rows(tape, Realisasi), Rows(tape, Target));
        var before = Read(Csv(realisasi), Csv(target));
        var after = Read(
            Titles(tape) + Csv(Permuted(tape, realisasi)), Titles(tape) + Csv(Permuted(tape, target)));
        Assert.Equal(Results(before), Results(after));
        Assert.Equal(
            before.Accounts.Select(akun => (akun.Dibaca, akun.Dipakai, akun.Ditahan, akun.Dilewati)),
            after.Accounts.Select(akun => (akun.Dibaca, akun.Dipakai, akun.Ditahan, akun.Dilewati)));
    }

    [Law]
    public void A_sheet_gives_what_its_csv_gives(Tape tape)
    {
        var (realisasi, target) = (Rows(tape, Realisasi), Rows(tape, Target));
        var before = Read(Csv(realisasi), Csv(target));
        var buku = new BukuUji().Lembar("Realisasi", Sheet(tape, realisasi)).Lembar("Target", Sheet(tape, target));
        var after = KinerjaFolder.Read([.. Definisi(), InputFile.From("buku.xlsx", new MemoryStream(buku.ToBytes()))]);
        Assert.Equal(Results(before), Results(after));
        Assert.Equal(
            before.Accounts.Select(akun => (akun.Dibaca, akun.Dipakai)),
            after.Accounts.Select(akun => (akun.Dibaca, akun.Dipakai)));
    }

    private static string[] Header(string berkas) => berkas == "target.csv" ? Target : Realisasi;

    /// <summary>
    /// A Galat or a warning that names the column, or, for a column without which the file is whole, the Info that it
    /// is not used.
    /// </summary>
    private static bool Tells(Diagnostic d, string name, string shown, bool isRequired) => d.Severity == Severity.Info
        ? !isRequired && d.Code.Id == "KIN1011" && d.Place.Column == shown
        : d.Message.Contains($"'{name}'", StringComparison.Ordinal)
            || d.Message.Contains(shown, StringComparison.Ordinal);

    /// <summary>A header and rows, mostly good; keys of different kinds have no text in common.</summary>
    private static List<string[]> Rows(Tape tape, string[] header) =>
    [
        [.. header],
        .. Enumerable.Range(0, 1 + tape.Choose(6)).Select(_ => header.Select(name => Cell(tape, name)).ToArray()),
    ];

    private static string Cell(Tape tape, string name) => name switch
    {
        "wilayah" => tape.Pick("X", "Y", "X", "Sokaraja"),
        "indikator" => tape.Pick("IK", "IL", "IM", "Konflik"),
        "tahun" => tape.Pick("2022", "2022", "2023", "22"),
        "triwulan" => tape.Pick("1", "2", "3", "4", "TW I", "9"),
        "variabel" => tape.Pick("a", "b", "c"),
        _ => tape.Pick("1", "2", "12,5", "7 Desa", "", "83.30", "x"),
    };

    private static List<string[]> Permuted(Tape tape, List<string[]> rows)
    {
        var order = Enumerable.Range(0, rows[0].Length).Select(i => (Key: tape.Choose(1000), i)).Order().ToList();
        return rows.ConvertAll(row => order.Select(one => row[one.i]).ToArray());
    }

    private static string Titles(Tape tape) => string.Concat(Enumerable.Range(0, tape.Choose(6)).Select(_ => tape.Pick(
        "Laporan Kinerja Triwulan\n", "\n", "Tahun 2022;;;\n", "Kabupaten Banyumas, Jawa Tengah\n", "PEMERINTAH;;\n")));

    private static string Csv(IEnumerable<string[]> rows) =>
        string.Concat(rows.Select(row => string.Join(';', row) + "\n"));

    /// <summary>The same cells; whole numbers are numbers or text, as it happens.</summary>
    private static object?[][] Sheet(Tape tape, List<string[]> rows) =>
    [
        .. rows.Select(row => row.Select(object? (cell) => cell.Length == 0 ? null
            : tape.Flip() && int.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out var number)
                ? number : cell).ToArray()),
    ];

    private static KinerjaFolder Read(string realisasi, string target) => KinerjaFolder.Read(
    [
        .. Definisi(), InputFile.From("realisasi.csv", new StringReader(realisasi)),
        InputFile.From("target.csv", new StringReader(target)),
    ]);

    private static InputFile[] Definisi() =>
    [
        InputFile.From("indikator.csv", new StringReader(Indikator)),
        InputFile.From("wilayah.csv", new StringReader(Wilayah)),
    ];

    /// <summary>The bytes of the results; none when nothing is calculated.</summary>
    private static byte[] Results(KinerjaFolder folder)
    {
        if (!folder.CanCalculate) return [];
        using var bytes = new MemoryStream();
        HasilWriter.Write("hasil-indikator.csv", bytes, folder.Calculate(), 2, []);
        return bytes.ToArray();
    }
}
