using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>What makes a law fail, and what a failure says.</summary>
public sealed class LawTests
{
    [Fact]
    public void A_law_that_discards_more_than_half_fails()
    {
        Law.Check(tape => { if (tape.Choose(4) == 3) throw Tape.Discard(); });
        var exception =
            Assert.ThrowsAny<Exception>(() => Law.Check(tape => { if (tape.Choose(4) != 3) throw Tape.Discard(); }));
        Assert.Contains("exhausted", exception.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_failure_shows_the_shrunk_tape_and_how_to_repeat_it()
    {
        var exception = Assert.ThrowsAny<Exception>(() => Law.Check(tape => Assert.True(tape.Choose(100) < 50)));
        Assert.Contains("new Tape([50])", exception.Message, StringComparison.Ordinal);
        Assert.Contains("(", exception.Message.Split('\n')[0], StringComparison.Ordinal); // the seed
    }

    [Fact]
    public void A_law_counts_a_thousand_cases_of_its_own()
    {
        var wanted = Environment.GetEnvironmentVariable("KINERJA_KASUS") is { Length: > 0 } kasus
            ? int.Parse(kasus, System.Globalization.CultureInfo.InvariantCulture) : 1000;
        Assert.Equal((wanted, wanted), (new LawAttribute().MaxTest, new LawAttribute().MaxRejected));
    }
}
