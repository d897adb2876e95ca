using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.10: what is proposed for an export that cannot be placed.</summary>
public sealed class SaranTests
{
    private const string Ekspor =
        "Laporan triwulan II tahun 2025;;;;\n;;;;\nSandi;Uraian;Satuan;Hasil;Catatan\n"
        + "IK-1;Konflik selesai;%;75;-\nIK-2;Desa dibina;Desa;3;\n";

    private const string Indikator = "kode,rumus,tipe\nIK-1,a,Kumulatif\nIK-2,a,Kumulatif\n";

    [Fact]
    public void An_unknown_file_gets_an_entry_that_can_be_pasted()
    {
        using var folder = new TemporaryFolder(("indikator.csv", Indikator), ("ekspor.csv", Ekspor));
        var saran = KinerjaFolder.Read(folder.Path).SaranMasukan;
        Assert.Contains("\"Sandi\": \"indikator\"", saran, StringComparison.Ordinal);
        Assert.Contains("\"Hasil\": \"nilai\"", saran, StringComparison.Ordinal);
        Assert.Contains("\"BarisJudul\": 3", saran, StringComparison.Ordinal);
        Assert.Contains("Belum dipetakan: Uraian, Satuan, Catatan", saran, StringComparison.Ordinal);
        folder.Write("kinerja.json", saran!);
        var pasted = KinerjaFolder.Read(folder.Path, new Dictionary<string, string?> { ["WilayahBaku"] = "X" });
        Assert.Empty(pasted.Galat());
        Assert.Equal([75, 3], pasted.Calculate().IndikatorAt("X", 2025, Waktu.Triwulan.II).Select(r => r.Realisasi.Value));
    }

    [Fact]
    public void A_folder_without_indikator_gets_those_of_its_exports()
    {
        using var folder = new TemporaryFolder(("realisasi.csv",
            "Kode IKU;Indikator Kinerja;Satuan;Tahun;Triwulan;Variabel;Nilai\n"
            + "IK-1;\"Konflik; selesai\";%;2025;1;persen;75\nIK-2;=Desa;Desa;2025;1;a;3\nIK-2;=Desa;Desa;2025;1;b;3\n"));
        Assert.Equal(
            "kode,nama,satuan,rumus,tipe\nIK-1,Konflik; selesai,%,persen,Non Kumulatif\nIK-2,\"'=Desa\",Desa,,Kumulatif",
            KinerjaFolder.Read(folder.Path).SaranIndikator);
    }

    [Theory]
    [InlineData("wilayah,indikator,tahun,triwulan,variabel,nilai\nX,IK-1,2025,1,a,1\n")]
    [InlineData("indikator,tahun,triwulan,variabel,nilai\nIK-1,2025,1,a,1\n")]
    public void Where_names_tell_everything_nothing_is_proposed(string realisasi)
    {
        using var folder = new TemporaryFolder(("indikator.csv", Indikator), ("realisasi.csv", realisasi));
        var read = KinerjaFolder.Read(folder.Path);
        Assert.Null(read.SaranMasukan);
        Assert.Null(read.SaranIndikator);
    }

    /// <summary>A capaian is a percentage of the target, and money is no realisasi.</summary>
    [Theory]
    [InlineData("Capaian")]
    [InlineData("Realisasi Anggaran (Rp)")]
    public void A_column_that_may_mean_something_else_is_left_to_a_person(string header)
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", Indikator), ("ekspor.csv", $"Kode IKU;TW;{header}\nIK-1;1;75\n"));
        var saran = KinerjaFolder.Read(folder.Path).SaranMasukan;
        Assert.DoesNotContain("nilai", saran, StringComparison.Ordinal);
        Assert.Contains($"Belum dipetakan: {header}", saran, StringComparison.Ordinal);
    }
}
