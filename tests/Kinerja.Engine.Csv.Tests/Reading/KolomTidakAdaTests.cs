using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.7: what gives the columns that a file does not have.</summary>
public sealed class KolomTidakAdaTests
{
    private const string Satu = "kode,rumus,tipe\nIK,a,Kumulatif\n";
    private const string Dua = "kode,nama\nX,Sokaraja\nY,Kalibagor\n";
    private const string TanpaWilayah = "indikator,tahun,triwulan,variabel,nilai\nIK,2022,1,a,5\n";

    [Fact]
    public void WilayahBaku_gives_the_wilayah()
    {
        var folder = Read(TanpaWilayah, ("wilayah.csv", Dua), Opsi("\"WilayahBaku\": \"Y\""));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(5, folder.Calculate().IndikatorAt("Y", 2022, Triwulan.I).Single().Realisasi.Value);
    }

    [Fact]
    public void The_nama_of_a_wilayah_will_do_for_WilayahBaku()
    {
        var folder = Read(TanpaWilayah, ("wilayah.csv", Dua), Opsi("\"WilayahBaku\": \"kalibagor\""));
        Assert.Empty(folder.Galat());
        Assert.Equal(5, folder.Calculate().IndikatorAt("Y", 2022, Triwulan.I).Single().Realisasi.Value);
    }

    [Fact]
    public void An_unknown_WilayahBaku_is_told_once()
    {
        var folder = Read(TanpaWilayah, ("wilayah.csv", Dua), Opsi("\"WilayahBaku\": \"Z\""));
        Assert.Contains("WilayahBaku = 'Z' tidak ada di wilayah.csv",
            Assert.Single(folder.Galat(), d => d.Code.Id == "KIN1009").Message, StringComparison.Ordinal);
        Assert.False(folder.CanCalculate);
    }

    [Theory]
    [InlineData("kode,nama\nX,Sokaraja\n", "X")]
    [InlineData("kode,induk\nK,\nX,K\n", "X")]
    [InlineData("kode,induk\nP,\nK,P\nX,K\n", "X")]
    public void The_only_wilayah_without_a_child_is_the_wilayah(string wilayah, string leaf)
    {
        var folder = Read(TanpaWilayah, ("wilayah.csv", wilayah));
        Assert.Empty(folder.Galat());
        Assert.Equal(5, folder.Calculate().IndikatorAt(leaf, 2022, Triwulan.I).Single().Realisasi.Value);
    }

    [Fact]
    public void Of_two_wilayah_none_is_taken()
    {
        var folder = Read(TanpaWilayah, ("wilayah.csv", Dua));
        folder.AssertGalat("KIN1002", "realisasi.csv", 1, "wilayah", "--opsi WilayahBaku=KODE");
        Assert.False(folder.CanCalculate);
    }

    [Fact]
    public void A_column_wilayah_wins_over_WilayahBaku()
    {
        var folder = Read("wilayah,indikator,tahun,triwulan,variabel,nilai\nX,IK,2022,1,a,5\n,IK,2022,2,a,5\n",
            ("wilayah.csv", Dua), Opsi("\"WilayahBaku\": \"Y\""));
        folder.AssertGalat("KIN2010", "realisasi.csv", 3, "wilayah", "kosong");
        Assert.Equal(5, folder.Calculate().IndikatorAt("X", 2022, Triwulan.I).Single().Realisasi.Value);
    }

    [Fact]
    public void TahunBaku_gives_the_tahun_of_realisasi_and_of_targets()
    {
        var folder = Read("wilayah,indikator,triwulan,variabel,nilai\nX,IK,1,a,5\n",
            ("target.csv", "indikator,target\nIK,10\n"), Opsi("\"TahunBaku\": 2024"));
        Assert.Empty(folder.Diagnostics);
        var row = folder.Calculate().IndikatorAt("X", 2024, Triwulan.I).Single();
        Assert.Equal((5, 10), (row.Realisasi.Value, row.Target.Value));
        Assert.Equal(2024, folder.Options.TahunBaku);
    }

    [Fact]
    public void Without_TahunBaku_a_file_without_tahun_is_refused() =>
        Read("wilayah,indikator,triwulan,variabel,nilai\nX,IK,1,a,5\n")
            .AssertGalat("KIN1002", "realisasi.csv", 1, "tahun", "--opsi TahunBaku=2025");

    [Theory]
    [InlineData("a")]
    [InlineData("a * 100")]
    [InlineData("a / hari_kerja_efektif")]
    [InlineData("a + skm_ikm * 0")]
    public void The_only_own_variabel_of_the_rumus_is_the_variabel(string rumus)
    {
        var folder = FolderUji.Read(
            ("indikator.csv", $"kode,rumus,tipe\nIK,{rumus},Kumulatif\n"),
            ("realisasi.csv", "wilayah,indikator,tahun,triwulan,realisasi\nX,IK,2022,1,5\n"));
        Assert.Empty(folder.Galat());
        var cell = Assert.Single(folder.Data!.SemuaRealisasi);
        Assert.Equal(("a", 5m), (cell.Variabel, cell.Nilai));
    }

    [Theory]
    [InlineData("Persen(a, b)", "a, b")]
    [InlineData("a + b + c", "a, b, c")]
    public void Several_variabel_are_listed_and_the_row_rejected(string rumus, string list)
    {
        var folder = FolderUji.Read(
            ("indikator.csv", $"kode,rumus,tipe\nIK,\"{rumus}\",Kumulatif\nIL,a,Kumulatif\n"),
            ("realisasi.csv", "wilayah,indikator,tahun,triwulan,realisasi\nX,IK,2022,1,5\nX,IL,2022,1,7\n"));
        folder.AssertGalat("KIN2028", "realisasi.csv", 2, "nilai", $"variabel: {list}.");
        Assert.Equal((2, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Fact]
    public void A_blank_indikator_without_a_column_variabel_is_never_shared() =>
        Read("wilayah,indikator,tahun,triwulan,realisasi\nX,,2022,1,5\n")
            .AssertGalat("KIN2010", "realisasi.csv", 2, "indikator", "kosong");

    [Theory]
    [InlineData("1", 2)]
    [InlineData("2", 4)]
    [InlineData("I", 2)]
    [InlineData("II", 4)]
    [InlineData("Semester I", 2)]
    [InlineData("SEMESTER 2", 4)]
    [InlineData("SMT 1", 2)]
    [InlineData("Smt. II", 4)]
    public void A_semester_is_its_last_quarter(string semester, int triwulan)
    {
        var folder = Read($"wilayah,indikator,tahun,semester,variabel,nilai\nX,IK,2022,{semester},a,5\n");
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(triwulan, Assert.Single(folder.Data!.SemuaRealisasi).Triwulan.Nomor);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("III")]
    [InlineData("Semester")]
    public void Another_semester_is_rejected(string semester) =>
        Read($"wilayah,indikator,tahun,semester,variabel,nilai\nX,IK,2022,{semester},a,5\n")
            .AssertGalat("KIN2006", "realisasi.csv", 2, "semester", $"'{semester}' bukan semester");

    [Theory]
    [InlineData("2022-03-31", 1)]
    [InlineData("2022-04-01", 2)]
    [InlineData("31/03/2022", 1)]
    [InlineData("1/4/2022", 2)]
    [InlineData("30-09-2022", 3)]
    [InlineData("31 Maret 2022", 1)]
    [InlineData("1 oktober 2022", 4)]
    [InlineData("12 Agt 2022", 0)]
    [InlineData("12 Agu 2022", 3)]
    [InlineData("2022-12-31T23:59:59", 4)]
    [InlineData("31/12/2022 08:00", 4)]
    [InlineData("12/31/2022", 0)]
    [InlineData("31/02/2022", 0)]
    [InlineData("31 Marete 2022", 0)]
    [InlineData("2022", 0)]
    public void A_date_is_its_quarter(string tanggal, int triwulan)
    {
        var folder = Read($"wilayah,indikator,tahun,tanggal,variabel,nilai\nX,IK,2022,{tanggal},a,5\n");
        if (triwulan == 0) folder.AssertGalat("KIN2032", "realisasi.csv", 2, "tanggal", "bukan tanggal");
        else Assert.Equal(triwulan, Assert.Single(folder.Data!.SemuaRealisasi).Triwulan.Nomor);
    }

    [Fact]
    public void A_date_gives_the_tahun_too()
    {
        var folder = Read("wilayah,indikator,tanggal,variabel,nilai\nX,IK,30/06/2023,a,5\n");
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(5, folder.Calculate().IndikatorAt("X", 2023, Triwulan.II).Single().Realisasi.Value);
    }

    [Fact]
    public void A_date_of_another_tahun_is_rejected() =>
        Read("wilayah,indikator,tahun,tanggal,variabel,nilai\nX,IK,2022,31/03/2023,a,5\n")
            .AssertGalat("KIN2032", "realisasi.csv", 2, "tanggal", "tidak berada di tahun 2022");

    private static KinerjaFolder Read(string realisasi, params (string Berkas, string Isi)[] files) =>
        FolderUji.Read([("indikator.csv", Satu), ("realisasi.csv", realisasi), .. files]);

    private static (string Berkas, string Isi) Opsi(string opsi) =>
        ("kinerja.json", $"{{ \"Kinerja\": {{ {opsi} }} }}");
}
