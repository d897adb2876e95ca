using System.Collections.Immutable;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Gambar;

/// <summary>A simpul of the picture: a row of the table and the rows of its indikator.</summary>
/// <param name="Baris">Its row.</param>
/// <param name="Indikator">The rows of its indikator.</param>
/// <param name="Kode">Its kode.</param>
/// <param name="Tingkat">Its depth, 0 for the top.</param>
/// <param name="Induk">The index of the induk under which the table has it; -1 for none.</param>
internal sealed record Simpul(
    Baris Baris, ImmutableArray<Baris> Indikator, string Kode, int Tingkat, int Induk)
{
    /// <summary>The indexes of its other induk.</summary>
    public IReadOnlyList<int> IndukLain { get; init; } = [];

    /// <summary>How many simpul below it the picture leaves out.</summary>
    public int Dilipat { get; init; }
}
