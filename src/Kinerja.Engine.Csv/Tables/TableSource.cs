using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>A file or a sheet before it is opened, with what its mapping says about it.</summary>
/// <param name="file">The file.</param>
/// <param name="map">The mapping of its header; <c>null</c> for none.</param>
/// <param name="rules">The texts that stand in for its cells.</param>
internal abstract class TableSource(InputFile file, HeaderMap? map, CellRules rules)
{
    /// <summary>The number of rows of <see cref="Sample"/>.</summary>
    protected const int SampleLength = 1000;

    /// <summary>The file name without its folder.</summary>
    public string File => file.Name;

    /// <summary>The name for people: the file, and the sheet of a workbook.</summary>
    public abstract string Name { get; }

    /// <summary>The file or sheet, without a line.</summary>
    public abstract DiagnosticPlace Place { get; }

    /// <summary>The place of a line; in a table of a database, which has no lines, that of the whole table.</summary>
    /// <param name="line">The 1-based line or row.</param>
    public virtual DiagnosticPlace PlaceAt(int line) => Place with { Line = line };

    public HeaderMap? Map => map;

    public CellRules Rules { get; set; } = rules;

    protected InputFile Input => file;

    /// <summary>Opens the table and finds its header.</summary>
    /// <param name="form">What the kind of file expects of its header.</param>
    /// <param name="threads">The number of threads that may parse, at least 1.</param>
    /// <returns>The table; <c>null</c> for a file without any row.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public abstract Table? Open(IHeaderForm form, int threads);

    /// <summary>Opens the table for a check before its only reading; <see cref="Open"/> then reads it again.</summary>
    public abstract Table? Peruse(IHeaderForm form, int threads);

    /// <summary>The first rows, for advice about a file that cannot be read; none when it cannot be opened
    /// again.</summary>
    public abstract IReadOnlyList<HeaderRow> Sample();

    /// <summary>Reports the columns of the mapping that the header does not have (SPEC 10.10).</summary>
    public void CheckMap(TableHeader header, DiagnosticLog log)
    {
        if (Map is null) return;
        var known = header.Shown.Select(TableHeader.Normalize).ToHashSet(StringComparer.Ordinal);
        SaranIndex? saran = null;
        foreach (var name in Map.Headers.Where(name => !known.Contains(TableHeader.Normalize(name))))
        {
            saran ??= new SaranIndex(header.Shown.Where(shown => shown.Length > 0).Select(DiagnosticLog.Visible));
            log.Add(DefinitionCodes.MasukanTidakSah, new DiagnosticPlace { File = "kinerja.json" },
                $"Masukan: {DiagnosticLog.Shorten(Name)} tidak mempunyai kolom '{DiagnosticLog.Shorten(name)}' di "
                + $"judul baris {header.Line}.{saran.For(name)}");
        }
    }
}
