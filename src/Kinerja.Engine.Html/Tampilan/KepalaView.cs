namespace Kinerja.Engine.Html.Tampilan;

/// <summary>A cell of the header.</summary>
/// <param name="Judul">Its text.</param>
/// <param name="Kolom">How many columns it covers.</param>
/// <param name="Baris">How many levels it covers.</param>
/// <param name="Kelas">The class of its column; empty above several columns.</param>
internal sealed record KepalaView(string Judul, int Kolom, int Baris, string Kelas)
{
    /// <summary>The value of <c>scope</c>.</summary>
    public string Lingkup => Kolom > 1 ? "colgroup" : "col";
}
