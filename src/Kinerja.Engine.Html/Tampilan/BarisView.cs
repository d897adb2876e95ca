namespace Kinerja.Engine.Html.Tampilan;

/// <summary>A row of a table.</summary>
/// <param name="Kelas">The class of its role.</param>
/// <param name="Sel">The cells.</param>
internal sealed record BarisView(string Kelas, IReadOnlyList<SelView> Sel);
