using System.IO.Compression;
using System.Text;
using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Masukan;

/// <summary>SPEC 8.3 for spoilt exports: nothing is thrown, nothing hangs, and no row is lost.</summary>
public sealed class EksporRusakLaws
{
    private static readonly List<(string Berkas, byte[] Isi)[]> Cases =
    [
        .. Directory.GetDirectories(Repository.PathOf("tests", "Masukan", "cases")).Order(StringComparer.Ordinal)
            .Select(folder => Directory.GetFiles(folder).Order(StringComparer.Ordinal)
                .Where(path => Path.GetExtension(path) is ".csv" or ".json" or ".xlsx" or ".xls")
                .Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))).ToArray()),
    ];

    private static readonly string[] Pieces =
    [
        "\n", "\r\n", ",", ";", "\t", "\"", "=", "Jumlah", "Total,", "1", "(1)", "-", "2025", "TW I", "Realisasi",
        "Target", "X", "\0", "é", "Kode IKU", ";;;;", "31/12/2025", "Disetujui", "%", "{", "}", "[", "]",
    ];

    private static readonly string[] Words =
    [
        "<", ">", "/>", "</row>", "<row>", "<c>", "<v>", "</v>", "<f/>", "<is>", "<t>", " r='A1'", " t='s'", " t='e'",
        " t='b'", " s='1'", " hidden='1'", "-1", "0", "1", "999999999999", "45000", "1e300", "#DIV/0!", "&#x0;", "]]>",
        "<!--", "<mergeCell ref='A1:B20'/>", "<mergeCells><mergeCell ref='B2:B9'/></mergeCells>", "A1:XFD1048576",
    ];

    /// <summary>2 000 cases in the suite, more with KINERJA_KASUS.</summary>
    [Law(2000)]
    public void Rows_of_a_spoilt_export_are_used_rejected_or_held(Tape tape)
    {
        var files = Cases[tape.Choose(Cases.Count)].ToArray();
        var noZip = new HashSet<int>(); // files whose bytes are spoilt, so their members are out of reach
        for (var times = tape.Choose(3); times >= 0; times--)
        {
            var at = tape.Choose(files.Length);
            var isMember = files[at].Berkas.EndsWith(".xlsx", StringComparison.Ordinal) && tape.Choose(8) != 7
                && !noZip.Contains(at);
            if (!isMember) noZip.Add(at);
            files[at].Isi = isMember ? SpoilMember(tape, files[at].Isi) : Spoil(tape, files[at].Isi, Pieces);
        }
        var task = Task.Run(() => KekekalanBaris.AssertAccounts(files));
        Assert.True(task.Wait(TimeSpan.FromSeconds(60)), "The reading hangs.");
    }

    /// <summary>Spoils one member of a zip, and leaves the others as they are.</summary>
    private static byte[] SpoilMember(Tape tape, byte[] zip)
    {
        using var bytes = new MemoryStream();
        using (var old = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read))
        using (var made = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var sheets = old.Entries.Where(entry => entry.FullName.Contains("sheet", StringComparison.Ordinal))
                .ToArray();
            var chosen = tape.Choose(4) != 0 && sheets.Length > 0
                ? sheets[tape.Choose(sheets.Length)] : old.Entries[tape.Choose(old.Entries.Count)];
            foreach (var entry in old.Entries)
            {
                if (entry == chosen && tape.Choose(20) == 19) continue; // a member that is not there
                using var content = new MemoryStream();
                using (var stream = entry.Open()) stream.CopyTo(content);
                using var target = made.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                target.Write(entry == chosen ? Spoil(tape, content.ToArray(), Words) : content.ToArray());
            }
        }
        return bytes.ToArray();
    }

    private static byte[] Spoil(Tape tape, byte[] bytes, string[] words)
    {
        for (var times = tape.Choose(5); times >= 0 && bytes.Length > 0; times--)
        {
            var at = tape.Choose(bytes.Length);
            var end = Math.Min(bytes.Length, at + tape.Choose(20));
            var word = Encoding.UTF8.GetBytes(tape.Pick(words));
            bytes = tape.Choose(6) switch
            {
                0 => [.. bytes[..at], .. word, .. bytes[at..]],
                1 => [.. bytes[..at], .. word, .. bytes[end..]],
                2 => [.. bytes[..at], .. bytes[end..]],
                3 => [.. bytes[..at], (byte)tape.Choose(256), .. bytes[(at + 1)..]],
                4 => Digit(bytes, at, tape),
                _ => Twice(bytes, at),
            };
        }
        return bytes;
    }

    /// <summary>Replaces the next digit, so that the file stays a file of its kind with another number.</summary>
    private static byte[] Digit(byte[] bytes, int at, Tape tape)
    {
        var found = bytes.AsSpan(at).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (found < 0) return bytes;
        byte[] changed = [.. bytes];
        changed[at + found] = (byte)('0' + tape.Choose(10));
        return changed;
    }

    /// <summary>Repeats a line, in place of a row or a header that an export holds twice.</summary>
    private static byte[] Twice(byte[] bytes, int at)
    {
        var start = LineStart(bytes, at);
        var end = Array.IndexOf(bytes, (byte)'\n', at) is >= 0 and var next ? next + 1 : bytes.Length;
        return end - start > 4096 ? bytes : [.. bytes[..end], .. bytes[start..end], .. bytes[end..]];
    }

    private static int LineStart(byte[] bytes, int at) => Array.LastIndexOf(bytes, (byte)'\n', at) + 1;
}
