using System.Data;
using System.Data.Common;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Kinerja.Api.Basis;

/// <summary>The database: its schema, its tables as inputs of the engine, and the writing of one figure.</summary>
internal sealed class BasisData : IAsyncDisposable
{
    // Both databases know this form of an upsert. The figures are parameters, so no text of a caller becomes SQL.
    private const string Simpan = """
        INSERT INTO realisasi (wilayah, indikator, tahun, triwulan, variabel, nilai)
        VALUES (@wilayah, @indikator, @tahun, @triwulan, @variabel, @nilai)
        ON CONFLICT (wilayah, tahun, indikator, variabel, triwulan) DO UPDATE SET nilai = excluded.nilai
        """;

    private readonly PilihanBasis _pilihan;
    private readonly DbDataSource _sumber;

    public BasisData(IOptions<PilihanBasis> pilihan)
    {
        _pilihan = pilihan.Value;
        _sumber = _pilihan.Jenis switch
        {
            JenisBasis.Sqlite => SqliteFactory.Instance.CreateDataSource(_pilihan.Koneksi),
            JenisBasis.PostgreSql => NpgsqlDataSource.Create(_pilihan.Koneksi),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    public JenisBasis Jenis => _pilihan.Jenis;

    public ValueTask<DbConnection> OpenAsync(CancellationToken cancellation) =>
        _sumber.OpenConnectionAsync(cancellation);

    /// <summary>Makes the tables that are not there yet.</summary>
    public async Task CreateAsync(CancellationToken cancellation)
    {
        var nama = Jenis == JenisBasis.Sqlite ? "sqlite.sql" : "postgresql.sql";
        await using var stream = typeof(BasisData).Assembly.GetManifestResourceStream(nama)!;
        using var text = new StreamReader(stream);
        await using var command = _sumber.CreateCommand(await text.ReadToEndAsync(cancellation));
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<bool> IsEmptyAsync(CancellationToken cancellation)
    {
        await using var command = _sumber.CreateCommand("SELECT count(*) FROM indikator");
        return Convert.ToInt64(
            await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture) == 0;
    }

    /// <summary>The tables with rows, as inputs of the engine; a table without rows is as a file that is not
    /// there.</summary>
    /// <param name="connection">Stays open while the tables are read.</param>
    public static IReadOnlyList<InputFile> Masukan(DbConnection connection) =>
    [
        .. Tabel.Semua.Where(tabel => tabel.IsWajib || HasRows(connection, tabel))
            .Select(tabel => InputFile.FromTable(tabel.Nama, () => Query(connection, tabel.Select))),
    ];

    /// <summary>Writes one figure. <c>NULL</c> stays a row: assigned, not reported (SPEC 4.7).</summary>
    public async Task SaveAsync(SelRealisasi sel, CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = Simpan;
        Add(command, "wilayah", sel.Wilayah);
        Add(command, "indikator", sel.Indikator ?? "");
        Add(command, "tahun", sel.Tahun);
        Add(command, "triwulan", sel.Triwulan.Nomor);
        Add(command, "variabel", sel.Variabel);
        Add(command, "nilai", sel.Nilai, DbType.Decimal);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public ValueTask DisposeAsync() => _sumber.DisposeAsync();

    private static bool HasRows(DbConnection connection, Tabel tabel)
    {
        using var reader = Query(connection, $"SELECT 1 FROM {tabel.Nama} LIMIT 1");
        return reader.Read();
    }

    /// <remarks>A disposed command of SQLite closes its reader, so the connection ends the command.</remarks>
    private static DbDataReader Query(DbConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteReader();
    }

    internal static void Add(DbCommand command, string nama, object? nilai, DbType? tipe = null)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = nama;
        if (tipe is { } type) parameter.DbType = type;
        parameter.Value = nilai ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }
}
