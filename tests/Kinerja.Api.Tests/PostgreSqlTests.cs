namespace Kinerja.Api.Tests;

/// <summary>All tests over PostgreSQL.</summary>
public sealed class PostgreSqlTests(PostgreSqlPeladen peladen)
    : ApiTests(peladen.OrSkip()), IClassFixture<PostgreSqlPeladen>;
