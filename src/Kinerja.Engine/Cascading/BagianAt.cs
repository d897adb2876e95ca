namespace Kinerja.Engine.Cascading;

/// <summary>A part at one of the wilayah at which it appears.</summary>
/// <param name="Bagian">The part.</param>
/// <param name="First">The cell of that wilayah and the first wanted quarter in the columns of the part.</param>
internal readonly record struct BagianAt(Bagian Bagian, int First);
