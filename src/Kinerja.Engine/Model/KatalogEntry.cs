using System.Collections.Immutable;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Model;

/// <summary>A rumus of the catalogue with everything one needs to use it (SPEC 14).</summary>
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

    /// <summary>The name in the catalogue: <c>katalog:</c> and this take the place of a rumus in a file.</summary>
    public string Id { get; }

    /// <summary>The formula.</summary>
    public Rumus Rumus { get; }

    /// <summary>The unit of the realisasi; for a count, what is counted is up to the indikator.</summary>
    public string Satuan { get; }

    /// <summary>The tipe perhitungan it usually has; the indikator decides.</summary>
    public TipePerhitungan Tipe { get; }

    /// <summary>What it tells, and what to mind.</summary>
    public required string Keterangan { get; init; }

    /// <summary>The document it comes from.</summary>
    public SumberRumus Sumber { get; }

    /// <summary>Its variables in the order of the rumus.</summary>
    public ImmutableArray<VariabelKatalog> Variabel { get; }

    internal Sifat? SifatOf(string variabel) => Variabel.FirstOrDefault(v => v.Variabel == variabel)?.Sifat;
}
