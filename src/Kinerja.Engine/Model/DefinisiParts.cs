namespace Kinerja.Engine.Model;

/// <summary>The parts of a definition, not yet checked against each other.</summary>
public sealed record DefinisiParts
{
    /// <summary>The indikator, at least one.</summary>
    public required IReadOnlyList<Indikator> Indikator { get; init; }

    /// <summary>The simpul of the cascading tree; empty for no tree.</summary>
    public IReadOnlyList<Simpul> Simpul { get; init; } = [];

    /// <summary>The levels of the tree, from high to low (SPEC 6.8).</summary>
    public DaftarJenjang Jenjang { get; init; } = DaftarJenjang.Baku;

    /// <summary>The settings of variables; a variabel without a setting has the defaults of SPEC 4.1.</summary>
    public IReadOnlyList<VariabelSetting> Variabel { get; init; } = [];

    /// <summary>The scales of labels that settings of variables name (SPEC 4.10).</summary>
    public IReadOnlyList<SkalaNilai> Skala { get; init; } = [];

    /// <summary>The wilayah. When empty, every code in the data is a wilayah without a wilayah above it.</summary>
    public IReadOnlyList<Wilayah> Wilayah { get; init; } = [];
}
