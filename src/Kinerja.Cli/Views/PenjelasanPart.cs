using System.Collections.Immutable;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Cli.Views;

/// <summary>The explanation of one row of a result file.</summary>
/// <param name="Berkas">The name of the file.</param>
/// <param name="Langkah">The steps.</param>
/// <param name="Row">The row of the indikator, whose labels stand behind its figures; <c>null</c> for another
/// row.</param>
internal sealed record PenjelasanPart(
    string Berkas, ImmutableArray<PenjelasanStep> Langkah, HasilIndikator? Row = null);
