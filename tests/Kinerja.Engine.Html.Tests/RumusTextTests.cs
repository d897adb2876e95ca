using Kinerja.Engine.Html.Teks;

namespace Kinerja.Engine.Html.Tests;

/// <summary>Long rumus as proofs show them.</summary>
public sealed class RumusTextTests
{
    [Theory]
    [InlineData("(n1 + n2 + n3 + n4 + n5) / 5", "(n1 + … + n5) / 5")]
    [InlineData("n1 + n2 + n3 + n4", "n1 + n2 + n3 + n4")]
    [InlineData("n0 + n101 + n102 + n103 + n104 + n105", "n0 + n101 + … + n105")]
    [InlineData(
        "(b1 * n1 + b2 * n2 + b3 * n3 + b4 * n4 + b5 * n5 + b6 * n6) / (b1 + b2 + b3 + b4 + b5 + b6)",
        "(b1 * n1 + … + b6 * n6) / (b1 + … + b6)")]
    [InlineData("Max(n9, n10, n11, n12, n13)", "Max(n9, …, n13)")]
    [InlineData("n1 + n2 + n3 + n5 + n6 + n7", "n1 + n2 + n3 + n5 + n6 + n7")]
    [InlineData("a + b", "a + b")]
    [InlineData("1 + 2 + 3 + 4 + 5 + 6", "1 + 2 + 3 + 4 + 5 + 6")]
    public void A_run_of_five_numbered_terms_is_cut_short(string rumus, string expected) =>
        Assert.Equal(expected, RumusText.Short(rumus));
}
