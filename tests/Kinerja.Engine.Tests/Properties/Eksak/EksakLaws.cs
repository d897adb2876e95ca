using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>SPEC 1.2: the printed digits, labels and ranks are those of exact arithmetic.</summary>
public sealed class EksakLaws
{
    [Fact]
    public void What_is_printed_is_what_exact_arithmetic_gives() => Law.Check(tape =>
    {
        var kasus = KasusAcak.Of(tape);
        var (exact, printed) = (new Orakel(kasus).Baris().ToHashSet(), MesinEksak.Baris(kasus).ToHashSet());
        var lines = exact.Except(printed).Select(line => "exact   " + line)
            .Concat(printed.Except(exact).Select(line => "printed " + line));
        if (!exact.SetEquals(printed)) Assert.Fail(
            string.Join('\n', [.. lines.OrderBy(line => line[8..], StringComparer.Ordinal), kasus.ToString()]));
    });
}
