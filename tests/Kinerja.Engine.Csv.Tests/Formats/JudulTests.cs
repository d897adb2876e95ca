using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Tests.Formats;

/// <summary>SPEC 10: header names as e-SAKIP, SIPD and e-monev export them.</summary>
public sealed class JudulTests
{
    private const string Dua = "X;IK;2022;1;a;1\nX;IK;2022;1;b;2\n";

    [Theory]
    [InlineData("Wilayah;Kode Indikator Kinerja;Tahun;Triwulan;Variabel;Nilai")]
    [InlineData("Kode Wilayah;Indikator Kinerja;TAHUN;Tw.;Nama Variabel;Realisasi")]
    [InlineData("Kd. Kec;KODE_INDIKATOR;tahun;TRIWULAN;variabel;nilai")]
    [InlineData("Kecamatan;Indikator;Tahun;Triwulan;Variabel;Nilai")]
    [InlineData("Perangkat Daerah;Indikator;Tahun;Triwulan;Variabel;Nilai")]
    public void Names_of_exports_are_known(string header)
    {
        var folder = FolderUji.Read(("realisasi.csv", $"{header}\n{Dua}"));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(50, folder.Calculate().IndikatorAt("X", 2022, Triwulan.I).Single().Realisasi.Value);
    }

    [Fact]
    public void A_name_beside_its_code_is_only_told()
    {
        var folder = FolderUji.Read((
            "realisasi.csv",
            "Kd Kec;Kecamatan;Kode Indikator Kinerja;Indikator Kinerja;Tahun;Triwulan;Variabel;Nilai\n"
            + "X;Kecamatan X;IK;Konflik;2022;TW 1;a;1\nX;Kecamatan X;IK;Konflik;2022;TW 1;b;2\n"));
        Assert.Equal(["Kecamatan", "Indikator Kinerja"], folder.Diagnostics.Select(d => d.Place.Column));
        Assert.All(folder.Diagnostics, d => Assert.Equal("KIN1011", d.Code.Id));
        Assert.Equal(["X"], folder.Calculate().Wilayah);
    }

    [Fact]
    public void Two_names_of_equal_standing_are_refused() => FolderUji
        .Read(("realisasi.csv", "Kecamatan;Perangkat Daerah;Tahun;Triwulan;Variabel;Nilai\nX;Y;2022;1;a;1\n"))
        .AssertGalat("KIN1003", "realisasi.csv", 1, "wilayah", "'Kecamatan' dan 'Perangkat Daerah'");

    [Fact]
    public void Names_of_indikator_and_wilayah_are_read()
    {
        var folder = FolderUji.Read(
            ("indikator.csv",
                "Kode Indikator Kinerja;Indikator Kinerja;Formulasi Pengukuran;Tipe Penghitungan\n"
                + "IK;Konflik;Persen(a, b);Kumulatif\n"),
            ("wilayah.csv", "Kd Kec;Kecamatan\nX;Sokaraja\n"));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(("Konflik", "Sokaraja"), (folder.Definisi!.Indikator[0].Nama, folder.Definisi.Wilayah[0].Nama));
    }

    [Theory]
    [InlineData("Realisasi TW I;Realisasi TW II;Realisasi TW III;Realisasi TW IV")]
    [InlineData("Realisasi Triwulan 1;Realisasi Triwulan 2;Realisasi Triwulan 3;Realisasi Triwulan 4")]
    [InlineData("Realisasi TW1;Realisasi TW2;Realisasi TW3;Realisasi TW4")]
    public void Four_columns_of_realisasi_are_the_wide_form(string quarters)
    {
        var folder =
            FolderUji.Read(
            ("realisasi.csv", $"Kecamatan;Tahun;Variabel;{quarters}\nX;2022;a;1;2;3;4\nX;2022;b;2;4;6;8\n"));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(50, folder.Calculate().IndikatorAt("X", 2022, Triwulan.IV).Single().Realisasi.Value);
    }

    [Fact]
    public void A_target_of_a_quarter_needs_its_quarter()
    {
        var folder =
            FolderUji.Read(
            ("target.csv", "Indikator Kinerja;Tahun;Triwulan;Target Triwulan\nIK;2022;TW 2;40\nIK;2022;;80\n"));
        folder.AssertGalat("KIN2010", "target.csv", 3, "triwulan", "kosong");
        Assert.Equal(40, folder.Calculate().IndikatorAt("X", 2022, Triwulan.II).Single().Target.Value);
    }

    [Fact]
    public void Two_columns_of_targets_are_refused() => FolderUji
        .Read(("target.csv", "Indikator;Tahun;Triwulan;Target;Target Triwulan\nIK;2022;1;100;25\n"))
        .AssertGalat("KIN1003", "target.csv", 1, "target", "'Target' dan 'Target Triwulan'");

    [Fact]
    public void Totals_since_the_first_quarter_are_read_as_such()
    {
        var folder = FolderUji.Read((
            "realisasi.csv",
            "Kecamatan;Indikator;Tahun;Triwulan;Variabel;Realisasi Kumulatif\n"
            + "X;IK;2022;1;a;3\nX;IK;2022;2;a;5\nX;;2022;1;b;10\nX;;2022;2;b;20\n"));
        Assert.Empty(folder.Diagnostics);
        var hasil = folder.Calculate();
        Assert.Equal(25, hasil.IndikatorAt("X", 2022, Triwulan.II).Single().Realisasi.Value); // 5 / 20
        Assert.Equal(
            20, hasil.IndikatorAt("X", 2022, Triwulan.II).Single().RealisasiTriwulan.Value); // (5 - 3) / (20 - 10)
    }

    [Fact]
    public void Beside_the_figure_of_the_quarter_the_total_is_only_told()
    {
        var folder = FolderUji.Read((
            "realisasi.csv",
            "Kecamatan;Tahun;Triwulan;Variabel;Realisasi;Realisasi Kumulatif\nX;2022;1;a;3;3\nX;2022;2;a;2;5\n"
                + "X;2022;2;b;10;10\n"));
        Assert.Equal("Realisasi Kumulatif", Assert.Single(folder.Diagnostics).Place.Column);
        Assert.Equal(50, folder.Calculate().IndikatorAt("X", 2022, Triwulan.II).Single().Realisasi.Value);
    }

    [Theory]
    [InlineData("X;IK;2022;2;a;9", true)]
    [InlineData("X;;2022;2;a;9", true)]
    [InlineData("X;IK2;2022;2;a;9", false)]
    public void One_variabel_is_reported_in_one_manner(string row, bool contradicts)
    {
        var folder = FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe\nIK,a,Kumulatif\nIK2,a,Kumulatif\n"),
            ("realisasi-a.csv", "wilayah;indikator;tahun;triwulan;variabel;realisasi kumulatif\nX;IK;2022;1;a;3\n"),
            ("realisasi.csv", $"wilayah;indikator;tahun;triwulan;variabel;nilai\n{row}\n"));
        if (contradicts) folder.AssertGalat("KIN2017", "realisasi.csv", 2, "variabel", "dua cara");
        else Assert.Empty(folder.Galat());
    }

    [Fact]
    public void What_variabel_csv_says_is_not_overruled_by_a_header()
    {
        const string realisasi =
            "wilayah;indikator;tahun;triwulan;variabel;realisasi kumulatif\nX;IK;2022;1;a;3\nX;IK;2022;2;a;5\n";
        FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe\nIK,a,Kumulatif\n"),
                ("realisasi.csv", realisasi.Replace("\nX;IK;2022;2;a;5", "", StringComparison.Ordinal)),
            ("variabel.csv", "variabel,cara_lapor\na,PerPeriode\n"))
            .AssertGalat("KIN2017", "realisasi.csv", 2, "variabel", "cara_lapor di variabel.csv");
        var agreed = FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe\nIK,a,Kumulatif\n"), ("realisasi.csv", realisasi),
            ("variabel.csv", "indikator,variabel,sifat,satuan\nIK,a,Arus,Orang\n"));
        Assert.Empty(agreed.Diagnostics);
        Assert.Equal(5, agreed.Calculate().IndikatorAt("X", 2022, Triwulan.II).Single().Realisasi.Value);
    }

    [Fact]
    public void A_column_has_no_name_twice() => Assert.All(
        (CsvColumn[])[.. Schema.IndikatorFile, .. RealisasiForm.All, .. TargetForm.All, .. Schema.WilayahFile],
        kolom =>
        {
            var names = kolom.Tiers.SelectMany(tier => tier).ToList();
            Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        });

    /// <summary>A setting of variabel.csv for one indikator does not contradict that of another (SPEC 10.1).</summary>
    [Fact]
    public void Two_indikator_may_read_one_name_in_two_manners()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe\nA,x,Kumulatif\nB,x,Kumulatif\n"),
            ("variabel.csv", "indikator,variabel,cara_lapor\nA,x,SampaiDengan\n"),
            ("realisasi.csv",
                "wilayah,indikator,tahun,triwulan,variabel,nilai\nK,,2022,1,x,3\nK,,2022,2,x,5\nK,B,2022,1,x,3\n"
                + "K,B,2022,2,x,5\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal([5, 8], folder.Calculate().IndikatorAt("K", 2022, Triwulan.II).Select(row => row.Realisasi.Value));
    }

    [Fact]
    public void A_stock_may_come_under_either_header()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe\nA,d,Non Kumulatif\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nK,2022,2,d,4\n"),
            ("realisasi-a.csv", "wilayah,tahun,triwulan,variabel,realisasi kumulatif\nK,2022,1,d,3\n"));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(4, folder.Calculate().IndikatorAt("K", 2022, Triwulan.IV).Single().Realisasi.Value);
    }
}
