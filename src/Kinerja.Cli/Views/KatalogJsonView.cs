using System.Text.Json;
using Kinerja.Engine.Model;

namespace Kinerja.Cli.Views;

/// <summary>Writes the built-in rumus as JSON (SPEC 14, 19.2).</summary>
internal static class KatalogJsonView
{
    public static void Print() => JsonDocumentView.Print("katalog", writer =>
    {
        writer.WriteStartArray("rumus");
        foreach (var entry in KatalogRumus.All) Write(writer, entry);
        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, KatalogEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entry.Id);
        writer.WriteString("rumus", entry.Rumus.ToString());
        writer.WriteString("satuan", entry.Satuan);
        writer.WriteString("tipe", entry.Tipe.ToString());
        writer.WriteString("keterangan", entry.Keterangan);
        writer.WriteString("sumber", entry.Sumber.ToString());
        writer.WriteStartArray("variabel");
        foreach (var variabel in entry.Variabel)
        {
            writer.WriteStartObject();
            writer.WriteString("variabel", variabel.Variabel);
            writer.WriteString("nama", variabel.Nama);
            writer.WriteString("satuan", variabel.Satuan);
            writer.WriteString("sifat", variabel.Sifat.ToString());
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
