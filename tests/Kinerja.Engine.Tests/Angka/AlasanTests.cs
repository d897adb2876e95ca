using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Tests.Angka;

/// <summary>The words of a reason.</summary>
public sealed class AlasanTests
{
    [Fact]
    public void Every_reason_has_words_of_its_own()
    {
        var all = Enum.GetValues<Alasan>().Except([Alasan.Ada]).Select(one => one.Uraian()).ToList();
        Assert.Equal(11, all.Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, text => Assert.True(text.Length > 0 && char.IsLower(text[0])));
        Assert.Throws<ArgumentOutOfRangeException>(() => Alasan.Ada.Uraian());
    }
}
