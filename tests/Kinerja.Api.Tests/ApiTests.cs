using System.Net;
using System.Text.Json;
using Kinerja.Api.Endpoints;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Json;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kinerja.Api.Tests;

/// <summary>What the application answers, and that memory and database never part.</summary>
public abstract partial class ApiTests(Peladen peladen)
{
    private const string Satu = "wilayah=99.99.01&indikator=S1.1&tahun=2025&triwulan=4&variabel=pengaduan";

    [Fact]
    public async Task The_tree_is_that_of_a_fresh_calculation()
    {
        var hasil = await peladen.CalculateFreshAsync();
        Assert.Equal(Pohon(hasil, "99.99", 2025, 4), (await peladen.GetAsync("/pohon?tahun=2025")).GetRawText());
        Assert.Equal(
            Pohon(hasil, "99.99.01", 2026, 2),
            (await peladen.GetAsync("/pohon?wilayah=99.99.01&tahun=2026&triwulan=2")).GetRawText());
    }

    [Fact]
    public async Task An_indikator_has_its_row_and_a_proof_that_ends_in_it()
    {
        var row = await peladen.GetAsync("/indikator?kode=s1.1&wilayah=99.99.01&tahun=2025");
        var bukti = await peladen.GetAsync("/indikator/bukti?kode=S1.1&wilayah=99.99.01&tahun=2025");
        var last = bukti.EnumerateArray().Last(step => step.GetProperty("kolom").GetString() == "realisasi");
        Assert.Equal(row.GetProperty("realisasi").GetDecimal(), last.GetProperty("hasil").GetDecimal());
        Assert.Equal("S1.1", row.GetProperty("indikator").GetString());
    }

    [Fact]
    public async Task The_report_is_a_whole_page()
    {
        using var answer = await peladen.Client.GetAsync(new Uri("/laporan?tahun=2025&triwulan=4", UriKind.Relative));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Kabupaten Contoh", page);
        Assert.EndsWith("</html>", page.TrimEnd());
    }

    [Fact]
    public async Task The_document_of_the_interface_names_every_path()
    {
        var document = await peladen.GetAsync("/openapi/v1.json");
        Assert.Equal(
            ["/diagnostik", "/indikator", "/indikator/bukti", "/laporan", "/muat-ulang", "/pohon", "/realisasi"],
            document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order());
    }

    [Fact]
    public async Task A_figure_changes_its_indikator_its_simpul_up_to_the_tujuan_and_its_kabupaten()
    {
        using var answer = await peladen.PutAsync(Satu, """{ "nilai": 41 }""");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var jalur = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(["99.99.01", "99.99"], Texts(jalur, "wilayah"));
        Assert.Equal(
            ["99.99.01 S1.1", "99.99 S1.1"],
            Texts(jalur, "indikator", "wilayah").Zip(Texts(jalur, "indikator", "indikator"), (a, b) => $"{a} {b}"));
        Assert.Equal(
            ["99.99.01 T1", "99.99.01 S1", "99.99 T1", "99.99 S1"],
            Texts(jalur, "simpul", "wilayah").Zip(Texts(jalur, "simpul", "simpul"), (a, b) => $"{a} {b}"));
        var hasil = await peladen.CalculateFreshAsync();
        var fresh = IndikatorJson.Of(hasil.FindIndikator("99.99", "S1.1", 2025, Triwulan.IV)!.Value);
        Assert.Equal(Json(fresh), jalur.GetProperty("indikator")[1].GetRawText());
    }

    [Fact]
    public void After_any_figures_memory_gives_what_the_database_gives() => Law.Check(
        tape => FiguresAsync(tape).GetAwaiter().GetResult(), kasus: 20);

    private async Task FiguresAsync(Tape tape)
    {
        var definisi = (await peladen.CalculateFreshAsync()).Definisi;
        var last = AngkaAcak.Of(tape, definisi);
        for (var i = tape.Choose(4); i >= 0; i--)
        {
            using var answer = await peladen.PutAsync(last.Query, last.Body);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{last} {await answer.Content.ReadAsStringAsync()}");
            if (i > 0) last = AngkaAcak.Of(tape, definisi);
        }
        await AssertSameAsync(last.Wilayah.Trim(), last.Tahun, 1 + tape.Choose(4));
        await AssertSameAsync("99.99", last.Tahun, last.Triwulan);
    }

    [Fact]
    public async Task Figures_written_at_once_are_all_there()
    {
        var queries = Enumerable.Range(0, 40).Select(i =>
            $"wilayah=99.99.{1 + i % 4:00}&indikator=S1.1&tahun=2026&triwulan={1 + i / 4 % 2}&variabel=pengaduan");
        var answers = await Task.WhenAll(
            queries.Select((query, i) => peladen.PutAsync(query, $"{{\"nilai\":{i + 1}}}")));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        foreach (var wilayah in (string[])["99.99", "99.99.01", "99.99.04"]) await AssertSameAsync(wilayah, 2026, 2);
        foreach (var answer in answers) answer.Dispose();
    }

    private async Task AssertSameAsync(string wilayah, int tahun, int triwulan)
    {
        var hasil = await peladen.CalculateFreshAsync();
        var answer = await peladen.GetAsync($"/pohon?wilayah={wilayah}&tahun={tahun}&triwulan={triwulan}");
        Assert.Equal(Pohon(hasil, wilayah, tahun, triwulan), answer.GetRawText());
    }

    private string Pohon(HasilKinerja hasil, string wilayah, int tahun, int triwulan) =>
        Json(SimpulPohon.Of(hasil, new Titik(wilayah, tahun, new Triwulan(triwulan))));

    private string Json<T>(T value) => JsonSerializer.Serialize(
        value, peladen.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions);

    private static IEnumerable<string?> Texts(JsonElement element, string name, string? of = null) =>
        element.GetProperty(name).EnumerateArray()
            .Select(one => of is null ? one.GetString() : one.GetProperty(of).GetString());
}
