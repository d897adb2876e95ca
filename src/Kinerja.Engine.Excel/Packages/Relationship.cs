namespace Kinerja.Engine.Excel.Packages;

/// <summary>An arrow from one part to another.</summary>
/// <param name="Type">The last word of its type: <c>worksheet</c>, <c>styles</c>, <c>sharedStrings</c>.</param>
/// <param name="Target">The name of the other part in the zip file; empty when it lies outside the file.</param>
internal sealed record Relationship(string Type, string Target);
