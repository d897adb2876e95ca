namespace Kinerja.Engine.Csv.Reading;

/// <summary>What a number cell reports, which decides the labels that it may hold (SPEC 4.10).</summary>
/// <param name="Kind">The kind of number; the default is a number that is never a label.</param>
/// <param name="Indikator">The index of the indikator; -1 for a shared variabel.</param>
/// <param name="Variabel">The index of the variabel; -1 for none.</param>
/// <param name="Tahun">The tahun of a target, because its rumus may differ by tahun; otherwise 0.</param>
internal readonly record struct LabelKey(LabelKind Kind, int Indikator, int Variabel, int Tahun = 0)
{
    /// <summary>A cell of a row whose keys are refused, so that its labels are not known.</summary>
    public static LabelKey Undecided => new(LabelKind.Undecided, -1, -1);

    public static LabelKey OfTarget(int indikator, int tahun) =>
        new(LabelKind.Target, indikator, -1, tahun);

    public static LabelKey OfVariabel(int indikator, int variabel) => new(LabelKind.Variabel, indikator, variabel);
}
