using FsCheck;
using FsCheck.Fluent;

namespace Kinerja.Tests.Support;

/// <summary>Checks a law inside a test; most laws use <see cref="LawAttribute"/> instead.</summary>
internal static class Law
{
    public static void Check(Action<Tape> law, int kasus = 1000)
    {
        var attribute = new LawAttribute(kasus);
        Prop.ForAll(Arbitraries.Tape(), law).Check(Config.QuickThrowOnFailure
            .WithMaxTest(attribute.MaxTest).WithMaxRejected(attribute.MaxRejected).WithEndSize(attribute.EndSize)
            .WithQuietOnSuccess(true));
    }
}
