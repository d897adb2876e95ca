using System.Text;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.10: the section <c>Masukan</c>, and what is told about a wrong one.</summary>
public sealed class MasukanReaderTests
{
    private const string Good = """ "Berkas": "ekspor-*.csv", "Jenis": "realisasi" """;

    [Fact]
    public void An_entry_is_read_whole()
    {
        var (entries, told) = MasukanUji.ReadOne("""
            "Berkas": "ekspor-*.csv", "Lembar": "Sheet1", "Jenis": "realisasi", "BarisJudul": 4,
            "Kolom": { "Kode IKU": "indikator", "OPD": "wilayah" }, "Baku": { "tahun": 2025 },
            "Nilai": { "wilayah": { "Kec. Sokaraja": "33.02.19", "Kalibagor": 33.10 } }
            """);
        Assert.Empty(told);
        Assert.Equal(
            [
                "ekspor-*.csv", "Sheet1", "realisasi", 4, ("Kode IKU", "indikator"), ("OPD", "wilayah"), "|",
                ("tahun", "2025"), "|", "wilayah", ("Kec. Sokaraja", "33.02.19"), ("Kalibagor", "33.10"),
            ],
            MasukanUji.Content(Assert.Single(entries)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"Kinerja\": { \"Masukan\": 1 } }")]
    [InlineData("{ \"Masukan\": [] }")]
    [InlineData("{ \"Masukan\": [ { \"Berkas\": ] }")]
    [InlineData("{ \"Masukan\": [ { \"Salah\": 1 } ] ")]
    public void No_section_and_no_json_give_nothing(string json)
    {
        var (entries, told) = MasukanUji.Read(json);
        Assert.Empty(entries);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("Realisasi", "realisasi")]
    [InlineData("realisasi.csv", "realisasi")]
    [InlineData(" TARGET.CSV ", "target")]
    [InlineData("indikator", "indikator")]
    [InlineData("cascading", "cascading")]
    [InlineData("variabel", "variabel")]
    [InlineData("wilayah", "wilayah")]
    [InlineData("SKM", "skm")]
    public void A_jenis_is_the_name_of_a_kind_of_file(string jenis, string canonical)
    {
        var (entries, told) = MasukanUji.ReadOne($""" "Berkas": "a.csv", "Jenis": "{jenis}" """);
        Assert.Empty(told);
        Assert.Equal(canonical, Assert.Single(entries).Jenis);
    }

    [Fact]
    public void Comments_commas_marks_and_case_are_as_in_the_options()
    {
        const string Json = """
            // opsi
            { "mASUKAN": [ { "BERKAS": "é.csv", "jenis": "realisasi",
              /* dua */ "kolom": { "OPD": " Wilayah ", }, }, ], }
            """;
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, new UTF8Encoding(false)])
        {
            var (entries, told) = MasukanUji.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Json)]);
            Assert.Empty(told);
            Assert.Equal(("é.csv", "wilayah"), (Assert.Single(entries).Berkas, entries[0].Kolom["OPD"]));
        }
    }

    [Theory]
    [InlineData("4", 4)]
    [InlineData("4.0", 4)]
    [InlineData("\"4\"", 4)]
    [InlineData("1", 1)]
    public void A_line_of_the_header_is_a_whole_number(string json, int line) =>
        Assert.Equal(line, Assert.Single(MasukanUji.ReadOne($"{Good}, \"BarisJudul\": {json}").Entries).BarisJudul);

    [Theory]
    [InlineData(
        """{ "Masukan": { "Berkas": "a.csv" } }""",
        """bukan { … }. Tulis: "Masukan": [ { "Berkas": "ekspor-*.csv", "Jenis": "realisasi" } ].""")]
    [InlineData("""{ "Masukan": null }""", "bukan null")]
    [InlineData(
        """{ "Masukan": [ "a.csv" ] }""",
        """Isi ke-1 bagian "Masukan" harus { … }, bukan teks. Tulis: { "Berkas":""")]
    [InlineData("""{ "Masukan": [], "masukan": [] }""", "ditulis dua kali")]
    [InlineData(
        """{ "Masukkan": [] }""",
        "Bagian 'Masukkan' tidak dikenal. Maksud Anda 'Masukan'? Tulis: \"Masukan\": [ {")]
    public void A_wrong_section_is_told(string json, string message)
    {
        var read = MasukanUji.Read(json);
        AssertTold(read, message);
        Assert.Empty(read.Entries);
    }

    [Theory]
    [InlineData(
        Good + ", \"BarisJudol\": 4",
        "Masukan 'ekspor-*.csv': kata 'BarisJudol' tidak dikenal. Maksud Anda 'BarisJudul'? Tulis: "
            + "\"BarisJudul\": 4.")]
    [InlineData(
        Good + ", \"Xyz\": 4",
        "'Xyz' tidak dikenal. Yang dikenal: Berkas, Lembar, Jenis, BarisJudul, Kolom, Baku, Nilai.")]
    [InlineData(Good + ", \"jenis\": \"realisasi\"", "\"jenis\" ditulis dua kali")]
    [InlineData(Good + ", \"x\\uD800\": 4", "bukan huruf")]
    [InlineData(
        "\"Jenis\": \"realisasi\"",
        "Masukan ke-1: \"Berkas\" tidak ada. Tulis misalnya \"Berkas\": \"ekspor-*.csv\".")]
    [InlineData("\"Jenis\": \"realisasi\", \"Berkas\": \" \"", "Masukan ke-1: \"Berkas\" kosong.")]
    [InlineData(
        "\"Jenis\": \"realisasi\", \"Berkass\": \"a\"",
        "Maksud Anda 'Berkas'? Tulis: \"Berkas\": \"ekspor-*.csv\".")]
    [InlineData(
        "\"Jenis\": \"realisasi\", \"Berkas\": [ \"a\" ]",
        "\"Berkas\" harus teks, bukan daftar [ … ]. Tulis misalnya \"Berkas\": \"ekspor-*.csv\".")]
    [InlineData("\"Jenis\": \"realisasi\", \"Berkas\": \"\\uDE00\"", "bukan teks dengan \\u yang bukan huruf")]
    [InlineData(
        "\"Berkas\": \"a.csv\"",
        "Masukan 'a.csv': \"Jenis\" tidak ada. Tulis misalnya \"Jenis\": \"realisasi\".")]
    [InlineData("\"Berkas\": \"a.csv\", \"Jenis\": true", "\"Jenis\" harus teks, bukan true.")]
    [InlineData(
        "\"Berkas\": \"a.csv\", \"Jenis\": \"realisai\"",
        "Masukan 'a.csv': Jenis 'realisai' tidak dikenal. Maksud Anda 'realisasi'? Tulis: \"Jenis\": \"realisasi\".")]
    [InlineData(
        "\"Berkas\": \"a.csv\", \"Jenis\": \"xyz\"",
        "Yang dikenal: realisasi, target, indikator, cascading, variabel, wilayah, skala, skm, anggaran, pembanding.")]
    [InlineData(Good + ", \"Lembar\": {}", "\"Lembar\" harus teks, bukan { … }.")]
    [InlineData(Good + ", \"Lembar\": \"\"", "\"Lembar\" kosong. Tulis misalnya \"Lembar\": \"Sheet1\", atau hapus.")]
    [InlineData(
        Good + ", \"BarisJudul\": 0",
        "bilangan bulat 1 atau lebih, bukan 0. Tulis misalnya \"BarisJudul\": 4.")]
    [InlineData(Good + ", \"BarisJudul\": 1.5", "bukan 1.5.")]
    [InlineData(Good + ", \"BarisJudul\": \"empat\"", "bukan empat.")]
    [InlineData(Good + ", \"BarisJudul\": 1e40", "bukan 1e40.")]
    [InlineData(Good + ", \"BarisJudul\": 3000000000", "bukan 3000000000.")]
    [InlineData(Good + ", \"BarisJudul\": [4]", "bukan daftar [ … ].")]
    public void A_wrong_word_is_told_and_dropped(string members, string message)
    {
        var read = MasukanUji.ReadOne(members);
        AssertTold(read, message);
        // Without a file or a jenis there is nothing to read; every other entry stays without the wrong word.
        if (members.StartsWith(Good, StringComparison.Ordinal)) AssertKept("| |", read.Entries);
        else Assert.Empty(read.Entries);
    }

    [Theory]
    [InlineData(
        "\"Kolom\": { \"Nilai \\\"K\\\"\": \"nilay\" }",
        "Masukan 'ekspor-*.csv': Kolom \"Nilai \\\"K\\\"\" menunjuk 'nilay', yang bukan kolom realisasi. "
            + "Maksud Anda 'nilai'? Tulis: \"Nilai \\\"K\\\"\": \"nilai\".")]
    [InlineData(
        "\"Kolom\": { \"OPD\": \"xyz\" }",
        "Yang dikenal: wilayah, indikator, tahun, triwulan, variabel, nilai.")]
    [InlineData(
        "\"Kolom\": { \"indikator\": \"Kode IKU\" }",
        "Tampaknya terbalik; tulis judulnya dahulu: \"Kode IKU\": \"indikator\".")]
    [InlineData(
        "\"Kolom\": { \"No. IKU\": \"indikator\", \"no iku\": \"wilayah\" }",
        "Kolom memuat \"No. IKU\" dan \"no iku\", yang berarti judul yang sama. Hapus salah satu.",
        "(No. IKU, indikator) | |")]
    [InlineData("\"Kolom\": { \"OPD\": \"wilayah\", \"OPD\": \"wilayah\" }", "Kolom memuat \"OPD\" dan \"OPD\"",
        "(OPD, wilayah) | |")]
    [InlineData("\"Kolom\": { \" \": \"wilayah\" }", "judul kosong")]
    [InlineData(
        "\"Kolom\": { \"OPD\": null }",
        "Kolom untuk \"OPD\" harus teks, bukan null. Tulis misalnya \"OPD\": \"indikator\".")]
    [InlineData("\"Kolom\": { \"\\uD800\": \"wilayah\" }", "bukan huruf")]
    [InlineData(
        "\"Kolom\": [ \"OPD\" ]",
        "\"Kolom\" harus { … }, bukan daftar [ … ]. Tulis misalnya \"Kolom\": { \"Kode IKU\": \"indikator\" }.")]
    [InlineData(
        "\"Baku\": { \"thun\": 2025 }",
        "Baku mengisi 'thun', yang bukan kolom realisasi. Maksud Anda 'tahun'? Tulis: \"tahun\": \"2025\".")]
    [InlineData("\"Baku\": { \"\": 2025 }", "Baku mengisi '', yang bukan kolom realisasi.")]
    [InlineData("\"Baku\": { \"tahun\": 2025, \"Tahun\": 2026 }", "Baku memuat \"tahun\" dua kali. Hapus salah satu.",
        "| (tahun, 2025) |")]
    [InlineData(
        "\"Baku\": { \"tahun\": [ 2025 ] }",
        "Baku untuk \"tahun\" harus teks, bukan daftar [ … ]. Tulis misalnya \"tahun\": \"2025\".")]
    [InlineData(
        "\"Baku\": \"2025\"",
        "\"Baku\" harus { … }, bukan teks. Tulis misalnya \"Baku\": { \"tahun\": \"2025\" }.")]
    [InlineData(
        "\"Nilai\": { \"wilaya\": { \"a\": \"b\" } }",
        "Nilai menerjemahkan 'wilaya', yang bukan kolom realisasi. Maksud Anda 'wilayah'? Tulis: "
            + "\"wilayah\": { … }.")]
    [InlineData("\"Nilai\": { \"wilayah\": { \"a\": \"b\" }, \"WILAYAH\": { } }", "Nilai memuat \"wilayah\" dua kali.",
        "| | wilayah (a, b)")]
    [InlineData(
        "\"Nilai\": { \"wilayah\": { \"Kec. A\": \"b\", \" kec. a\": \"c\" } }",
        "Nilai memuat \" kec. a\" dua kali.", "| | wilayah (Kec. A, b)")]
    [InlineData(
        "\"Nilai\": { \"wilayah\": { \"a\": false } }",
        "Nilai untuk \"a\" harus teks, bukan false. Tulis misalnya \"a\": \"33.02.19\".",
        "| | wilayah")]
    [InlineData(
        "\"Nilai\": { \"wilayah\": \"b\" }",
        "Nilai untuk \"wilayah\" harus { … }, bukan teks. Tulis misalnya \"wilayah\": { \"Kec. Sokaraja\": "
            + "\"33.02.19\" }.", "| | wilayah")]
    [InlineData("\"Nilai\": 1", "\"Nilai\" harus { … }, bukan angka. Tulis misalnya \"Nilai\": { \"wilayah\": {")]
    public void A_wrong_map_is_told_and_its_bad_part_dropped(string member, string message, string kept = "| |")
    {
        var read = MasukanUji.ReadOne($"{Good}, {member}");
        AssertTold(read, message);
        AssertKept(kept, read.Entries);
    }

    [Fact]
    public void The_roles_are_those_of_the_jenis()
    {
        var read =
            MasukanUji.ReadOne("\"Berkas\": \"a.csv\", \"Jenis\": \"skm\", \"Kolom\": { \"IKU\": \"indikator\" }");
        AssertTold(read, "bukan kolom skm. Yang dikenal: wilayah, tahun, triwulan, responden, u1.");
        Assert.Empty(Assert.Single(read.Entries).Kolom);
    }

    [Fact]
    public void All_problems_are_told_at_once_with_their_lines_and_readable_entries_stay()
    {
        var (entries, told) = MasukanUji.Read($$"""
            {
              "Masukan": [
                { {{Good}} },
                { "Jenis": "realisai", "Kolom": { "OPD": "xyz" },
                  "BarisJudul": 0 },
                5,
                { "Berkas": "b.csv", "Jenis": "target",
                  "Baku": { "thun": 1, "nilay": 2 } },
                { "Berkas": "c.csv", "Jenis": "target" }
              ]
            }
            """);
        Assert.Equal(["ekspor-*.csv", "b.csv", "c.csv"], entries.Select(entry => entry.Berkas));
        Assert.Equal([4, 4, 5, 6, 8, 8], told.Select(d => d.Place.Line));
    }

    [Fact]
    public void A_text_cannot_forge_a_line_of_the_report()
    {
        var told = Assert.Single(MasukanUji.ReadOne(Good + """, "Kolom": { "a\n\u202Eb": "x\ny" }""").Told);
        Assert.Contains("\"a\\n\\u202Eb\" menunjuk 'x\\ny'", told.Message, StringComparison.Ordinal);
    }

    private static void AssertTold(
        (IReadOnlyList<Csv.Formats.MasukanEntry> Entries, IReadOnlyList<Diagnostic> Told) read, string message)
    {
        var told = Assert.Single(read.Told);
        Assert.Contains(message, told.Message, StringComparison.Ordinal);
        Assert.Equal(
            ("KIN1022", Severity.Galat, "kinerja.json", 1),
            (told.Code.Id, told.Severity, told.Place.File, told.Place.Line));
    }

    /// <summary>The entry of the file stays with these maps; every map ends with <c>|</c>.</summary>
    private static void AssertKept(string maps, IReadOnlyList<Csv.Formats.MasukanEntry> entries)
    {
        var entry = Assert.Single(entries);
        Assert.Equal(
            ("ekspor-*.csv", null, "realisasi", null), (entry.Berkas, entry.Lembar, entry.Jenis, entry.BarisJudul));
        Assert.Equal(maps, string.Join(' ', MasukanUji.Content(entry).Skip(4)));
    }
}
