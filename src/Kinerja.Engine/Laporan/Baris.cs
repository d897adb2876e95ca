using System.Collections.Immutable;

namespace Kinerja.Engine.Laporan;

/// <summary>A row of a table, with one cell per column.</summary>
/// <param name="Jenis">The role of the row.</param>
/// <param name="Tingkat">The depth in the tree, 0 for the top; names are indented by it.</param>
/// <param name="Sel">The cells, in the order of the columns.</param>
public sealed record Baris(JenisBaris Jenis, int Tingkat, ImmutableArray<Sel> Sel);
