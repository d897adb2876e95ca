using FsCheck;
using FsCheck.Fluent;

namespace Kinerja.Tests.Support;

/// <summary>Checks a law within a test; <see cref="HukumAttribute"/> is the usual way.</summary>
internal static class Hukum
{
    public static void Check(Action<Pita> law, int kasus = 1000)
    {
        var attribute = new HukumAttribute(kasus);
        Prop.ForAll(Arbitraries.Pita(), law).Check(Config.QuickThrowOnFailure
            .WithMaxTest(attribute.MaxTest).WithMaxRejected(attribute.MaxRejected).WithEndSize(attribute.EndSize).WithQuietOnSuccess(true));
    }
}
