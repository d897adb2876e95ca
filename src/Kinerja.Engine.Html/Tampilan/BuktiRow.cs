using System.Collections.Immutable;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>The result row of a proof.</summary>
/// <param name="Nama">What the row is.</param>
/// <param name="Explain">Explains its numbers.</param>
internal sealed record BuktiRow(string Nama, Func<ImmutableArray<PenjelasanStep>> Explain);
