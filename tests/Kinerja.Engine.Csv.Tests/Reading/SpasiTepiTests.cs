using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Data;
using Kinerja.Engine.Penamaan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>One definition of space for reading and for names (SPEC 2, 8.3, 10).</summary>
public sealed class SpasiTepiTests
{
    private const string Header = "wilayah,indikator,tahun,triwulan,variabel,nilai\n";
    private const string Lebar = "wilayah,indikator,tahun,variabel,tw1,tw2,tw3,tw4\n";

    public static TheoryData<char> Whitespace =>
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i)
            .Where(c => char.IsWhiteSpace(c) && c is not ('\n' or '\r'))];

    [Theory]
    [MemberData(nameof(Whitespace))]
    public void A_cell_of_space_alone_is_blank(char spasi)
    {
        foreach (var row in new[] { $"{spasi},,2022,1,a,1", $"X,,{spasi},1,a,1", $"X,,2022,{spasi},a,1",
            $"X,,2022,1,{spasi}{spasi},1", $"X,,2022,1,\"{spasi}\",1" })
            FolderUji.Read(("realisasi.csv", $"{Header}{row}\n"))
                .AssertGalat("KIN2010", "realisasi.csv", 2, Kolom(row), "kosong");
        FolderUji.Read(("realisasi-lebar.csv", $"{Lebar}X,,2022,{spasi},1,2,3,4\n"))
            .AssertGalat("KIN2010", "realisasi-lebar.csv", 2, "variabel", "kosong");
        FolderUji.Read(("target.csv", $"wilayah,indikator,tahun,triwulan,target\nX,{spasi},2022,,1\n"))
            .AssertGalat("KIN2010", "target.csv", 2, "indikator", "kosong");
        FolderUji.Read(("skm.csv", $"wilayah,tahun,triwulan,u1\n{spasi},2022,1,4\n"))
            .AssertGalat("KIN2010", "skm.csv", 2, "wilayah", "kosong");
        FolderUji.Read(("cascading.csv", $"kode,jenjang\n{spasi},Tujuan\n"))
            .AssertGalat("KIN1004", "cascading.csv", 2, "kode", "kosong");
        FolderUji.Read(("variabel.csv", $"variabel,sifat\n{spasi},Arus\n"))
            .AssertGalat("KIN1004", "variabel.csv", 2, "variabel", "kosong");
        Assert.Equal(
            2, FolderUji.Read(("realisasi.csv", $"{FolderUji.Realisasi}{spasi},{spasi}{spasi}\n")).Accounts[0].Dibaca);
    }

    [Theory]
    [MemberData(nameof(Whitespace))]
    public void Space_at_the_edge_is_no_part_of_a_cell(char spasi)
    {
        var folder = FolderUji.Read(
            ("wilayah.csv", $"kode,induk\n{spasi}K,{spasi}\nX{spasi},K\n"),
            ("target.csv", $"wilayah{spasi},indikator,tahun,triwulan,target\n{spasi},IK{spasi},2022,,90{spasi}\n"),
            ("realisasi.csv",
                $"{Header}X{spasi},IK,2022,1,a{spasi},{spasi}1\n{spasi}X,{spasi},2022{spasi},1{spasi},b,2\nX,,2022,2,{spasi}a,3\n"));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(["K", "X"], folder.Definisi!.Wilayah.Select(wilayah => wilayah.Kode));
        Assert.Equal(3, folder.Data!.SemuaRealisasi.Count());
        Assert.Equal(
            ["a", "b"],
            folder.Data!.SemuaRealisasi.Select(sel => sel.Variabel).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Bytes_are_trimmed_as_the_characters_are() => Law.Check(tape =>
    {
        var text = string.Concat(
            Enumerable.Range(0, tape.Choose(8))
            .Select(_ =>
            tape.Pick(" ", "\t", "\u0085", "\u00A0", "\u1680", "\u2003", "\u2028", "\u3000", "\u200B", "\uFEFF",
            "\u0001", "a", "é", "😀", "\u007F")));
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Equal(text.Trim(), Penamaan.Whitespace.Trim(text).ToString());
        Assert.Equal(text.Trim(), Encoding.UTF8.GetString(TextCell.Trim(utf8)));
        Assert.Equal(text.Trim(), Encoding.UTF8.GetString(TextCell.Clean(utf8)));
        Assert.Equal(Nama.Normalize(text.Trim()), Nama.Normalize(text));
    });

    [Theory]
    [InlineData("-0")]
    [InlineData("-0,0")]
    [InlineData("(0)")]
    [InlineData("−0")]
    [InlineData("-0.000 %")]
    public void There_is_one_zero(string text)
    {
        Assert.Equal(
            NumberOutcome.Ada, NumberCell.Parse(Encoding.UTF8.GetBytes(text), FormatAngka.Otomatis, out var nilai));
        Assert.False(decimal.IsNegative(nilai));
        var folder =
            FolderUji.Read(
            ("indikator.csv", $"kode;rumus;tipe;bobot;jika_pembagi_nol\nIK;a / b;Kumulatif;{text};{text}\n"));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(0, folder.Definisi!.Indikator[0].Bobot);
    }

    private static string Kolom(string row) =>
        Header.Trim()
            .Split(',')[Array.FindIndex(
            row.Split(','), cell => cell.Length > 0 && string.IsNullOrWhiteSpace(cell.Trim('"')))];
}
