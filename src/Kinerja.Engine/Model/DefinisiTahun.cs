using System.Collections.Immutable;

namespace Kinerja.Engine.Model;

/// <summary>
/// The definition as it is in one tahun (SPEC 4.8). All lists are by the number of the kode, which is the same in every
/// tahun. A kode without a valid row keeps its first row in the lists; it is in no tree and in no order of calculation.
/// </summary>
internal sealed class DefinisiTahun
{
    /// <summary>The rows of all tahun.</summary>
    public required DefinisiKinerja Definisi { get; init; }

    /// <summary>The tahun with this definition.</summary>
    public required MasaBerlaku Masa { get; init; }

    /// <summary>The row of each indikator.</summary>
    public required ImmutableArray<Indikator> Indikator { get; init; }

    /// <summary>The row of each simpul.</summary>
    public required ImmutableArray<Simpul> Simpul { get; init; }

    /// <summary>The row of each wilayah; <c>null</c> where none is valid.</summary>
    public required ImmutableArray<Wilayah?> Wilayah { get; init; }

    /// <summary>The cascading tree.</summary>
    public required Forest Pohon { get; init; }

    /// <summary>The tree of wilayah.</summary>
    public required Forest PohonWilayah { get; init; }

    /// <summary>Per indikator, the number of its simpul; -1 for none, and for an indikator that is not valid.</summary>
    public required ImmutableArray<int> SimpulIndikator { get; init; }

    /// <summary>Per indikator, its variables in the order of the rumus.</summary>
    public required ImmutableArray<ImmutableArray<VariabelIndikator>> Variabel { get; init; }

    /// <summary>Per indikator, the numbers of the indikator it refers to, in the order of the rumus.</summary>
    public required ImmutableArray<ImmutableArray<int>> Rujukan { get; init; }

    /// <summary>Every valid indikator after those it refers to.</summary>
    public required ImmutableArray<int> UrutanHitung { get; init; }

    /// <summary>Per indikator, how the figures of several wilayah become one, every default resolved.</summary>
    public required ImmutableArray<AgregasiWilayah> Agregasi { get; init; }

    /// <summary>
    /// Per indikator, the variabel whose value is the weight of a wilayah in the mean; <c>null</c> for none.
    /// </summary>
    public required ImmutableArray<VariabelIndikator?> Pembobot { get; init; }

    /// <summary>Returns the weight of a simpul among the children of one of its induk.</summary>
    public decimal BobotDi(int anak, int induk) => Simpul[anak].BobotDi(Pohon.Parents[anak].IndexOf(induk));

    /// <summary>
    /// Whether an indikator has references and no reported variabel; the calendar does not count as one (SPEC 4.4).
    /// </summary>
    public bool HasOnlyRujukan(int index) => !Rujukan[index].IsEmpty && Variabel[index].All(v => v.IsCalendar);

    /// <summary>Returns the scale of an indikator whose rumus is one variabel alone; <c>null</c> for none.</summary>
    public SkalaNilai? SkalaOf(int index) => AgregasiWilayahExtensions.SkalaOf(Indikator[index], Variabel[index]);

    /// <summary>Returns the kode and name of a wilayah for messages; only the kode when it has no name.</summary>
    public string DescribeWilayah(string kode) => Definisi.DescribeWilayah(kode, Masa.Dari);
}
