using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Excel.Writing;

/// <summary>What decides the style of a cell of a table.</summary>
/// <param name="Jenis">The role of its row.</param>
/// <param name="Format">Its number format.</param>
/// <param name="IsNumber">Whether it stands in a column of numbers.</param>
/// <param name="Tingkat">The steps by which it is indented.</param>
internal readonly record struct CellLook(JenisBaris Jenis, string Format, bool IsNumber, int Tingkat);
