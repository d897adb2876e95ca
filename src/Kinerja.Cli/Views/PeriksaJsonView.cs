using Kinerja.Engine.Csv;

namespace Kinerja.Cli.Views;

/// <summary>Writes the findings of <c>periksa</c> as JSON (SPEC 19.2).</summary>
internal static class PeriksaJsonView
{
    /// <param name="folder">The folder.</param>
    /// <param name="findings">The diagnostics of the run.</param>
    public static void Print(KinerjaFolder folder, Findings findings) => JsonDocumentView.Print("periksa", writer =>
    {
        writer.WriteBoolean("dihitung", folder.CanCalculate);
        JsonDocumentView.WriteOptions(writer, folder.Opsi);
        JsonDocumentView.WriteAccounts(writer, folder.Accounts);
        writer.WriteString("saran_indikator", folder.SaranIndikator);
        writer.WriteString("saran_masukan", folder.SaranMasukan);
        JsonDocumentView.WriteFindings(writer, findings);
    });
}
