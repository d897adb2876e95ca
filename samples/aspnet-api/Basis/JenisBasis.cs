namespace Kinerja.Api.Basis;

/// <summary>The databases that have a schema in <c>Skema/</c>.</summary>
internal enum JenisBasis
{
    Sqlite,
    PostgreSql,
}
