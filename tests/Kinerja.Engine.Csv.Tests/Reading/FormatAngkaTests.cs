using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.13: a column whose cells refute FormatAngka.</summary>
public sealed class FormatAngkaTests
{
    private const string Header = "wilayah;tahun;triwulan;variabel;nilai\n";
    private const string Lebar = "wilayah;tahun;variabel;tw1;tw2;tw3;tw4\n";

    [Theory]
    [InlineData("4174.211", nameof(NumberNotation.Invarian))]
    [InlineData("0.123", nameof(NumberNotation.Invarian))]
    [InlineData("83.30 %", nameof(NumberNotation.Invarian))]
    [InlineData("-1,234.5", nameof(NumberNotation.Invarian))]
    [InlineData("1,234,567", nameof(NumberNotation.Invarian))]
    [InlineData("(4174,211)", nameof(NumberNotation.Indonesia))]
    [InlineData("1.234.567 jiwa", nameof(NumberNotation.Indonesia))]
    [InlineData("1.234,5", nameof(NumberNotation.Indonesia))]
    [InlineData("938.868", nameof(NumberNotation.Ambigu))]
    [InlineData("-12,345 %", nameof(NumberNotation.Ambigu))]
    [InlineData("1234", nameof(NumberNotation.Netral))]
    [InlineData("19 Desa/Kel.", nameof(NumberNotation.Netral))]
    [InlineData("1.23.4", nameof(NumberNotation.Netral))]
    [InlineData("n.a.", nameof(NumberNotation.Netral))]
    [InlineData(".", nameof(NumberNotation.Netral))]
    public void Marks_tell_the_notation(string text, string expected) =>
        Assert.Equal(expected, NumberCell.Notation(Encoding.UTF8.GetBytes(text)).ToString());

    [Theory]
    [InlineData("Indonesia", "4174.211", "938.868")]
    [InlineData("Invarian", "4174,211", "938,868")]
    [InlineData("Indonesia", "4174.211", "938,868")]
    public void A_column_of_both_kinds_is_not_decided_by_the_option(string format, string refuting, string ambiguous)
    {
        var other = format == "Indonesia" ? "Invarian" : "Indonesia";
        var folder =
            Read(format,
            ("realisasi.csv",
            $"{Header}X;2025;1;a;{ambiguous}\nX;2025;2;a;{refuting}\nX;2025;3;a;{ambiguous}\nX;2025;4;a;7\n"));
        Assert.Equal(
            [("KIN2020", 3, "nilai"), ("KIN2008", 2, "nilai"), ("KIN2008", 4, "nilai")],
                folder.Galat().Select(galat => (galat.Code.Id, galat.Place.Line!.Value, galat.Place.Column!)));
        Assert.Contains(
            $"'{refuting}' di baris 3 hanya dapat dibaca secara {other}, jadi '{ambiguous}' di baris 2",
            folder.Galat()[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Atau pilih opsi FormatAngka", folder.Galat()[1].Message, StringComparison.Ordinal);
        Assert.Equal((4, 2), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Theory]
    [InlineData("938.868", "7,5", "7", 938868)]
    [InlineData("938.868", "1.234.567", "0,123", 938868)]
    public void A_column_of_one_kind_is(string ambiguous, string one, string another, int expected)
    {
        var folder =
            Read("Indonesia",
            ("realisasi.csv", $"{Header}X;2025;1;a;{ambiguous}\nX;2025;2;a;{one}\nX;2025;3;a;{another}\n"),
            ("realisasi-2.csv", $"{Header}Y;2025;1;a;4174.211\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal(
            expected, folder.Data!.SemuaRealisasi.First(sel => sel is { Wilayah: "X", Triwulan.Nomor: 1 }).Nilai);
    }

    [Fact]
    public void Columns_are_judged_each_for_itself()
    {
        var folder =
            Read("Indonesia", ("realisasi.csv", $"{Lebar}X;2025;a;1.234;1.234;0.5;\nY;2025;a;4174.211;1;1.234;\n"),
            ("target.csv", "indikator;tahun;target\nIK;2025;1.234\nIK;2026;0.5\n"));
        Assert.Equal(
            [("target.csv", 3, "target"), ("target.csv", 2, "target"), ("realisasi.csv", 3, "tw1"),
                ("realisasi.csv", 2, "tw3"), ("realisasi.csv", 2, "tw1"), ("realisasi.csv", 3, "tw3")],
            folder.Galat().Select(galat => (galat.Place.File!, galat.Place.Line!.Value, galat.Place.Column!)));
        Assert.Equal(
            [1234m], folder.Data!.SemuaRealisasi.Where(sel => sel is { Wilayah: "X", Nilai: > 1000 })
            .Select(sel => sel.Nilai!.Value));
    }

    [Fact]
    public void A_definition_that_cannot_be_decided_is_a_definition_error()
    {
        var folder =
            Read("Indonesia", ("indikator.csv", "kode;rumus;tipe;bobot\nA;a;Kumulatif;1.234\nB;a;Kumulatif;0.5\n"));
        Assert.Equal(
            [("KIN1008", 3), ("KIN1008", 2)], folder.Galat().Select(galat => (galat.Code.Id, galat.Place.Line!.Value)));
        Assert.False(folder.CanCalculate);
    }

    /// <summary>The numbers used do not depend on threads, blocks or the order of rows.</summary>
    [Fact]
    public void Who_reads_and_in_which_order_makes_no_difference() => Law.Check(
        tape =>
        {
            var rows = Enumerable.Range(0, 12_000).Select(i => $"X{i};2025;1;a;{i}{tape.Pick("", "", ",5")}\n")
                .ToList();
            for (var i = tape.Choose(5); i > 0; i--) rows[tape.Choose(rows.Count)] =
                $"Y{i};2025;1;a;{tape.Pick("1.234", "4174.211", "\"1.234\"", "0.5\u0001", "x 0.5", "=\"0.5\"")}{tape.Pick("", "", ";9")}\n";
            var told = Told(rows, utas: 1, stream: false);
            Assert.Equal(told, Told(rows, utas: 3, stream: true));
            rows.Reverse();
            Assert.Equal(told, Told(rows, utas: 1 + (2 * tape.Choose(2)), stream: tape.Flip()));
        },
        kasus: 60);

    [Fact]
    public void A_stream_that_fails_is_read_up_to_there()
    {
        using var lost = new EndlessStream(block => { if (block > 3) throw new IOException("Perangkat dicabut."); });
        var folder = KinerjaFolder.Read(
            [InputFile.From("indikator.csv", new StringReader(FolderUji.Indikator)),
                InputFile.From("realisasi.csv", lost)],
            new ReadOptions
            {
                Options = new Dictionary<string,
                string?>(StringComparer.Ordinal)
                { ["DataGanda"] = "Terakhir", ["FormatAngka"] = "Indonesia" }
            });
        folder.AssertGalat("KIN2013", "realisasi.csv", null, null, "Perangkat dicabut.");
        Assert.True(folder.Accounts[0].Dipakai > 1000);
    }

    private static string Told(List<string> rows, int utas, bool stream)
    {
        using var folder = new TemporaryFolder(("realisasi.csv", Header + string.Concat(rows)));
        using var file = File.OpenRead(folder.PathOf("realisasi.csv"));
        var read = KinerjaFolder.Read(
            [InputFile.From("indikator.csv", new StringReader(FolderUji.Indikator)),
                stream ? InputFile.From("realisasi.csv", file) : InputFile.FromFile(folder.PathOf("realisasi.csv"))],
            new ReadOptions
            {
                Threads = utas,
                Options = new Dictionary<string,
                string?>(StringComparer.Ordinal)
                { ["FormatAngka"] = "Indonesia" }
            });
        var sel = read.Data!.SemuaRealisasi.Select(sel => $"{sel.Wilayah} {sel.Nilai}").Order(StringComparer.Ordinal);
        return string.Join(
            '\n', [.. sel, .. read.Galat().Select(galat => galat.Code.Id).Order(StringComparer.Ordinal),
            read.Accounts[0].ToString()]);
    }

    private static KinerjaFolder Read(string format, params (string Berkas, string Isi)[] files) =>
        FolderUji.Read([.. files, ("kinerja.json", $"{{ \"Kinerja\": {{ \"FormatAngka\": \"{format}\" }} }}")]);
}
