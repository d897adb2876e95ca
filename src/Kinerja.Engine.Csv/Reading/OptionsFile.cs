using System.Collections.Frozen;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Hosting;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>The content of <c>kinerja.json</c>, with the options of the caller in it.</summary>
/// <param name="Options">The options.</param>
internal sealed record OptionsFile(KinerjaOptions Options)
{
    /// <summary>The names of the options that the file sets, in any case.</summary>
    public IReadOnlySet<string> Tertulis { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The mappings of files.</summary>
    public IReadOnlyList<MasukanEntry> Masukan { get; init; } = [];

    /// <summary>The headers of columns of reports, by <c>kode.peran</c> or <c>peran</c>.</summary>
    public FrozenDictionary<string, string> Judul { get; init; } = FrozenDictionary<string, string>.Empty;
}
