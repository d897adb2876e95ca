using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv;

/// <summary>What one file of definitions gave.</summary>
/// <typeparam name="T">What a row defines.</typeparam>
/// <param name="Items">One item per good row, in the order of the file.</param>
/// <param name="Diagnostics">Everything found; a row with a Galat gave no item.</param>
public sealed record CsvResult<T>(ImmutableArray<T> Items, ImmutableArray<Diagnostic> Diagnostics);
