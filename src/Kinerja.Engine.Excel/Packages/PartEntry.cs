namespace Kinerja.Engine.Excel.Packages;

/// <summary>What the directory of a zip file says about one part.</summary>
internal sealed record PartEntry(string Name, long Length, uint Crc);
