using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>How data files are read.</summary>
/// <param name="Log">Takes the diagnostics.</param>
/// <param name="Format">How ambiguous numbers are read (SPEC 10.3).</param>
/// <param name="Threads">How many threads may read, at least 1.</param>
internal sealed record DataSettings(DiagnosticLog Log, FormatAngka Format, int Threads);
