using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>The codes and messages for cells that hold no valid number.</summary>
internal static class NumberMessages
{
    public static DiagnosticCode Code(NumberOutcome outcome) => outcome switch
    {
        NumberOutcome.TidakTerbaca => DataCodes.AngkaTidakTerbaca,
        NumberOutcome.Ambigu => DataCodes.AngkaAmbigu,
        NumberOutcome.DiLuarBatas => DataCodes.AngkaDiLuarBatas,
        NumberOutcome.Terbalik => DataCodes.RentangTidakSah,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <param name="outcome">The result of parsing the cell.</param>
    /// <param name="text">The text of the cell.</param>
    /// <param name="isRefuted">Whether the column refutes <c>FormatAngka</c>, which then does not decide ambiguous
    /// numbers.</param>
    public static DiagnosticText For(NumberOutcome outcome, string text, bool isRefuted = false)
    {
        var shown = DiagnosticLog.Shorten(text);
        return outcome switch
        {
            NumberOutcome.TidakTerbaca =>
                $"'{shown}' bukan angka. Tulis angkanya saja; untuk tidak ada data, kosongkan atau tulis '-'.",
            NumberOutcome.Ambigu when isRefuted =>
                $"'{shown}' dapat berarti ribuan atau pecahan, dan kolom ini memuat angka yang membantah FormatAngka. "
                + $"Untuk ribuan hapus pemisahnya (1234); untuk pecahan tambah satu nol (1,2340).",
            NumberOutcome.Ambigu =>
                $"'{shown}' dapat berarti ribuan atau pecahan. Untuk ribuan hapus pemisahnya (1234); untuk pecahan "
                + $"tambah satu nol (1,2340). Bila semua titik berarti ribuan: --opsi FormatAngka=Indonesia "
                + $"(kinerja.json: \"FormatAngka\": \"Indonesia\"); bila koma: --opsi FormatAngka=Invarian.",
            NumberOutcome.DiLuarBatas =>
                $"'{shown}' di luar batas: kurang dari 10^18 dan paling banyak 28 digit. Periksa satuannya.",
            NumberOutcome.Terbalik =>
                $"Batas atas rentang '{shown}' di bawah batas bawahnya. Tulis yang kecil lebih dulu: 80-90.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
