using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>
/// SPEC 4.8 in files: IK has other rumus and satuan since 2023, K3 is valid in 2022..2024, Y moves in 2023.
/// </summary>
public sealed class BerlakuTests
{
    private const string Indikator = """
        kode,nama,satuan,rumus,tipe,berlaku_dari,berlaku_sampai
        IK,Laporan,Laporan,laporan,Kumulatif,,2022
        K3,Rapat,Rapat,rapat,Kumulatif,2022,2024
        IK,Laporan,%,"Persen(tepat, semua)",Kumulatif,2023,

        """;

    private const string Wilayah = """
        kode,nama,induk,berlaku_dari,berlaku_sampai
        A,Kab A,,,
        B,Kab B,,,
        X,Kec X,A,,
        Y,Kec Y,A,,2022
        Y,Kec Y,B,2023,
        Z,Kec Z,B,2023,

        """;

    private static readonly (string, string) Pohon = ("cascading.csv", """
        kode,induk,jenjang,berlaku_dari,berlaku_sampai
        S,,Sasaran,,
        P,S,Program,2022,2024

        """);

    [Fact]
    public void Reversed_tahun_are_told_also_beside_a_row_that_cannot_be_read()
    {
        var folder = FolderUji.Read(
            ("cascading.csv", "kode,jenjang,berlaku_dari,berlaku_sampai\nS,Sasaran,22,\nT,Sasaran,2022,2021\n"));
        Assert.Equal(
            [("KIN1008", 2), ("KIN1026", 3)], folder.Galat().Select(one => (one.Code.Id, one.Place.Line!.Value)));
    }

    [Fact]
    public void A_blank_target_of_a_tahun_in_which_the_kode_is_not_valid_says_nothing()
    {
        var folder = Read(
            ("target.csv", "indikator,target_2022,target_2025\nK3,7,\n"),
            ("realisasi.csv", Long("X,K3,2022,1,rapat,1")));
        Assert.Empty(folder.Galat());
        Assert.DoesNotContain(folder.Calculate().Diagnostics, one => one.Code.Id == "KIN2052");
    }

    [Fact]
    public void A_row_outside_the_tahun_of_its_indikator_is_rejected_and_the_others_stay()
    {
        var folder = Read(("realisasi.csv", Long("X,K3,2022,1,rapat,1", "X,K3,2025,1,rapat,9", "X,K3,2024,1,rapat,3")));
        folder.AssertGalat(
            "KIN2052", "realisasi.csv", 3, "tahun",
            "Indikator 'K3' berlaku 2022..2024, jadi tidak punya data tahun 2025.");
        Assert.Equal((3, 2), (folder.Accounts[^1].Dibaca, folder.Accounts[^1].Dipakai));
        Assert.Equal([2022, 2024], folder.Calculate().Tahun);
    }

    [Fact]
    public void A_row_outside_the_tahun_of_its_wilayah_is_rejected() => Read(
            ("realisasi.csv", Long("X,,2022,1,rapat,1", "Z,,2022,1,rapat,9")))
        .AssertGalat("KIN2052", "realisasi.csv", 3, "tahun", "Wilayah 'Z' berlaku sejak 2023");

    [Fact]
    public void Only_the_cells_of_a_target_wide_by_tahun_outside_the_masa_are_rejected()
    {
        var folder = Read(
            ("realisasi.csv", Long("X,K3,2022,1,rapat,1")),
            ("target.csv", "wilayah,indikator,target_2022,target_2024,target_2025\nX,K3,4,5,6\nZ,K3,,7,\n"));
        folder.AssertGalat("KIN2052", "target.csv", 2, "target_2025", "Indikator 'K3' berlaku 2022..2024");
        var hasil = folder.Calculate();
        Assert.Equal((4, 5), (Target("X", 2022), Target("X", 2024)));
        Assert.Equal(7, Target("Z", 2024));

        decimal? Target(string wilayah, int tahun) =>
            hasil.FindIndikator(wilayah, "K3", tahun, Triwulan.IV)!.Value.Target.Value;
    }

    [Fact]
    public void A_target_row_outside_the_masa_is_rejected() => Read(
            ("realisasi.csv", Long("X,K3,2022,1,rapat,1")),
            ("target.csv", "indikator,tahun,target\nK3,2021,4\nK3,2022,4\n"))
        .AssertGalat("KIN2052", "target.csv", 2, "tahun", "Indikator 'K3' berlaku 2022..2024");

    [Fact]
    public void A_respondent_outside_the_masa_is_rejected()
    {
        var folder = Read(
            ("realisasi.csv", Long("X,K3,2022,1,rapat,1")),
            ("skm.csv", "wilayah,tahun,triwulan,u1\nZ,2022,1,4\nZ,2023,1,4\n"));
        folder.AssertGalat("KIN2052", "skm.csv", 2, "tahun", "Wilayah 'Z' berlaku sejak 2023");
        Assert.Equal([2023], folder.Survei!.Tahun);
    }

    [Fact]
    public void Money_outside_the_masa_of_its_simpul_or_wilayah_is_rejected()
    {
        var folder = Read(
            Pohon, ("realisasi.csv", Long("X,K3,2022,1,rapat,1")),
            ("anggaran.csv", "wilayah,simpul,tahun,pagu\nX,P,2025,9\nZ,P,2022,9\nX,P,2024,9\nX,S,2025,9\n"));
        Assert.Equal(
            [
                "KIN2052 anggaran.csv:2, kolom tahun Simpul 'P' berlaku 2022..2024",
                "KIN2052 anggaran.csv:3, kolom tahun Wilayah 'Z' berlaku sejak 2023",
            ],
            folder.Galat().Select(one =>
                $"{one.Code.Id} {one.Place} {one.Message[..one.Message.IndexOf(',', StringComparison.Ordinal)]}"));
        Assert.Equal([2024, 2025], folder.Anggaran!.Baris.Select(row => row.Tahun));
    }

    [Theory]
    [InlineData("2024,2022", "berlaku_sampai", "KIN1026")]
    [InlineData("24,", "berlaku_dari", "KIN1008")]
    [InlineData(",2 022", "berlaku_sampai", "KIN1008")]
    public void A_masa_that_is_none_is_told(string masa, string column, string code)
    {
        var folder = FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe,berlaku_dari,berlaku_sampai\nIK,\"Persen(a, b)\",Kumulatif,,\n"
                + $"B,a,Kumulatif,{masa}\n"));
        folder.AssertGalat(code, "indikator.csv", 3, column, "");
    }

    [Fact]
    public void Overlapping_rows_are_told_with_both_lines() => FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe,berlaku_sampai\nIK,\"Persen(a, b)\",Kumulatif,2023\nIK,a,Kumulatif,\n"))
        .AssertGalat(
            "KIN1006", "indikator.csv", 3, "kode",
            "'IK' berlaku semua tahun di baris ini dan sampai 2023 di indikator.csv:2");

    /// <summary>SPEC 10.7: the variabel of a row without one is that of the rumus of its tahun.</summary>
    [Fact]
    public void A_number_without_variabel_is_of_the_rumus_of_its_tahun()
    {
        var folder = Read(("realisasi.csv", "wilayah,indikator,tahun,tw1\nX,IK,2022,5\nX,IK,2023,6\n"));
        folder.AssertGalat(
            "KIN2028", "realisasi.csv", 3, "tw1", "Rumus 'IK' memerlukan 2 variabel: tepat, semua.");
        Assert.Equal(5, folder.Calculate().FindIndikator("X", "IK", 2022, Triwulan.I)!.Value.Realisasi.Value);
    }

    /// <summary>SPEC 10.8.</summary>
    [Fact]
    public void Pembilang_and_penyebut_are_those_of_the_rumus_of_the_tahun()
    {
        var folder = Read(
            ("realisasi.csv",
                "wilayah,indikator,tahun,triwulan,pembilang,penyebut\nX,IK,2023,1,1,4\nX,IK,2022,1,1,4\n"));
        var galat = Assert.Single(folder.Galat());
        Assert.Equal(3, galat.Place.Line);
        Assert.Equal(25, folder.Calculate().FindIndikator("X", "IK", 2023, Triwulan.I)!.Value.Realisasi.Value);
    }

    /// <summary>SPEC 8.4: a target is compared with the satuan of its tahun.</summary>
    [Fact]
    public void The_satuan_of_a_target_is_that_of_the_row_of_its_tahun()
    {
        var folder = Read(
            ("realisasi.csv", Long("X,K3,2022,1,rapat,1")),
            ("target.csv", "indikator,tahun,target\nIK,2022,9 Laporan\nIK,2023,90%\nIK,2024,9 Laporan\n"));
        Assert.Empty(folder.Galat());
        var told = Assert.Single(folder.Diagnostics, one => one.Code.Id == "KIN2030");
        Assert.Equal(4, told.Place.Line);
    }

    /// <summary>SPEC 4.10: a target is a label when the rumus of its tahun is one variabel with a skala.</summary>
    [Fact]
    public void A_label_of_a_target_is_of_the_row_of_its_tahun()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe,berlaku_dari,berlaku_sampai\nIK,\"Persen(a, b)\",Kumulatif,,2022\n"
                + "IK,n,Non Kumulatif,2023,\n"),
            ("skala.csv", "skala,label,nilai\nsakip,AA,7\nsakip,A,6\n"),
            ("variabel.csv", "variabel,skala\nn,sakip\n"),
            ("target.csv", "wilayah,indikator,target_2022,target_2023\nX,IK,80,AA\nY,IK,AA,A\n"),
            ("realisasi.csv", "wilayah,indikator,tahun,triwulan,variabel,nilai\nX,IK,2023,1,n,A\n"));
        var galat = Assert.Single(folder.Galat());
        Assert.Equal("target.csv:3, kolom target_2022", galat.Place.ToString());
        Assert.Equal(7, folder.Calculate().FindIndikator("X", "IK", 2023, Triwulan.I)!.Value.Target.Value);
    }

    /// <summary>SPEC 10.7: several rows of one kode are one kode.</summary>
    [Fact]
    public void The_nama_of_a_kode_with_several_rows_is_still_the_nama_of_one()
    {
        var folder = Read(("realisasi.csv", Long("Kec Y,Laporan,2022,1,laporan,1", "Kec Y,IK,2023,1,tepat,1")));
        Assert.Empty(folder.Galat());
        Assert.NotNull(folder.Calculate().FindIndikator("Y", "IK", 2022, Triwulan.I));
    }

    [Fact]
    public void The_only_wilayah_without_a_child_may_have_several_rows()
    {
        var folder = FolderUji.Read(
            ("wilayah.csv", "kode,nama,berlaku_dari,berlaku_sampai\nX,Lama,,2022\nX,Baru,2023,\n"),
            ("realisasi.csv", "tahun,triwulan,variabel,nilai\n2022,1,a,1\n2023,1,b,2\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal(["X"], folder.Calculate().Wilayah);
    }

    [Fact]
    public void A_filter_of_a_wilayah_writes_what_lies_below_it_in_each_tahun()
    {
        var rows = ((string[])["X", "Y", "Z"]).SelectMany(
            wilayah => ((int[])[2022, 2023]).Select(tahun => $"{wilayah},,{tahun},1,rapat,1"));
        var valid = rows.Where(row => !row.StartsWith("Z,,2022", StringComparison.Ordinal));
        var folder = Read(("realisasi.csv", Long([.. valid])));
        Assert.Empty(folder.Galat());
        using var target = new TemporaryFolder();
        HasilWriter.Write(
            target.Path, folder.Calculate(), filter: new HasilFilter { Wilayah = "A", Triwulan = Triwulan.I });
        Assert.Equal(
            ["A,IK,2022", "A,IK,2023", "A,K3,2022", "A,K3,2023", "X,IK,2022", "X,IK,2023", "X,K3,2022", "X,K3,2023",
                "Y,IK,2022", "Y,K3,2022"],
            target.Read("hasil-indikator.csv").Split('\n').Skip(1).Where(line => line.Length > 0)
                .Select(line => string.Join(',', line.Split(',').Take(3))));
    }

    [Fact]
    public void A_written_definition_keeps_its_masa()
    {
        var folder = Read(Pohon, ("realisasi.csv", Long("X,K3,2022,1,rapat,1")));
        Assert.Equal(
            [(null, 2022), (2022, 2024), (2023, null)],
            folder.Parts!.Indikator.Select(row => (row.BerlakuDari, row.BerlakuSampai)));
        Assert.Equal((2022, 2024), (folder.Parts.Simpul[1].BerlakuDari, folder.Parts.Simpul[1].BerlakuSampai));
        Assert.Equal((2023, null), (folder.Parts.Wilayah[4].BerlakuDari, folder.Parts.Wilayah[4].BerlakuSampai));
    }

    private static string Long(params string[] rows) =>
        "wilayah,indikator,tahun,triwulan,variabel,nilai\n" + string.Concat(rows.Select(row => row + "\n"));

    private static KinerjaFolder Read(params (string Berkas, string Isi)[] files) =>
        FolderUji.Read([("indikator.csv", Indikator), ("wilayah.csv", Wilayah), .. files]);
}
