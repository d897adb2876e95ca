namespace Kinerja.Engine.Html.Tampilan;

/// <summary>A reason in the line below a table.</summary>
/// <param name="Huruf">The letter beside the dash.</param>
/// <param name="Teks">The reason.</param>
internal sealed record AlasanView(string Huruf, string Teks);
