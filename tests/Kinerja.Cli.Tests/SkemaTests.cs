using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>SPEC 19.2: what <c>--json</c> writes is what <c>docs/skema/</c> says.</summary>
public sealed class SkemaTests
{
    private static readonly string Sokaraja = Repository.PathOf("samples", "sokaraja-2022");
    private static readonly string Kabupaten = Repository.PathOf("samples", "kabupaten-contoh");
    private static readonly string Skm = Repository.PathOf("samples", "skm-kecamatan", "skm.csv");

    public static TheoryData<string> Folders() =>
    [
        .. Repository.Samples().Order(StringComparer.Ordinal),
        Repository.PathOf("tests", "Konformansi", "cases", "anggaran"),
        Repository.PathOf("tests", "Konformansi", "cases", "renstra"),
        Repository.PathOf("tests", "Masukan", "cases", "buku-kerja-lengkap"),
        Repository.PathOf("tests", "Masukan", "cases", "sel-galat"),
        Repository.PathOf("tests", "Masukan", "cases", "nama-berkas-salah"),
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_gives_documents_of_hitung_and_periksa(string folder)
    {
        var hitung = Document("hitung", folder);
        var periksa = Document("periksa", folder);
        Assert.Equal(hitung["dihitung"]!.GetValue<bool>(), periksa["dihitung"]!.GetValue<bool>());
        Assert.Equal(hitung["ringkasan"]!.ToJsonString(), periksa["ringkasan"]!.ToJsonString());
        if (!hitung["dihitung"]!.GetValue<bool>()) return;
        using var keluaran = new TemporaryFolder();
        Kinerja.Run("hitung", folder, "--keluaran", keluaran.Path);
        foreach (var (name, file) in new[] { ("indikator", "hasil-indikator.csv"), ("cascading", "hasil-cascading.csv"), ("wilayah", "hasil-wilayah.csv"), ("penanggung_jawab", "hasil-penanggung-jawab.csv") })
            Assert.Equal(File.ReadLines(keluaran.PathOf(file)).Count() - 1, hitung[name]!.AsArray().Count);
    }

    [Theory]
    [InlineData("--wilayah", "99.99.08", "--tahun", "2025", "--triwulan", "3", "--indikator", "P2.K1.SK1.1")]
    [InlineData("--wilayah", "99.99", "--tahun", "2025", "--triwulan", "4", "--indikator", "S1.1")]
    [InlineData("--wilayah", "99.99.01", "--tahun", "2025", "--triwulan", "4", "--simpul", "P1")]
    public void An_explanation_is_a_document_of_jelaskan(params string[] arguments)
    {
        var document = Document(["jelaskan", Kabupaten, .. arguments]);
        Assert.True(document["bagian"]!.AsArray().Count > 0);
        Assert.Contains(document["opsi"]!.AsArray(), opsi => opsi!["nama"]!.GetValue<string>() == "DesimalKeluaran");
    }

    [Fact]
    public void A_replaced_cell_names_both_places()
    {
        var document = Document(
            "jelaskan", Kabupaten, "--wilayah", "99.99.08", "--tahun", "2025", "--triwulan", "3", "--indikator",
            "P2.K1.SK1.1");
        var asal = document["bagian"]![0]!["langkah"]![0]!["masukan"]![2]!["sel"]!["asal"]!.AsArray();
        Assert.Equal(
            ["realisasi-99.99.08-tw3.csv 1880 Diganti", "realisasi-koreksi.csv 188 Dipakai"],
            asal.Select(one => $"{one!["berkas"]} {one["teks"]} {one["status"]}"));
    }

    [Fact]
    public void A_survey_and_the_catalogue_are_documents()
    {
        Assert.True(Document("skm", Skm)["skm"]!.AsArray().Count > 0);
        Assert.True(Document("katalog")["rumus"]!.AsArray().Count > 0);
        var missing = Document("skm", Skm + ".tidak-ada");
        Assert.False(missing["dihitung"]!.GetValue<bool>());
    }

    [Fact]
    public void A_folder_that_cannot_be_calculated_gives_a_document_with_its_diagnostics()
    {
        using var folder = new TemporaryFolder(("indikator.csv", "kode,rumus,tipe\nIK,a %,Kumulatif\n"), ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\n"));
        string[][] runs =
            [["hitung", folder.Path], ["periksa", folder.Path], ["jelaskan", folder.Path, "--indikator", "IK"]];
        foreach (var arguments in runs)
        {
            var run = Kinerja.Run([.. arguments, "--json"]);
            Assert.Equal((2, ""), (run.Kode, run.Pesan));
            Assert.False(Checked(arguments[0], run.Hasil)["dihitung"]!.GetValue<bool>());
        }
    }

    [Fact]
    public void Usage_errors_stay_on_stderr()
    {
        var run = Kinerja.Run("jelaskan", Sokaraja, "--indikator", "TIDAK-ADA", "--triwulan", "4", "--json");
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains("'TIDAK-ADA' tidak ada", run.Pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hitung")]
    [InlineData("jelaskan")]
    [InlineData("periksa")]
    [InlineData("skm")]
    [InlineData("katalog")]
    public void A_schema_forbids_unknown_members_and_wants_all_of_its_own(string kind)
    {
        var schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs", "skema", $"{kind}.json")))!.AsObject();
        IEnumerable<JsonNode?> objects = [schema, .. schema["$defs"]!.AsObject().Select(one => one.Value)];
        var shapes = objects.Where(one => one!["properties"] is not null).ToList();
        Assert.NotEmpty(shapes);
        Assert.All(shapes, one =>
        {
            Assert.False(one!["additionalProperties"]!.GetValue<bool>());
            Assert.Equal(
                one["properties"]!.AsObject().Select(member => member.Key),
                one["required"]!.AsArray().Select(name => name!.GetValue<string>()));
        });
    }

    /// <summary>A member more, or a missing number without its reason.</summary>
    [Fact]
    public void A_spoilt_document_is_refused()
    {
        var whole = Document("hitung", Sokaraja);
        var row = whole["indikator"]![0]!.AsObject();
        row.Add("lain", 1);
        Assert.False(IsValid("hitung", whole));
        row.Remove("lain");
        Assert.True(IsValid("hitung", whole));
        (row["realisasi"], row["realisasi_alasan"]) = (null, null);
        Assert.False(IsValid("hitung", whole));
        row["realisasi_alasan"] = "DataKosong";
        Assert.True(IsValid("hitung", whole));
    }

    private static JsonNode Document(params string[] arguments)
    {
        var (plain, run) = (Kinerja.Run(arguments), Kinerja.Run([.. arguments, "--json"]));
        Assert.Equal((plain.Kode, ""), (run.Kode, run.Pesan));
        return Checked(arguments[0], run.Hasil);
    }

    /// <summary>One line of JSON and nothing else, as the schema of the command says.</summary>
    private static JsonNode Checked(string kind, string text)
    {
        Assert.Equal((text.Length - 1, '{'), (text.IndexOf('\n', StringComparison.Ordinal), text[0]));
        var document = JsonNode.Parse(text)!;
        Assert.Equal(kind, document["jenis"]!.GetValue<string>());
        Assert.True(IsValid(kind, document), $"not as docs/skema/{kind}.json: {Faults(kind, document)}");
        return document;
    }

    private static bool IsValid(string kind, JsonNode document) => Evaluate(kind, document).IsValid;

    private static string Faults(string kind, JsonNode document) => string.Join("; ",
        (Evaluate(kind, document).Details ?? []).Where(one => one.Errors is not null).Take(5)
            .Select(one => $"{one.InstanceLocation}: {string.Join(", ", one.Errors!.Values)}"));

    private static EvaluationResults Evaluate(string kind, JsonNode document) =>
        JsonSchema.FromText(File.ReadAllText(Repository.PathOf("docs", "skema", $"{kind}.json"))).Evaluate(
            JsonSerializer.SerializeToElement(document), new EvaluationOptions { OutputFormat = OutputFormat.List });
}
