using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Tests.Support;

/// <summary>What a test about one kind of message leaves out.</summary>
internal static class DiagnosticExtensions
{
    /// <summary>Without those that tell of targets, which most small datasets do without.</summary>
    public static ImmutableArray<Diagnostic> WithoutTargets(this IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Where(d => d.Code != CalculationCodes.TanpaTarget && d.Code != CalculationCodes.CapaianTakWajar),
    ];
}
