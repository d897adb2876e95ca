using Kinerja.Engine;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>Any text survives as a text: never a formula, never markup, never a broken row.</summary>
public sealed class LaporanLaws
{
    private static readonly string[] Pieces =
    [
        "a", "=1+1", "@SUM(A1)", "+1", "-1", "'", "\t", "\r\n", "\n", "\r", " ", "<b>", "&amp;", "&#x0;", "]]>", "\"",
        ",", ";", "_x0041_", "_x000D_", "_", "\u202E", "\u200F", "\uFEFF", "\0", "\u0001", "\u000B", "\u007F",
        "\u0085", "\u2028", "\uFFFE", "\uFFFF", "\uD83D", "\uDE42", "🙂", "{{ x }}", "{% raw %}", "é", "\\", "%", "12.5", "TRUE",
    ];

    [Law(1000)]
    public void A_hostile_text_is_read_back_as_it_is(Tape tape)
    {
        var nama = Text(tape);
        var laporan = Laporan(nama, satuan: Text(tape), penanggungJawab: Text(tape));
        var workbook = TabelBaca.FromWorkbook(laporan);
        var times = 0;
        foreach (var tabel in laporan.Tabel)
        {
            var expected = TabelFigures.Of(laporan, tabel);
            times += expected.Count(row => row.Contains(nama));
            Assert.Equal(Shown(expected, _ => false), TabelBaca.FromCsv(laporan, tabel));
            Assert.Equal(Cut(Shown(expected, IsNoXml)), workbook[tabel.Kode]);
        }
        Assert.InRange(times, 2, int.MaxValue);
    }

    [Fact]
    public void A_text_that_no_cell_can_hold_is_cut()
    {
        var laporan = Laporan(new string('x', 40_000), "🙂", "");
        var read = TabelBaca.FromWorkbook(laporan)["pengukuran"];
        Assert.Contains(read.SelectMany(row => row), cell => cell.Length == 32_767 && cell.EndsWith('…'));
    }

    /// <summary>A sheet keeps 15 digits of a number, so a longer one is a text.</summary>
    [Theory]
    [InlineData("999999999999999", "999999999999999")]
    [InlineData("9999999999999999", "9999999999999999")]
    [InlineData("1234567890123.45", "1234567890123.45")]
    [InlineData("-12345678901234.56", "-12345678901234.56")]
    [InlineData("0.005", "0.01")]
    public void No_digit_of_a_number_is_lost(string realisasi, string expected)
    {
        var laporan = Laporan(
            "x", "rupiah", "", decimal.Parse(realisasi, System.Globalization.CultureInfo.InvariantCulture));
        var tabel = laporan.Tabel.First(one => one.Kode == "pengukuran");
        var column = tabel.IndexOf("realisasi");
        Assert.Contains(TabelBaca.FromWorkbook(laporan)[tabel.Kode], row => row[column] == expected);
        Assert.Contains(TabelBaca.FromCsv(laporan, tabel), row => row[column] == expected);
    }

    private static List<string[]> Shown(List<string[]> rows, Func<System.Text.Rune, bool> isEscaped) =>
        [.. rows.Select(row => row.Select(cell => VisibleText.Of(cell, isEscaped)).ToArray())];

    /// <summary>A cell of a sheet holds 32 767 characters; half of a surrogate pair is not left behind.</summary>
    private static List<string[]> Cut(List<string[]> rows) =>
        [.. rows.Select(row => row.Select(cell => cell.Length <= 32_767 ? cell : Cut(cell)).ToArray())];

    private static string Cut(string cell) => cell[..(char.IsHighSurrogate(cell[32_765]) ? 32_765 : 32_766)] + "…";

    private static bool IsNoXml(System.Text.Rune rune) =>
        rune.Value is < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF;

    private static string Text(Tape tape)
    {
        var text = "";
        for (var count = tape.Choose(5); count >= 0; count--) text += tape.Pick(Pieces);
        return tape.Choose(20) == 19 ? string.Concat(Enumerable.Repeat(text, 10_000 / text.Length)) : text;
    }

    private static LaporanKinerja Laporan(
        string nama, string satuan, string penanggungJawab, decimal realisasi = 12.5m)
    {
        var indikator = new Indikator("IK", Rumus.Parse("a"), TipePerhitungan.Kumulatif)
        {
            Nama = nama,
            Satuan = satuan,
            PenanggungJawab = penanggungJawab,
        };
        var data = new DataKinerjaBuilder().Quarters("a", realisasi).Target("IK", 80, atas: 90);
        var hasil = new KinerjaEngine(Some.Definisi(indikator)).Calculate(data.Build());
        return LaporanKinerja.Susun(hasil, Titik.Cari(hasil)!);
    }
}
