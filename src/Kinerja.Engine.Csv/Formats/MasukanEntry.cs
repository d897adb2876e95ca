using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>
/// One entry of the section <c>Masukan</c>: which files or sheets it reads, and how (SPEC 10.10). The dictionaries are
/// copies that keep their order, so two entries with the same content are not equal.
/// </summary>
internal sealed record MasukanEntry
{
    private readonly OrderedDictionary<string, string> _kolom = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, string> _baku = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, IReadOnlyDictionary<string, string>> _nilai =
        new(StringComparer.Ordinal);

    /// <summary>All jenis: the names of the kinds of file without <c>.csv</c>.</summary>
    public static IReadOnlyList<string> JenisList { get; } =
    [
        .. new[]
        {
            FileNames.Realisasi, FileNames.Target, FileNames.Indikator, FileNames.Cascading, FileNames.Variabel,
            FileNames.Wilayah, FileNames.Skala, FileNames.Skm, FileNames.Anggaran,
            FileNames.Pembanding,
        }.Select(name => Path.GetFileNameWithoutExtension(name)),
    ];

    /// <summary>The pattern of the file name; see <see cref="FileGlob"/>.</summary>
    public required string Berkas { get; init; }

    /// <summary>The pattern of the sheet name; <c>null</c> for every sheet, and for files without sheets.</summary>
    public string? Lembar { get; init; }

    /// <summary>One of <see cref="JenisList"/>.</summary>
    public required string Jenis { get; init; }

    /// <summary>
    /// The 1-based line of the file, or row of the sheet, that holds the header; <c>null</c> to find it.
    /// </summary>
    public int? BarisJudul { get; init; }

    /// <summary>The role of each header; the header is as the user wrote it, see <see cref="KeyOf"/>.</summary>
    public IReadOnlyDictionary<string, string> Kolom
    {
        get => _kolom;
        init => _kolom = new(value, StringComparer.Ordinal);
    }

    /// <summary>The headers of the file that <see cref="Kolom"/> does not name: a comment, in a proposed entry
    /// only.</summary>
    public IReadOnlyList<string> Lain { get; init; } = [];

    /// <summary>The text of each role that the file has no column for.</summary>
    public IReadOnlyDictionary<string, string> Baku
    {
        get => _baku;
        init => _baku = new(value, StringComparer.Ordinal);
    }

    /// <summary>
    /// By role, the replacement of each cell text. Looking up a cell text ignores case and the space at its edges.
    /// </summary>
    /// <exception cref="ArgumentException">Two cell texts of a role are the same in this sense.</exception>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Nilai
    {
        get => _nilai;
        init
        {
            _nilai = new(value.Count, StringComparer.Ordinal);
            foreach (var (role, cells) in value)
                _nilai.Add(role, new OrderedDictionary<string, string>(cells, CellTextComparer.Instance));
        }
    }

    /// <summary>Whether the entry is about a file or a sheet of it.</summary>
    /// <param name="file">The file name without its folder.</param>
    /// <param name="sheet">The name of the sheet; <c>null</c> for a file without sheets.</param>
    public bool Matches(string file, string? sheet) =>
        FileGlob.Fits(Whitespace.Trim(Berkas), Whitespace.Trim(file))
        && (Lembar is null || (sheet is not null && FileGlob.Fits(Nama.Normalize(Lembar), Nama.Normalize(sheet))));

    /// <summary>The form in which headers compare: normalised, without <c>.</c> and <c>°</c> (SPEC 10).</summary>
    public static string KeyOf(string header) => TableHeader.Normalize(header);
}
