using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model;

/// <summary>A node of the cascading tree (SPEC 2, 6).</summary>
public sealed class Simpul : IBarisDefinisi
{
    /// <summary>Makes a simpul.</summary>
    /// <param name="kode">The code; codes are compared after normalisation (SPEC 2).</param>
    /// <param name="jenjang">The name of the level, one of <see cref="DefinisiParts.Jenjang"/>.</param>
    /// <param name="induk">The kode of every parent (SPEC 6.9); none for a root. Blank ones are left out.</param>
    /// <exception cref="ArgumentException">The kode or the jenjang is blank.</exception>
    public Simpul(string kode, string jenjang, params IEnumerable<string?>? induk)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        ArgumentException.ThrowIfNullOrWhiteSpace(jenjang);
        Kode = kode.Trim();
        Jenjang = jenjang.Trim();
        Induk = [.. (induk ?? []).Where(one => !string.IsNullOrWhiteSpace(one)).Select(one => one!.Trim())];
    }

    private Simpul(Simpul other, string jenjang)
    {
        (Kode, Jenjang, Induk) = (other.Kode, jenjang, other.Induk);
        (Nama, Sasaran, PenanggungJawab) = (other.Nama, other.Sasaran, other.PenanggungJawab);
        (Crosscutting, Bobot, BobotPerInduk) = (other.Crosscutting, other.Bobot, other.BobotPerInduk);
        (BerlakuDari, BerlakuSampai, Asal) = (other.BerlakuDari, other.BerlakuSampai, other.Asal);
    }

    /// <summary>The code as written.</summary>
    public string Kode { get; }

    /// <summary>The name of the level.</summary>
    public string Jenjang { get; }

    /// <summary>The kode of every parent, in the order of the document; empty for a root (SPEC 6.9).</summary>
    public ImmutableArray<string> Induk { get; }

    /// <summary>The name as in the document.</summary>
    public string Nama { get; init; } = "";

    /// <summary>The sasaran that the document states for it; informative.</summary>
    public string Sasaran { get; init; } = "";

    /// <summary>The person or post that is responsible for it; informative, blank for none.</summary>
    public string PenanggungJawab { get; init; } = "";

    /// <summary>The other offices that contribute to it, in the words of the document; informative.</summary>
    public string Crosscutting { get; init; } = "";

    /// <summary>The weight among the children of each parent.</summary>
    /// <value>0 or more, below 10^18. Default: 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The weight is out of range.</exception>
    public decimal Bobot { get; init => field = Indikator.Weight(value); } = 1;

    /// <summary>
    /// The weight among the children of each parent, in the order of <see cref="Induk"/>, where the weights differ
    /// (SPEC 6.9).
    /// </summary>
    /// <value>Each 0 or more, below 10^18. Default: empty; <see cref="Bobot"/> then holds for all.</value>
    /// <exception cref="ArgumentException">There is another number of weights than of parents.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is out of range.</exception>
    public ImmutableArray<decimal> BobotPerInduk
    {
        get;
        init
        {
            if (value.IsDefaultOrEmpty) return;
            if (value.Length != Induk.Length)
                throw new ArgumentException("The number of weights differs from the number of induk.", nameof(value));
            foreach (var bobot in value) Indikator.Weight(bobot);
            field = value;
        }
    } = [];

    /// <summary>The first tahun that the row covers (SPEC 4.8).</summary>
    /// <value>1900..2200. Default: <c>null</c>, no first one.</value>
    /// <exception cref="ArgumentOutOfRangeException">The tahun is out of range.</exception>
    public int? BerlakuDari { get; init => field = MasaBerlaku.Bound(value); }

    /// <summary>The last tahun that the row covers (SPEC 4.8).</summary>
    /// <value>1900..2200. Default: <c>null</c>, no last one.</value>
    /// <exception cref="ArgumentOutOfRangeException">The tahun is out of range.</exception>
    public int? BerlakuSampai { get; init => field = MasaBerlaku.Bound(value); }

    /// <summary>The place that defines it, for messages.</summary>
    public DiagnosticPlace Asal { get; init; } = DiagnosticPlace.None;

    MasaBerlaku IBarisDefinisi.Masa => MasaBerlaku.Of(BerlakuDari, BerlakuSampai);

    /// <summary>Returns the weight among the children of a parent.</summary>
    /// <param name="slot">The index of the parent in <see cref="Induk"/>.</param>
    internal decimal BobotDi(int slot) => BobotPerInduk.IsEmpty ? Bobot : BobotPerInduk[slot];

    /// <summary>Returns the same simpul with another spelling of its jenjang.</summary>
    internal Simpul WithJenjang(string jenjang) => jenjang == Jenjang ? this : new Simpul(this, jenjang);
}
