using System.IO.Compression;

namespace Kinerja.Engine.Excel.Writing;

/// <summary>
/// Copies the zip file of a workbook, adds the print settings, and sets one fixed time, so that the same report gives
/// the same bytes.
/// </summary>
internal static class ReportZip
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the first that a zip knows

    /// <param name="source">The zip file.</param>
    /// <param name="sheets">The sheets, in the order of the workbook.</param>
    /// <param name="destination">Receives the entries in the same order; stays open.</param>
    public static void Copy(MemoryStream source, IReadOnlyList<PrintedSheet> sheets, Stream destination)
    {
        using var copied = new MemoryStream();
        source.Position = 0;
        using (var from = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(copied, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Fastest);
                copy.LastWriteTime = Time;
                using var content = entry.Open();
                using var written = copy.Open();
                if (sheets.Count > 0 && PrintSettings.Concerns(entry.FullName))
                    PrintSettings.Add(entry.FullName, content, sheets, written);
                else content.CopyTo(written);
            }
        }
        copied.Position = 0;
        copied.CopyTo(destination);
    }
}
