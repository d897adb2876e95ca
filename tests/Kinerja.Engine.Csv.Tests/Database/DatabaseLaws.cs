using Kinerja.Engine.Hasil;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Database;

/// <summary>A table of a database is read as the file of its name is: the same results, the same messages.</summary>
public sealed class DatabaseLaws
{
    private static readonly string[] Opsi = ["Tolak", "Terakhir", "Jumlahkan"];

    [Law]
    public void A_database_gives_what_the_same_folder_gives(Tape tape)
    {
        var options = new ReadOptions
        {
            Options = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["DataGanda"] = tape.Pick(Opsi),
                ["FormatAngka"] = tape.Pick("Otomatis", "Indonesia", "Invarian"),
            },
        };
        var acak = new TabelAcak(tape);
        var folder = KinerjaFolder.Read(acak.Berkas(), options);
        var database = KinerjaFolder.Read(acak.Basis(), options);

        Assert.Equal(Told(folder), Told(database));
        Assert.Equal(
            folder.Accounts.Select(akun => akun with { File = "" }),
            database.Accounts.Select(akun => akun with { File = "" }));
        Assert.Equal(folder.CanCalculate, database.CanCalculate);
        Assert.All(database.Diagnostics, d => Assert.Null(d.Place.Line));
        if (!folder.CanCalculate) return;
        Assert.Equal(Rows(folder.Calculate()), Rows(database.Calculate()));
    }

    /// <summary>The codes in order with their columns; the places differ.</summary>
    private static IEnumerable<string> Told(KinerjaFolder folder) =>
        folder.Diagnostics.Select(d => $"{d.Code.Id} {d.Place.Column}");

    private static IEnumerable<string> Rows(HasilKinerja hasil) =>
        hasil.Indikator.Select(row => $"{row.Wilayah} {row.Indikator.Kode} {row.Tahun} {row.Triwulan} {row.Realisasi} "
            + $"{row.Target} {row.Capaian} {row.Kelengkapan} {string.Join(';', row.Keterangan)}")
            .Concat(hasil.Simpul.Select(row =>
                $"{row.Wilayah} {row.Simpul.Kode} {row.Tahun} {row.Triwulan} {row.Capaian}"))
            .Concat(hasil.Anggaran.Select(row =>
                $"{row.Wilayah} {row.Simpul.Kode} {row.Tahun} {row.Triwulan} {row.Serapan}"))
            .Concat(hasil.Skm.Select(row => row.ToString()!))
            .Concat(hasil.Diagnostics.Select(d => d.Code.Id));
}
