using System.Text;
using System.Text.RegularExpressions;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>The invariant of the row counts of any folder, even a broken one (SPEC 8.3, 10.9, 10.16).</summary>
internal static partial class KekekalanBaris
{
    /// <summary>Reads and calculates; nothing may be thrown and no row may be lost.</summary>
    public static KinerjaFolder AssertConserved(params (string Berkas, byte[] Isi)[] files)
    {
        var folder = AssertAccounts(files);
        foreach (var akun in folder.Accounts)
        {
            var own = folder.Diagnostics.Where(d => d.Place.File == akun.File).ToList();
            var isi = files.Single(file => file.Berkas == akun.File).Isi;
            // A header that is refused or a file that ends early says so; every other row below the header counts.
            if (own.Exists(d => d.Code.Id is "KIN1002" or "KIN1003" or "KIN1010" or "KIN2013")) continue;
            if (RowsBelow(akun.File, isi, own) is { } possible) Assert.Contains(akun.Dibaca + akun.Dilewati, possible);
        }
        return folder;
    }

    /// <summary>Reads and calculates; nothing may be thrown, and the counts of every file agree.</summary>
    public static KinerjaFolder AssertAccounts(params (string Berkas, byte[] Isi)[] files)
    {
        var folder = KinerjaFolder.Read(files.Select(file => InputFile.From(file.Berkas, new MemoryStream(file.Isi))));
        foreach (var akun in folder.Accounts) AssertHolds(akun, folder.Galat());
        Assert.Equal(folder.CanCalculate, !folder.Galat().Exists(IsOfDefinition));
        Assert.DoesNotContain(
            folder.Diagnostics,
            d => d.Message.Any(char.IsControl) && !d.Code.Id.StartsWith("KIN11", StringComparison.Ordinal));
        if (folder.CanCalculate) Assert.NotNull(folder.Calculate());
        return folder;
    }

    /// <summary>Rows read = used + rejected + held, and each rejected row has a Galat of its line.</summary>
    private static void AssertHolds(FileAccount akun, IEnumerable<Diagnostic> all)
    {
        Assert.True(
            akun is { Dibaca: >= 0, Dipakai: >= 0, Ditolak: >= 0, Ditahan: >= 0, Dilewati: >= 0 }, akun.ToString());
        Assert.Equal(akun.Dibaca, akun.Dipakai + akun.Ditolak + akun.Ditahan);
        var galat = all.Where(d => IsOfRowIn(akun.File, d)).ToList();
        Assert.All(galat, d => Assert.True(d.Place.Line > 0, d.ToString()));
        Assert.True(
            galat.Select(d => d.Place.Line).Distinct().Count() >= akun.Ditolak,
            $"{akun}\n{string.Join('\n', galat)}");
    }

    private static bool IsOfDefinition(Diagnostic d) =>
        d.Code.Id.StartsWith("KIN1", StringComparison.Ordinal)
        || d.Code.Id.StartsWith("KIN4", StringComparison.Ordinal);

    private static bool IsOfRowIn(string file, Diagnostic d) =>
        (d.Place.Sheet is null ? d.Place.File : $"{d.Place.File}!{d.Place.Sheet}") == file && d.Code.Id != "KIN2013"
        && (d.Code.Id.StartsWith("KIN2", StringComparison.Ordinal) || d.Code.Id == "KIN5002");

    /// <summary>
    /// The number of filled rows below the header, by splitting. The header is where the Info about it says; without
    /// one it begins at the first filled row. Several numbers when constants decide which row is the header.
    /// </summary>
    /// <returns><c>null</c> unless the file is ASCII without quotes.</returns>
    private static List<long>? RowsBelow(string berkas, byte[] isi, List<Diagnostic> own)
    {
        if (isi.Any(b => b is (byte)'"' or >= 0x80) || isi.AsSpan().StartsWith("sep="u8)) return null;
        var lines = LineEnd().Split(Encoding.ASCII.GetString(isi));
        // The separator is unknown here, so a row of only blanks and separators may be blank or not: count nothing.
        var filled = lines.Select(line => line.Trim(" \t\v\f".ToCharArray()).Length > 0).ToList();
        if (lines.Where((_, at) => filled[at]).Any(line => line.All(c => " \t\v\f,;|".Contains(c)))) return null;
        var told = own.SingleOrDefault(d => d.Code.Id == "KIN2023")?.Place.Line;
        return [.. HeaderLines(berkas, isi, told).Select(line => filled.Skip(line).LongCount(isFilled => isFilled))];
    }

    private static IEnumerable<int> HeaderLines(string berkas, byte[] isi, int? told)
    {
        if (told is { } line) return [line];
        string[][] constants = [[], ["wilayah"]]; // the only wilayah may stand in for a column
        return constants.Select(given =>
        {
            using var table = new CsvSource(InputFile.From(berkas, new MemoryStream(isi))).Open(
                FormOf(berkas, given.ToHashSet(StringComparer.Ordinal)), threads: 1);
            return table!.Header.Line;
        }).Distinct();
    }

    private static IHeaderForm FormOf(string berkas, HashSet<string> given) => FileNames.JenisOf(berkas) switch
    {
        "target" => new TargetForm(new HashSet<string>(StringComparer.Ordinal)),
        "skm" => new SkmForm(given),
        _ => new RealisasiForm(given),
    };

    [GeneratedRegex("\r\n|\n|\r", RegexOptions.None, 1000)]
    private static partial Regex LineEnd();
}
