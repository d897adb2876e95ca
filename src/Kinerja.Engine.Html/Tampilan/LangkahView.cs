namespace Kinerja.Engine.Html.Tampilan;

/// <summary>A step of a proof.</summary>
/// <param name="Nama">The name of the number.</param>
/// <param name="Hasil">The number with all its digits, or why it is missing.</param>
/// <param name="Tampil">The number as tables show it; empty when that is the same.</param>
/// <param name="Rumus">The rumus, and the same with numbers in it; empty without one.</param>
/// <param name="Catatan">Lines below: origins of the inputs, notes.</param>
internal sealed record LangkahView(
    string Nama, string Hasil, string Tampil, string Rumus, IReadOnlyList<string> Catatan)
{
    /// <summary>The proof that shows the rumus and the lines below; <c>null</c> when this step shows them.</summary>
    public KembaliView? Sama { get; init; }
}
