using Kinerja.Engine.Csv.Tests.Reading;

namespace Kinerja.Engine.Csv.Tests.Tables;

/// <summary>SPEC 10.6: the header below titles, in one row.</summary>
public sealed class HeaderSearchTests
{
    private const string Header = "wilayah,indikator,tahun,triwulan,variabel,nilai";
    private const string Rows = "X,,2022,1,a,1\nX,,2022,1,b,2\n";

    [Theory]
    [InlineData("Laporan Kinerja\n", 2)]
    [InlineData("Laporan Kinerja\n\nTahun 2022,,,\n", 4)]
    [InlineData("\n\nLaporan\n", 4)]
    [InlineData("\"Laporan\nKinerja\"\n", 3)]
    public void Titles_are_told_and_no_data(string titles, int line)
    {
        var folder = FolderUji.Read(("realisasi.csv", $"{titles}{Header}\n{Rows}"));
        var told = Assert.Single(folder.Diagnostics);
        Assert.Equal(("KIN2023", line), (told.Code.Id, told.Place.Line));
        AssertHalf(folder, dibaca: 2, dilewati: 0);
    }

    [Fact]
    public void Blank_lines_above_the_header_are_not_told()
    {
        var folder = FolderUji.Read(("realisasi.csv", $"\n\n{Header}\n{Rows}"));
        Assert.Empty(folder.Diagnostics);
        AssertHalf(folder, dibaca: 2, dilewati: 0);
    }

    [Theory]
    [InlineData("1,2,3,4,5,6")]
    [InlineData("(1),(2),(3),(4),(5),(6)")]
    [InlineData("(1),(2),(3),(4)=(3)/(2),(5),(6)")]
    [InlineData("1.,2.,3.,4.,5.,6.")]
    [InlineData("[1],[2],[3],[4],[5],6 = 5 / 4 X 100 %")]
    public void A_row_of_numbers_below_the_header_is_no_data(string numbers)
    {
        var folder = FolderUji.Read(("realisasi.csv", $"{Header}\n{numbers}\n{Rows}"));
        Assert.Equal("KIN2024", Assert.Single(folder.Diagnostics).Code.Id);
        AssertHalf(folder, dibaca: 2, dilewati: 1);
    }

    [Fact]
    public void A_repeat_of_the_header_is_no_data()
    {
        var folder = FolderUji.Read(
            ("realisasi.csv", $"{Header}\nX,,2022,1,a,1\n{Header}\nX,,2022,1,b,2\n"));
        Assert.Contains("baris 3.", Assert.Single(folder.Diagnostics).Message, StringComparison.Ordinal);
        AssertHalf(folder, dibaca: 2, dilewati: 1);
    }

    [Theory]
    [InlineData("WILAYAH,Indikator,TAHUN,Triwulan.,variabel,NILAI")]
    [InlineData(" wilayah ,Indikator,Tahun,Triwulan,Variabel,nilai")]
    public void A_repeat_may_be_written_in_other_letters(string again)
    {
        var folder = FolderUji.Read(("realisasi.csv", $"{Header}\nX,,2022,1,a,1\n{again}\nX,,2022,1,b,2\n"));
        Assert.Equal("KIN2024", Assert.Single(folder.Diagnostics).Code.Id);
        AssertHalf(folder, dibaca: 2, dilewati: 1);
    }

    [Fact]
    public void The_separator_of_the_header_wins_over_a_declared_one()
    {
        var table = $"{Header}\n{Rows}".Replace(",", ";", StringComparison.Ordinal);
        AssertHalf(FolderUji.Read(("realisasi.csv", $"sep=,\n{table}")), dibaca: 2, dilewati: 0);
    }

    /// <summary>Texts and numbers below the header may look like a year, a quarter or a mark.</summary>
    [Theory]
    [InlineData("", "NA;81.41")]
    [InlineData(";\"Sumberejo, 31 Desember 2025\"\n", "1;2")]
    public void Rows_below_the_header_are_no_second_row_of_it(string between, string data)
    {
        var folder = FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe\nIK,a,Kumulatif\n"),
            ("kinerja.json", """
                { "Masukan": [{ "Berkas": "realisasi.csv", "Jenis": "realisasi",
                  "Baku": { "wilayah": "X", "indikator": "IK", "tahun": "2022" } }] }
                """),
            ("realisasi.csv", $"Realisasi TW I;Realisasi TW II\n{between}{data}\n"));
        Assert.Empty(folder.Galat());
        Assert.Contains(folder.Data!.SemuaRealisasi, sel => sel.Triwulan.Nomor == 2);
    }

    /// <summary>The first row of data may have a text in place of a number.</summary>
    [Fact]
    public void A_quarter_below_its_key_is_data()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe\nIK,a,Kumulatif\n"),
            ("kinerja.json", """
                { "Masukan": [{ "Berkas": "realisasi.csv", "Jenis": "realisasi",
                  "Baku": { "wilayah": "X", "indikator": "IK", "tahun": "2022" } }] }
                """),
            ("realisasi.csv", "Triwulan;Realisasi;Catatan\nI;n/a;belum ada\nII;5;b\nIII;6;c\n"));
        Assert.Equal([5, 6], folder.Data!.SemuaRealisasi.Select(sel => sel.Nilai).Order());
    }

    /// <summary>The number behind a name is that of the column; a title with a colon is no name.</summary>
    [Theory]
    [InlineData("Wilayah (1);Tahun (2);Triwulan (3);Variabel (4);Realisasi TW (2)\n")]
    [InlineData("Triwulan: IV;;;;\nWilayah;Tahun;Triwulan;Variabel;Nilai\n")]
    public void A_number_is_no_quarter_there(string header)
    {
        var folder = FolderUji.Read(("realisasi.csv", $"{header}X;2022;1;a;1\nX;2022;1;b;2\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal(50, folder.Calculate().Indikator.First().Realisasi.Value);
    }

    /// <summary>A printed form has its header and the numbers of its columns on each page.</summary>
    [Fact]
    public void A_repeat_of_the_header_and_of_the_numbers_below_it_is_no_data()
    {
        const string Page = Header + "\n1,2,3,4,5,6\n";
        var folder = FolderUji.Read(("realisasi.csv", $"{Page}X,,2022,1,a,1\n{Page}X,,2022,1,b,2\n"));
        Assert.Contains("baris 2, 4, 5.", Assert.Single(folder.Diagnostics).Message, StringComparison.Ordinal);
        AssertHalf(folder, dibaca: 2, dilewati: 3);
    }

    [Fact]
    public void A_repeat_of_the_header_and_of_the_numbers_is_no_definition()
    {
        const string Page = "kode;nama;induk\n(1);(2);(3)\n";
        var folder = FolderUji.Read(
            ("realisasi.csv", $"{Header}\n{Rows}"), ("wilayah.csv", $"{Page}K;Kabupaten;\n{Page}X;Kecamatan;K\n"));
        Assert.Equal(["K", "X"], folder.Definisi!.Wilayah.Select(wilayah => wilayah.Kode));
    }

    /// <summary>Below rows of data, numbers in sequence are a row with unknown codes.</summary>
    [Fact]
    public void Numbers_further_down_are_told()
    {
        var folder = FolderUji.Read(("realisasi.csv", $"{Header}\n{Rows}1,2,3,4,5,6\n"));
        Assert.Contains(folder.Galat(), told => (told.Code.Id, told.Place.Line) == ("KIN2004", 4));
    }

    /// <summary>The line before the line break has no separator, and the one after it is no header.</summary>
    [Fact]
    public void A_line_break_in_the_first_cell_hides_no_separator()
    {
        var folder = FolderUji.Read(
            ("realisasi.csv", $"{Header}\n{Rows}"),
            ("wilayah.csv", "\"Kode\nKecamatan\"\tNama\tInduk\nK\tKabupaten\t\nX\tKecamatan\tK\n"));
        Assert.Equal(["K", "X"], folder.Definisi!.Wilayah.Select(wilayah => wilayah.Kode));
    }

    [Theory]
    [InlineData("\"Kode\nWilayah\";Tahun;Triwulan;\"Nama\r\nVariabel\";Nilai")]
    [InlineData("Wilayah (kecamatan);Tahun (anggaran);Triwulan;Variabel;Nilai (angka)")]
    [InlineData("Wilayah (a) (b);Tahun;Triwulan;Variabel;Realisasi (%)")]
    public void Line_breaks_and_parentheses_do_not_hide_a_name(string header)
    {
        var folder = FolderUji.Read(("realisasi.csv", $"{header}\nX;2022;1;a;1\nX;2022;1;b;2\n"));
        Assert.Empty(folder.Diagnostics);
        AssertHalf(folder, dibaca: 2, dilewati: 0);
    }

    /// <summary>Money beside the physical number must never be taken for it.</summary>
    [Theory]
    [InlineData("Realisasi (Rp)")]
    [InlineData("Realisasi (Rp.)")]
    [InlineData("Realisasi (Rupiah)")]
    [InlineData("Realisasi (Rp Juta)")]
    [InlineData("Nilai (Rp)")]
    public void Money_is_no_realisasi(string header)
    {
        var folder = FolderUji.Read(
            ("realisasi.csv", $"wilayah;tahun;triwulan;variabel;{header}\nX;2022;1;a;1000000\n"));
        folder.AssertGalat("KIN1002", "realisasi.csv", 1, "nilai", $"{header}");
        Assert.False(folder.CanCalculate);
    }

    [Fact]
    public void Money_beside_the_number_is_only_told()
    {
        var folder = FolderUji.Read(("realisasi.csv",
            "wilayah;tahun;triwulan;variabel;Realisasi (Rp);Realisasi\nX;2022;1;a;900;1\nX;2022;1;b;900;2\n"));
        Assert.Equal(("KIN1011", "Realisasi (Rp)"),
            (Assert.Single(folder.Diagnostics).Code.Id, folder.Diagnostics[0].Place.Column));
        AssertHalf(folder, dibaca: 2, dilewati: 0);
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void The_separator_is_that_of_the_header_not_of_the_title(string separator)
    {
        var table = $"{Header}\n{Rows}".Replace(",", separator, StringComparison.Ordinal);
        var folder = FolderUji.Read(
            ("realisasi.csv", $"Laporan, Bidang, Seksi, Urusan, Rencana, Anggaran\n{table}"));
        Assert.Equal("KIN2023", Assert.Single(folder.Diagnostics).Code.Id);
        AssertHalf(folder, dibaca: 2, dilewati: 0);
    }

    [Fact]
    public void The_header_is_searched_in_thirty_filled_rows()
    {
        var titles = string.Concat(Enumerable.Range(1, 29).Select(i => $"Judul {i}\n\n"));
        var folder = FolderUji.Read(("realisasi.csv", $"{titles}{Header}\n{Rows}"));
        Assert.Equal(("KIN2023", 59), (Assert.Single(folder.Diagnostics).Code.Id, folder.Diagnostics[0].Place.Line));
        AssertHalf(folder, dibaca: 2, dilewati: 0);
        FolderUji.Read(("realisasi.csv", $"Judul\n{titles}{Header}\n{Rows}"))
            .AssertGalat("KIN1002", "realisasi.csv", 1, null, "'wilayah'");
    }

    [Fact]
    public void All_missing_columns_are_one_Galat_that_names_the_nearest_row()
    {
        var folder = FolderUji.Read(
            ("realisasi.csv", "Laporan\nKeterangan,Tahun\nCatatan,Kode Wilayah,Tahun,Sandi,Angka\nx,X,2022,1,a\n"));
        folder.AssertGalat("KIN1002", "realisasi.csv", 3, null,
            "Kolom wajib 'triwulan', 'variabel', 'nilai' tidak ada. Baris yang paling mirip judul, baris 3: "
            + "Catatan, Kode Wilayah, Tahun, Sandi, Angka.");
        Assert.False(folder.CanCalculate);
    }

    /// <summary>A cell like 2022 may name a year in a header, but beside a kode it is data.</summary>
    [Theory]
    [InlineData("target.csv", "sandi;ket;kolom x\nIK;2022;5\n")]
    [InlineData("target.csv", "sandi;ket;kolom x;angka\nX;IK;2022;5\n")]
    public void A_row_of_data_is_not_the_nearest_header(string berkas, string isi)
    {
        var galat = Assert.Single(FolderUji.Read((berkas, isi)).Galat());
        Assert.Equal(("KIN1002", 1), (galat.Code.Id, galat.Place.Line));
        foreach (var name in new[] { "indikator", "tahun", "target" })
            Assert.Contains($"'{name}'", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Money_is_no_target()
    {
        FolderUji.Read(("target.csv", "indikator;tahun;Target (Rp)\nIK;2022;1000000\n"))
            .AssertGalat("KIN1002", "target.csv", 1, "target", "Target (Rp)");
    }

    [Theory]
    [InlineData("target.csv", "indikator,tahun\nIK,2022\n", "target")]
    [InlineData("wilayah.csv", "nama\nX\n", "kode")]
    [InlineData("indikator.csv", "kode,tipe\nIK,Kumulatif\n", "rumus")]
    [InlineData("skm.csv", "wilayah,tahun,triwulan\nX,2022,1\n", "u1")]
    public void One_missing_column_is_the_place(string berkas, string isi, string column)
    {
        var galat = Assert.Single(FolderUji.Read((berkas, isi)).Galat(), d => d.Code.Id == "KIN1002");
        Assert.Equal((berkas, 1, column), (galat.Place.File, galat.Place.Line ?? 0, galat.Place.Column));
    }

    private static void AssertHalf(KinerjaFolder folder, long dibaca, long dilewati)
    {
        var akun = Assert.Single(folder.Accounts);
        Assert.Equal((dibaca, dibaca, dilewati), (akun.Dibaca, akun.Dipakai, akun.Dilewati));
        Assert.Equal(50, folder.Calculate().Indikator.First().Realisasi.Value);
    }
}
