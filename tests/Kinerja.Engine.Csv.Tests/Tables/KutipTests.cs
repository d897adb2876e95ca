using System.Text;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Tables;

/// <summary>Quotes of exports (SPEC 10.12) and unclosed quotes (SPEC 8.3).</summary>
public sealed class KutipTests
{
    private const string Header = "wilayah,indikator,tahun,triwulan,variabel,nilai,ket\n";

    [Theory]
    [InlineData(", ", " ")]
    [InlineData(" , ", "")]
    [InlineData(",\t", " ")]
    [InlineData(";  ", " \r")]
    [InlineData("\t ", " ")]
    public void Blanks_around_quotes_are_no_part_of_the_cell(string separator, string end)
    {
        string[][] rows =
            [["wilayah", "indikator", "tahun", "triwulan", "variabel", "nilai", "ket"],
            ["X", "", "2022", "1", "a", "1,5", "satu\ndua"], ["X", "IK", "2022", "2", "b", "2", "\"\"x\"\""]];
        var folder =
            FolderUji.Read(
            ("realisasi.csv",
            string.Concat(rows.Select(row => string.Join(separator, row.Select(cell => $"\"{cell}\"")) + end + "\n"))));
        Assert.Equal([("KIN1011", (int?)1)], folder.Diagnostics.Select(d => (d.Code.Id, d.Place.Line)));
        Assert.Equal(
            [("a", (decimal?)1.5m), ("b", 2m)], folder.Data!.SemuaRealisasi.Select(sel => (sel.Variabel, sel.Nilai)));
    }

    /// <summary>After the first block, the table looks for loose quotes row by row, and only in malformed
    /// rows.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Blanks_around_quotes_may_begin_anywhere(int utas)
    {
        var good = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"X{i},,2022,1,a,1,\n"));
        var folder =
            Read(utas, Header + good
            + "X, \"IK\",2022,1, \"a\" ,\"1,5\" , \"b, c\"\n"
            + "\u00A0\"X\",\"\",\u3000\"2022\"\u3000,\"2\"\u2003,a,=\"2\",\n");
        Assert.Equal((30_002, 30_002), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
        Assert.Contains(folder.Data!.SemuaRealisasi, sel => sel is { Wilayah: "X", Indikator: "ik", Nilai: 1.5m });
        Assert.Contains(
            folder.Data!.SemuaRealisasi, sel => sel is { Wilayah: "X", Indikator: null, Triwulan.Nomor: 2, Nilai: 2 });
    }

    [Theory]
    [InlineData("=\"33.02.10\"")]
    [InlineData("=\" 33.02.10 \"")]
    [InlineData("\"=\"\"33.02.10\"\"\"")]
    [InlineData(" =\"33.02.10\"\u00A0")]
    [InlineData("\u00A0\"33.02.10\"")]
    public void A_code_kept_as_text_is_that_code(string kode)
    {
        var folder = FolderUji.Read(
            ("wilayah.csv", "=\"kode\",\"=\"\"nama\"\"\"\n33.02.10,Satu\n"),
                ("target.csv", $"wilayah,indikator,tahun,target\n{kode},=\"IK\",=\"2022\",\"=\"\"90,5\"\"\"\n"),
            ("realisasi.csv",
                $"{Header}{kode},,=\"2022\",=\"TW 1\",=\"a\",\"=\"\"3,5\"\"\",=\"\"\n{kode},=\"\",2022,1,b,4,\n"));
        Assert.Equal(["KIN1011"], folder.Diagnostics.Select(d => d.Code.Id));
        Assert.All(folder.Data!.SemuaRealisasi, sel => Assert.Equal("33.02.10", sel.Wilayah));
        Assert.Equal([3.5m, 4m], folder.Data!.SemuaRealisasi.Select(sel => sel.Nilai));
        Assert.Equal(90.5m, Assert.Single(folder.Data!.SemuaTarget).Target);
    }

    /// <summary>A guarded text is read back unchanged, even a formula.</summary>
    [Fact]
    public void A_guarded_text_is_not_unwrapped()
    {
        var folder =
            FolderUji.Read(
            ("wilayah.csv", "kode,nama\nX,\"'=\"\"A\"\"\"\nY,\"=\"\"A\"\" & \"\"B\"\"\"\nZ,\"Desa \"\"A\"\"\"\n"));
        Assert.Equal(
            ["=\"A\"", "=\"A\" & \"B\"", "Desa \"A\""], folder.Definisi!.Wilayah.Select(wilayah => wilayah.Nama));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_quote_that_is_not_closed_is_told_with_every_line_it_takes(int utas)
    {
        var rows = Enumerable.Range(0, 40)
            .Select(i =>
            $"X,IK,{1990 + (i / 8)},{(i / 2 % 4) + 1},{(i % 2 == 0 ? "a" : "b")},3,{(i == 9 ? "\"" : "")}baris {i}{(i == 20 ? "\n ,,, " : "")}\n").ToList();
        rows[30] = rows[30].Replace("baris 30", "\"baris 30\"", StringComparison.Ordinal);
        var folder = Read(utas, Header + string.Concat(rows));
        Assert.Equal((40, 18, 22), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai, folder.Accounts[0].Ditolak));
        Assert.All(folder.Galat(), galat => Assert.Equal("KIN2002", galat.Code.Id));
        Assert.Equal(
            [.. Enumerable.Range(11, 12), .. Enumerable.Range(24, 10)],
            folder.Galat().Select(galat => galat.Place.Line!.Value));
        Assert.Contains(
            "tidak ditutup, jadi baris 11 s.d. 33 terbaca sebagai satu baris", folder.Galat()[0].Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_not_closed_is_seen_behind_one_that_is_text()
    {
        var folder =
            Read(1, Header
            + "X,,2022,1,a,1,pipa 5\" baja\nX,,2022,2,a,1,5\" dan \"\nX,=\"IK\",2022,3,a,1,\"satu\n"
            + "X,,2022,4,a,1,dua\nX,,2022,1,b,1,\"tiga\"\nX,,2022,2,b,1,\n");
        Assert.Equal((6, 3), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
        Assert.Equal([4, 5, 6], folder.Galat().Select(galat => galat.Place.Line!.Value));
    }

    /// <summary>The resulting cell is correct, so it gives only a warning.</summary>
    [Fact]
    public void A_cell_that_holds_rows_is_told()
    {
        var folder =
            Read(1, Header
            + "X,,2022,1,a,1,\"satu\nX,,2022,2,a,1,dua\nX,,2022,3,a,1,pipa 5\"\nX,,2022,1,b,1,\"2022, 1\n"
            + "2, 3, 4, 5, 6, 7, 8\nX,,2022\"\n");
        Assert.Equal(
            [("KIN1011", 1), ("KIN2022", 2)], folder.Diagnostics.Select(d => (d.Code.Id, d.Place.Line!.Value)));
        Assert.Contains(
            "memuat 2 baris yang tampak seperti baris data", folder.Diagnostics[1].Message, StringComparison.Ordinal);
        Assert.Equal((2, 2), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Fact]
    public void A_definition_names_the_lines_too() =>
        FolderUji.Read(("wilayah.csv", "kode,nama\nX,\"Satu\nY,Dua\nZ,\"Tiga\"\n"))
            .AssertGalat("KIN1012", "wilayah.csv", 2, null, "baris 2 s.d. 4");

    /// <summary>Cells of several lines by RFC 4180, with any content.</summary>
    [Fact]
    public void A_correct_cell_of_several_lines_is_never_touched() => Law.Check(tape =>
    {
        var texts = Enumerable.Range(0, 1 + tape.Choose(12))
            .Select(_ =>
            string.Concat(
            Enumerable.Range(0, tape.Choose(9))
            .Select(_ => tape.Pick("\n", "\"", ",", "X,,2022,1,a,1,", " ", "kutip", "=\"", "\r\n", ", \"", "\" ,"))))
            .ToList();
        var rows = texts.Select(
            (text, i) => $"X{i},,2022,1,a,1,\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");
        var folder = Read(1, Header + string.Concat(rows));
        Assert.Equal((texts.Count, texts.Count), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
        Assert.Empty(folder.Galat());
    });

    private static KinerjaFolder Read(int utas, string realisasi) => KinerjaFolder.Read(
        [InputFile.From("indikator.csv", new StringReader(FolderUji.Indikator)),
            InputFile.From("realisasi.csv", new MemoryStream(Encoding.UTF8.GetBytes(realisasi)))],
        new ReadOptions { Threads = utas });
}
