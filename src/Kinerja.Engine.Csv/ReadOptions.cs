using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv;

/// <summary>How files are read; what is computed from them is a matter of <c>kinerja.json</c> (SPEC 12).</summary>
public sealed record ReadOptions
{
    /// <summary>The encoding of files without a byte order mark.</summary>
    /// <value>Default: <see cref="FileEncoding.Otomatis"/>.</value>
    public FileEncoding Encoding { get; init; }

    /// <summary>Options of the calculation by name, which win over <c>kinerja.json</c>.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyDictionary<string, string?> Options { get; init; } =
        new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many threads read a long file, at least 1; what is read does not depend on it.</summary>
    /// <value>Default: 1, the calling thread.</value>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>Is told every few MiB, and at the end of every file, on the thread that reads.</summary>
    /// <value>Default: <c>null</c>, nobody.</value>
    public IProgress<ReadProgress>? Progress { get; init; }

    /// <summary>
    /// Takes the diagnostics of reading after the first 1 000 000, one by one as they come, on the thread that reads.
    /// They are counted by code, but not kept: a file of nothing but bad rows must not fill the memory.
    /// </summary>
    /// <value>Default: <c>null</c>, nobody.</value>
    public Action<Diagnostic>? DiagnosticsBeyond { get; init; }

    /// <summary>How many diagnostics of reading are kept.</summary>
    internal int DiagnosticsMaximum { get; init; } = DiagnosticLog.KeptMaximum;

    /// <summary>A log that keeps so many and passes on the others.</summary>
    internal DiagnosticLog NewLog() => new(DiagnosticsMaximum, DiagnosticsBeyond);

    /// <summary>How the bytes of files are read.</summary>
    internal FileSettings ForFiles(CancellationToken cancellation) => new(Encoding, Progress, cancellation);
}
