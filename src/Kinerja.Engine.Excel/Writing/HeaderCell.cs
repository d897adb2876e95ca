namespace Kinerja.Engine.Excel.Writing;

/// <summary>A cell of a header of several levels.</summary>
/// <param name="Text">The text.</param>
/// <param name="Level">The level at which it begins, 0 for the highest.</param>
/// <param name="Column">The column at which it begins, from 0.</param>
/// <param name="Levels">The levels that it covers, 1 or more.</param>
/// <param name="Columns">The columns that it covers, 1 or more.</param>
internal readonly record struct HeaderCell(string Text, int Level, int Column, int Levels, int Columns);
