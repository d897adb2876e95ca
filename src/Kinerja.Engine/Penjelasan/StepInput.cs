using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// What goes into a <see cref="PenjelasanStep"/> under one name of its rumus: a given number, or the result of an
/// earlier step.
/// </summary>
public sealed record StepInput
{
    internal StepInput(string nama, Nilai nilai, string asal = "")
    {
        Nama = nama;
        Nilai = nilai;
        Asal = asal;
    }

    internal StepInput(string nama, PenjelasanStep dari)
        : this(nama, dari.Hasil) => Dari = dari;

    /// <summary>The name in the rumus, normalised; a reference to another indikator as <c>@kode</c>.</summary>
    public string Nama { get; }

    /// <summary>The number, or the reason there is none.</summary>
    public Nilai Nilai { get; }

    /// <summary>
    /// Whose number it is, such as a wilayah or a part of a mean, in Bahasa Indonesia; blank when the name says it.
    /// </summary>
    public string Asal { get; }

    /// <summary>The earlier step it is the result of; <c>null</c> for a number that was given.</summary>
    public PenjelasanStep? Dari { get; }
}
