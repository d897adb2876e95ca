using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv;

/// <summary>The items and diagnostics of one definition file.</summary>
/// <typeparam name="T">The type that a row defines.</typeparam>
/// <param name="Items">One item per valid row, in the order of the file.</param>
/// <param name="Diagnostics">All diagnostics, in the order of the file; a row with a Galat gives no item.</param>
public sealed record CsvResult<T>(ImmutableArray<T> Items, ImmutableArray<Diagnostic> Diagnostics);
