using Kinerja.Api.Basis;
using Kinerja.Engine.Csv;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Api.Tests;

/// <summary>All tests over PostgreSQL.</summary>
public sealed class PostgreSqlTests(PostgreSqlPeladen peladen)
    : ApiTests(peladen.OrSkip()), IClassFixture<PostgreSqlPeladen>
{
    private readonly PostgreSqlPeladen _peladen = peladen;

    /// <summary>Over SQLite a writer waits until the reading ends, so this test is for PostgreSQL only.</summary>
    [Fact]
    public async Task All_tables_are_read_as_they_are_at_one_moment()
    {
        const string Where = "WHERE kode = '99.99.01'";
        var basis = _peladen.Services.GetRequiredService<BasisData>();
        await using var connection = await basis.OpenAsync(default);
        await using var transaction = BasisData.BeginRead(connection);
        var masukan = basis.Masukan(transaction);
        var before = (string)(await _peladen.ScalarAsync($"SELECT nama FROM wilayah {Where}"))!;
        await _peladen.ScalarAsync($"UPDATE wilayah SET nama = 'Lain' {Where}");
        try
        {
            var isi = KinerjaFolder.Read(masukan, new ReadOptions());
            Assert.Equal(before, isi.Definisi!.Wilayah.Single(wilayah => wilayah.Kode == "99.99.01").Nama);
        }
        finally
        {
            await _peladen.ScalarAsync($"UPDATE wilayah SET nama = '{before}' {Where}");
        }
    }
}
