using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Engine.Json;

/// <summary>The JSON shape of one step of an explanation (SPEC 19.2).</summary>
/// <param name="Nomor">The number of the step, from 1.</param>
/// <param name="Nama">The name of the number, in Bahasa Indonesia.</param>
/// <param name="Kolom">The column of the result file that holds the number; <c>null</c> for an intermediate
/// step.</param>
/// <param name="Rumus">The rumus that gives the number; <c>null</c> for a given one, and for a missing one that no
/// rumus explains.</param>
/// <param name="Ungkapan">The rumus with numbers in place of names; <c>null</c> without a rumus.</param>
/// <param name="Masukan">The inputs of the rumus.</param>
/// <param name="Hasil">The number; <c>null</c> when it is missing.</param>
/// <param name="HasilAlasan">Why <paramref name="Hasil"/> is missing; <c>null</c> when it is there.</param>
/// <param name="Sel">The reported cells behind the step itself: those of a number without a rumus, and of a figure of
/// several wilayah.</param>
/// <param name="Aturan">The names of the options that decide the step.</param>
/// <param name="Catatan">Notes in Bahasa Indonesia, one sentence each.</param>
public sealed record LangkahJson(
    [property: JsonPropertyName("nomor")] int Nomor,
    [property: JsonPropertyName("nama")] string Nama,
    [property: JsonPropertyName("kolom")] string? Kolom,
    [property: JsonPropertyName("rumus")] string? Rumus,
    [property: JsonPropertyName("ungkapan")] string? Ungkapan,
    [property: JsonPropertyName("masukan")] ImmutableArray<MasukanJson> Masukan,
    [property: JsonPropertyName("hasil")] decimal? Hasil,
    [property: JsonPropertyName("hasil_alasan")] Alasan? HasilAlasan,
    [property: JsonPropertyName("sel")] ImmutableArray<SelJson> Sel,
    [property: JsonPropertyName("aturan")] ImmutableArray<string> Aturan,
    [property: JsonPropertyName("catatan")] ImmutableArray<string> Catatan)
{
    /// <summary>Makes the shapes of an explanation.</summary>
    /// <param name="steps">All steps of the explanation, in order.</param>
    /// <param name="asal">Finds where the number of a cell stands; <c>null</c>: <c>asal</c> is <c>null</c>.</param>
    public static ImmutableArray<LangkahJson> Of(
        ImmutableArray<PenjelasanStep> steps, Func<KunciSel, IEnumerable<AsalSel>>? asal = null)
    {
        var numbers = new Dictionary<PenjelasanStep, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < steps.Length; i++) numbers.TryAdd(steps[i], i + 1);
        return [.. steps.Select((step, at) => Of(step, at + 1, numbers, sel => SelJson.Of(sel, asal?.Invoke(sel))))];
    }

    private static LangkahJson Of(
        PenjelasanStep step, int nomor, Dictionary<PenjelasanStep, int> numbers, Func<KunciSel, SelJson> shape)
    {
        var masukan = step.Inputs.Select(input => new MasukanJson(
            input.Nama, JsonNumber.Of(input.Nilai), input.Nilai.Alasan, input.Asal,
            input.Dari is { } from && numbers.TryGetValue(from, out var number) ? number : null,
            input.Sel is { } sel ? shape(sel) : null));
        return new LangkahJson(
            nomor, step.Nama, step.Kolom, step.Rumus?.ToString(), step.Ungkapan, [.. masukan],
            JsonNumber.Of(step.Hasil), step.Hasil.Alasan, [.. step.Sel.Select(shape)], step.Aturan, step.Notes);
    }
}
