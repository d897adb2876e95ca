using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Penjelasan;

/// <summary>One input of a <see cref="PenjelasanStep"/>: a given number, or the result of an earlier step.</summary>
public sealed record StepInput
{
    internal StepInput(string nama, Nilai nilai, string asal = "")
    {
        Nama = nama;
        Nilai = nilai;
        Asal = asal;
    }

    internal StepInput(string nama, Nilai nilai, KunciSel? sel)
        : this(nama, nilai) => Sel = sel;

    internal StepInput(string nama, PenjelasanStep dari)
        : this(nama, dari.Hasil) => Dari = dari;

    /// <summary>
    /// The name of the input in the rumus, normalised; <c>@kode</c> for a reference to another indikator.
    /// </summary>
    public string Nama { get; }

    /// <summary>The number, or the reason why there is none.</summary>
    public Nilai Nilai { get; }

    /// <summary>
    /// The wilayah or the part of a mean that the number belongs to, in Bahasa Indonesia; blank when the name is
    /// enough.
    /// </summary>
    public string Asal { get; }

    /// <summary>The reported cell that holds the number; <c>null</c> when no single cell does.</summary>
    public KunciSel? Sel { get; internal init; }

    /// <summary>The earlier step that gives the number; <c>null</c> for a given number.</summary>
    public PenjelasanStep? Dari { get; internal init; }
}
