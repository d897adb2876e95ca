using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Tells once per file that names stood in place of codes (SPEC 10.7).</summary>
internal static class NamaReporter
{
    /// <param name="source">The file.</param>
    /// <param name="count">The number of cells with a name.</param>
    /// <param name="log">Receives the diagnostic.</param>
    public static void Tell(TableSource source, long count, DiagnosticLog log)
    {
        if (count == 0) return;
        log.Add(DataCodes.NamaSebagaiKode, source.Place,
            $"{count} sel kolom kode berisi nama wilayah atau nama indikator, dan dipakai untuk satu-satunya yang "
            + $"bernama demikian.");
    }
}
