namespace Kinerja.Engine.Html.Tampilan;

/// <summary>A link from a proof back to a table.</summary>
/// <param name="Id">The fragment of the cell.</param>
/// <param name="Judul">The title of the table.</param>
internal sealed record KembaliView(string Id, string Judul);
