namespace Kinerja.Engine.Model;

/// <summary>Which of its two inputs gives a simpul its capaian (SPEC 6.2).</summary>
public enum SumberCapaian
{
    /// <summary>The children; its own indikator when no child has a value.</summary>
    AnakDulu,

    /// <summary>Its own indikator; the children when none has a value.</summary>
    IndikatorDulu,

    /// <summary>The children only.</summary>
    HanyaAnak,

    /// <summary>Its own indikator only.</summary>
    HanyaIndikator,
}
