namespace Kinerja.Engine.Model;

/// <summary>The parts of a definition before they are checked against each other.</summary>
public sealed record DefinisiParts
{
    /// <summary>The indikator; at least one.</summary>
    public required IReadOnlyList<Indikator> Indikator { get; init; }

    /// <summary>The cascading tree; empty for none.</summary>
    public IReadOnlyList<Simpul> Simpul { get; init; } = [];

    /// <summary>How variables are read; what is not named has the defaults of SPEC 4.1.</summary>
    public IReadOnlyList<VariabelSetting> Variabel { get; init; } = [];

    /// <summary>The wilayah; empty: every code in the data is a root of its own.</summary>
    public IReadOnlyList<Wilayah> Wilayah { get; init; } = [];
}
