using System.Globalization;
using System.Text;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>Two runs into one folder, and a run that was killed.</summary>
public sealed class KunciTests
{
    private static readonly string Kasus = ConformanceCase.Folder("konflik-nol");

    [Theory]
    [InlineData("hitung")]
    [InlineData("periksa")]
    public void A_second_run_into_the_folder_is_refused_while_the_first_writes(string perintah)
    {
        using var keluaran = new TemporaryFolder(("hasil-indikator.csv", "lama"));
        var second = (Kinerja.Keluaran?)null;
        var folder = KinerjaFolder.Read(Kasus);
        HasilWriter.Write(keluaran.Path, folder.Calculate(), 2, Interrupted());
        Assert.Equal((2, ""), (second?.Kode, second?.Hasil));
        Assert.Contains("Folder itu sedang ditulis oleh kinerja yang lain. Tunggu sampai selesai lalu jalankan lagi",
            second?.Pesan, StringComparison.Ordinal);
        Assert.StartsWith("wilayah,indikator,", keluaran.Read("hasil-indikator.csv"), StringComparison.Ordinal);

        // After both runs nothing of the lock is left: the folder equals one that only one run wrote.
        using var sendiri = new TemporaryFolder();
        Assert.Equal(0, Kinerja.Run("hitung", Kasus, "--keluaran", keluaran.Path).Kode);
        Assert.Equal(0, Kinerja.Run("hitung", Kasus, "--keluaran", sendiri.Path).Kode);
        Assert.Equal(Contents(sendiri), Contents(keluaran));

        IEnumerable<Diagnostic> Interrupted()
        {
            second = Kinerja.Run(perintah, Kasus, "--keluaran", keluaran.Path);
            Assert.Equal("lama", keluaran.Read("hasil-indikator.csv"));
            yield break;
        }
    }

    /// <summary>Kills a run as soon as a temporary file exists; starts again when the run was too fast.</summary>
    [Fact]
    public void What_a_killed_run_left_is_cleared_away_by_the_next()
    {
        using var masuk = Large();
        using var keluaran = new TemporaryFolder(
            ("catatan.tmp", "milik orang"), ("hasil-indikator.csv.tmp", "milik orang"));
        for (var left = Array.Empty<string>(); left.Length == 0;)
        {
            using var run = Kinerja.Start("hitung", masuk.Path, "--utas", "1", "--keluaran", keluaran.Path);
            while (Leftovers(keluaran).Length == 0 && !run.HasExited) Thread.Yield();
            run.Kill();
            run.WaitForExit();
            left = Leftovers(keluaran);
        }
        Assert.Equal(0, Kinerja.Run("hitung", Kasus, "--keluaran", keluaran.Path).Kode);
        Assert.Empty(Leftovers(keluaran));
        Assert.Equal(
            ["catatan.tmp", "diagnostik.csv", "hasil-cascading.csv", "hasil-indikator.csv", "hasil-indikator.csv.tmp",
                "hasil-penanggung-jawab.csv", "hasil-wilayah.csv"],
            Directory.GetFiles(keluaran.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    private static string[] Leftovers(TemporaryFolder folder) =>
        [.. Directory.GetFiles(folder.Path, "*.*.*.*.tmp").Select(path => Path.GetFileName(path))];

    private static IEnumerable<(string Berkas, string Isi)> Contents(TemporaryFolder folder) =>
        Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal)
        .Select(path => (Path.GetFileName(path), File.ReadAllText(path)));

    private static TemporaryFolder Large()
    {
        var realisasi = new StringBuilder("wilayah,tahun,triwulan,variabel,nilai\n");
        for (var i = 0; i < 60_000; i++) realisasi.Append(CultureInfo.InvariantCulture, $"W{i},2022,1,a,{i}\n");
        return new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nA,a,Kumulatif\n"), ("realisasi.csv", realisasi.ToString()));
    }
}
