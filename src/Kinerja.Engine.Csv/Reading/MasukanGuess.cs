using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Proposes an entry of the section <c>Masukan</c> for a file that cannot be placed, with what its header and its cells
/// tell (SPEC 10.10). A person pastes it; nothing is read by it before.
/// </summary>
/// <param name="names">The known codes and names.</param>
/// <param name="given">The names of the columns that have a constant.</param>
internal sealed partial class MasukanGuess(DataNames names, IReadOnlySet<string> given)
{
    private const int RolesMinimum = 2;
    private static readonly string[] Data = ["realisasi", "target", "skm"];
    private static readonly string[] Candidates = ["realisasi", "target", "skm", "wilayah", "indikator", "cascading"];

    /// <param name="source">The file or sheet.</param>
    /// <param name="jenis">Its kind; <c>null</c> when its name tells none.</param>
    /// <param name="isWhole">Whether to return an entry too that only repeats what names tell.</param>
    /// <returns>The entry; <c>null</c> when too little is recognised.</returns>
    public MasukanEntry? For(TableSource source, string? jenis, bool isWhole = false)
    {
        var rows = source.Sample();
        var found = (jenis is null ? Candidates : [jenis])
            .Select(one => (Jenis: one, Header: HeaderSearch.Find(rows, JenisColumns.FormOf(one, given), null)))
            .Where(one => one.Header is not null && (one.Header.IsWhole || one.Jenis == jenis
                || Data.Contains(one.Jenis, StringComparer.Ordinal)))
            .OrderByDescending(one => one.Header!.IsWhole).ThenByDescending(one => one.Header!.Count).FirstOrDefault();
        if (found.Header is null) return null;
        var header = found.Header.Count >= RolesMinimum ? found.Header : Widest(rows, found.Jenis);
        var below = rows.Where(row => row.Line > header.Header.Line && !row.IsBlank).ToList();
        var kolom = Kolom(header, new ColumnContents(below, names));
        if (kolom.Count < RolesMinimum) return null;
        var isNew = jenis is null || kolom.Count > header.Count;
        var baku = found.Jenis is "wilayah" or "indikator" or "cascading"
            ? [] : Baku(source, rows.Where(row => row.Line < header.Header.Line), kolom.Values);
        if (!isNew && !isWhole && baku.Count == 0) return null; // the entry would change nothing
        return new MasukanEntry
        {
            Berkas = source.File,
            Lembar = source.Place.Sheet,
            Jenis = found.Jenis,
            BarisJudul = header.IsFirst ? null : header.Header.Line,
            Kolom = kolom,
            Baku = baku,
            Lain = [.. header.Header.Shown.Where(text => text.Length > 0 && !kolom.ContainsKey(text))],
        };
    }

    /// <summary>The row with the most filled cells, as a header.</summary>
    private FoundHeader Widest(IReadOnlyList<HeaderRow> rows, string jenis)
    {
        var row = rows.MaxBy(one => one.Clean.Count(cell => cell.Length > 0))!;
        var form = JenisColumns.FormOf(jenis, given);
        var header = new HeaderNames(form, null).Of(row, null);
        return new FoundHeader(header, form.Fit(header), row.Start, ReferenceEquals(row, rows[0]));
    }

    private static OrderedDictionary<string, string> Kolom(FoundHeader found, ColumnContents contents)
    {
        var kolom = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        var places = new HashSet<int>();
        foreach (var column in found.Fit.Columns)
        {
            if (found.Header.PlacesOf(column) is not [var place] || !places.Add(place)) continue;
            kolom.TryAdd(found.Header[place], column.Name);
        }
        var numbers = new List<int>();
        for (var i = 0; i < found.Header.Width; i++)
        {
            if (places.Contains(i) || found.Header[i].Length == 0) continue;
            var role = contents.RoleOf(i);
            if (role is not null && !kolom.ContainsValue(role)) kolom.TryAdd(found.Header[i], role);
            else if (role is null && contents.IsNumber(i)) numbers.Add(i);
        }
        // A capaian is a percentage of the target, and money is no realisasi, so only a person may map such a column.
        numbers.RemoveAll(i => OtherFigures.AreMeantBy(found.Header[i].Replace('(', ' ').Replace(')', ' '))
            || TableHeader.Normalize(found.Header[i]) is "no" or "nomor");
        if (found.Fit is RealisasiLayout { Nilai.IsEmpty: true } && numbers is [.., var last] && last > 0)
            kolom.TryAdd(found.Header[last], "nilai");
        return kolom;
    }

    /// <summary>The tahun and the triwulan that the name of the file or the title rows tell.</summary>
    private OrderedDictionary<string, string> Baku(
        TableSource source, IEnumerable<HeaderRow> titles, IReadOnlyCollection<string> roles)
    {
        var baku = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        var text = string.Join(' ', titles.SelectMany(row => row.Clean).Prepend(source.Name));
        bool IsThere(params string[] columns) =>
            columns.Any(one => roles.Contains(one, StringComparer.Ordinal) || given.Contains(one));
        if (!IsThere("tahun", "tanggal") && YearPattern().Match(text) is { Success: true } year)
            baku.Add("tahun", year.Value);
        var isWide = roles.Any(role => role.Contains("tw", StringComparison.Ordinal));
        if (!IsThere("triwulan", "semester", "tanggal") && !isWide
            && QuarterPattern().Match(text) is { Success: true } quarter)
            baku.Add("triwulan", quarter.Groups["tw"].Value.ToUpper(CultureInfo.InvariantCulture));
        return baku;
    }

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"(?<![a-z])(tw|triwulan|tribulan)[\s_\-]*(?<tw>iv|iii|ii|i|[1-4])(?![a-z0-9])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuarterPattern();
}
