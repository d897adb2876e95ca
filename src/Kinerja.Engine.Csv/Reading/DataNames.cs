using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>The indexes of codes and names in data files, shared by all files of a folder.</summary>
/// <param name="definisi">The known codes; <c>null</c> after a definition error, and then every code is
/// accepted.</param>
internal sealed class DataNames(DefinisiKinerja? definisi)
{
    private const int RowsMaximum = 1000; // no user pastes more rows, and each message keeps its text
    private readonly HashSet<string> _shownRows = new(StringComparer.Ordinal); // of unknown wilayah
    private HashSet<string>? _variabel; // normalised names that some rumus uses
    private readonly Lazy<Dictionary<string, string>> _spelledWilayah = new(() => Spelled(definisi));

    public DefinisiKinerja? Definisi => definisi;

    /// <summary>The names of a folder.</summary>
    /// <param name="definisi">The known codes; <c>null</c> after a definition error.</param>
    /// <param name="parts">What the definition is made of.</param>
    /// <param name="kolomWilayah">The names of the columns of <c>wilayah.csv</c> in its order.</param>
    /// <param name="tahunAkhir">The last tahun of the renstra; <c>null</c> for none.</param>
    public static DataNames Of(
        DefinisiKinerja? definisi, DefinisiParts parts, IReadOnlyList<string> kolomWilayah, int? tahunAkhir) =>
        new(definisi)
        {
            Skala = parts.Skala,
            Setelan = parts.Variabel,
            KolomWilayah = kolomWilayah,
            TahunAkhir = tahunAkhir ?? 0,
        };

    /// <summary>The scales of labels, also after a definition error (SPEC 4.10).</summary>
    public IReadOnlyList<SkalaNilai> Skala { get; init; } = definisi?.Skala ?? [];

    /// <summary>The rows of <c>variabel.csv</c>, for messages.</summary>
    public IReadOnlyList<VariabelSetting> Setelan { get; init; } = [];

    /// <summary>The names of the columns of <c>wilayah.csv</c> in its order, for messages.</summary>
    public IReadOnlyList<string> KolomWilayah { get; init; } = [];

    /// <summary>The last tahun of the renstra, in which targets without tahun are due; 0 for none.</summary>
    public int TahunAkhir { get; init; }

    /// <summary>Whether a message shows the row that an unknown wilayah needs in <c>wilayah.csv</c>.</summary>
    public bool ShowsRowFor(string kode) => KolomWilayah.Count > 0
        && (_shownRows.Contains(kode) || (_shownRows.Count < RowsMaximum && _shownRows.Add(kode)));

    /// <summary>Reads number cells that hold a label.</summary>
    public LabelCells Labels => field ??= new LabelCells(this);

    public KodeRegistry Wilayah { get; } = new(
        kode => definisi?.KnowsWilayah(kode) != false, (definisi?.Wilayah ?? []).Select(w => (w.Kode, w.Nama)));

    public KodeRegistry Indikator { get; } = new(
        kode => definisi is null || definisi.FindIndikator(kode) is not null,
        (definisi?.Indikator ?? []).Select(i => (i.Kode, i.Nama)));

    /// <summary>The codes of simpul, for hints.</summary>
    public KodeRegistry Simpul { get; } = new(
        kode => definisi?.FindSimpul(kode) is not null, (definisi?.Simpul ?? []).Select(s => (s.Kode, s.Nama)));

    /// <summary>The names of variabel; every name is accepted.</summary>
    public KodeRegistry Variabel { get; } = new(_ => true, []);

    /// <summary>
    /// The tahun when the indikator has a row then; otherwise <c>null</c>, for its first row (SPEC 4.8). The end of the
    /// renstra is the tahun of a target without one.
    /// </summary>
    /// <param name="indikator">The index of the indikator.</param>
    /// <param name="tahun">The tahun; 0 for none.</param>
    public int? TahunOf(int indikator, int tahun)
    {
        var year = tahun > 0 ? tahun : TahunAkhir;
        return definisi?.FindIndikator(Indikator[indikator], year) is null ? null : year;
    }

    /// <summary>The row of an indikator in a tahun, or else its first row; <c>null</c> for no indikator.</summary>
    public Indikator? IndikatorIn(int indikator, int tahun) => indikator < 0 ? null
        : definisi?.FindIndikator(Indikator[indikator], TahunOf(indikator, tahun));

    /// <summary>The kode of a wilayah as the definition spells it; as the data do where it has none.</summary>
    /// <param name="wilayah">The index of the wilayah.</param>
    public string KodeWilayah(int wilayah) =>
        _spelledWilayah.Value.GetValueOrDefault(Nama.Normalize(Wilayah[wilayah])) ?? Wilayah[wilayah];

    /// <summary>The kode of an indikator as the definition spells it.</summary>
    /// <param name="indikator">The index of the indikator.</param>
    public string KodeIndikator(int indikator) =>
        definisi?.FindIndikator(Indikator[indikator])?.Kode ?? Indikator[indikator];

    /// <summary>Whether a text is the kode or the nama of a defined wilayah.</summary>
    public bool IsWilayah(string text) =>
        definisi is { Wilayah.Length: > 0 } && (definisi.KnowsWilayah(text) || Wilayah.Named(text) is not null);

    /// <summary>Whether the text of a key is a defined code or name.</summary>
    public bool IsKnown(CsvColumn key, string text)
    {
        if (definisi is null) return false;
        if (key == Schema.Indikator || key == Schema.IndikatorRequired)
            return definisi.FindIndikator(text) is not null || Indikator.Named(text) is not null;
        if (key == Schema.Wilayah || key == Schema.WilayahRequired) return IsWilayah(text);
        if (key == AnggaranSchema.Simpul) return definisi.FindSimpul(text) is not null;
        if (key != Schema.Variabel) return false;
        _variabel ??= definisi.Indikator.SelectMany(one => one.Rumus.Variables).ToHashSet(StringComparer.Ordinal);
        return _variabel.Contains(Nama.Normalize(text));
    }

    private static Dictionary<string, string> Spelled(DefinisiKinerja? definisi)
    {
        var spelled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in definisi?.Wilayah ?? []) spelled.TryAdd(Nama.Normalize(one.Kode), one.Kode);
        return spelled;
    }
}
