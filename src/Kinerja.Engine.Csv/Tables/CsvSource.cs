using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>A CSV file before it is opened.</summary>
/// <param name="file">The file.</param>
/// <param name="map">The mapping of its header; <c>null</c> for none.</param>
/// <param name="rules">The texts that stand in for its cells; <c>null</c> for none.</param>
internal sealed class CsvSource(InputFile file, HeaderMap? map = null, CellRules? rules = null)
    : TableSource(file, map, rules ?? CellRules.None)
{
    public override string Name => File;

    public override DiagnosticPlace Place { get; } = new() { File = file.Name };

    public override Table? Open(IHeaderForm form, int threads) => Open(Input.Open(), form, threads);

    public override Table? Peruse(IHeaderForm form, int threads) => Open(Input.Peruse(), form, threads);

    public override IReadOnlyList<HeaderRow> Sample()
    {
        if (!Input.CanReopen) return [];
        using var text = Input.Open();
        return CsvHeaderSearch.Sample(text, SampleLength);
    }

    private CsvTable? Open(Utf8Stream text, IHeaderForm form, int threads)
    {
        CsvTable? table = null;
        try
        {
            return table = CsvTable.Open(this, text, form, threads);
        }
        finally
        {
            if (table is null) text.Dispose();
        }
    }
}
