namespace Kinerja.Engine.Html.Tampilan;

/// <summary>A link from a proof back to a table, or to another proof.</summary>
/// <param name="Id">The fragment of the cell or proof.</param>
/// <param name="Judul">The title of the table; what the proof is.</param>
internal sealed record KembaliView(string Id, string Judul);
