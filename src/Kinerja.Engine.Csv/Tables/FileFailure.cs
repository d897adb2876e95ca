using System.Data.Common;
using CsvHelper;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Excel;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Turns a failure of the disk or the file into a diagnostic.</summary>
internal static class FileFailure
{
    /// <summary>Whether an exception comes from the disk or the file.</summary>
    public static bool Is(Exception exception) =>
        exception is CsvFormatException or WorkbookFormatException or DbException or IOException
            or UnauthorizedAccessException;

    /// <summary>Reports a file in which no row can be a header.</summary>
    public static void TellNoHeader(TableSource source, DiagnosticLog log) =>
        log.Add(DefinitionCodes.BerkasTidakTerbaca, source.PlaceAt(1),
            $"Berkas kosong, atau baris judulnya lebih panjang dari 64 KiB atau memuat lebih dari 10 000 kolom. "
            + $"Periksa pemisah dan kutip di baris judul.");

    /// <param name="exception">An exception for which <see cref="Is"/> holds.</param>
    /// <param name="code">The code of the diagnostic.</param>
    /// <param name="place">The file or sheet.</param>
    /// <param name="log">Receives the diagnostic.</param>
    public static void Tell(Exception exception, DiagnosticCode code, DiagnosticPlace place, DiagnosticLog log)
    {
        // A damaged workbook is found out only at its end, so nothing of it can be trusted.
        if (exception is WorkbookFormatException) code = DefinitionCodes.BerkasTidakTerbaca;
        int? line = exception is CsvFormatException { LineNumber: > 0 and <= int.MaxValue and var at } ? (int)at : null;
        log.Add(code, place with { Line = line }, exception switch
        {
            WorkbookFormatException => $"{exception.Message}",
            DbException =>
                $"Tabel tidak dapat dibaca: {DiagnosticLog.Visible(exception.Message)} Periksa kueri, nama kolom, dan "
                + $"hak akses.",
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
