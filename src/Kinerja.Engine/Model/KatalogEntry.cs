using System.Collections.Immutable;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Model;

/// <summary>A rumus of the catalogue with its unit, tipe, variables and source (SPEC 14).</summary>
public sealed class KatalogEntry
{
    internal KatalogEntry(
        string id, string rumus, string satuan, TipePerhitungan tipe, SumberRumus sumber,
        params VariabelKatalog[] variabel)
    {
        Id = id;
        Rumus = Rumus.Parse(rumus);
        Satuan = satuan;
        Tipe = EnumMember.Defined(tipe);
        Sumber = sumber;
        Variabel = [.. variabel];
    }

    /// <summary>The name in the catalogue. A file writes <c>katalog:</c> and this name in place of a rumus.</summary>
    public string Id { get; }

    /// <summary>The formula.</summary>
    public Rumus Rumus { get; }

    /// <summary>The unit of the realisasi; empty for a count, whose unit the indikator states.</summary>
    public string Satuan { get; }

    /// <summary>The usual tipe perhitungan; an indikator may have another.</summary>
    public TipePerhitungan Tipe { get; }

    /// <summary>The meaning of the rumus and hints for its use, in Bahasa Indonesia.</summary>
    public required string Keterangan { get; init; }

    /// <summary>The document that defines the rumus.</summary>
    public SumberRumus Sumber { get; }

    /// <summary>The variables in the order of the rumus.</summary>
    public ImmutableArray<VariabelKatalog> Variabel { get; }

    internal Sifat? SifatOf(string variabel) => Variabel.FirstOrDefault(v => v.Variabel == variabel)?.Sifat;
}
