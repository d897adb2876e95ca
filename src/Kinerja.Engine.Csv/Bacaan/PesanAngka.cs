using Kinerja.Engine.Csv.Sel;
using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>What to tell about a cell that should hold a number and does not.</summary>
internal static class PesanAngka
{
    public static DiagnosticCode Code(HasilAngka hasil) => hasil switch
    {
        HasilAngka.TidakTerbaca => DataCodes.AngkaTidakTerbaca,
        HasilAngka.Ambigu => DataCodes.AngkaAmbigu,
        HasilAngka.DiLuarBatas => DataCodes.AngkaDiLuarBatas,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <param name="hasil">What the cell turned out to be.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="isRefuted">Whether the column refutes <c>FormatAngka</c>, which then decides nothing.</param>
    public static string For(HasilAngka hasil, string text, bool isRefuted = false)
    {
        var shown = Catatan.Shorten(text);
        return hasil switch
        {
            HasilAngka.TidakTerbaca =>
                $"'{shown}' bukan angka. Tulis angkanya saja; untuk tidak ada data, kosongkan atau tulis '-'.",
            HasilAngka.Ambigu when isRefuted =>
                $"'{shown}' dapat berarti ribuan atau pecahan, dan kolom ini memuat angka yang membantah FormatAngka. "
                + "Untuk ribuan hapus pemisahnya (1234); untuk pecahan tambah satu nol (1,2340).",
            HasilAngka.Ambigu =>
                $"'{shown}' dapat berarti ribuan atau pecahan. Untuk ribuan hapus pemisahnya (1234); untuk pecahan "
                + "tambah satu nol (1,2340). Atau pilih opsi FormatAngka=Indonesia (titik = ribuan) atau "
                + "FormatAngka=Invarian (koma = ribuan).",
            HasilAngka.DiLuarBatas =>
                $"'{shown}' di luar batas: kurang dari 10^18 dan paling banyak 28 digit. Periksa satuannya.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
