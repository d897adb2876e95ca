using System.Globalization;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Formulas;

public sealed class RumusTests
{
    private static readonly Dictionary<string, decimal?> Cells = new(StringComparer.Ordinal)
    {
        ["a"] = 7,
        ["b"] = 2,
        ["nol"] = 0,
        ["kosong"] = null,
        ["nama_apa_saja"] = 5,
        ["besar"] = 79228162514264337593543950335m,
    };

    [Theory]
    [InlineData("a + b * 2", "11")]
    [InlineData("(a + b) * 2", "18")]
    [InlineData("a - b - 1", "4")]
    [InlineData("a / b / 2", "1.75")]
    [InlineData("-a * b", "-14")]
    [InlineData("a - -b", "9")]
    [InlineData("-(-a)", "7")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("2147483647 + 1", "2147483648")]
    [InlineData(".5 + 1", "1.5")]
    [InlineData("A + [ Nama  apa-SAJA ]", "12")]
    [InlineData("a > b ? 1 : 0", "1")]
    [InlineData("if(a = 7 and not (b = 7), 10, 20)", "10")]
    [InlineData("if(a == 1 || b <> 2, 10, 20)", "20")]
    [InlineData("if(a = 1 or a = 7 and b = 9, 1, 2)", "2")]
    [InlineData("Min(a, b, 3)", "2")]
    [InlineData("MAX(a)", "7")]
    [InlineData("Abs(b - a)", "5")]
    [InlineData("Round(2.5)", "3")]
    [InlineData("Round(-2.345, 2)", "-2.35")]
    [InlineData("Floor(-1.5) + Ceiling(1.2) + Truncate(-1.9)", "-1")]
    [InlineData("Pow(b, 10)", "1024")]
    [InlineData("Pow(b, -2)", "0.25")]
    [InlineData("Pow(nol, 0)", "1")]
    [InlineData("Persen(a, b)", "350")]
    [InlineData("Pertumbuhan(a, b)", "250")]
    [InlineData("JikaKosong(kosong, 4) + JikaKosong(a, kosong)", "11")]
    [InlineData("if(AdaNilai(kosong), 1, 0) + if(AdaNilai(nol), 1, 0)", "1")]
    public void Evaluates_exactly_under_every_culture(string text, string expected)
    {
        foreach (var culture in (string[])["id-ID", "tr-TR", ""])
        {
            using var _ = new BudayaLain(culture);
            Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Evaluate(text).Value);
        }
    }

    [Theory]
    [InlineData("a + kosong", Alasan.DataKosong)]
    [InlineData("a / nol", Alasan.PembagiNol)]
    [InlineData("nol / nol", Alasan.PembagiNol)]
    [InlineData("kosong / nol", Alasan.DataKosong)]
    [InlineData("a / nol + kosong", Alasan.PembagiNol)]
    [InlineData("kosong + a / nol", Alasan.DataKosong)]
    [InlineData("Persen(a, nol)", Alasan.PembagiNol)]
    [InlineData("Pertumbuhan(a, nol)", Alasan.PembagiNol)]
    [InlineData("Pow(nol, -1)", Alasan.PembagiNol)]
    [InlineData("besar + besar", Alasan.Luapan)]
    [InlineData("besar * besar", Alasan.Luapan)]
    [InlineData("Pow(besar, 64)", Alasan.Luapan)]
    [InlineData("Max(kosong, 1)", Alasan.DataKosong)]
    [InlineData("kosong > 1 ? 1 : 2", Alasan.DataKosong)]
    [InlineData("if(kosong > 1 or a = 7, 1, 2)", Alasan.DataKosong)]
    [InlineData("JikaKosong(kosong, a / nol)", Alasan.PembagiNol)]
    public void A_missing_result_gives_the_reason_of_the_first_missing_operand(string text, Alasan reason)
    {
        var nilai = Evaluate(text);
        Assert.Null(nilai.Value);
        Assert.Equal(reason, nilai.Alasan);
    }

    [Theory]
    [InlineData("a > 0 ? 1 : a / nol", 1)]
    [InlineData("if(a < 0, kosong, 3)", 3)]
    [InlineData("if(a = 7 or kosong > 1, 4, 5)", 4)]
    [InlineData("if(a = 1 and kosong > 1, 4, 5)", 5)]
    public void What_is_not_needed_is_not_evaluated(string text, int expected) => Assert.Equal(expected, Evaluate(text).Value);

    [Fact]
    public void Knows_its_variables_and_references_once_each_in_order()
    {
        var rumus = Rumus.Parse("[@IK-01] * b + a / B + [@ik 01] + [@X]");
        Assert.Equal(["b", "a"], rumus.Variables);
        Assert.Equal(["ik_01", "x"], rumus.References);
    }

    [Fact]
    public void A_reference_passes_on_the_reason_of_what_it_refers_to()
    {
        var rumus = Rumus.Parse("a + [@X]");
        var nilai = rumus.Evaluate(_ => 1, _ => Nilai.Missing(Alasan.TidakDiagregasi));
        Assert.Equal(Alasan.TidakDiagregasi, nilai.Alasan);
        Assert.Equal(3, rumus.Evaluate(_ => 1, _ => Nilai.Of(2)).Value);
    }

    [Theory]
    [InlineData("a+b*(c-[d e])", "a + b * (c - d_e)")]
    [InlineData("a-(b-c)", "a - (b - c)")]
    [InlineData("(a-b)-c", "a - b - c")]
    [InlineData("c>1?a:-b", "if(c > 1, a, -b)")]
    [InlineData("persen( A , [@K-1] )", "Persen(a, [@k_1])")]
    [InlineData("if(not(a=1)&&(b!=2||c<=3),1.50,0)", "if(not (a = 1) and (b != 2 or c <= 3), 1.50, 0)")]
    [InlineData("if(a=1 or a=2 or a=3 and b=1 and c=1, 1, 0)", "if(a = 1 or a = 2 or a = 3 and b = 1 and c = 1, 1, 0)")]
    [InlineData("if((a=1 or a=2) or (a=3 or a=4), 1, 0)", "if((a = 1 or a = 2) or a = 3 or a = 4, 1, 0)")]
    [InlineData("[And] + [é]", "[and] + [é]")]
    public void Prints_its_canonical_text_which_parses_back(string text, string canonical)
    {
        var printed = Rumus.Parse(text).ToString();
        Assert.Equal(canonical, printed);
        Assert.Equal(canonical, Rumus.Parse(printed).ToString());
    }

    [Fact]
    public void A_long_chain_is_no_deep_nesting()
    {
        var rumus = Rumus.Parse(string.Join(" + ", Enumerable.Repeat("a", 500)));
        Assert.Equal(500, rumus.Evaluate(_ => 1).Value);
    }

    private static Nilai Evaluate(string text) => Rumus.Parse(text).Evaluate(name => Cells[name]);
}
