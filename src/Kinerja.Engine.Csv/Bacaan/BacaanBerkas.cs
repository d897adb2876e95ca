using CsvHelper;
using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>Opens a file for a reader and turns what the disk or the file does wrong into a diagnostic.</summary>
internal static class BacaanBerkas
{
    public static void Guard(string path, DiagnosticCode code, Catatan catatan, Action<TabelCsv> read)
    {
        var berkas = Path.GetFileName(path);
        try
        {
            using var tabel = TabelCsv.Open(path);
            read(tabel);
        }
        catch (CsvFormatException exception)
        {
            int? line = exception.LineNumber is > 0 and <= int.MaxValue ? (int)exception.LineNumber : null;
            catatan.Add(code, new DiagnosticPlace { File = berkas, Line = line },
                "Satu baris lebih panjang dari 1 MiB, jadi berkas tidak dibaca lebih lanjut. Mungkin ada kutip yang "
                    + "tidak ditutup.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            catatan.Add(code, new DiagnosticPlace { File = berkas },
                $"Berkas tidak dapat dibaca: {exception.Message} Periksa izin berkas dan pastikan bukan folder.");
        }
    }
}
