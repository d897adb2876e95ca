namespace Kinerja.Engine.Excel.Writing;

/// <summary>What is printed of a sheet.</summary>
/// <param name="Name">The name of the sheet; it has no apostrophe.</param>
/// <param name="Columns">The number of columns.</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="HeaderRows">The number of rows that are repeated at the top of each page; 0 for none.</param>
internal readonly record struct PrintedSheet(string Name, int Columns, int Rows, int HeaderRows);
