using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Penamaan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>SPEC 3 as a corpus: <c>korpus-rumus.txt</c>, whose first lines tell the format.</summary>
public sealed partial class KorpusTests
{
    private const string Berkas = "korpus-rumus.txt";
    private static readonly string[] Lines =
        File.ReadAllLines(Repository.PathOf("tests", "Kinerja.Engine.Tests", "Formulas", Berkas));

    private static readonly Dictionary<string, Nilai> Cells = Lines.Where(
        line => line.StartsWith("-- ", StringComparison.Ordinal))
        .Select(line => line[3..].Split(" = "))
        .ToDictionary(pair => InputKey(pair[0]), pair => Read(pair[1]), StringComparer.Ordinal);

    /// <summary>Line number, rumus and hasil, as they stand in the file.</summary>
    public static TheoryData<int, string, string> Pairs()
    {
        var pairs = new TheoryData<int, string, string>();
        for (var i = 0; i + 1 < Lines.Length; i++)
        {
            if (IsRumus(Lines[i])) pairs.Add(i + 1, Lines[i][2..].TrimStart(' '), Lines[i + 1][3..]);
        }
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_rumus_gives_what_the_corpus_says_under_every_culture(int line, string rumus, string hasil)
    {
        foreach (var culture in (string[])["", "id-ID", "tr-TR"])
        {
            using var _ = new OtherCulture(culture);
            var actual = Run(Unescape(rumus));
            Assert.True(
                hasil == actual, $"{Berkas}:{line} [{culture}]\n>> {rumus}\n<< {hasil}, but the engine gives {actual}");
        }
    }

    [Fact]
    public void The_corpus_is_large_says_nothing_twice_and_holds_nothing_that_is_not_read()
    {
        var rumus = Lines.Where(IsRumus).ToList();
        Assert.True(rumus.Count >= 200, $"{rumus.Count} rumus");
        Assert.Equal(rumus, rumus.Distinct());
        for (var i = 0; i < Lines.Length; i++)
        {
            Assert.True(Lines[i].Length == 0 || Line().IsMatch(Lines[i]),
                $"{Berkas}:{i + 1} is no line of a corpus: {Lines[i]}");
            var answers = i > 0 && IsRumus(Lines[i - 1]);
            Assert.True(answers == Lines[i].StartsWith("<< ", StringComparison.Ordinal),
                $"{Berkas}:{i + 1}: a '>>' and its '<<' stand together");
        }
    }

    /// <summary>One cell, a column, and the canonical text must agree before there is an answer.</summary>
    private static string Run(string text)
    {
        if (!Rumus.TryParse(text, out var rumus, out var errors))
            return string.Join(", ", errors.Select(
                error => string.Create(CultureInfo.InvariantCulture, $"{error.Code.Id} @{error.Place.SpanStart}")));
        var nilai = Evaluate(rumus);
        var column = new KolomNilai(1);
        rumus.Evaluate(
            [.. rumus.Inputs.Select(input => new KolomNilai(1) { [0] = Cells[input] })], column, new BlockPool());
        Assert.Equal(nilai, column[0]);
        Assert.Equal(nilai, Evaluate(Rumus.Parse(rumus.ToString())));
        return nilai.Value?.ToString("0.############################", CultureInfo.InvariantCulture)
            ?? nilai.ToString();
    }

    private static Nilai Evaluate(Rumus rumus) => rumus.Evaluate(name => Cells[name].Value, kode => Cells["@" + kode]);

    private static bool IsRumus(string line) => line.StartsWith(">>", StringComparison.Ordinal);

    private static string InputKey(string nama) =>
        nama[0] == '@' ? "@" + Nama.Normalize(nama[1..]) : Nama.Normalize(nama);

    private static Nilai Read(string nilai) => decimal.TryParse(nilai, CultureInfo.InvariantCulture, out var number)
        ? Nilai.Of(number)
        : Nilai.Missing(Enum.Parse<Alasan>(nilai));

    private static string Unescape(string rumus) => Escape().Replace(
        rumus, match => ((char)int.Parse(
            match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"^(#|>>( |$)|<< |-- .+ = )", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Line();

    [GeneratedRegex(@"\\u(?<code>[0-9A-F]{4})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();
}
