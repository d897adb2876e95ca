using System.Data.Common;
using System.Net.Http.Json;
using System.Text.Json;
using Kinerja.Api.Basis;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Hosting;
using Kinerja.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kinerja.Api.Tests;

/// <summary>The application over a database of its own, with <c>samples/kabupaten-contoh</c> in it.</summary>
public abstract class Peladen : IAsyncLifetime
{
    private protected const string Kabupaten = "99.99";
    private WebApplicationFactory<Program>? _app;

    internal HttpClient Client { get; private set; } = null!;

    internal IServiceProvider Services => _app!.Services;

    private protected abstract JenisBasis Jenis { get; }

    /// <summary>What this machine lacks for the tests; <c>null</c> for nothing.</summary>
    private protected virtual string? Kurang => null;

    /// <summary>This server; skips the test that asks for it on a machine that lacks something.</summary>
    internal Peladen OrSkip()
    {
        Assert.SkipWhen(Kurang is not null, Kurang ?? "");
        return this;
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    private protected abstract Task<string> CreateAsync();

    private protected abstract Task DropAsync();

    public async ValueTask InitializeAsync()
    {
        if (Kurang is not null) return;
        var koneksi = await CreateAsync();
        _app = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Basis:Jenis", Jenis.ToString()).UseSetting("Basis:Koneksi", koneksi)
            .UseSetting("Basis:Contoh", Repository.PathOf("samples", "kabupaten-contoh"))
            .UseSetting("Logging:LogLevel:Default", "Warning"));
        Client = _app.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        await DropAsync();
        GC.SuppressFinalize(this);
    }

    internal async Task<JsonElement> GetAsync(string path) =>
        await Client.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative));

    internal Task<HttpResponseMessage> PutAsync(string query, string body) => Client.PutAsync(
        new Uri("/realisasi?" + query, UriKind.Relative), new StringContent(body, null, "application/json"));

    /// <summary>Calculates from nothing but the database, with another connection.</summary>
    internal async Task<HasilKinerja> CalculateFreshAsync()
    {
        var basis = Services.GetRequiredService<BasisData>();
        await using var connection = await basis.OpenAsync(default);
        await using var transaction = BasisData.BeginRead(connection);
        var isi = KinerjaFolder.Read(
            basis.Masukan(transaction),
            basis.Pilihan(Services.GetRequiredService<IOptionsMonitor<KinerjaOptions>>().CurrentValue));
        Assert.True(isi.CanCalculate, string.Join('\n', isi.Diagnostics.Take(5)));
        return isi.Calculate();
    }

    internal async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = await Services.GetRequiredService<BasisData>().OpenAsync(default);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
