using System.Data;
using System.Data.Common;
using System.Globalization;
using CsvHelper;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Api.Basis;

/// <summary>Loads a folder of CSV files or a workbook into an empty database, in one transaction.</summary>
internal sealed class Pengisi(BasisData basis)
{
    /// <summary>Loads a folder.</summary>
    /// <returns>The number of rows per table.</returns>
    /// <exception cref="InvalidDataException">The folder has a definition error; nothing is loaded.</exception>
    public async Task<IReadOnlyDictionary<string, int>> LoadAsync(string folder, CancellationToken cancellation)
    {
        var isi = KinerjaFolder.Read(folder);
        if (!isi.CanCalculate)
            throw new InvalidDataException(string.Join('\n', isi.Diagnostics.Select(one => one.ToString())));
        var sementara = Directory.CreateTempSubdirectory("kinerja-isi-");
        try
        {
            // Written again, every file has the columns of SPEC 10 and plain numbers, whatever export it came from.
            DatasetWriter.Write(
                sementara.FullName, isi.Parts, isi.Data, anggaran: isi.Anggaran, pembanding: isi.Pembanding);
            var skm = Path.Combine(folder, "skm.csv");
            if (File.Exists(skm)) File.Copy(skm, Path.Combine(sementara.FullName, "skm.csv"));
            return await CopyAsync(sementara.FullName, Ejaan(isi), cancellation);
        }
        finally
        {
            sementara.Delete(recursive: true);
        }
    }

    /// <summary>The kode of every indikator as its definition writes it, by its normalised form.</summary>
    private static Dictionary<string, string> Ejaan(KinerjaFolder isi) =>
        isi.Parts!.Indikator.DistinctBy(one => Nama.Normalize(one.Kode), StringComparer.Ordinal)
            .ToDictionary(one => Nama.Normalize(one.Kode), one => one.Kode, StringComparer.Ordinal);

    private async Task<IReadOnlyDictionary<string, int>> CopyAsync(
        string folder, Dictionary<string, string> ejaan, CancellationToken cancellation)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var connection = await basis.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        foreach (var tabel in Tabel.Semua)
        {
            var path = Path.Combine(folder, tabel.Nama + ".csv");
            if (File.Exists(path)) rows[tabel.Nama] = await CopyAsync(transaction, tabel, path, ejaan, cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return rows;
    }

    private static async Task<int> CopyAsync(
        DbTransaction transaction, Tabel tabel, string path, Dictionary<string, string> ejaan,
        CancellationToken cancellation)
    {
        using var csv = CsvReader.FromFile(path);
        csv.ReadHeader();
        string[] kolom = [.. tabel.Kolom.Where(nama => csv.GetFieldIndex(nama) >= 0)];
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {tabel.Nama} ({string.Join(", ", kolom)}) "
            + $"VALUES ({string.Join(", ", kolom.Select(nama => "@" + nama))})";
        foreach (var nama in kolom) BasisData.Add(command, nama, null, TypeOf(tabel, nama));
        var count = 0;
        for (; csv.Read(); count++)
        {
            foreach (var nama in kolom)
                command.Parameters[nama].Value = Value(tabel, nama, csv.GetString(nama), ejaan) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancellation);
        }
        return count;
    }

    private static DbType TypeOf(Tabel tabel, string kolom) =>
        Tabel.IsBulat(kolom) ? DbType.Int32 : tabel.IsAngka(kolom) ? DbType.Decimal : DbType.String;

    private static object? Value(Tabel tabel, string kolom, string cell, Dictionary<string, string> ejaan)
    {
        if (cell.Length == 0) return tabel.IsKunciKosong(kolom) ? "" : null;
        if (Tabel.IsBulat(kolom)) return int.Parse(cell, NumberStyles.Integer, CultureInfo.InvariantCulture);
        if (tabel.IsAngka(kolom)) return decimal.Parse(cell, NumberStyles.Number, CultureInfo.InvariantCulture);
        return kolom == "indikator" ? ejaan.GetValueOrDefault(Nama.Normalize(cell), cell) : cell;
    }
}
