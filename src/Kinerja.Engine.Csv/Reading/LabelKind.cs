namespace Kinerja.Engine.Csv.Reading;

/// <summary>The kinds of number cells, by the labels that they may hold (SPEC 4.10).</summary>
internal enum LabelKind
{
    /// <summary>A number that is never a label.</summary>
    None,

    /// <summary>The number of a variabel.</summary>
    Variabel,

    /// <summary>The target of an indikator.</summary>
    Target,

    /// <summary>A number of a row whose keys are refused.</summary>
    Undecided,
}
