namespace Kinerja.Engine.Html.Tampilan;

/// <summary>Rows that belong together: a kelompok with its rows, or the rows below the table.</summary>
/// <param name="Unsur">The element around them, <c>tbody</c> or <c>tfoot</c>.</param>
/// <param name="Baris">The rows.</param>
internal sealed record KelompokView(string Unsur, IReadOnlyList<BarisView> Baris);
