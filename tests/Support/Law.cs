using FsCheck;
using FsCheck.Fluent;

namespace Kinerja.Tests.Support;

/// <summary>Checks a law inside a test; most laws use <see cref="LawAttribute"/> instead.</summary>
internal static class Law
{
    public static void Check(Action<Pita> law, int kasus = 1000)
    {
        var attribute = new LawAttribute(kasus);
        Prop.ForAll(Arbitraries.Pita(), law).Check(Config.QuickThrowOnFailure
            .WithMaxTest(attribute.MaxTest).WithMaxRejected(attribute.MaxRejected).WithEndSize(attribute.EndSize)
            .WithQuietOnSuccess(true));
    }
}
