namespace Kinerja.Engine.Html.Tampilan;

/// <summary>A form of the page.</summary>
/// <param name="Id">The fragment that leads to it.</param>
/// <param name="Judul">The title.</param>
/// <param name="Tabel">The tables, each made when it is read.</param>
internal sealed record FormulirView(string Id, string Judul, IEnumerable<TabelView> Tabel);
