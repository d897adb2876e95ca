namespace Kinerja.Api.Tests;

/// <summary>All tests over SQLite.</summary>
public sealed class SqliteTests(SqlitePeladen peladen) : ApiTests(peladen), IClassFixture<SqlitePeladen>;
