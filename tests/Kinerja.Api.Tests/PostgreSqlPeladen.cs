using Kinerja.Api.Basis;
using Npgsql;

namespace Kinerja.Api.Tests;

/// <summary>
/// Over a database of its own in the server that KINERJA_POSTGRES names. Without a server the tests are skipped, but
/// not on a build server: there they fail.
/// </summary>
public sealed class PostgreSqlPeladen : Peladen
{
    private const string Variable = "KINERJA_POSTGRES";
    private readonly string _nama = $"uji_{Guid.NewGuid():N}";

    private protected override JenisBasis Jenis => JenisBasis.PostgreSql;

    private static string? Server => Environment.GetEnvironmentVariable(Variable);

    private protected override string? Kurang =>
        string.IsNullOrEmpty(Server) && Environment.GetEnvironmentVariable("CI") != "true"
            ? $"{Variable} belum disetel, misalnya Host=127.0.0.1;Port=5432;Username=postgres." : null;

    private protected override async Task<string> CreateAsync()
    {
        Assert.False(string.IsNullOrEmpty(Server), $"{Variable} belum disetel: .ci/run menyalakan peladennya.");
        await RunAsync($"CREATE DATABASE {_nama}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = _nama, Pooling = true }.ConnectionString;
    }

    private protected override async Task DropAsync()
    {
        if (string.IsNullOrEmpty(Server)) return;
        NpgsqlConnection.ClearAllPools();
        await RunAsync($"DROP DATABASE IF EXISTS {_nama} WITH (FORCE)");
    }

    private static async Task RunAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Server!);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
