using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>Reports files that look like input but are not read, with advice for each (SPEC 10.15).</summary>
internal static class OverlookedFiles
{
    private const string StemRealisasi = "realisasi";
    private const int ToldMaximum = 100;

    private static readonly string[] WorkbookEnds = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"];
    private static readonly string[] TableEnds = [".csv", ".tsv", ".tab"];
    private static readonly string[] JsonEnds = [".json", ".jsonc", ".json5"];
    private static readonly string[] OtherEnds = [".txt", ".xml", ".html", ".htm", ".dbf"];

    /// <summary>
    /// Whether a name looks like an input file but is none. Result files, hidden files and the lock file of an open
    /// workbook do not count.
    /// </summary>
    public static bool Is(string name)
    {
        if (FileNames.IsKnown(name) || IsHasil(name) || IsIgnored(name)) return false;
        var (stem, ends) = Split(name);
        return IsWorkbook(ends) || IsTable(ends) || (ends.Count > 0 && Meant(stem, ends) is not null);
    }

    /// <summary>
    /// Reports each file. Of more than 100 files it reports the first 100 and the number of others, because the advice
    /// for one file compares all names.
    /// </summary>
    /// <param name="files">All files.</param>
    /// <param name="unread">The names of the files that are not read.</param>
    /// <param name="log">Receives the warnings.</param>
    public static void Tell(InputFileList files, IReadOnlyList<string> unread, DiagnosticLog log)
    {
        var others = unread.Count - ToldMaximum;
        foreach (var name in unread.Take(ToldMaximum))
            log.Add(DefinitionCodes.BerkasTidakDibaca, new DiagnosticPlace { File = name },
                $"{Message(name, files.Names)}");
        if (others > 0)
            log.Add(
                DefinitionCodes.BerkasTidakDibaca, DiagnosticPlace.None,
                $"{others} berkas lain juga tampak seperti masukan dan tidak dibaca. Pindahkan yang "
                + $"bukan masukan dari folder ini, lalu jalankan lagi.");
    }

    /// <param name="name">A name for which <see cref="Is"/> holds.</param>
    /// <param name="names">The names of all files.</param>
    public static string Message(string name, IEnumerable<string> names)
    {
        var (stem, ends) = Split(name);
        if (IsReadableWorkbook(name))
            return $"{DiagnosticLog.Shorten(name)} tidak dibaca karena tidak ada lembarnya yang bernama seperti berkas "
                + "masukan. Namai lembarnya seperti berkasnya (misalnya Indikator, Wilayah, Target, Realisasi 2025), "
                + "atau petakan di bagian Masukan kinerja.json.";
        return $"{DiagnosticLog.Shorten(name)} tidak dibaca karena "
            + (IsWorkbook(ends) ? "berupa buku kerja. " : "namanya tidak dikenal. ")
            + Capital(Cure(name, Meant(stem, ends), ends, names.ToHashSet(StringComparer.Ordinal)))
            + (ends.Count > 1 ? " Windows menyembunyikan akhiran nama berkas; tampilkan dahulu." : "");
    }

    /// <summary>Whether a name is exactly that of a result file (SPEC 11); a renamed result file is not.</summary>
    private static bool IsHasil(string name) => name == "diagnostik.csv"
        || (name.StartsWith("hasil-", StringComparison.Ordinal) && name.EndsWith(".csv", StringComparison.Ordinal));

    private static string Cure(string name, string? meant, List<string> ends, HashSet<string> names)
    {
        const string Move = "bila bukan, pindahkan dari folder ini.";
        if (meant is not null && !FileNames.IsRealisasi(meant)) return CureOfSingle(name, meant, ends, names);
        if (Wanted(name) is not { } wanted) return $"{Step(ends)} 'realisasi-<nama>.csv'.";
        var step = $"{Step(ends)} '{Free(name, wanted, names)}'";
        if (meant is null)
            return $"bila isinya data realisasi, {step}, atau petakan di bagian Masukan kinerja.json; {Move}";
        if (!names.Contains(meant)) return $"{step}.";
        // The file may be a copy or the exported workbook, whose data would count twice under a second name.
        return $"sudah ada {meant}: {Away(ends)} berkas ini bila isinya sama; bila tidak, {step}.";
    }

    /// <summary>
    /// The advice for a file that resembles a file which a folder has only once, such as <c>target.csv</c>.
    /// </summary>
    private static string CureOfSingle(string name, string meant, List<string> ends, HashSet<string> names)
    {
        var merge = $"gabungkan isinya ke sana, atau {Away(ends)} berkas ini.";
        if (names.Contains(meant)) return $"sudah ada {meant}: {merge}";
        var first = names.Where(other => Wanted(other) == meant).Append(name).Min(StringComparer.Ordinal)!;
        if (first != name) return $"nama {meant} sudah disarankan untuk {DiagnosticLog.Shorten(first)}: {merge}";
        return meant == FileNames.Options && !ends.Exists(JsonEnds.Contains)
            ? $"bila isinya opsi, simpan sebagai JSON bernama '{meant}'; bila bukan, pindahkan dari folder ini."
            : $"{Step(ends, meant)} '{meant}'.";
    }

    /// <summary>The verb of the advice: rename a text file, save any other file as CSV.</summary>
    private static string Step(List<string> ends, string meant = FileNames.Realisasi) =>
        IsWorkbook(ends) ? "simpan lembarnya sebagai CSV UTF-8 bernama"
        : meant == FileNames.Options || ends.TrueForAll(end => TableEnds.Contains(end) || end == ".txt")
            ? "ganti namanya menjadi"
            : "simpan isinya sebagai CSV UTF-8 bernama";

    /// <summary>The verb for removing a file: move a workbook, which may be the original; delete others.</summary>
    private static string Away(List<string> ends) => IsWorkbook(ends) ? "pindahkan" : "hapus";

    /// <summary>
    /// The suggested name. If several files would get the same name, the first in ordinal order gets it, unless a file
    /// has it already. The other files get the name with a free number.
    /// </summary>
    private static string Free(string name, string wanted, HashSet<string> names)
    {
        var taken = new HashSet<string>(names, StringComparer.Ordinal);
        var before = names.Contains(wanted) ? 1 : 0;
        foreach (var other in names)
        {
            if (Wanted(other) is not { } also) continue;
            taken.Add(also);
            if (also == wanted && string.CompareOrdinal(other, name) < 0) before++;
        }
        var free = wanted;
        for (var number = 2; before > 0; number++)
        {
            free = $"{Path.GetFileNameWithoutExtension(wanted)}-{number}.csv";
            if (!taken.Contains(free)) before--;
        }
        return free;
    }

    /// <returns>The name that suits a file best; <c>null</c> for none.</returns>
    private static string? Wanted(string name)
    {
        if (!Is(name)) return null;
        var (stem, ends) = Split(name);
        return Meant(stem, ends) ?? (IsWorkbook(ends) ? null : NameOfRealisasi(stem));
    }

    /// <returns>The name of the input file that the user probably meant; <c>null</c> for none.</returns>
    private static string? Meant(string stem, List<string> ends)
    {
        foreach (var known in FileNames.Known)
        {
            if (!IsCopy(stem, Path.GetFileNameWithoutExtension(known))) continue;
            // A table called kinerja holds numbers, not options.
            return known == FileNames.Options && (IsWorkbook(ends) || IsTable(ends)) ? null : known;
        }
        return stem.StartsWith(StemRealisasi, StringComparison.Ordinal)
            ? NameOfRealisasi(stem[StemRealisasi.Length..].TrimStart('-')) : null;
    }

    private static string NameOfRealisasi(string rest) =>
        rest.Length == 0 ? FileNames.Realisasi : $"{StemRealisasi}-{rest}.csv";

    /// <summary>
    /// Whether a stem is that of an input file, or of a copy or version of it, as in <c>target (1)</c>.
    /// </summary>
    private static bool IsCopy(string stem, string of)
    {
        if (!stem.StartsWith(of, StringComparison.Ordinal)) return false;
        if (stem.Length == of.Length) return true;
        return stem[of.Length] == '-' && stem[(of.Length + 1)..].Split('-').All(part =>
            part is "copy" or "salin" or "salinan"
            || (part.TrimStart('v') is { Length: > 0 } number && number.All(char.IsAsciiDigit)));
    }

    /// <summary>Whether a file is a table whose name is like that of no input file, so that only a mapping reads it
    /// under its name.</summary>
    public static bool MayBeMapped(string name)
    {
        var (stem, ends) = Split(name);
        return IsTable(ends) && Meant(stem, ends) is null;
    }

    /// <summary>
    /// Whether a name is that of a workbook that can be read. Hidden files and the lock file of an open workbook do not
    /// count.
    /// </summary>
    public static bool IsReadableWorkbook(string name) => !IsIgnored(name)
        && Path.GetExtension(name).ToLowerInvariant() is ".xlsx" or ".xlsm" or ".xls";

    private static bool IsIgnored(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal);

    private static bool IsWorkbook(List<string> ends) => ends.Exists(WorkbookEnds.Contains);

    private static bool IsTable(List<string> ends) => ends.Exists(TableEnds.Contains);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>
    /// Splits the known endings from a name: <c>Target (1).CSV.txt</c> gives the stem <c>target-1</c>. The stem is in
    /// lower case; consecutive marks and spaces become one <c>-</c>.
    /// </summary>
    private static (string Stem, List<string> Ends) Split(string name)
    {
        var (rest, ends) = (name.ToLowerInvariant().Trim(), new List<string>());
        while (Path.GetExtension(rest) is { Length: > 0 } end
            && (WorkbookEnds.Contains(end) || TableEnds.Contains(end) || JsonEnds.Contains(end)
                || OtherEnds.Contains(end)))
        {
            ends.Add(end);
            rest = rest[..^end.Length];
        }
        return (FileNames.Stem(rest), ends);
    }
}
