using Kinerja.Engine.Data;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>The content of a folder; without definitions and data where a definition error forbids them.</summary>
/// <param name="Options">The options.</param>
/// <param name="Accounts">Rows read, used and rejected, per data file.</param>
internal sealed record FolderContent(KinerjaOptions Options, IReadOnlyList<FileAccount> Accounts)
{
    public DefinisiParts? Parts { get; init; }

    public DefinisiKinerja? Definisi { get; init; }

    public DataKinerja? Data { get; init; }

    public DataSurvei? Survei { get; init; }
}
