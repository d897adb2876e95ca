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
    private readonly IndikatorIndex _indikator;
    private readonly SkalaLookup _skala;
    private readonly HashSet<string> _arus; // names of variabel that some rumus adds up

    /// <summary>
    /// Links the parts and checks them. <see cref="TryCreate"/> returns the object only without a Galat.
    /// </summary>
    private DefinisiKinerja(DefinisiParts parts)
    {
        var found = new List<Diagnostic>();
        Indikator = [.. parts.Indikator];
        Simpul = [.. parts.Simpul];
        Wilayah = [.. parts.Wilayah];
        _indikator = new IndikatorIndex(Indikator, found);
        Pohon = Forest.Build(
            [.. Simpul.Select(s => new Forest.Member(s.Kode, s.Induk, s.Asal))], "cascading.csv", found);
        PohonWilayah = Forest.Build(
            [.. Wilayah.Select(w => new Forest.Member(w.Kode, w.Induk, w.Asal))], "wilayah.csv", found);
        var simpul = new SimpulChecker(Simpul, Pohon, found);
        simpul.CheckJenjang();
        SimpulIndikator = Arrays.Map(Indikator, simpul.SimpulOf);
        Skala = [.. parts.Skala];
        var resolver = new VariabelResolver(parts.Variabel, _indikator, new SkalaIndex(parts.Skala, found), found);
        Variabel = Arrays.Map(Indikator, i => i.Rumus.Variables.Select(v => resolver.Resolve(i, v)).ToImmutableArray());
        _skala = new SkalaLookup(Indikator, Variabel, resolver);
        var rumus = new RumusChecker(_indikator, found);
        Rujukan = Arrays.Map(Indikator, rumus.RujukanOf);
        UrutanHitung = UrutanHitungFinder.Find(Indikator, Rujukan, found);
        var agregasi = new AgregasiChecker(resolver, found);
        Agregasi = [.. Indikator.Select((indikator, i) => agregasi.AgregasiOf(indikator, Variabel[i]))];
        Pembobot = [.. Indikator.Select(agregasi.PembobotOf)];
        foreach (var indikator in Indikator) rumus.CheckPembagiNol(indikator);
        _arus = Variabel.SelectMany(own => own).Where(v => v.Sifat == Sifat.Arus).Select(v => v.Nama)
            .ToHashSet(StringComparer.Ordinal);
        if (!found.Exists(IsGalat)) found.AddRange(DefinisiLint.Find(this));
        Diagnostics = [.. found];
    }

    /// <summary>The indikator in definition order.</summary>
    public ImmutableArray<Indikator> Indikator { get; }

    /// <summary>The simpul in definition order; empty when there is no cascading tree.</summary>
    public ImmutableArray<Simpul> Simpul { get; }

    /// <summary>The wilayah; empty when every code in the data is a root of its own.</summary>
    public ImmutableArray<Wilayah> Wilayah { get; }

    /// <summary>The scales of labels; empty when every figure is reported as a number (SPEC 4.10).</summary>
    public ImmutableArray<SkalaNilai> Skala { get; }

    /// <summary>The warnings and infos about the definition.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    internal Forest Pohon { get; }

    internal Forest PohonWilayah { get; }

    /// <summary>Per indikator, its variables in the order of the rumus.</summary>
    internal ImmutableArray<ImmutableArray<VariabelIndikator>> Variabel { get; }

    /// <summary>Per indikator, how the figures of several wilayah become one, every default resolved.</summary>
    internal ImmutableArray<AgregasiWilayah> Agregasi { get; }

    /// <summary>Per indikator, the variabel whose value is the weight of a wilayah in the mean; <c>null</c> for
    /// none.</summary>
    internal ImmutableArray<VariabelIndikator?> Pembobot { get; }

    /// <summary>Per indikator, the indices of the indikator it refers to, in the order of the rumus.</summary>
    internal ImmutableArray<ImmutableArray<int>> Rujukan { get; }

    /// <summary>Every indikator after those it refers to.</summary>
    internal ImmutableArray<int> UrutanHitung { get; }

    /// <summary>Per indikator, the index of its simpul, -1 for none.</summary>
    internal ImmutableArray<int> SimpulIndikator { get; }

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
    public Indikator? FindIndikator(string kode) =>
        IndexOfIndikator(kode) is >= 0 and var index ? Indikator[index] : null;

    /// <summary>The simpul with a kode, or <c>null</c>.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it.</param>
    public Simpul? FindSimpul(string kode) => Pohon.Find(kode) is >= 0 and var index ? Simpul[index] : null;

    /// <summary>Whether some rumus adds up the quarters of a variabel, sifat Arus (SPEC 4.1).</summary>
    /// <param name="indikator">The kode of the indikator it is reported for; <c>null</c> for all.</param>
    /// <param name="variabel">The name, in any spelling that normalises to it.</param>
    public bool IsArus(string? indikator, string variabel)
    {
        var nama = Penamaan.Nama.Normalize(variabel);
        return indikator is null ? _arus.Contains(nama)
            : Variabel[IndexOfIndikator(indikator)].Any(v => v.Nama == nama && v.Sifat == Sifat.Arus);
    }

    /// <summary>
    /// The scale by whose labels a cell of a variabel may be reported; <c>null</c> for none (SPEC 4.10).
    /// </summary>
    /// <param name="indikator">The kode of the indikator it is reported for; <c>null</c> for all.</param>
    /// <param name="variabel">The name, in any spelling that normalises to it.</param>
    public SkalaNilai? FindSkala(string? indikator, string variabel) =>
        Skala.IsEmpty ? null : _skala.Of(indikator is null ? null : IndexOfIndikator(indikator), variabel);

    /// <summary>
    /// The scale of an indikator whose rumus is one variabel alone; <c>null</c> for none. Its target may be a label,
    /// and its figures are shown with their labels (SPEC 4.10).
    /// </summary>
    /// <param name="kode">The kode of the indikator, in any spelling that normalises to it.</param>
    public SkalaNilai? FindSkalaIndikator(string kode) =>
        IndexOfIndikator(kode) is >= 0 and var index ? SkalaOf(index) : null;

    /// <summary>Whether a wilayah may appear in the data: any code when no wilayah are defined.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it.</param>
    public bool KnowsWilayah(string kode) => Wilayah.IsEmpty || PohonWilayah.Find(kode) >= 0;

    /// <summary>Returns the kode and name of a wilayah for messages; only the kode when it has no name.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it.</param>
    public string DescribeWilayah(string kode) =>
        PohonWilayah.Find(kode) is >= 0 and var index ? $"{Wilayah[index].Kode} {Wilayah[index].Nama}".Trim() : kode;

    /// <summary>The cascading tree from the top: every parent before its children, these in definition order.</summary>
    /// <returns>The kode of each simpul and its depth.</returns>
    public IEnumerable<(string Kode, int Depth)> WalkPohon()
    {
        var pending = new Stack<(int Index, int Depth)>();
        for (var i = Simpul.Length - 1; i >= 0; i--)
        {
            if (Pohon.Parents[i] < 0) pending.Push((i, 0));
        }
        while (pending.TryPop(out var top))
        {
            yield return (Simpul[top.Index].Kode, top.Depth);
            foreach (var child in Pohon.Children[top.Index].Reverse()) pending.Push((child, top.Depth + 1));
        }
    }

    /// <summary>Whether an indikator has references and no reported variabel; the calendar does not count as one (SPEC
    /// 4.4).</summary>
    internal bool HasOnlyRujukan(int index) => !Rujukan[index].IsEmpty && Variabel[index].All(v => v.IsCalendar);

    /// <summary>The scale of an indikator whose rumus is one variabel alone; <c>null</c> for none.</summary>
    internal SkalaNilai? SkalaOf(int index) => AgregasiWilayahExtensions.SkalaOf(Indikator[index], Variabel[index]);

    internal int IndexOfIndikator(string kode) => _indikator.Find(kode);

    private static bool IsGalat(Diagnostic diagnostic) => diagnostic.Severity == Severity.Galat;
}
