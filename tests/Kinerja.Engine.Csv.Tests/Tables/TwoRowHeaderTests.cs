using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Tests.Tables;

/// <summary>SPEC 10.6: a header of two rows; a blank upper cell takes the text to its left.</summary>
public sealed class TwoRowHeaderTests
{
    private const string Satu = "kode,rumus,tipe\nIK,a,Kumulatif\n";

    [Theory]
    [InlineData("Wilayah;Indikator;Tahun;Realisasi;;;\n;;;TW I;TW II;TW III;TW IV\nX;IK;2022;1;2;3;4\n")]
    [InlineData("Wilayah;Indikator;Tahun;Target;;;;Realisasi;;;\n;;;TW I;TW II;TW III;TW IV;TW I;TW II;TW III;TW IV\n"
        + "X;IK;2022;;;;;1;2;3;4\n")]
    [InlineData("Wilayah;Indikator;Tahun;Triwulan I;;Triwulan II;;Triwulan III;;Triwulan IV;\n"
        + ";;;Target;Realisasi;Target;Realisasi;Target;Realisasi;Target;Realisasi\nX;IK;2022;;1;;2;;3;;4\n")]
    [InlineData("Wilayah;Indikator;Tahun;Realisasi;;;\n1;2;3;4;5;6;7\n;;;TW I;TW II;TW III;TW IV\nX;IK;2022;1;2;3;4\n")]
    [InlineData("Wilayah;Indikator;Tahun;Realisasi (orang);;;\n;;;TW I;TW II;TW III;TW IV\nX;IK;2022;1;2;3;4\n")]
    public void Both_rows_name_the_columns(string isi)
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv", isi));
        Assert.DoesNotContain(folder.Diagnostics, d => d.Code.Id.StartsWith("KIN2", StringComparison.Ordinal));
        Assert.Equal((1, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
        Assert.Equal(
            [1, 3, 6, 10], folder.Calculate().Indikator.Select(row => row.Realisasi.Value).Cast<decimal>());
    }

    /// <summary>Target is mapped to another column; the quarters below its name are targets all the same.</summary>
    [Fact]
    public void A_mapped_column_hides_no_group()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Satu),
            ("kinerja.json", """
                { "Masukan": [{ "Berkas": "target.csv", "Jenis": "target", "Kolom": { "Sasaran Tahun": "target" } }] }
                """),
            ("target.csv",
                "Indikator;Tahun;Sasaran Tahun;Target;;;\n;;;TW I;TW II;TW III;TW IV\nIK;2022;20;5;10;15;20\n"));
        Assert.Equal(
            [(0, 20), (1, 5), (2, 10), (3, 15), (4, 20)],
            folder.Data!.SemuaTarget.Select(sel => (sel.Triwulan?.Nomor ?? 0, (int)sel.Target!.Value)).Order());
    }

    /// <summary>The upper row alone has all that is required, but not the realisasi.</summary>
    [Theory]
    [InlineData("Wilayah;Indikator;Tahun;Target PK;Realisasi s.d.;;;\n;;;;TW I;TW II;TW III;TW IV\nX;IK;2022;80;1;3;6;10\n")]
    [InlineData("Wilayah;Indikator;Tahun;Target PK;Realisasi Fisik;;;\n;;;;TW I;TW II;TW III;TW IV\nX;IK;2022;80;1;2;3;4\n")]
    [InlineData("Wilayah;Indikator;Tahun;Target PK;Pembilang;;;;Penyebut;;;\n"
        + ";;;;TW I;TW II;TW III;TW IV;TW I;TW II;TW III;TW IV\nX;R;2022;80;1;2;3;4;100;0;0;0\n")]
    public void Groups_beside_a_whole_upper_row_are_read(string realisasi)
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Satu + "R,\"Persen(a, b)\",Kumulatif\n"), ("realisasi.csv", realisasi));
        Assert.Empty(folder.Galat());
        var kode = realisasi.Contains(";R;", StringComparison.Ordinal) ? "R" : "IK";
        Assert.Equal([1, 3, 6, 10], folder.Calculate().Indikator.Where(row => row.KodeIndikator == kode)
            .Select(row => row.Realisasi.Value).Cast<decimal>());
    }

    [Fact]
    public void The_name_of_a_key_is_no_group_of_the_columns_to_its_right()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Satu),
            ("target.csv", "Indikator;Tahun Anggaran;;Target;\n;;Target PK;TW I;TW II\nIK;2022;20;5;10\n"));
        Assert.Equal([5, 10, 20], folder.Data!.SemuaTarget.Select(sel => (int)sel.Target!.Value).Order());
    }

    [Fact]
    public void A_header_of_two_rows_that_is_repeated_is_no_data()
    {
        const string Header = "Indikator;Target;\n;2022;2023\n";
        var folder = FolderUji.Read(("indikator.csv", Satu), ("target.csv", Header + "IK;5;6\n" + Header + "IK;;\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal(2, folder.Accounts[0].Dilewati);
    }

    [Theory]
    [InlineData("Target Kinerja")]
    [InlineData("Target Triwulan")]
    [InlineData("Target Per TW")]
    [InlineData("Target:")]
    [InlineData("Target *")]
    public void A_group_of_targets_beside_realisasi_is_read(string group)
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv",
            $"Wilayah;Indikator;Tahun;Target PK;{group};;Realisasi;\n;;;;TW I;TW II;TW I;TW II\nX;IK;2022;9;1;2;3;4\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal(
            [(0, 9), (1, 1), (2, 2)],
            folder.Data!.SemuaTarget.Select(sel => (sel.Triwulan?.Nomor ?? 0, (int)sel.Target!.Value)).Order());
        Assert.Equal([3, 4], folder.Data.SemuaRealisasi.Select(sel => sel.Nilai).Order());
    }

    [Fact]
    public void Roman_numbers_below_a_group_are_quarters()
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv",
            "Wilayah;Indikator;Tahun;Target PK;Realisasi;;;\n;;;;I;II;III;IV\nX;IK;2022;9;1;2;3;4\n"));
        Assert.Equal([1, 2, 3, 4], folder.Data!.SemuaRealisasi.Select(sel => sel.Nilai).Order());
    }

    [Fact]
    public void Roman_numbers_below_Triwulan_are_realisasi_of_rupiah()
    {
        var folder = FolderUji.Read(("cascading.csv", "kode,induk,jenjang\nS,,Sasaran\nSK,S,Sub Kegiatan\n"), (
            "anggaran.csv", "Wilayah;Simpul;Tahun;Pagu;Triwulan;;;\n;;;;I;II;III;IV\nX;SK;2022;9;1;2;3;4\n"));
        var baris = Assert.Single(folder.Anggaran!.Baris);
        Assert.Equal((9m, 1m, 4m), (baris.Pagu, baris.Tw1, baris.Tw4));
    }

    [Fact]
    public void Numbers_below_Unsur_are_the_unsur_of_a_survey()
    {
        var skm = SkmUji.Read("Wilayah;Tahun;Triwulan;Unsur;;;\n;;;1;2;3;4\nX;2022;1;4;3;4;3\n");
        Assert.Equal("1; U1 4/1; U2 3/1; U3 4/1; U4 3/1", skm.Rekap().Text());
    }

    [Theory]
    [InlineData("Target PK;Capaian Realisasi Indikator", "Capaian Realisasi Indikator", false)]
    [InlineData("Target PK;Realisasi Volume", "Realisasi Volume", true)]
    [InlineData("Realisasi TW I;Realisasi s.d. TW II", "Realisasi s.d. TW II", true)]
    [InlineData("Realisasi TW I;Target Volume", "Target Volume", true)]
    [InlineData("Realisasi TW I;Target PK;Target Volume TW I", "Target Volume TW I", true)]
    [InlineData("Realisasi TW I;Target PK;Target Volume", "Target Volume", false)]
    [InlineData("Realisasi TW I;Kendala Pencapaian Target", "Kendala Pencapaian Target", false)]
    public void A_column_of_figures_that_are_read_nowhere_is_told(string columns, string column, bool isTold)
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv",
            $"Wilayah;Indikator;Tahun;{columns}\nX;IK;2022;1;2{(columns.Count(c => c == ';') > 1 ? ";3" : "")}\n"));
        Assert.Equal(isTold, folder.Diagnostics.Any(told =>
            (told.Code.Id, told.Place.Column) == ("KIN1033", column)));
    }

    [Fact]
    public void A_repeat_whose_lower_row_has_one_text_is_no_data()
    {
        const string Header = "Indikator;Target\n;2022\n";
        var folder = FolderUji.Read(("indikator.csv", Satu), ("target.csv", Header + "IK;5\n" + Header + "IK;\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal(2, folder.Accounts[0].Dilewati);
    }

    /// <summary>The lower name alone would be realisasi.</summary>
    [Fact]
    public void Quarters_below_Target_are_never_realisasi()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Satu),
            ("realisasi.csv",
                "Wilayah;Indikator;Tahun;Target;;;\n;;;TW I;TW II;TW III;TW IV\nX;IK;2022;1;2;3;4\n"));
        Assert.Empty(folder.Galat());
        var rows = folder.Calculate().Indikator.ToList();
        Assert.All(rows, row => Assert.Null(row.Realisasi.Value));
        Assert.Equal([1, 2, 3, 4], rows.Select(row => row.Target.Value).Cast<decimal>());
    }

    /// <summary>A group goes on to its right also when its first column is of another kind.</summary>
    [Theory]
    [InlineData("Target", new[] { 1, 2, 3, 4 })]
    [InlineData("Capaian", new int[0])]
    [InlineData("Anggaran (Rp)", new int[0])]
    public void Quarters_behind_another_column_of_their_group_belong_to_the_group(string group, int[] target)
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Satu),
            ("realisasi.csv", $"Wilayah;Indikator;Tahun;{group};;;;\n;;;Satuan;TW I;TW II;TW III;TW IV\n"
                + "X;IK;2022;Kali;1;2;3;4\n"));
        var rows = folder.CanCalculate ? folder.Calculate().Indikator.ToList() : [];
        Assert.All(rows, row => Assert.Null(row.Realisasi.Value));
        Assert.Equal(target, rows.Select(row => row.Target.Value).OfType<decimal>().Select(one => (int)one));
    }

    /// <summary>A title above a key is no group, so the numbers behind the key keep their names.</summary>
    [Fact]
    public void A_title_above_keys_names_no_number()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Satu),
            ("realisasi.csv", "Kecamatan X;;Tahun 2022;;\nWilayah;Indikator;Tahun;Triwulan;Nilai\nX;IK;2022;1;5\n"));
        Assert.Equal(5, folder.Calculate().IndikatorAt("X", 2022, Triwulan.I).Single().Realisasi.Value);
    }

    /// <summary>Of a quarter divided into rupiah and percentages, only the rupiah are money.</summary>
    [Theory]
    [InlineData("%;Rp;%;Rp", "1;10;3;30")]
    [InlineData("Rp;%;Rp;%", "10;1;30;3")]
    [InlineData("(Rp);(%);(Rp);(%)", "10;1;30;3")]
    [InlineData("(%);(Rp);(%);(Rp)", "1;10;3;30")]
    public void Percentages_beside_rupiah_are_never_read_as_rupiah(string lower, string angka)
    {
        var folder = FolderUji.Read(
            ("indikator.csv", "kode,simpul,rumus,tipe\nIK,S,a,Kumulatif\n"), ("cascading.csv", "kode,jenjang\nS,Program\n"),
            ("anggaran.csv", $"wilayah;simpul;tahun;pagu;Triwulan I;;Triwulan II;\n;;;;{lower}\nX;S;2022;1000;{angka}\n"),
            ("realisasi.csv", "wilayah,indikator,tahun,triwulan,variabel,nilai\nX,IK,2022,1,a,1\n"));
        Assert.Equal(
            [10, 40], folder.Calculate().Anggaran.Take(2).Select(row => row.Realisasi.Value).Cast<decimal>());
    }

    /// <summary>The upper name alone would be realisasi.</summary>
    [Fact]
    public void Target_below_quarters_is_never_realisasi()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Satu),
            ("realisasi.csv",
                "Wilayah;Indikator;Tahun;TW I;TW II;TW III;TW IV\n;;;Target;Target;Target;Target\n"
                + "X;IK;2022;1;2;3;4\n"));
        var rows = folder.CanCalculate ? folder.Calculate().Indikator.ToList() : [];
        Assert.All(rows, row => Assert.Null(row.Realisasi.Value));
    }

    [Fact]
    public void Realisasi_below_quarters_names_them_again()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Satu),
            ("realisasi.csv",
                "Wilayah;Indikator;Tahun;TW I;TW II;TW III;TW IV\n;;;Realisasi;Realisasi;Realisasi;Realisasi\n"
                + "X;IK;2022;1;2;3;4\n"));
        Assert.DoesNotContain(folder.Diagnostics, d => d.Code.Id.StartsWith("KIN2", StringComparison.Ordinal));
        Assert.Equal(10, folder.Calculate().IndikatorAt("X", 2022, Triwulan.IV).Single().Realisasi.Value);
    }

    /// <summary>Only both rows together name the columns, so the upper row alone is no header.</summary>
    [Fact]
    public void A_group_over_columns_that_cannot_be_named_is_refused()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Satu),
            ("realisasi.csv",
                "Wilayah;Indikator;Tahun;Triwulan;Realisasi;\n;;;;Fisik;Keuangan\nX;IK;2022;1;5;900\n"));
        Assert.False(folder.CanCalculate);
        Assert.Equal("KIN1002", Assert.Single(folder.Galat()).Code.Id);
    }

    [Fact]
    public void A_title_above_two_rows_is_told_with_the_lower_line()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Satu),
            ("realisasi.csv",
                "Laporan\nWilayah;Indikator;Tahun;Realisasi;;;\n;;;TW I;TW II;TW III;TW IV\nX;IK;2022;1;2;3;4\n"));
        var told = Assert.Single(folder.Diagnostics, d => d.Code.Id == "KIN2023");
        Assert.Equal(3, told.Place.Line);
        Assert.Equal(10, folder.Calculate().IndikatorAt("X", 2022, Triwulan.IV).Single().Realisasi.Value);
    }

    [Fact]
    public void A_repeat_of_either_row_is_no_data()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Satu),
            ("realisasi.csv",
                "Wilayah;Indikator;Tahun;Realisasi;;;\n;;;TW I;TW II;TW III;TW IV\nX;IK;2022;1;2;3;4\n"
                + "Wilayah;Indikator;Tahun;Realisasi;;;\n;;;TW I;TW II;TW III;TW IV\nY;IK;2022;1;2;3;4\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal((2, 2, 2),
            (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai, folder.Accounts[0].Dilewati));
    }
}
