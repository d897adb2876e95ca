using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hosting;

namespace Kinerja.Engine.Csv;

/// <summary>
/// The options of reading files. The options of the calculation are in <c>kinerja.json</c> (SPEC 12).
/// </summary>
public sealed record ReadOptions
{
    /// <summary>The encoding of files without a byte order mark.</summary>
    /// <value>Default: <see cref="FileEncoding.Otomatis"/>.</value>
    public FileEncoding Encoding { get; init; }

    /// <summary>Options of the calculation by name, which override <c>kinerja.json</c> (SPEC 12).</summary>
    /// <value>Default: none.</value>
    public IReadOnlyDictionary<string, string?> Options { get; init; } =
        new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The options of the calculation, for a host that has them already: <c>kinerja.json</c> then gives only its
    /// mappings and headers, and <see cref="Options"/> is not read.
    /// </summary>
    /// <value>Default: <c>null</c>, the options of <c>kinerja.json</c> and <see cref="Options"/>.</value>
    public KinerjaOptions? Kinerja { get; init; }

    /// <summary>The number of threads that read a long file, at least 1; the result does not depend on it.</summary>
    /// <value>Default: 1, the calling thread.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>Receives the progress every 4 MiB and at the end of every file, on the reading thread.</summary>
    /// <value>Default: <c>null</c>, no receiver.</value>
    public IProgress<ReadProgress>? Progress { get; init; }

    /// <summary>
    /// Receives each diagnostic of reading after the first 1 000 000, on the reading thread. The reader counts these
    /// diagnostics by code and does not keep them, so that a file of bad rows cannot fill the memory.
    /// </summary>
    /// <value>Default: <c>null</c>, no receiver.</value>
    public Action<Diagnostic>? DiagnosticsBeyond { get; init; }

    /// <summary>The number of diagnostics of reading that are kept.</summary>
    internal int DiagnosticsMaximum { get; init; } = DiagnosticLog.KeptMaximum;

    /// <summary>Creates a log that keeps this number of diagnostics and passes on the others.</summary>
    internal DiagnosticLog NewLog() => new(DiagnosticsMaximum, DiagnosticsBeyond);

    /// <summary>Returns the settings for reading the bytes of files.</summary>
    internal FileSettings ForFiles(CancellationToken cancellation) => new(Encoding, Progress, cancellation);
}
