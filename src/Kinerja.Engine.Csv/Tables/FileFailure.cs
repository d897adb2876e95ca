using CsvHelper;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Turns a failure of the disk or the file into a diagnostic.</summary>
internal static class FileFailure
{
    /// <summary>Whether an exception comes from the disk or the file.</summary>
    public static bool Is(Exception exception) =>
        exception is CsvFormatException or IOException or UnauthorizedAccessException;

    /// <param name="exception">An exception for which <see cref="Is"/> holds.</param>
    /// <param name="code">The code of the diagnostic.</param>
    /// <param name="file">The file name.</param>
    /// <param name="log">Receives the diagnostic.</param>
    public static void Tell(Exception exception, DiagnosticCode code, string file, DiagnosticLog log)
    {
        int? line = exception is CsvFormatException { LineNumber: > 0 and <= int.MaxValue and var at } ? (int)at : null;
        log.Add(code, new DiagnosticPlace { File = file, Line = line }, exception switch
        {
            CsvFormatException =>
                $"Satu baris lebih panjang dari 16 MiB, jadi berkas tidak dibaca lebih lanjut. Mungkin ada kutip yang "
                + $"tidak ditutup.",
            UnauthorizedAccessException =>
                $"Berkas tidak dapat dibaca: tidak ada izin, atau itu sebuah folder. Periksa izin berkas dan pastikan "
                + $"bukan folder.",
            _ => $"Berkas tidak dapat dibaca: {exception.Message} Periksa disk dan izin berkas.",
        });
    }
}
