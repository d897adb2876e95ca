using System.Net;
using Kinerja.Api.Basis;
using Kinerja.Api.Endpoints;
using Kinerja.Api.Keadaan;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hosting;
using Kinerja.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Api.Tests;

/// <summary>All tests over SQLite, and what happens when the database fails in the middle.</summary>
public sealed class SqliteTests(SqlitePeladen peladen) : ApiTests(peladen), IClassFixture<SqlitePeladen>
{
    private const string Sel = "wilayah = '99.99.01' AND indikator = 'S1.1' AND tahun = 2025 AND triwulan = 4";

    [Fact]
    public async Task Measuring_an_empty_database_says_how_to_fill_it()
    {
        var empty = ActivatorUtilities.CreateInstance<GudangKinerja>(peladen.Services);
        using var output = new StringWriter();
        var code = await new Pengukur(empty, peladen.Services.GetRequiredService<BasisData>(), output).RunAsync();
        Assert.Equal(2, code);
        Assert.Contains("dotnet run -- isi ../kabupaten-contoh", output.ToString());
    }

    [Fact]
    public async Task A_table_that_breaks_off_leaves_the_state_that_was_whole()
    {
        var before = (await peladen.GetAsync("/pohon?tahun=2025")).GetRawText();
        await peladen.ScalarAsync("ALTER TABLE realisasi RENAME TO realisasi_asli");
        await peladen.ScalarAsync("""
            CREATE VIEW realisasi AS SELECT wilayah, indikator, tahun, triwulan, variabel,
                CASE WHEN wilayah = '99.99.20' THEN abs(-9223372036854775807 - (tahun = tahun)) ELSE nilai END AS nilai
            FROM realisasi_asli
            """);
        try
        {
            using var reload = await ReloadAsync();
            Assert.Equal(HttpStatusCode.ServiceUnavailable, reload.StatusCode);
            Assert.Contains("KIN2013", await reload.Content.ReadAsStringAsync());
            Assert.Equal(before, (await peladen.GetAsync("/pohon?tahun=2025")).GetRawText());
        }
        finally
        {
            await peladen.ScalarAsync("DROP VIEW realisasi");
            await peladen.ScalarAsync("ALTER TABLE realisasi_asli RENAME TO realisasi");
            using var reload = await ReloadAsync();
            Assert.Equal(HttpStatusCode.NoContent, reload.StatusCode);
        }
    }

    [Fact]
    public async Task A_writing_that_fails_says_so_and_everything_is_read_again()
    {
        await peladen.ScalarAsync($"UPDATE realisasi SET nilai = '7' WHERE {Sel} AND variabel = 'pengaduan'");
        await peladen.ScalarAsync("""
            CREATE TRIGGER tolak BEFORE UPDATE ON realisasi BEGIN SELECT RAISE(ABORT, 'penuh'); END
            """);
        try
        {
            using var put = await PutAsync("""{ "nilai": 8 }""");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, put.StatusCode);
            Assert.Contains("mungkin belum tersimpan", await put.Content.ReadAsStringAsync());
        }
        finally
        {
            await peladen.ScalarAsync("DROP TRIGGER tolak");
        }
        var memory = peladen.Services.GetRequiredService<GudangKinerja>().Sekarang!.Data.SemuaRealisasi
            .Single(one => one is { Wilayah: "99.99.01", Tahun: 2025, Triwulan.Nomor: 4, Variabel: "pengaduan" }
                && string.Equals(one.Indikator, "S1.1", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(7m, memory.Nilai);
    }

    [Fact]
    public async Task A_row_under_another_spelling_is_updated_and_not_doubled()
    {
        await peladen.ScalarAsync(
            $"UPDATE realisasi SET variabel = 'Pengaduan ' WHERE {Sel} AND variabel = 'pengaduan'");
        try
        {
            var count = await peladen.ScalarAsync("SELECT count(*) FROM realisasi");
            using var put = await PutAsync("""{ "nilai": 43 }""");
            Assert.Equal(HttpStatusCode.OK, put.StatusCode);
            Assert.Equal(count, await peladen.ScalarAsync("SELECT count(*) FROM realisasi"));
            Assert.Equal("43.0", await peladen.ScalarAsync(
                $"SELECT nilai FROM realisasi WHERE {Sel} AND variabel = 'Pengaduan '"));
        }
        finally
        {
            await peladen.ScalarAsync(
                $"UPDATE realisasi SET variabel = 'pengaduan' WHERE {Sel} AND variabel = 'Pengaduan '");
        }
    }

    [Fact]
    public void Numbers_are_read_with_a_decimal_point_whatever_the_options_say()
    {
        var options = new KinerjaOptions { FormatAngka = FormatAngka.Indonesia, DesimalKeluaran = 5 };
        ReadOptions pilihan = peladen.Services.GetRequiredService<BasisData>().Pilihan(options);
        Assert.Equal(FormatAngka.Invarian, pilihan.Kinerja!.FormatAngka);
        Assert.Equal(5, pilihan.Kinerja.DesimalKeluaran);
        Assert.Equal(FormatAngka.Indonesia, options.FormatAngka);
    }

    [Theory]
    [InlineData("wilayah,tahun,triwulan,responden,u1\n99.99.01,2026,TW I,1,3\n", "'TW I' bukan bilangan bulat")]
    [InlineData("wilayah,tahun,triwulan,nomor,u1\n99.99.01,2026,1,1,3\n", "Kolom 'nomor'")]
    [InlineData("kecamatan;tahun;triwulan;u1\n99.99.01;2026;1;3\n", "tidak mempunyai kolom")]
    public async Task A_survey_of_another_form_is_refused(string skm, string message)
    {
        using var folder = new TemporaryFolder();
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("samples", "kabupaten-contoh")))
            File.Copy(path, folder.PathOf(Path.GetFileName(path)));
        await File.WriteAllTextAsync(folder.PathOf("skm.csv"), skm);
        var pengisi = peladen.Services.GetRequiredService<Pengisi>();
        var refused = await Assert.ThrowsAsync<InvalidDataException>(
            () => pengisi.LoadAsync(folder.PathOf("."), CancellationToken.None));
        Assert.Contains(message, refused.Message);
    }

    private Task<HttpResponseMessage> ReloadAsync() =>
        peladen.Client.PostAsync(new Uri("/muat-ulang", UriKind.Relative), null);

    private Task<HttpResponseMessage> PutAsync(string body) => peladen.PutAsync(
        "wilayah=99.99.01&indikator=S1.1&tahun=2025&triwulan=4&variabel=pengaduan", body);
}
