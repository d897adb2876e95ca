using System.Text;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 8.3, 9.1, 9.2, 10: one respondent per row.</summary>
public sealed class SkmReaderTests
{
    private const string Header = "wilayah,tahun,triwulan,responden,u1,u2,u3\n";

    [Fact]
    public void Respondents_become_tallies()
    {
        var berkas = SkmUji.Read(Header + "X,2022,1,a,4,3,2\nX,2022,TW I,b,4,4,1\nY,2022,II,a,1,1,1\n");
        Assert.Empty(berkas.Diagnostics);
        Assert.Equal("2; U1 8/2; U2 7/2; U3 3/2", berkas.Rekap().Text());
        Assert.Equal("1; U1 1/1; U2 1/1; U3 1/1", berkas.Rekap("y", 2022, 2).Text());
        Assert.Equal((3, 3, 0), (berkas.Account!.Dibaca, berkas.Account.Dipakai, berkas.Account.Ditolak));
    }

    [Theory]
    [InlineData("Wilayah;Tahun;TW;U10;U2;U1;U9;U3;U4;U5;U6;U7;U8")]
    [InlineData("kd_kec;tahun;triwulan;u_10;Unsur 2;UNSUR-1;u09;unsur3;u4;u5;u6;u7;u8")]
    public void Unsur_are_found_by_number_in_any_order_under_every_culture(string header)
    {
        foreach (var culture in OtherCulture.All().Select(row => row.Data))
        {
            using var _ = new OtherCulture(culture);
            var berkas = SkmUji.Read(header.ToUpperInvariant() + "\nX;2022;1;4;2;1;3;1;1;1;1;1;1\n");
            Assert.Empty(berkas.Diagnostics);
            Assert.Equal(
                "1; U1 1/1; U2 2/1; U3 1/1; U4 1/1; U5 1/1; U6 1/1; U7 1/1; U8 1/1; U9 3/1; U10 4/1",
                berkas.Rekap().Text());
        }
    }

    [Theory]
    [InlineData("4", 4)]
    [InlineData("4.0", 4)]
    [InlineData("\"3,00\"", 3)]
    [InlineData(" 2 ", 2)]
    [InlineData("\"\"", 0)]
    [InlineData("-", 0)]
    [InlineData("n/a", 0)]
    public void A_score_is_a_whole_number_and_a_blank_no_answer(string cell, int nilai)
    {
        var berkas = SkmUji.Read(Header + $"X,2022,1,a,{cell},4,4\n");
        Assert.Equal(nilai, berkas.Rekap().Unsur[0].Jumlah);
        Assert.Equal(nilai > 0 ? 1 : 0, berkas.Rekap().Unsur[0].Menjawab);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("3.5")]
    [InlineData("\"3,5\"")]
    [InlineData("4.000")]
    [InlineData("baik")]
    [InlineData("99999999999999999999")]
    public void A_score_that_is_none_rejects_its_row_only(string cell)
    {
        var berkas = SkmUji.Read(Header + $"X,2022,1,a,4,4,4\nX,2022,1,R-7,4,{cell},4\nX,2022,1,c,2,2,2\n");
        var galat = Assert.Single(berkas.Diagnostics);
        Assert.Equal(
            ("KIN5002", "skm.csv", 3, "u2"), (galat.Code.Id, galat.Place.File, galat.Place.Line, galat.Place.Column));
        Assert.StartsWith(
            $"'{cell.Trim('"')}' dari responden 'R-7' bukan bilangan bulat 1..4.", galat.Message, StringComparison.Ordinal);
        Assert.Equal((3, 2), (berkas.Account!.Dibaca, berkas.Account.Dipakai));
        Assert.Equal("2; U1 6/2; U2 6/2; U3 6/2", berkas.Rekap().Text());
    }

    [Fact]
    public void An_option_says_what_an_ambiguous_score_means() =>
        Assert.Equal(
            "1; U1 4/1; U2 4/1; U3 4/1",
            SkmUji.Read(Header + "X,2022,1,a,4.000,4,4\n", ("FormatAngka", "Invarian")).Rekap().Text());

    [Fact]
    public void Unanswered_cells_are_told_once_a_wilayah_and_quarter_with_counts()
    {
        var berkas = SkmUji.Read(Header + "X,2022,1,a,4,,\nX,2022,1,b,4\nX,2022,1,c,4,4,\nX,2022,2,a,4,4,4\n");
        var told = berkas.Only("KIN5004");
        Assert.Equal(
            ("skm.csv", (int?)2, "X", 2022, Triwulan.I),
            (told.Place.File, told.Place.Line, told.Place.Wilayah, told.Place.Tahun!.Value,
            told.Place.Triwulan!.Value));
        Assert.Equal(
            "Tidak dijawab sebagian dari 3 responden: U2 (2), U3 (3). NRR dihitung dari yang menjawab. U3 tidak "
                + "dijawab siapa pun, jadi IKM kosong.",
            told.Message);
        Assert.Equal(Alasan.DataKosong, berkas.Calculate()[0].Skm.Ikm.Alasan);
    }

    [Fact]
    public void A_row_without_any_answer_is_a_respondent()
    {
        var berkas = SkmUji.Read(Header + "X,2022,1,a,4,4,4\nX,2022,1,b,,,\n");
        Assert.Equal("2; U1 4/1; U2 4/1; U3 4/1", berkas.Rekap().Text());
        Assert.Equal(2, berkas.Account!.Dipakai);
    }

    [Fact]
    public void A_respondent_that_comes_again_is_told_once_and_counted()
    {
        var berkas =
            SkmUji.Read(
            Header
            + "X,2022,1,a,4,4,4\nX,2022,2,a,4,4,4\nY,2022,1,a,4,4,4\nX,2022,1,a,4,4,4\nX,2022,1,a,4,4,4\n"
            + "X,2022,1,,4,4,4\nX,2022,1,,4,4,4\n");
        var told = Assert.Single(berkas.Diagnostics);
        Assert.Equal(
            ("KIN5005", (int?)5, "responden", "X", Triwulan.I),
            (told.Code.Id, told.Place.Line, told.Place.Column, told.Place.Wilayah, told.Place.Triwulan!.Value));
        Assert.Contains("Baris berulang: 2", told.Message, StringComparison.Ordinal);
        Assert.Equal(5, berkas.Rekap().Responden);
    }

    [Fact]
    public void A_gap_in_the_numbers_is_told_and_the_rest_is_the_questionnaire()
    {
        var berkas = SkmUji.Read("wilayah,tahun,triwulan,u2,u5\nX,2022,1,4,2\n");
        Assert.StartsWith(
            "Tidak ada kolom u1, u3, u4; IKM dihitung dari 2 unsur yang ada.", berkas.Only("KIN5003").Message,
            StringComparison.Ordinal);
        Assert.Equal(75, berkas.Calculate()[0].Skm.Ikm.Value);
    }

    [Theory]
    [InlineData("wilayah,tahun,triwulan,umur,u0,u,u1x,unsur,u99999\nX,2022,1,1,1,1,1,1,1\n", "KIN1002", "u1")]
    [InlineData("tahun,triwulan,u1\n2022,1,4\n", "KIN1002", "wilayah")]
    [InlineData("wilayah,tahun,triwulan,u1,unsur_1\nX,2022,1,4,4\n", "KIN1003", "u1")]
    public void A_header_without_what_is_needed_computes_nothing(string isi, string code, string column)
    {
        var berkas = SkmUji.Read(isi);
        Assert.False(berkas.CanCalculate);
        Assert.Equal(column, berkas.Only(code).Place.Column);
        Assert.Throws<InvalidOperationException>(berkas.Calculate);
    }

    [Theory]
    [InlineData("X,22,1,a,4,4,4", "KIN2005", "tahun")]
    [InlineData("X,2022,5,a,4,4,4", "KIN2006", "triwulan")]
    [InlineData(",2022,1,a,4,4,4", "KIN2010", "wilayah")]
    [InlineData("X,2022,1,a,4,4,4,4", "KIN2001", null)]
    [InlineData("X,2022,1,\"a\nb\",4,4,4", "KIN2014", "responden")]
    public void A_bad_row_is_rejected_and_makes_no_wilayah(string row, string code, string? column)
    {
        var berkas = SkmUji.Read(Header + $"{row}\nY,2022,1,a,4,4,4\n");
        Assert.Equal(column, berkas.Only(code).Place.Column);
        Assert.Equal((2, 1), (berkas.Account!.Dibaca, berkas.Account.Dipakai));
        Assert.Equal(["Y"], berkas.Data!.Wilayah);
    }

    [Fact]
    public void A_file_that_is_none_and_an_option_that_is_none_compute_nothing()
    {
        Assert.Equal("KIN1001", Assert.Single(SkmFile.Read("/tidak/ada.csv").Diagnostics).Code.Id);
        Assert.Equal("KIN1001", Assert.Single(SkmFile.Read("/").Diagnostics).Code.Id);
        Assert.Equal("KIN1009", Assert.Single(SkmUji.Read(Header, ("EdisiSkm", "2010")).Diagnostics).Code.Id);
    }

    [Fact]
    public void A_file_without_rows_has_no_results()
    {
        var berkas = SkmUji.Read(Header);
        Assert.Equal("KIN2015", Assert.Single(berkas.Diagnostics).Code.Id);
        Assert.Empty(berkas.Calculate());
    }

    [Law]
    public void Rows_read_are_used_or_rejected_with_a_Galat_of_their_line(Tape tape)
    {
        var rows = Enumerable.Range(0, tape.Choose(10)).Select(_ => string.Join(',', Enumerable
            .Range(0, tape.Pick(7, 7, 7, 6, 8))
            .Select(i => tape.Pick(Good(i), Good(i), Good(i), "", "?", "5", "\"", "\"a\"b", "\0"))));
        var berkas = SkmUji.Read(Header + string.Join('\n', rows));
        var lines = berkas.Diagnostics.Where(d => d.Severity == Severity.Galat).Select(d => d.Place.Line).ToList();
        Assert.DoesNotContain(null, lines);
        if (berkas.Account is null)
        {
            // See Texts_below_the_header_may_divide_its_columns.
            Assert.NotEmpty(lines);
            return;
        }
        Assert.Equal(berkas.Account.Dibaca, berkas.Account.Dipakai + berkas.Account.Ditolak);
        Assert.Equal(berkas.Account.Ditolak, lines.Distinct().Count());
        Assert.Equal(
            berkas.Account.Dipakai,
            berkas.Calculate().Where(row => row is { IsSampaiDengan: true, Triwulan.Nomor: 4 })
            .Sum(row => row.Skm.Responden));
    }

    /// <summary>
    /// A first row without keys and with two texts at its end is a second row of the header (SPEC 10.6). It names two
    /// columns u3, so the file is refused.
    /// </summary>
    [Fact]
    public void Texts_below_the_header_may_divide_its_columns()
    {
        var berkas = SkmUji.Read(Header + ",,,,4,4,a,a\nX,2022,1,a,4,3,2\n");
        Assert.Null(berkas.Account);
        Assert.All(berkas.Diagnostics, one => Assert.Equal(("KIN1003", 2), (one.Code.Id, one.Place.Line)));
        Assert.NotEmpty(berkas.Diagnostics);
    }

    [Law]
    public void One_file_of_two_is_the_pool_of_both_whatever_the_order_of_columns_and_the_culture(Tape tape)
    {
        using var _ = new OtherCulture(tape.Pick("", "id-ID", "tr-TR"));
        var unsur = Enumerable.Range(1, 1 + tape.Choose(11)).ToArray();
        var first = Rows(tape, unsur.Length);
        var second = Rows(tape, unsur.Length);
        var order = unsur.OrderBy(_ => tape.Choose(100)).ToArray();
        var one = SkmUji.Read(File(unsur, unsur, first)).Rekap();
        var two = SkmUji.Read(File(unsur, order, second)).Rekap();
        Assert.Equal((one + two).Text(), SkmUji.Read(File(unsur, order, [.. second, .. first])).Rekap().Text());
    }

    private static List<string[]> Rows(Tape tape, int unsur) =>
        [.. Enumerable.Range(0, 1 + tape.Choose(4))
            .Select(_ => Enumerable.Range(0, unsur).Select(_ => tape.Pick("4", "3", "2", "1", "")).ToArray())];

    private static string File(int[] unsur, int[] order, List<string[]> rows)
    {
        var text = new StringBuilder("WILAYAH,TAHUN,TRIWULAN," + string.Join(',', order.Select(n => $"U{n}")) + "\n");
        foreach (var row in rows)
            text.Append("X,2022,I," + string.Join(',', order.Select(n => row[Array.IndexOf(unsur, n)])) + "\n");
        return text.ToString();
    }

    private static string Good(int column) => column switch
    {
        0 => "X",
        1 => "2022",
        2 => "1",
        3 => "a",
        _ => "4",
    };
}
