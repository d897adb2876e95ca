using System.Collections.Frozen;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>The content of a folder; a definition error leaves it without definitions and data.</summary>
/// <param name="Options">The options.</param>
/// <param name="Accounts">The row counts of each data file, in the order of reading.</param>
internal sealed record FolderContent(KinerjaOptions Options, IReadOnlyList<FileAccount> Accounts)
{
    /// <summary>Proposed mappings of files that cannot be placed.</summary>
    public IReadOnlyList<MasukanEntry> Saran { get; init; } = [];

    /// <summary>A proposed <c>indikator.csv</c> for a folder without one.</summary>
    public string? SaranIndikator { get; init; }

    /// <summary>The headers of columns of reports.</summary>
    public FrozenDictionary<string, string> Judul { get; init; } = FrozenDictionary<string, string>.Empty;

    public DefinisiParts? Parts { get; init; }

    public DefinisiKinerja? Definisi { get; init; }

    public DataKinerja? Data { get; init; }

    public DataSurvei? Survei { get; init; }

    public DataAnggaran? Anggaran { get; init; }

    public DataPembanding? Pembanding { get; init; }
}
