using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>Writes <c>diagnostik.csv</c>, the complete list of diagnostics (SPEC 11).</summary>
public static class DiagnosticWriter
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "diagnostik.csv";

    /// <summary>
    /// Writes <c>diagnostik.csv</c> into a folder; an existing file is replaced completely or not at all.
    /// </summary>
    /// <param name="folder">The folder to write to; created when it does not exist.</param>
    /// <param name="diagnostics">The diagnostics, in the order of the rows.</param>
    /// <param name="dialect">The dialect; <see cref="CsvDialect.Baku"/> by default.</param>
    /// <param name="spill">The diagnostics that are not kept in memory; <c>null</c> for none.</param>
    /// <exception cref="IOException">The file could not be written, or another run is writing to the folder; the old
    /// file stays.</exception>
    /// <exception cref="UnauthorizedAccessException">The file could not be written; the old file stays.</exception>
    public static void Write(
        string folder, IEnumerable<Diagnostic> diagnostics, CsvDialect dialect = CsvDialect.Baku,
        DiagnosticSpill? spill = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var style = new WriteStyle(0, dialect);
        AtomicFiles.Write(folder, [(FileName, stream => Write(stream, diagnostics, style, spill))]);
    }

    internal static void Write(
        Stream stream, IEnumerable<Diagnostic> diagnostics, WriteStyle style, DiagnosticSpill? spill)
    {
        using var rows = new RowWriter(stream, style,
            "tingkat", "kode", "berkas", "baris", "kolom", "wilayah", "indikator", "tahun", "triwulan", "pesan");
        var written = 0;
        foreach (var diagnostic in diagnostics)
        {
            WriteRow(rows, diagnostic);
            if (++written != spill?.After) continue;
            rows.MoveTo(stream);
            spill.CopyTo(stream);
        }
    }

    internal static void WriteRow(RowWriter rows, Diagnostic diagnostic)
    {
        var (code, place) = (diagnostic.Code, diagnostic.Place);
        rows.Text(code.Severity.ToString()).Text(code.Id)
            .Text(place.FileAndKey).Integer(place.Line)
            .Text(place.Cell ?? place.Column)
            .Text(place.Wilayah).Text(place.Indikator).Integer(place.Tahun).Integer(place.Triwulan?.Nomor)
            .Text(diagnostic.Message)
            .End();
    }
}
