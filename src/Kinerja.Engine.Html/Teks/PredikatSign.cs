namespace Kinerja.Engine.Html.Teks;

/// <summary>How a predikat is shown.</summary>
/// <param name="Label">The whole label.</param>
/// <param name="Tanda">Its initials, or the label where they are short or not unique.</param>
/// <param name="Kelas">The class of its colour, <c>p1</c> for the highest to <c>p5</c>; <c>p0</c> for none.</param>
/// <param name="Batas">From which capaian it counts, for the legend.</param>
internal sealed record PredikatSign(string Label, string Tanda, string Kelas, string Batas);
