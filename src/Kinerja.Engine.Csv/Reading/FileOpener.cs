using CsvHelper;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Opens a file for a reader and turns what the disk or the file does wrong into a diagnostic.</summary>
internal static class FileOpener
{
    /// <param name="berkas">The file.</param>
    /// <param name="interrupted">The code for a file that fails while read; KIN1010 is for opening.</param>
    /// <param name="catatan">Takes the diagnostic.</param>
    /// <param name="read">Reads the opened file.</param>
    public static void Guard(InputFile berkas, DiagnosticCode interrupted, DiagnosticLog catatan, Action<CsvTable> read)
    {
        var place = new DiagnosticPlace { File = berkas.Nama };
        var code = DefinitionCodes.BerkasTidakTerbaca;
        try
        {
            using var aliran = berkas.Open();
            using var tabel = new CsvTable(berkas.Nama, aliran);
            code = interrupted;
            read(tabel);
            if (tabel.Pengurai.IsGuessed)
                catatan.Add(DataCodes.PengodeanDitebak, place,
                    $"Berkas bukan UTF-8, jadi dibaca sebagai Windows-1252 (ANSI). Bila ada huruf yang salah, simpan "
                    + $"ulang sebagai CSV UTF-8.");
        }
        catch (CsvFormatException exception)
        {
            int? line = exception.LineNumber is > 0 and <= int.MaxValue ? (int)exception.LineNumber : null;
            catatan.Add(code, place with { Line = line },
                $"Satu baris lebih panjang dari 16 MiB, jadi berkas tidak dibaca lebih lanjut. Mungkin ada kutip yang "
                + $"tidak ditutup.");
        }
        catch (UnauthorizedAccessException)
        {
            catatan.Add(code, place,
                $"Berkas tidak dapat dibaca: tidak ada izin, atau itu sebuah folder. Periksa izin berkas dan pastikan "
                + $"bukan folder.");
        }
        catch (IOException exception)
        {
            catatan.Add(code, place, $"Berkas tidak dapat dibaca: {exception.Message} Periksa disk dan izin berkas.");
        }
    }
}
