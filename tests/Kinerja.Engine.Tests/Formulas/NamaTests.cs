using Kinerja.Engine.Penamaan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Formulas;

public sealed class NamaTests
{
    [Theory]
    [InlineData("Jumlah  Desa", "jumlah_desa")]
    [InlineData(" jumlah_-_desa ", "jumlah_desa")]
    [InlineData("IK-01", "ik_01")]
    [InlineData("33.02.20", "33.02.20")]
    [InlineData("TITIK", "titik")]
    [InlineData("_a_", "_a_")]
    [InlineData("a__b", "a_b")]
    [InlineData("-a", "_a")]
    [InlineData("-A-", "_a_")]
    [InlineData("_ -A", "_a")]
    [InlineData(" - Desa", "_desa")]
    [InlineData("-", "_")]
    [InlineData("_-", "_")]
    [InlineData("", "")]
    public void Case_space_underscore_and_hyphen_do_not_distinguish_names(string text, string expected)
    {
        foreach (var culture in (string[])["tr-TR", ""])
        {
            using var _ = new OtherCulture(culture);
            Assert.Equal(expected, Nama.Normalize(text));
        }
    }
}
