using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model.Checks;

namespace Kinerja.Engine.Model;

/// <summary>
/// A checked definition: indikator, cascading tree, variabel and wilayah that fit together (SPEC 6.5, 6.6). Immutable;
/// every instance is valid.
/// </summary>
public sealed class DefinisiKinerja
{
    private readonly ImmutableArray<DefinisiTahun> _tahun; // by span, ascending
    private readonly SkalaLookup _skala;
    private readonly HashSet<string> _arus; // names of variabel that some rumus adds up

    /// <summary>
    /// Links the parts and checks them. <see cref="TryCreate"/> returns the object only without a Galat.
    /// </summary>
    private DefinisiKinerja(DefinisiParts parts)
    {
        var found = new List<Diagnostic>();
        var simpul = new SimpulChecker(parts.Jenjang, found);
        Jenjang = parts.Jenjang;
        Indikator = [.. parts.Indikator];
        Simpul = [.. parts.Simpul.Select(simpul.Spell)];
        simpul.TellUnknown(Simpul);
        Wilayah = [.. parts.Wilayah];
        IBarisDefinisi[] rows = [.. Indikator, .. Simpul, .. Wilayah];
        foreach (var row in rows) CheckMasa(row, found);
        KodeIndikator = new KodeIndex(Indikator, "indikator.csv", found);
        if (Indikator.IsEmpty)
            found.Add(new(DefinitionCodes.IsianWajibKosong, DiagnosticPlace.None, $"Tidak ada satu pun indikator."));
        KodeSimpul = new KodeIndex(Simpul, "cascading.csv", found);
        KodeWilayah = new KodeIndex(Wilayah, "wilayah.csv", found);
        foreach (var one in Simpul) simpul.CheckInduk(one);
        Skala = [.. parts.Skala];
        var resolver = new VariabelResolver(parts.Variabel, KodeIndikator, new SkalaIndex(parts.Skala, found), found);
        Variabel = Arrays.Map(Indikator, i => i.Rumus.Variables.Select(v => resolver.Resolve(i, v)).ToImmutableArray());
        _skala = new SkalaLookup(Indikator, Variabel, resolver);
        var agregasi = new AgregasiChecker(resolver, found);
        Agregasi = [.. Indikator.Select((indikator, i) => agregasi.AgregasiOf(indikator, Variabel[i]))];
        Pembobot = [.. Indikator.Select(agregasi.PembobotOf)];
        foreach (var indikator in Indikator) RumusChecker.CheckPembagiNol(indikator, found);
        var spans = DefinisiTahunMaker.Spans(rows);
        _tahun = new DefinisiTahunMaker(this, parts.Jenjang).Make(spans, found);
        _arus = Variabel.SelectMany(own => own).Where(v => v.Sifat == Sifat.Arus).Select(v => v.Nama)
            .ToHashSet(StringComparer.Ordinal);
        if (!found.Exists(IsGalat)) found.AddRange(DefinisiLint.Find(this, _tahun));
        // Rows of one kode that cover different tahun may have the same problem.
        Diagnostics = HasMasaBerlaku ? [.. found.Distinct()] : [.. found];
    }

    /// <summary>The rows of indikator in definition order; several rows of a kode cover different tahun.</summary>
    public ImmutableArray<Indikator> Indikator { get; }

    /// <summary>The rows of simpul in definition order; empty when there is no cascading tree.</summary>
    public ImmutableArray<Simpul> Simpul { get; }

    /// <summary>The rows of wilayah; empty when every code in the data is a root of its own.</summary>
    public ImmutableArray<Wilayah> Wilayah { get; }

    /// <summary>The levels of the cascading tree.</summary>
    public DaftarJenjang Jenjang { get; }

    /// <summary>The scales of labels; empty when every figure is reported as a number (SPEC 4.10).</summary>
    public ImmutableArray<SkalaNilai> Skala { get; }

    /// <summary>The warnings and infos about the definition.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether some row covers only some tahun (SPEC 4.8).</summary>
    public bool HasMasaBerlaku => _tahun.Length > 1;

    /// <summary>The kode of the indikator.</summary>
    internal KodeIndex KodeIndikator { get; }

    /// <summary>The kode of the simpul.</summary>
    internal KodeIndex KodeSimpul { get; }

    /// <summary>The kode of the wilayah.</summary>
    internal KodeIndex KodeWilayah { get; }

    /// <summary>Per row of <see cref="Indikator"/>, its variables in the order of the rumus.</summary>
    internal ImmutableArray<ImmutableArray<VariabelIndikator>> Variabel { get; }

    /// <summary>Per row, how the figures of several wilayah become one, every default resolved.</summary>
    internal ImmutableArray<AgregasiWilayah> Agregasi { get; }

    /// <summary>Per row, the variabel whose value is the weight of a wilayah in the mean; <c>null</c> for
    /// none.</summary>
    internal ImmutableArray<VariabelIndikator?> Pembobot { get; }

    /// <summary>Makes a definition from parts and checks it.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="definisi">The definition; <c>null</c> after a Galat.</param>
    /// <param name="diagnostics">All diagnostics; with Galat when the parts do not fit.</param>
    /// <returns>Whether the parts fit together.</returns>
    public static bool TryCreate(
        DefinisiParts parts,
        [NotNullWhen(true)] out DefinisiKinerja? definisi,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var linked = new DefinisiKinerja(parts);
        diagnostics = linked.Diagnostics;
        definisi = linked.Diagnostics.Any(IsGalat) ? null : linked;
        return definisi is not null;
    }

    /// <summary>Makes a definition from parts and checks it.</summary>
    /// <param name="parts">The parts.</param>
    /// <exception cref="ArgumentException">The parts do not fit together; the message lists every Galat.</exception>
    public static DefinisiKinerja Create(DefinisiParts parts) => TryCreate(parts, out var definisi, out var diagnostics)
        ? definisi
        : throw new ArgumentException(
            string.Join('\n', diagnostics.Where(IsGalat)), nameof(parts));

    /// <summary>The indikator with a kode, or <c>null</c>.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it.</param>
    /// <param name="tahun">The year in which the row must be valid; <c>null</c> for the first row of the kode.</param>
    public Indikator? FindIndikator(string kode, int? tahun = null) =>
        RowOf(KodeIndikator, kode, tahun) is >= 0 and var row ? Indikator[row] : null;

    /// <summary>The simpul with a kode, or <c>null</c>.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it.</param>
    /// <param name="tahun">The year in which the row must be valid; <c>null</c> for the first row of the kode.</param>
    public Simpul? FindSimpul(string kode, int? tahun = null) =>
        RowOf(KodeSimpul, kode, tahun) is >= 0 and var row ? Simpul[row] : null;

    /// <summary>Whether some rumus adds up the quarters of a variabel, sifat Arus (SPEC 4.1).</summary>
    /// <param name="indikator">The kode of the indikator it is reported for; <c>null</c> for all.</param>
    /// <param name="variabel">The name, in any spelling that normalises to it.</param>
    public bool IsArus(string? indikator, string variabel)
    {
        var nama = Penamaan.Nama.Normalize(variabel);
        if (indikator is null) return _arus.Contains(nama);
        foreach (var row in KodeIndikator.RowsOf(KodeIndikator.Find(indikator)))
        {
            if (Variabel[row].Any(v => v.Nama == nama && v.Sifat == Sifat.Arus)) return true;
        }
        return false;
    }

    /// <summary>
    /// The scale by whose labels a cell of a variabel may be reported; <c>null</c> for none (SPEC 4.10).
    /// </summary>
    /// <param name="indikator">The kode of the indikator it is reported for; <c>null</c> for all.</param>
    /// <param name="variabel">The name, in any spelling that normalises to it.</param>
    public SkalaNilai? FindSkala(string? indikator, string variabel) =>
        Skala.IsEmpty ? null : _skala.Of(indikator is null ? null : RowOf(KodeIndikator, indikator, null), variabel);

    /// <summary>
    /// The scale of an indikator whose rumus is one variabel alone; <c>null</c> for none. Its target may be a label,
    /// and its figures are shown with their labels (SPEC 4.10).
    /// </summary>
    /// <param name="kode">The kode of the indikator, in any spelling that normalises to it.</param>
    /// <param name="tahun">The year in which the row must be valid; <c>null</c> for the first row of the kode.</param>
    public SkalaNilai? FindSkalaIndikator(string kode, int? tahun = null) =>
        RowOf(KodeIndikator, kode, tahun) is >= 0 and var row
            ? AgregasiWilayahExtensions.SkalaOf(Indikator[row], Variabel[row]) : null;

    /// <summary>Whether a wilayah may appear in the data: any code when no wilayah are defined.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it.</param>
    /// <param name="tahun">The year in which it must be valid; <c>null</c> for any year.</param>
    public bool KnowsWilayah(string kode, int? tahun = null) =>
        Wilayah.IsEmpty || RowOf(KodeWilayah, kode, tahun) >= 0;

    /// <summary>Returns the kode and name of a wilayah for messages; only the kode when it has no name.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it.</param>
    /// <param name="tahun">The year whose name is wanted; <c>null</c> for that of the first row.</param>
    public string DescribeWilayah(string kode, int? tahun = null)
    {
        var row = RowOf(KodeWilayah, kode, tahun);
        if (row < 0) row = RowOf(KodeWilayah, kode, null);
        return row >= 0 ? $"{Wilayah[row].Kode} {Wilayah[row].Nama}".Trim() : kode;
    }

    /// <summary>Returns the tahun in which an indikator is valid, for messages: <c>2022..2024</c>.</summary>
    /// <param name="kode">The code of a defined indikator.</param>
    public string MasaIndikator(string kode) => KodeIndikator.MasaOf(KodeIndikator.Find(kode));

    /// <summary>Returns the tahun in which a simpul is valid, for messages.</summary>
    /// <param name="kode">The code of a defined simpul.</param>
    public string MasaSimpul(string kode) => KodeSimpul.MasaOf(KodeSimpul.Find(kode));

    /// <summary>Returns the tahun in which a wilayah is valid, for messages.</summary>
    /// <param name="kode">The code of a defined wilayah.</param>
    public string MasaWilayah(string kode) => KodeWilayah.MasaOf(KodeWilayah.Find(kode));

    /// <summary>
    /// The cascading tree of a tahun from the top: every parent before its children, these in definition order. A
    /// simpul with several induk stands with everything below it under the first of them, and is named under the others
    /// (SPEC 6.9).
    /// </summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The kode of each simpul, its depth, and whether it is only named there.</returns>
    public IEnumerable<(string Kode, int Depth, bool IsRujukan)> WalkPohon(int tahun)
    {
        var (simpul, pohon) = (Tahun(tahun).Simpul, Tahun(tahun).Pohon);
        var pending = new Stack<(int Index, int Depth, bool IsRujukan)>();
        foreach (var root in pohon.BottomUp.Where(index => pohon.Parents[index].IsEmpty).OrderDescending())
            pending.Push((root, 0, false));
        while (pending.TryPop(out var top))
        {
            yield return (simpul[top.Index].Kode, top.Depth, top.IsRujukan);
            foreach (var child in top.IsRujukan ? [] : pohon.Children[top.Index].Reverse())
                pending.Push((child, top.Depth + 1, pohon.Parents[child][0] != top.Index));
        }
    }

    /// <summary>Returns the view of a tahun: the rows valid in it (SPEC 4.8).</summary>
    internal DefinisiTahun Tahun(int tahun)
    {
        var (low, high) = (0, _tahun.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_tahun[middle].Masa.Dari <= tahun) low = middle;
            else high = middle - 1;
        }
        return _tahun[low];
    }

    /// <summary>Returns the first row of a wilayah, by the number of its kode; it gives the spelling of the
    /// kode.</summary>
    internal Wilayah WilayahPertama(int number) => Wilayah[KodeWilayah.FirstRow(number)];

    private static int RowOf(KodeIndex index, string kode, int? tahun)
    {
        var number = index.Find(kode);
        return number < 0 ? -1 : tahun is { } year ? index.RowIn(number, year) : index.FirstRow(number);
    }

    private static void CheckMasa(IBarisDefinisi row, List<Diagnostic> found)
    {
        if (row.Masa.IsWhole) return;
        found.Add(new(DefinitionCodes.MasaBerlakuTidakSah, row.Asal with { Column = "berlaku_sampai" },
            $"'{row.Kode}' berlaku dari {row.Masa.Dari} sampai {row.Masa.Sampai}, jadi tidak berlaku pada tahun mana "
            + $"pun. Tukar keduanya, atau kosongkan salah satunya."));
    }

    private static bool IsGalat(Diagnostic diagnostic) => diagnostic.Severity == Severity.Galat;
}
