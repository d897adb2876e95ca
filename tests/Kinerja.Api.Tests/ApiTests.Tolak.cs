using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Api.Tests;

/// <content>What is refused, and that nothing of it gets into the database.</content>
public abstract partial class ApiTests
{
    [Theory]
    [InlineData("wilayah=99.98&indikator=S1.1&tahun=2025&triwulan=4&variabel=pengaduan", 404, "KIN2003")]
    [InlineData("wilayah=99.99.01&indikator=S9.9&tahun=2025&triwulan=4&variabel=pengaduan", 404, "KIN2004")]
    [InlineData("wilayah=99.99.01&indikator=S1.1&tahun=2025&triwulan=4&variabel=aduan", 404, "KIN2028")]
    [InlineData("wilayah=99.99.01&tahun=2025&triwulan=4&variabel=aduan", 404, "KIN2028")]
    [InlineData("wilayah=99.99.01&indikator=S1.1&tahun=25&triwulan=4&variabel=pengaduan", 400, "KIN2005")]
    [InlineData("wilayah=99.99.01&indikator=S1.1&tahun=2025x&triwulan=4&variabel=pengaduan", 400, "KIN2005")]
    [InlineData("wilayah=99.99.01&indikator=S1.1&tahun=2025&triwulan=5&variabel=pengaduan", 400, "KIN2006")]
    [InlineData("wilayah=99.99.01&indikator=S1.1&tahun=2025&triwulan=4", 400, "KIN2010")]
    [InlineData("wilayah=&indikator=S1.1&tahun=2025&triwulan=4&variabel=pengaduan", 400, "KIN2010")]
    [InlineData("wilayah=99.99.01%0a&indikator=S1%00.1&tahun=2025&triwulan=4&variabel=pengaduan", 400, "KIN2014")]
    [InlineData("wilayah=99.99.01%27%3B%20DROP%20TABLE%20realisasi%3B--&tahun=2025&triwulan=1&variabel=pemohon", 404, "KIN2003")]
    [InlineData("wilayah=99.99.01&tahun=2025&triwulan=1&variabel=pemohon%27)%3BDELETE%20FROM%20realisasi%3B--", 404, "KIN2028")]
    public async Task A_figure_of_something_unknown_or_wrong_is_refused(string query, int status, string kode)
    {
        var before = await peladen.ScalarAsync("SELECT count(*) FROM realisasi");
        using var answer = await peladen.PutAsync(query, """{ "nilai": 5 }""");
        var problem = await ProblemAsync(answer, status);
        Assert.Contains(kode, Texts(problem, "diagnostik", "kode"));
        Assert.Equal(before, await peladen.ScalarAsync("SELECT count(*) FROM realisasi"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "nilai": "5" }""")]
    [InlineData("""{ "nilai": 1e400 }""")]
    [InlineData("""{ "nilai": NaN }""")]
    [InlineData("""{ "nilai": true }""")]
    [InlineData("""{ "nilai": 5, "lain": 1 }""")]
    [InlineData("""{ "nilai": 1000000000000000000 }""")]
    [InlineData("""{ "nilai": -1000000000000000000 }""")]
    public async Task A_body_that_is_no_figure_is_refused(string body)
    {
        using var answer = await peladen.PutAsync(Satu, body);
        await ProblemAsync(answer, 400);
    }

    [Fact]
    public async Task A_huge_body_is_refused()
    {
        using var answer = await peladen.PutAsync(Satu, $"{{ \"nilai\": 5{new string(' ', 1 << 20)} }}");
        await ProblemAsync(answer, 413);
    }

    [Theory]
    [InlineData("/pohon?tahun=1999", 400)]
    [InlineData("/pohon?tahun=dua%20ribu", 400)]
    [InlineData("/pohon?triwulan=0", 400)]
    [InlineData("/pohon?wilayah=99.98", 404)]
    [InlineData("/indikator", 400)]
    [InlineData("/indikator?kode=S9.9", 404)]
    [InlineData("/indikator/bukti?kode=%27%20OR%201%3D1", 404)]
    [InlineData("/laporan?wilayah=x", 404)]
    [InlineData("/tidak-ada", 404)]
    public async Task A_question_about_nothing_is_answered_with_a_problem(string path, int status)
    {
        using var answer = await peladen.Client.GetAsync(new Uri(path, UriKind.Relative));
        await ProblemAsync(answer, status);
    }

    [Fact]
    public async Task Broken_definitions_are_told_until_they_are_mended()
    {
        var rumus = (string)(await peladen.ScalarAsync("SELECT rumus FROM indikator WHERE kode = 'S1.1'"))!;
        await peladen.ScalarAsync("UPDATE indikator SET rumus = 'pengaduan +' WHERE kode = 'S1.1'");
        try
        {
            using var reload = await peladen.Client.PostAsync(new Uri("/muat-ulang", UriKind.Relative), null);
            var problem = await ProblemAsync(reload, 503);
            Assert.Equal(
                "indikator[kode=S1.1]", problem.GetProperty("diagnostik")[0].GetProperty("berkas").GetString());
            // The state that was read whole stays.
            using var pohon = await peladen.Client.GetAsync(new Uri("/pohon", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, pohon.StatusCode);
            using var put = await peladen.PutAsync(Satu, """{ "nilai": 5 }""");
            Assert.Equal(HttpStatusCode.OK, put.StatusCode);
        }
        finally
        {
            await peladen.ScalarAsync($"UPDATE indikator SET rumus = '{rumus}' WHERE kode = 'S1.1'");
            using var reload = await peladen.Client.PostAsync(new Uri("/muat-ulang", UriKind.Relative), null);
            Assert.Equal(HttpStatusCode.NoContent, reload.StatusCode);
        }
    }

    /// <summary>A database with only some of the tables, or with views of them, is enough.</summary>
    [Fact]
    public async Task A_table_that_is_not_there_is_as_one_without_rows()
    {
        await peladen.ScalarAsync("ALTER TABLE pembanding RENAME TO simpanan");
        try
        {
            using var reload = await peladen.Client.PostAsync(new Uri("/muat-ulang", UriKind.Relative), null);
            Assert.Equal(HttpStatusCode.NoContent, reload.StatusCode);
            await peladen.CalculateFreshAsync(); // it asserts that all could be read
        }
        finally
        {
            await peladen.ScalarAsync("ALTER TABLE simpanan RENAME TO pembanding");
            using var reload = await peladen.Client.PostAsync(new Uri("/muat-ulang", UriKind.Relative), null);
            Assert.Equal(HttpStatusCode.NoContent, reload.StatusCode);
        }
    }

    [Fact]
    public async Task Options_change_without_a_restart_and_bad_ones_leave_the_state()
    {
        var configuration = (IConfigurationRoot)peladen.Services.GetRequiredService<IConfiguration>();
        try
        {
            Set(configuration, "Sakip");
            await UntilAsync(predikat => predikat is "AA" or "A" or "BB" or "B");
            Set(configuration, "Entah");
            using var reload = await peladen.Client.PostAsync(new Uri("/muat-ulang", UriKind.Relative), null);
            await ProblemAsync(reload, 503);
            Assert.True(await PredikatAsync() is "AA" or "A" or "BB" or "B");
        }
        finally
        {
            Set(configuration, "Permendagri86");
            await UntilAsync(predikat => predikat.Length > 2);
        }
    }

    [Fact]
    public async Task The_schema_refuses_what_the_engine_would_refuse()
    {
        const string Insert = "INSERT INTO realisasi (wilayah, indikator, variabel, tahun, triwulan, nilai) VALUES ";
        foreach (var values in (string[])[
            "('99.99.01', '', 'pemohon', 2025, 5, NULL)", "('99.99.01', '', 'pemohon', 22, 1, NULL)",
            "('', '', 'pemohon', 2025, 1, NULL)", "('99.99.01', '', 'pemohon', 2025, 1, 1)"])
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => peladen.ScalarAsync(Insert + values));
    }

    private static void Set(IConfigurationRoot configuration, string skala)
    {
        configuration["Kinerja:SkalaPredikat"] = skala;
        try
        {
            configuration.Reload();
        }
        catch (AggregateException)
        {
            // Reloading tells every listener; the listener of invalid options throws, and the test looks at the state.
        }
    }

    /// <summary>Waits for a reading that runs beside the requests.</summary>
    private async Task UntilAsync(Predicate<string> isThere)
    {
        for (var i = 0; i < 600; i++)
        {
            if (isThere(await PredikatAsync())) return;
            await Task.Delay(50);
        }
        Assert.Fail($"Predikat masih {await PredikatAsync()}.");
    }

    private async Task<string> PredikatAsync() =>
        (await peladen.GetAsync("/pohon?tahun=2025"))[0].GetProperty("hasil").GetProperty("predikat").GetString()!;

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, int status)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode == status, $"{(int)answer.StatusCode}: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        return problem;
    }
}
