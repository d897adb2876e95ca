using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Json;

namespace Kinerja.Cli.Views;

/// <summary>Writes the result of <c>hitung</c> as JSON (SPEC 19.2).</summary>
internal static class HasilJsonView
{
    private static readonly string[] Rows =
        ["indikator", "cascading", "wilayah", "penanggung_jawab", "anggaran", "renstra", "skm"];

    /// <param name="folder">The folder.</param>
    /// <param name="hasil">The results; <c>null</c> when nothing could be calculated.</param>
    /// <param name="filter">Selects the rows.</param>
    /// <param name="findings">The diagnostics of the run.</param>
    public static void Print(KinerjaFolder folder, HasilKinerja? hasil, HasilFilter filter, Findings findings) =>
        JsonDocumentView.Print("hitung", writer =>
        {
            writer.WriteBoolean("dihitung", hasil is not null);
            JsonDocumentView.WriteOptions(writer, folder.Opsi);
            JsonDocumentView.WriteAccounts(writer, folder.Accounts);
            if (hasil is not null) KinerjaJson.WriteRows(writer, hasil, filter.For(hasil));
            else foreach (var name in Rows) writer.WriteNull(name);
            JsonDocumentView.WriteFindings(writer, findings);
        });
}
