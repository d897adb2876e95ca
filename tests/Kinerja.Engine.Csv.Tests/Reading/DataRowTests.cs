using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 8.3, 10: a bad row is reported with its line and does not stop other rows.</summary>
public sealed class DataRowTests
{
    private const string Header = "wilayah,indikator,tahun,triwulan,variabel,nilai\n";

    [Theory]
    [InlineData("X,,2022,1,a,WTP", "KIN2007", "nilai", "'WTP' bukan angka")]
    [InlineData("X,,2022,1,a,1.234", "KIN2008", "nilai", "FormatAngka=Indonesia")]
    [InlineData("X,,2022,1,a,1000000000000000000", "KIN2009", "nilai", "10^18")]
    [InlineData("X,IL,2022,1,a,1", "KIN2004", "indikator", "Maksud Anda 'IK'?")]
    [InlineData("X,,22,1,a,1", "KIN2005", "tahun", "1900..2200")]
    [InlineData("X,,2022,V,a,1", "KIN2006", "triwulan", "I..IV")]
    [InlineData(",,2022,1,a,1", "KIN2010", "wilayah", "kosong")]
    [InlineData("X,,2022,1,,1", "KIN2010", "variabel", "kosong")]
    [InlineData("X,,,1,a,1", "KIN2010", "tahun", "kosong")]
    [InlineData("X,,2022,,a,1", "KIN2010", "triwulan", "kosong")]
    [InlineData("X,,2022,1,b,12,5", "KIN2001", null, "koma desimal")]
    [InlineData("X,,2022,1,b,12,5", "KIN2001", null, "sel ke-7 berisi '5', padahal judul hanya 6 kolom")]
    [InlineData("X,,2022,3,a,8", "KIN2011", "nilai", "'a' untuk wilayah 'X' tahun 2022")]
    [InlineData("X,,2022,1,b,\"1\"2", "KIN2002", null, "Kutip di dalam sel ditulis dua kali")]
    [InlineData("X,,02022,1,a,1", "KIN2005", "tahun", "1900..2200")]
    [InlineData("X,,2022,-1,a,1", "KIN2006", "triwulan", "I..IV")]
    [InlineData("X\0,,2022,1,a,1", "KIN2014", "wilayah", "karakter tak terlihat")]
    [InlineData("X,,2022,1,a\u007fa,1", "KIN2014", "variabel", "karakter tak terlihat")]
    [InlineData("X,I\u0090K,2022,1,a,1", "KIN2014", "indikator", "'I\\u0090K'")]
    [InlineData("\u00a0,,2022,1,a,1", "KIN2010", "wilayah", "kosong")]
    [InlineData("X,,2022,3,a,9", "KIN2011", "nilai", "DataGanda=Terakhir")]
    public void A_bad_row_is_rejected_and_the_others_are_used(string row, string code, string? column, string message)
    {
        var folder = FolderUji.Read(("realisasi.csv", $"{Header}X,,2022,3,a,1\n{row}\nX,,2022,3,b,2\n"));
        folder.AssertGalat(code, "realisasi.csv", 3, column, message);
        Assert.Equal((3, 2, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai, folder.Accounts[0].Ditolak));
        Assert.Equal(50, folder.Calculate().IndikatorAt("X", 2022, Triwulan.III).Single().Realisasi.Value);
    }

    [Theory]
    [InlineData("?")]
    [InlineData("\"\"")]
    [InlineData("0000")]
    public void The_first_row_may_be_the_bad_one(string tahun)
    {
        var folder = FolderUji.Read(("realisasi.csv", $"{Header}X,,{tahun},1,a,1\nX,,2022,1,a,1\n"));
        Assert.Equal((2, "tahun"), (Assert.Single(folder.Galat()).Place.Line, folder.Galat()[0].Place.Column));
        Assert.Equal((2, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Fact]
    public void Two_stray_quotes_swallow_no_rows_silently()
    {
        var folder =
            FolderUji.Read(
            ("realisasi.csv", Header + "X,,2022,1,\"a,5\nX,,2022,2,a,6\nX,,2022,3,a\",7\nX,,2022,4,b,1\n"));
        folder.AssertGalat("KIN2014", "realisasi.csv", 2, "variabel", "ganti baris");
        Assert.Equal((2, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Fact]
    public void A_line_over_the_limit_that_happens_to_fit_the_buffer_is_rejected_all_the_same()
    {
        var folder = FolderUji.Read(("realisasi.csv", Header + $"X,,2022,1,{new string('a', (1 << 20) + 10)},1\n"));
        Assert.Single(folder.Galat());
        Assert.Equal(0, folder.Accounts[0].Dipakai);
    }

    /// <summary>If two of them were read as one, the second would be reported as a duplicate.</summary>
    [Fact]
    public void Names_that_differ_in_one_byte_anywhere_are_never_taken_for_each_other()
    {
        const int few = 50 * 51 / 2;
        const int many = 1 << 8;
        var halves = Enumerable.Range(0, many)
            .Select(bits => Convert.ToString(bits, toBase: 2).PadLeft(8, '0').Replace('0', 'c').Replace('1', 'd'))
                .ToArray();
        var names = Enumerable.Range(1, 50)
            .SelectMany(
                length => Enumerable.Range(0, length),
                (length, at) => new string('a', at) + 'b' + new string('a', length - at - 1))
            .Concat(halves.Select(half => half + "eeeeeeee"))
            .Concat(halves.Select(half => "ffffffff" + half));
        var rows = string.Concat(names.Select(name => $"X,,2022,1,{name},1\nX,,2022,2,{name},1\n"));
        var folder = FolderUji.Read(("realisasi.csv", Header + rows));
        Assert.Empty(folder.Galat());
        Assert.Equal(2 * (few + many + many), folder.Accounts[0].Dipakai);
    }

    [Fact]
    public void A_file_without_rows_is_told()
    {
        var folder = FolderUji.Read(("realisasi.csv", Header));
        Assert.Equal("KIN2015", Assert.Single(folder.Diagnostics).Code.Id);
        Assert.Empty(folder.Calculate().Diagnostics);
    }

    [Fact]
    public void A_wide_row_of_a_duplicate_and_blanks_is_rejected()
    {
        var folder =
            FolderUji.Read(
            ("realisasi.csv", "wilayah,tahun,variabel,tw1,tw2,tw3,tw4\nX,2022,a,5,,,\nX,2022,a,7,,,\nX,2022,b,,,,\n"));
        Assert.Equal((3, 2), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Fact]
    public void A_row_with_several_problems_tells_them_all()
    {
        var folder = FolderUji.Read(("realisasi.csv", Header + "X,TIDAK,22,9,a,WTP\n"));
        Assert.Equal(["KIN2004", "KIN2005", "KIN2006", "KIN2007"], folder.Galat().Select(d => d.Code.Id));
        Assert.Equal(1, folder.Accounts[0].Ditolak);
    }

    [Fact]
    public void An_unknown_wilayah_is_rejected_when_wilayah_are_defined()
    {
        var folder = FolderUji.Read(
            ("wilayah.csv", "kode,nama\nX,Kecamatan X\n"), ("realisasi.csv", Header + "Y,,2022,1,a,1\n"));
        folder.AssertGalat("KIN2003", "realisasi.csv", 2, "wilayah", "'Y' tidak ada di wilayah.csv");
    }

    [Fact]
    public void Blank_lines_are_no_rows()
    {
        var folder = FolderUji.Read(("realisasi.csv", Header + "\nX,,2022,1,a,1\n,,,,,\n   \nX,,2022,1,b,2\n\n"));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(2, folder.Accounts[0].Dibaca);
    }

    [Fact]
    public void Missing_cells_at_the_end_are_blank()
    {
        var folder = FolderUji.Read(("realisasi.csv", Header + "X,,2022,1,a\n"));
        Assert.Empty(folder.Diagnostics);
        Assert.Null(folder.Calculate().Indikator.First().DataSampai);
    }

    [Fact]
    public void A_line_counts_as_the_editor_shows_it()
    {
        var folder = FolderUji.Read(("realisasi.csv", Header + "\"X\n\",,2022,1,a,1\n\nX,,2022,1,b,WTP\n"));
        Assert.Equal(5, Assert.Single(folder.Galat()).Place.Line);
    }

    [Fact]
    public void A_quote_inside_an_unquoted_cell_is_text()
    {
        var folder =
            FolderUji.Read(("indikator.csv", "kode,nama,rumus,tipe\nIK,Rapat \"A\",\"Persen(a, b)\",Kumulatif\n"));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal("Rapat \"A\"", folder.Definisi!.Indikator[0].Nama);
    }

    [Fact]
    public void A_quote_that_is_never_closed_loses_no_row_silently()
    {
        var folder = FolderUji.Read(("realisasi.csv", Header + "X,,2022,1,a,1\n\"X,,2022,1,b,2\nX,,2022,2,b,2\n"));
        Assert.All(folder.Galat(), galat => Assert.Contains("tidak ditutup", galat.Message, StringComparison.Ordinal));
        Assert.Equal(
            [("KIN2002", 3), ("KIN2002", 4)], folder.Galat().Select(galat => (galat.Code.Id, galat.Place.Line ?? 0)));
        Assert.Equal((3, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Fact]
    public void A_line_over_the_limit_is_rejected_and_the_others_are_used()
    {
        var folder = FolderUji.Read(
            ("realisasi.csv", Header + "X,,2022,1,a,1\n" + new string('9', 3 << 20) + "\nX,,2022,1,b,2\n"));
        folder.AssertGalat("KIN2016", "realisasi.csv", 3, null, "1 MiB");
        Assert.Equal((3, 2), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Fact]
    public void A_line_without_end_stops_the_file()
    {
        var folder = FolderUji.Read(("realisasi.csv", Header + "X,,2022,1,a,1\n" + new string('9', 40 << 20)));
        Assert.Equal("KIN2013", Assert.Single(folder.Galat()).Code.Id);
        Assert.Equal(1, folder.Accounts[0].Dipakai);
    }

    [Fact]
    public void A_rejected_row_makes_no_wilayah()
    {
        var folder = FolderUji.Read(
            ("realisasi.csv", Header + "X,,2022,1,a,1\nY,,2022,1,a,WTP\n"),
            ("realisasi-lebar.csv", "wilayah,tahun,variabel,tw1,tw2,tw3,tw4\nZ,2022,a,?,,,\n"),
            ("target.csv", "wilayah,indikator,tahun,target\nW,IK,2022,WTP\n"));
        Assert.Equal(["X"], folder.Calculate().Wilayah);
        Assert.Equal(3, folder.Accounts.Sum(akun => akun.Ditolak));
    }

    [Fact]
    public void A_wide_row_tells_its_bad_cells_beside_a_bad_key()
    {
        var folder = FolderUji.Read(
            ("realisasi.csv", "wilayah,indikator,tahun,variabel,tw1,tw2,tw3,tw4\nX,TIDAK,2022,a,1,?,,\n"));
        Assert.Equal(["KIN2004", "KIN2007"], folder.Galat().Select(d => d.Code.Id));
        Assert.Equal(1, folder.Accounts[0].Ditolak);
    }

    [Fact]
    public void A_wide_row_keeps_its_good_cells()
    {
        var folder =
            FolderUji.Read(
            ("realisasi.csv",
            "Wilayah;Indikator;Tahun;Variabel;TW I;TW II;TW III;TW. IV\nX;;2022;a;1;?;;4\nX;;2022;b;x;y;z;w\n"));
        Assert.Equal(["tw2", "tw1", "tw2", "tw3", "tw4"], folder.Galat().Select(d => d.Place.Column));
        Assert.Equal((2, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
        Assert.Equal(0.25m, folder.Calculate().Indikator.Last().Kelengkapan); // two of eight cells
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void The_separator_is_found_in_the_header(string separator)
    {
        var text = "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,\"12,5\"\nX,2022,1,b,\"25,0\"\n".Replace(
            ",", separator, StringComparison.Ordinal)
            .Replace($"12{separator}5", "12,5", StringComparison.Ordinal)
                .Replace($"25{separator}0", "25,0", StringComparison.Ordinal);
        Assert.Equal(50, FolderUji.Read(("realisasi.csv", text)).Calculate().Indikator.First().Realisasi.Value);
    }

    [Fact]
    public void Several_files_are_read_in_ordinal_order_of_their_names()
    {
        var folder = FolderUji.Read(
            ("realisasi-2.csv", Header + "X,,2022,4,a,2\n"), ("realisasi-10.csv", Header + "X,,2022,4,a,10\n"),
            ("realisasi.csv", Header + "X,,2022,4,b,10\n"), ("realisasi_lama.csv", Header + "X,,2022,4,b,99\n"));
        Assert.Equal(
            ["realisasi-10.csv", "realisasi-2.csv", "realisasi.csv"], folder.Accounts.Select(akun => akun.File));
        Assert.Equal("realisasi-2.csv", Assert.Single(folder.Galat()).Place.File);
        Assert.Equal(100, folder.Calculate().Indikator.Last().Realisasi.Value);
    }

    [Law]
    public void Rows_read_are_used_or_rejected_with_a_Galat_of_their_line(Tape tape)
    {
        var text = Header
            + string.Join('\n', Enumerable.Range(0, tape.Choose(12)).Select(_ => string.Join(',', Enumerable
            .Range(0, tape.Pick(6, 6, 6, 5, 7))
            .Select(i => tape.Pick(Good(i), Good(i), Good(i), "", "?", "\"", "\"a\"b", "\0", "é")))));
        var folder = FolderUji.Read(("realisasi.csv", text));
        var akun = Assert.Single(folder.Accounts);
        Assert.Equal(akun.Dibaca, akun.Dipakai + akun.Ditolak);
        var lines = folder.Galat().Select(galat => galat.Place.Line).ToList();
        Assert.DoesNotContain(null, lines);
        Assert.Equal(akun.Ditolak, lines.Distinct().Count());
    }

    private static string Good(int column) => column switch
    {
        0 => "X",
        1 => "",
        2 => "2022",
        3 => "1",
        4 => "a",
        _ => "1",
    };
}
