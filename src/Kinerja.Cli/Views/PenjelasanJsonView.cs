using System.Text.Json;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Json;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Cli.Views;

/// <summary>Writes an explanation as JSON (SPEC 19.2).</summary>
internal static class PenjelasanJsonView
{
    /// <param name="at">The wilayah (its kode and its name), the year and the quarter; <c>null</c> when nothing could
    /// be calculated.</param>
    /// <param name="content">The rows; <c>null</c> when nothing could be calculated.</param>
    /// <param name="asal">Finds where the number of a cell stands in the files.</param>
    /// <param name="options">The options that decide the explanation.</param>
    /// <param name="findings">The diagnostics of the run.</param>
    public static void Print(
        (string Kode, string Nama, int Tahun, Triwulan Triwulan)? at, PenjelasanContent? content,
        Func<KunciSel, IReadOnlyList<AsalSel>> asal, IReadOnlyList<OpsiTerpakai> options, Findings findings) =>
        JsonDocumentView.Print("jelaskan", writer =>
        {
            writer.WriteBoolean("dihitung", content is not null);
            writer.WriteString("wilayah", at?.Kode);
            writer.WriteString("nama_wilayah", at?.Nama);
            Write(writer, "tahun", at?.Tahun);
            Write(writer, "triwulan", at?.Triwulan.Nomor);
            writer.WriteString("subjek", content?.Jenis);
            writer.WriteString("kode", content?.Kode);
            writer.WriteString("nama", content?.Nama);
            writer.WriteStartArray("bagian");
            foreach (var part in content?.Bagian ?? []) Write(writer, part, asal);
            writer.WriteEndArray();
            JsonDocumentView.WriteOptions(writer, options);
            JsonDocumentView.WriteFindings(writer, findings);
        });

    private static void Write(
        Utf8JsonWriter writer, PenjelasanPart part, Func<KunciSel, IReadOnlyList<AsalSel>> asal)
    {
        writer.WriteStartObject();
        writer.WriteString("berkas", part.Berkas);
        writer.WritePropertyName("langkah");
        KinerjaJson.WriteSteps(writer, part.Langkah, asal);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } some) writer.WriteNumber(name, some);
        else writer.WriteNull(name);
    }
}
