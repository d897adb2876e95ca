using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Anggaran;

/// <summary>A row of anggaran at its place in both trees.</summary>
/// <param name="Wilayah">The row of the wilayah in a layout.</param>
/// <param name="Simpul">The index of the simpul in the definition.</param>
/// <param name="Baris">The row.</param>
/// <param name="Asal">Where its first number stands, for messages.</param>
internal readonly record struct BarisDi(int Wilayah, int Simpul, BarisAnggaran Baris, DiagnosticPlace Asal);
