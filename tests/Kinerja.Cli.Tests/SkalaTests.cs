using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>SPEC 4.10: the label of exactly the figure stands beside it where a person reads it.</summary>
public sealed class SkalaTests
{
    [Fact]
    public void Hitung_and_jelaskan_show_the_label_of_a_figure_and_result_files_the_number()
    {
        using var folder = Folder("A");
        var run = Kinerja.Run("hitung", folder.Path, "--keluaran", folder.PathOf("hasil"));
        Assert.Equal(0, run.Kode);
        Assert.Contains(" 6 (A) ", run.Hasil, StringComparison.Ordinal);
        Assert.Contains(" 5 (BB) s.d. 7 (AA) ", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("X,NIL,2022,4,6,6,5 s.d. 7,Tahunan,100,", folder.Read("hasil/hasil-indikator.csv"),
            StringComparison.Ordinal);
        var explained = Jelaskan(folder);
        Assert.Contains("\nRealisasi = 6 (A)\n", explained, StringComparison.Ordinal);
        Assert.Contains("\nTarget, batas bawah = 5 (BB)\n", explained, StringComparison.Ordinal);
        Assert.Contains("\nTarget, batas atas = 7 (AA)\n", explained, StringComparison.Ordinal);
        Assert.Contains("\nCapaian = 100\n", explained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_between_two_labels_has_none()
    {
        using var folder = Folder("5.5");
        Assert.Contains("\nRealisasi = 5.5\n", Jelaskan(folder), StringComparison.Ordinal);
    }

    private static string Jelaskan(TemporaryFolder folder) => Kinerja.Run(
        "jelaskan", folder.Path, "--wilayah", "X", "--indikator", "NIL", "--tahun", "2022", "--triwulan", "4").Hasil;

    private static TemporaryFolder Folder(string nilai) => new(
        ("indikator.csv", "kode,nama,rumus,tipe\nNIL,Nilai,n,Non Kumulatif\n"),
        ("skala.csv", "skala,label,nilai\nsakip,AA,7\nsakip,A,6\nsakip,BB,5\n"),
        ("variabel.csv", "variabel,skala\nn,sakip\n"),
        ("target.csv", "indikator,tahun,target,target_atas\nNIL,2022,BB,AA\n"),
        ("realisasi.csv", $"wilayah,indikator,tahun,triwulan,variabel,nilai\nX,,2022,4,n,{nilai}\n"));
}
