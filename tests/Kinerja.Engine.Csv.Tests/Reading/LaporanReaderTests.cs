using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>The section <c>Laporan</c> of <c>kinerja.json</c>.</summary>
public sealed class LaporanReaderTests
{
    [Fact]
    public void A_header_is_found_whatever_the_case_of_its_key()
    {
        var folder = Read(
            """{ "laporan": { "judul": { "e81.Realisasi": "R", "satuan": "Unit", "tahun": 2025, }, } }""");
        Assert.Empty(folder.Diagnostics);
        Assert.Equal("R", folder.JudulLaporan["E81.realisasi"]);
        Assert.Equal("2025", folder.JudulLaporan["tahun"]);
        Assert.Equal(3, folder.JudulLaporan.Count);
    }

    [Fact]
    public void Without_the_section_there_are_no_headers() => Assert.Empty(Read("{ \"Kinerja\": {} }").JudulLaporan);

    [Theory]
    [InlineData("""{ "Kinerja": {}, "Laporn": {} }""", "Bagian 'Laporn' tidak dikenal. Maksud Anda 'Laporan'?")]
    [InlineData("""{ "Laporan": 3 }""", "Bagian \"Laporan\" harus { … }, bukan angka.")]
    [InlineData("""{ "Laporan": { "Jdul": {} } }""", "Laporan: kata 'Jdul' tidak dikenal. Maksud Anda 'Judul'?")]
    [InlineData("""{ "Laporan": { "Judul": [] } }""", "Laporan: \"Judul\" harus { … }, bukan daftar [ … ].")]
    [InlineData("""{ "Laporan": { "Judul": { "a": {} } } }""", "Laporan: Judul untuk 'a' harus teks, bukan { … }.")]
    [InlineData("""{ "Laporan": { "Judul": { " ": "x" } } }""", "Laporan: Judul memuat nama kolom yang kosong.")]
    public void A_problem_is_a_warning_with_its_line(string json, string message)
    {
        var folder = Read(json);
        var diagnostic = Assert.Single(folder.Diagnostics);
        Assert.Equal((DefinitionCodes.LaporanTidakSah, 1), (diagnostic.Code, diagnostic.Place.Line));
        Assert.StartsWith(message, diagnostic.Message, StringComparison.Ordinal);
        Assert.True(folder.CanCalculate);
    }

    private static KinerjaFolder Read(string json)
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nIK,a,Kumulatif\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,1\n"), ("kinerja.json", json));
        return KinerjaFolder.Read(folder.Path);
    }
}
