using CsvHelper;
using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>Opens a file for a reader and turns what the disk or the file does wrong into a diagnostic.</summary>
internal static class BacaanBerkas
{
    /// <param name="path">The file.</param>
    /// <param name="interrupted">The code for a file that fails while read; KIN1010 is for opening.</param>
    /// <param name="catatan">Takes the diagnostic.</param>
    /// <param name="read">Reads the opened file.</param>
    public static void Guard(string path, DiagnosticCode interrupted, Catatan catatan, Action<TabelCsv> read)
    {
        var place = new DiagnosticPlace { File = Path.GetFileName(path) };
        var code = DefinitionCodes.BerkasTidakTerbaca;
        try
        {
            using var tabel = TabelCsv.Open(path);
            code = interrupted;
            read(tabel);
        }
        catch (CsvFormatException exception)
        {
            int? line = exception.LineNumber is > 0 and <= int.MaxValue ? (int)exception.LineNumber : null;
            catatan.Add(code, place with { Line = line },
                "Satu baris lebih panjang dari 16 MiB, jadi berkas tidak dibaca lebih lanjut. Mungkin ada kutip yang "
                + "tidak ditutup.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            catatan.Add(code, place,
                $"Berkas tidak dapat dibaca: {exception.Message} Periksa izin berkas dan pastikan bukan folder.");
        }
    }
}
