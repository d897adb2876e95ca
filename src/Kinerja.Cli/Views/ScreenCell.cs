using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Cli.Views;

/// <summary>A cell of a <see cref="ScreenTable"/>.</summary>
/// <param name="Lines">Its lines; the table wraps each of them.</param>
internal sealed record ScreenCell(params IReadOnlyList<string> Lines)
{
    /// <summary>The depth in a tree, 0 for the top.</summary>
    public int Depth { get; init; }

    /// <summary>
    /// Whether the cell says why a number is missing. Only such a cell has a colour: a scale of predikat may be custom,
    /// so no colour fits its labels.
    /// </summary>
    public bool IsReason { get; init; }

    public static implicit operator ScreenCell(string text) => new(text);

    /// <summary>The predikat, or the reasons why there is none: <c>Target Kosong</c>, which wraps at words.</summary>
    public static ScreenCell Predikat(string? predikat, params IEnumerable<Alasan> reasons) =>
        predikat is null ? new ScreenCell(string.Join("; ", reasons.Select(Label.Text))) { IsReason = true } : predikat;
}
