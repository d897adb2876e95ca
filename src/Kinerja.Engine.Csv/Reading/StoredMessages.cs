using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Messages for cells of a workbook with another kind of value than the column needs (SPEC 10.11).</summary>
internal static class StoredMessages
{
    public const string Angka = "angka";
    public const string Kode = "kode atau nama";

    /// <param name="kind">What was stored.</param>
    /// <param name="shown">The text of the cell, shortened.</param>
    /// <param name="wanted">What should be there: <see cref="Angka"/> or <see cref="Kode"/>.</param>
    public static DiagnosticText For(StoredKind kind, string shown, string wanted)
    {
        var found = kind switch
        {
            StoredKind.Number => "sebuah angka",
            StoredKind.Percent => "sebuah persentase",
            StoredKind.Date => "sebuah tanggal",
            StoredKind.Boolean => "TRUE atau FALSE",
            StoredKind.Error => "nilai galat",
            _ => "rumus tanpa hasil tersimpan",
        };
        var cure = kind switch
        {
            StoredKind.FormulaWithoutResult => "Buka buku kerjanya, biarkan menghitung, lalu simpan.",
            StoredKind.Error => "Perbaiki rumus atau nilainya, atau kosongkan selnya.",
            _ => wanted == Angka ? "Tulis angkanya." : "Format kolom ini sebagai Teks, lalu ketik ulang isinya.",
        };
        var text = shown.Length > 0 ? $"{found}, '{shown}'" : found;
        return $"Sel ini berisi {text}, padahal seharusnya {wanted}. {cure}";
    }
}
