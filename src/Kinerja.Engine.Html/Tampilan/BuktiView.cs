namespace Kinerja.Engine.Html.Tampilan;

/// <summary>The steps that prove a number.</summary>
/// <param name="Id">The fragment that leads to it.</param>
/// <param name="Judul">Which row it is.</param>
/// <param name="Langkah">The steps.</param>
/// <param name="Kembali">The cells that show numbers of the row, one per table.</param>
internal sealed record BuktiView(
    string Id, string Judul, IReadOnlyList<LangkahView> Langkah, IReadOnlyList<KembaliView> Kembali);
