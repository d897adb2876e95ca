using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Json;
using Kinerja.Engine.Survei;

namespace Kinerja.Cli.Views;

/// <summary>Writes the result of <c>skm</c> as JSON (SPEC 19.2).</summary>
internal static class SkmJsonView
{
    /// <param name="account">The row counts of the file; <c>null</c> when it could not be read.</param>
    /// <param name="hasil">The results; <c>null</c> when nothing could be calculated.</param>
    /// <param name="findings">The diagnostics of the run.</param>
    public static void Print(FileAccount? account, IReadOnlyList<HasilSkmWilayah>? hasil, Findings findings) =>
        JsonDocumentView.Print("skm", writer =>
        {
            writer.WriteBoolean("dihitung", hasil is not null);
            JsonDocumentView.WriteAccounts(writer, account is null ? [] : [account]);
            if (hasil is null) writer.WriteNull("skm");
            else
            {
                writer.WriteStartArray("skm");
                foreach (var row in hasil) KinerjaJson.WriteSkm(writer, row);
                writer.WriteEndArray();
            }
            JsonDocumentView.WriteFindings(writer, findings);
        });
}
