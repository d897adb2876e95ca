using System.Globalization;
using FsCheck.Xunit;

namespace Kinerja.Tests.Support;

/// <summary>
/// A law, checked on random cases. A failure shows the shrunk tape for a regression test, and a <c>Replay = "…"</c>
/// that
/// repeats the run. Discarded cases do not count; a law that discards more than half of its cases fails.
/// </summary>
#pragma warning disable xUnit3003 // PropertyAttribute has no constructor that takes the place in the source.
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
#pragma warning restore xUnit3003
{
    private const int TapeMaximum = 500;

    /// <param name="kasus">The number of cases; the environment variable KINERJA_KASUS overrides it.</param>
    public LawAttribute(int kasus = 1000)
    {
        if (int.TryParse(
            Environment.GetEnvironmentVariable("KINERJA_KASUS"), CultureInfo.InvariantCulture, out var wanted))
            kasus = wanted;
        MaxTest = kasus;
        MaxRejected = kasus;
        EndSize = TapeMaximum;
        QuietOnSuccess = true;
        Arbitrary = [typeof(Arbitraries)];
    }
}
