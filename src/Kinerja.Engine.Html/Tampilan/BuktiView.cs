namespace Kinerja.Engine.Html.Tampilan;

/// <summary>The steps that prove a number.</summary>
/// <param name="Id">The fragment that leads to it.</param>
/// <param name="Judul">Which row it is.</param>
/// <param name="Langkah">The steps, each made when it is read.</param>
/// <param name="Kembali">The cells that show numbers of the row, one per table.</param>
internal sealed record BuktiView(
    string Id, string Judul, IEnumerable<LangkahView> Langkah, IReadOnlyList<KembaliView> Kembali);
