using System.Text;

namespace Kinerja.Engine.Excel.Packages;

/// <summary>
/// Tells files apart by their first bytes, because names deceive: many programs write HTML and call it .xls.
/// </summary>
internal static class FileKinds
{
    private const int ProbeLength = 512;

    /// <summary>Looks at the first bytes and goes back to the beginning.</summary>
    public static FileKind Of(Stream stream)
    {
        var probe = Probe(stream);
        if (probe.StartsWith("PK\x03\x04"u8) || probe.StartsWith("PK\x05\x06"u8)) return FileKind.Zip;
        ReadOnlySpan<byte> compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        if (probe.StartsWith(compound)) return FileKind.Compound;
        return probe.Length > 4 && probe[0] == 0x09 && probe[1] == 0x08 ? FileKind.Biff : FileKind.Other;
    }

    /// <summary>Makes the exception for a file that is no workbook; its message names the kind of the file.</summary>
    public static WorkbookFormatException Refuse(Stream stream)
    {
        var probe = Probe(stream);
        if (probe.IsEmpty) return Faults.NoWorkbook("berkasnya kosong");
        var isAncient = probe.Length > 1 && probe[0] == 0x09 && probe[1] is 0x00 or 0x02 or 0x04;
        if (isAncient) return Faults.NoWorkbook("bentuk Excel 4 atau lebih lama tidak dibaca");
        var text = Encoding.Latin1.GetString(probe);
        if (text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<table", StringComparison.OrdinalIgnoreCase))
        {
            return Faults.NoWorkbook("isinya tabel HTML");
        }
        return text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal)
            ? Faults.NoWorkbook("bentuk XML Spreadsheet 2003 tidak dibaca")
            : Faults.NoWorkbook("isinya tidak dikenal");
    }

    private static ReadOnlySpan<byte> Probe(Stream stream)
    {
        var probe = new byte[ProbeLength];
        stream.Position = 0;
        var length = stream.ReadAtLeast(probe, ProbeLength, throwOnEndOfStream: false);
        stream.Position = 0;
        return probe.AsSpan(0, length);
    }
}
