namespace Kinerja.Engine.Model;

/// <summary>The source of the capaian of a simpul: its children or its own indikator (SPEC 6.2).</summary>
public enum SumberCapaian
{
    /// <summary>The children; when no child has a capaian, its own indikator.</summary>
    AnakDulu,

    /// <summary>Its own indikator; when none of them has a capaian, the children.</summary>
    IndikatorDulu,

    /// <summary>Only the children.</summary>
    HanyaAnak,

    /// <summary>Only its own indikator.</summary>
    HanyaIndikator,
}
