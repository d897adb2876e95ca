using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Penjelasan;

/// <summary>One term of a mean or sum: a wilayah, or a part of a simpul.</summary>
/// <param name="Asal">Whose number it is.</param>
/// <param name="Nilai">The number; N of a ratio.</param>
/// <param name="Bobot">Its weight, or D of a ratio, where there is one.</param>
internal readonly record struct Term(string Asal, Nilai Nilai, Nilai Bobot = default);
