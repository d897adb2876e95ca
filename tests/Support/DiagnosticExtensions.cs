using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Tests.Support;

/// <summary>Filters of diagnostics for tests about one kind of message.</summary>
internal static class DiagnosticExtensions
{
    /// <summary>All diagnostics except those about targets, because most small datasets have no targets.</summary>
    public static ImmutableArray<Diagnostic> WithoutTargets(this IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Where(d => d.Code != CalculationCodes.TanpaTarget && d.Code != CalculationCodes.CapaianTakWajar),
    ];
}
