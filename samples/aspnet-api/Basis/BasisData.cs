using System.Data;
using System.Data.Common;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Penamaan;
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

    /// <summary>Whether the database answers a query of the table <c>indikator</c>, which may be a view.</summary>
    public async Task<bool> HasTablesAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation); // a database that is not there is no missing table
        try
        {
            await using var transaction = BeginRead(connection);
            await using var reader = Query(transaction, "SELECT 1 FROM indikator LIMIT 1");
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    /// <summary>The options of reading the tables. SQLite keeps numbers as text with a decimal point, so for SQLite
    /// <c>FormatAngka</c> is always <c>Invarian</c>.</summary>
    public ReadOptions Pilihan(KinerjaOptions options)
    {
        if (Jenis != JenisBasis.Sqlite) return new ReadOptions { Kinerja = options };
        var copy = new KinerjaOptions();
        foreach (var property in typeof(KinerjaOptions).GetProperties().Where(one => one.CanWrite))
            property.SetValue(copy, property.GetValue(options));
        copy.FormatAngka = FormatAngka.Invarian;
        return new ReadOptions { Kinerja = copy };
    }

    public async Task<bool> IsEmptyAsync(CancellationToken cancellation)
    {
        await using var command = _sumber.CreateCommand("SELECT count(*) FROM indikator");
        return Convert.ToInt64(
            await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture) == 0;
    }

    /// <summary>Begins a transaction for reading. A row that is written after its first query does not appear in
    /// it.</summary>
    /// <param name="connection">Stays open while the tables are read.</param>
    /// <remarks>Over SQLite, other programs wait with their writing until it ends, unless the file is in WAL
    /// mode.</remarks>
    public static DbTransaction BeginRead(DbConnection connection) => connection is SqliteConnection sqlite
        ? sqlite.BeginTransaction(deferred: true) // a program that only reads needs no lock for writing
        : connection.BeginTransaction(IsolationLevel.RepeatableRead);

    /// <summary>The tables with rows, as inputs of the engine; a table without rows, or one that is not there, is as a
    /// file that is not there.</summary>
    /// <param name="transaction">Stays open while the tables are read.</param>
    public IReadOnlyList<InputFile> Masukan(DbTransaction transaction) =>
    [
        .. Tabel.Semua.Where(tabel => tabel.IsWajib || (IsThere(transaction, tabel) && HasRows(transaction, tabel)))
            .Select(tabel => InputFile.FromTable(tabel.Nama, () => Query(transaction, tabel.Select))),
    ];

    /// <summary>
    /// Writes one figure. <c>NULL</c> stays a row: assigned, not reported (SPEC 4.7). A row that spells the same key
    /// otherwise gets the number under its own spelling, so that no key is there twice.
    /// </summary>
    /// <param name="sel">The figure.</param>
    /// <param name="cancellation">Ends the opening; a writing that has begun goes to its end.</param>
    public async Task SaveAsync(SelRealisasi sel, CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
        sel = await StoredAsync(transaction, sel);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Simpan;
        Add(command, "wilayah", sel.Wilayah);
        Add(command, "indikator", sel.Indikator ?? "");
        Add(command, "tahun", sel.Tahun);
        Add(command, "triwulan", sel.Triwulan.Nomor);
        Add(command, "variabel", sel.Variabel);
        Add(command, "nilai", sel.Nilai, DbType.Decimal);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _sumber.DisposeAsync();

    /// <summary>The figure under the spelling that the table has of its key; unchanged for a new key.</summary>
    private static async Task<SelRealisasi> StoredAsync(DbTransaction transaction, SelRealisasi sel)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            "SELECT wilayah, indikator, variabel FROM realisasi WHERE tahun = @tahun AND triwulan = @triwulan";
        Add(command, "tahun", sel.Tahun);
        Add(command, "triwulan", sel.Triwulan.Nomor);
        var found = sel;
        await using var reader = await command.ExecuteReaderAsync(CancellationToken.None);
        while (await reader.ReadAsync(CancellationToken.None))
        {
            var (wilayah, indikator, variabel) = (Text(0), Text(1), Text(2));
            if (!IsSame(wilayah, sel.Wilayah) || !IsSame(indikator, sel.Indikator ?? "")
                || !IsSame(variabel, sel.Variabel)) continue;
            found = sel with { Wilayah = wilayah, Indikator = indikator, Variabel = variabel };
            // Among several spellings the one of the definitions is the best.
            if (wilayah == sel.Wilayah && indikator == (sel.Indikator ?? "") && variabel == sel.Variabel) break;
        }
        return found;

        string Text(int column) => reader.IsDBNull(column) ? "" : reader.GetString(column);
    }

    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || Nama.Normalize(one) == Nama.Normalize(other);

    /// <summary>Whether a table or view is there; asking an absent one would end the transaction.</summary>
    private bool IsThere(DbTransaction transaction, Tabel tabel)
    {
        using var reader = Query(transaction, Jenis == JenisBasis.Sqlite
            ? $"SELECT 1 FROM sqlite_schema WHERE name = '{tabel.Nama}' COLLATE NOCASE AND type IN ('table', 'view')"
            : $"SELECT 1 WHERE to_regclass('{tabel.Nama}') IS NOT NULL");
        return reader.Read();
    }

    private static bool HasRows(DbTransaction transaction, Tabel tabel)
    {
        using var reader = Query(transaction, $"SELECT 1 FROM {tabel.Nama} LIMIT 1");
        return reader.Read();
    }

    /// <remarks>A disposed command of SQLite closes its reader, so the connection ends the command.</remarks>
    private static DbDataReader Query(DbTransaction transaction, string text)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
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
