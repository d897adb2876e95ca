using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Penjelasan;

/// <summary>One term of a mean or sum: a wilayah, or a part of a simpul.</summary>
/// <param name="Asal">The wilayah or the part that the number belongs to, in words.</param>
/// <param name="Nilai">The number; N of a ratio.</param>
/// <param name="Bobot">Its weight, or D of a ratio; missing where none is used.</param>
/// <param name="Dari">The earlier step that gives the number; <c>null</c> for a given number.</param>
/// <param name="Sel">The reported cell that holds the number; <c>null</c> when no single cell does.</param>
internal readonly record struct Term(
    string Asal, Nilai Nilai, Nilai Bobot = default, PenjelasanStep? Dari = null, KunciSel? Sel = null);
