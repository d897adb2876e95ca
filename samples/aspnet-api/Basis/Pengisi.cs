using System.Data;
using System.Data.Common;
using System.Globalization;
using CsvHelper;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;
using Microsoft.Extensions.Options;

namespace Kinerja.Api.Basis;

/// <summary>Loads a folder of CSV files or a workbook into an empty database, in one transaction.</summary>
internal sealed class Pengisi(BasisData basis, IOptionsMonitor<KinerjaOptions> options, ILogger<Pengisi> log)
{
    /// <summary>Loads a folder.</summary>
    /// <returns>The number of rows per table.</returns>
    /// <exception cref="InvalidDataException">The folder has a definition error, or a survey that is no plain
    /// <c>skm.csv</c>; nothing is loaded.</exception>
    public async Task<IReadOnlyDictionary<string, int>> LoadAsync(string folder, CancellationToken cancellation)
    {
        var isi = KinerjaFolder.Read(folder);
        if (!isi.CanCalculate)
            throw new InvalidDataException(string.Join('\n', isi.Diagnostics.Select(one => one.ToString())));
        var skm = Path.Combine(folder, "skm.csv");
        CheckSurvei(isi, skm);
        TellOptions(isi);
        var sementara = Directory.CreateTempSubdirectory("kinerja-isi-");
        try
        {
            // Written again, every file has the columns of SPEC 10 and plain numbers, whatever export it came from.
            DatasetWriter.Write(
                sementara.FullName, isi.Parts, isi.Data, anggaran: isi.Anggaran, pembanding: isi.Pembanding);
            if (File.Exists(skm)) File.Copy(skm, Path.Combine(sementara.FullName, "skm.csv"));
            return await CopyAsync(sementara.FullName, Ejaan(isi), cancellation);
        }
        finally
        {
            sementara.Delete(recursive: true);
        }
    }

    /// <summary>The survey is copied as it stands, so it must have the plain form already.</summary>
    private static void CheckSurvei(KinerjaFolder isi, string skm)
    {
        const string Obat = "Simpan survei sebagai skm.csv di folder itu, satu baris per responden, berpemisah koma, "
            + "dengan judul wilayah,tahun,triwulan,responden,u1 sampai u9.";
        if (!File.Exists(skm))
        {
            if (isi.Survei is null) return;
            throw new InvalidDataException($"Survei tidak berada di skm.csv, jadi tidak dapat diisikan. {Obat}");
        }
        var tabel = Tabel.Semua.Single(one => one.Nama == "skm");
        using var csv = CsvReader.FromFile(skm);
        csv.ReadHeader();
        var judul = Judul(skm);
        string[] wajib = ["wilayah", "tahun", "triwulan"];
        if (Array.Find(wajib, nama => !judul.Contains(nama, StringComparer.Ordinal)) is { } kurang)
            throw new InvalidDataException($"skm.csv tidak mempunyai kolom '{kurang}'. {Obat}");
        if (Array.Find(judul, nama => !tabel.Kolom.Contains(nama, StringComparer.Ordinal)) is { } asing)
            throw new InvalidDataException($"Kolom '{asing}' di skm.csv tidak dikenal. {Obat}");
        string[] bulat = [.. judul.Where(Tabel.IsBulat)];
        var responden = 0L;
        for (var baris = 1; csv.Read(); baris++, responden++)
        {
            foreach (var nama in bulat)
            {
                var isian = csv.GetString(nama);
                if (isian.Length == 0 ? !wajib.Contains(nama, StringComparer.Ordinal)
                    : int.TryParse(isian, NumberStyles.Integer, CultureInfo.InvariantCulture, out var _)) continue;
                throw new InvalidDataException(
                    $"skm.csv, baris data {baris}, kolom {nama}: '{isian}' bukan bilangan bulat. "
                    + "Tulis triwulan sebagai 1 sampai 4, tahun dengan empat angka, dan jawaban sebagai 1 sampai 4.");
            }
        }
        if (Responden(isi) > responden)
            throw new InvalidDataException($"Sebagian survei tidak berada di skm.csv. {Obat}");
    }

    /// <summary>The names of the header, which a reader of rows does not list.</summary>
    private static string[] Judul(string path) =>
        [.. (File.ReadLines(path).FirstOrDefault() ?? "").Split(',').Select(one => one.Trim('\uFEFF').Trim('"'))];

    private static long Responden(KinerjaFolder isi) => isi.Survei is not { } survei ? 0
        : survei.Wilayah.Sum(wilayah => survei.Tahun.Sum(tahun => Enumerable.Range(1, 4)
            .Sum(nomor => survei.Find(wilayah, tahun, new Triwulan(nomor))?.Responden ?? 0)));

    /// <summary>Tells the options of <c>kinerja.json</c> that are not those of this application.</summary>
    private void TellOptions(KinerjaFolder isi)
    {
        var berlaku = options.CurrentValue.ToTexts().ToDictionary(StringComparer.Ordinal);
        string[] beda =
        [
            .. isi.Opsi.Where(one => one.Sumber == SumberOpsi.Berkas && one.Nilai != berlaku[one.Nama])
                .Select(one => $"{one.Nama} = {one.Nilai} (yang berlaku: {berlaku[one.Nama]})"),
        ];
        if (beda.Length > 0)
            log.LogWarning(
                "Opsi kinerja.json tidak ikut diisikan: {Opsi}; salin ke bagian Kinerja di appsettings.json.",
                string.Join("; ", beda));
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
        var judul = Judul(path);
        string[] kolom = [.. tabel.Kolom.Where(nama => judul.Contains(nama, StringComparer.Ordinal))];
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
            try
            {
                await command.ExecuteNonQueryAsync(cancellation);
            }
            catch (DbException exception)
            {
                throw new InvalidDataException(
                    $"Tabel {tabel.Nama}, baris data {count + 1} ditolak basis data: {exception.Message} "
                    + "Perbaiki baris itu; tidak ada yang diisikan.", exception);
            }
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
