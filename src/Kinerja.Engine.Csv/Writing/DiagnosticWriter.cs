using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>Writes <c>diagnostik.csv</c>, the whole list of what was found (SPEC 11).</summary>
public static class DiagnosticWriter
{
    /// <summary>The name of the file.</summary>
    public const string Berkas = "diagnostik.csv";

    /// <summary>Writes the list into a folder; it is replaced whole or not at all.</summary>
    /// <param name="folder">The folder to write to; made when it does not exist.</param>
    /// <param name="diagnostics">What was found.</param>
    /// <param name="dialek">For whom.</param>
    /// <param name="luapan">Those that are not kept; <c>null</c> for none.</param>
    /// <exception cref="IOException">It could not be written, or another run is writing to the folder; what stood
    /// there before still stands.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Write(
        string folder, IEnumerable<Diagnostic> diagnostics, CsvDialect dialek = CsvDialect.Baku,
        DiagnosticSpill? luapan = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(diagnostics);
        AtomicFiles.Write(folder, [(Berkas, stream => Write(stream, diagnostics, new WriteStyle(0, dialek), luapan))]);
    }

    internal static void Write(
        Stream stream, IEnumerable<Diagnostic> diagnostics, WriteStyle gaya, DiagnosticSpill? luapan)
    {
        using var rows = new RowWriter(stream, gaya,
            "tingkat", "kode", "berkas", "baris", "kolom", "wilayah", "indikator", "tahun", "triwulan", "pesan");
        var written = 0;
        foreach (var diagnostic in diagnostics)
        {
            WriteRow(rows, diagnostic);
            if (++written != luapan?.After) continue;
            rows.MoveTo(stream);
            luapan.CopyTo(stream);
        }
    }

    internal static void WriteRow(RowWriter rows, Diagnostic diagnostic)
    {
        var (code, place) = (diagnostic.Code, diagnostic.Place);
        rows.Text(code.Severity.ToString()).Text(code.Id).Text(place.File).Integer(place.Line).Text(place.Column)
            .Text(place.Wilayah).Text(place.Indikator).Integer(place.Tahun).Integer(place.Triwulan)
            .Text(diagnostic.Message).End();
    }
}
