using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>The settings for reading data files.</summary>
/// <param name="Log">Receives the diagnostics.</param>
/// <param name="Format">The notation of ambiguous numbers (SPEC 10.3).</param>
/// <param name="Threads">The number of threads that may parse, at least 1.</param>
internal sealed record DataSettings(DiagnosticLog Log, FormatAngka Format, int Threads)
{
    /// <summary>The approvals of rows to use; <c>null</c> for all rows (SPEC 10.16).</summary>
    public IReadOnlyList<string>? StatusDipakai { get; init; }

    /// <summary>Notes the places of some cells; <c>null</c> for none, as nearly always (SPEC 19.1).</summary>
    public CellTrail? Trail { get; init; }
}
