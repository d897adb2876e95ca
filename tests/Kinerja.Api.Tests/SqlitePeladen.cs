using Kinerja.Api.Basis;
using Kinerja.Tests.Support;

namespace Kinerja.Api.Tests;

/// <summary>Over a file of SQLite.</summary>
public sealed class SqlitePeladen : Peladen
{
    private readonly TemporaryFolder _folder = new();

    private protected override JenisBasis Jenis => JenisBasis.Sqlite;

    private protected override Task<string> CreateAsync() =>
        Task.FromResult($"Data Source={_folder.PathOf("kinerja.db")};Pooling=False");

    private protected override Task DropAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
