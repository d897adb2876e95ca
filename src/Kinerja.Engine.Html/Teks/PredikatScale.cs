using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Html.Teks;

/// <summary>The colour and the short sign of each label of a scale of predikat.</summary>
/// <remarks>A colour never stands alone: its sign or the whole label stands beside it.</remarks>
internal sealed class PredikatScale
{
    private const int Colours = 5;
    private const int ShortMaximum = 3;

    private readonly SkalaPredikat _skala;
    private readonly Dictionary<string, PredikatSign> _signs = new(StringComparer.Ordinal);

    public PredikatScale(SkalaPredikat skala)
    {
        _skala = skala;
        string[] labels = [.. skala.Langkah.Select(langkah => langkah.Predikat).Distinct(StringComparer.Ordinal)];
        var initials = labels.Select(Initials).ToList();
        var areUnique = initials.Distinct(StringComparer.Ordinal).Count() == labels.Length;
        for (var step = 0; step < labels.Length; step++)
        {
            var label = VisibleName.Of(labels[step]);
            var colour = labels.Length == 1 ? 1 : 1 + ((step * (Colours - 1) * 2) + labels.Length - 1)
                / ((labels.Length - 1) * 2);
            _signs[labels[step]] = new PredikatSign(
                label, areUnique ? initials[step] : label, $"p{colour}", Bound(skala.Langkah, labels[step]));
        }
    }

    /// <summary>The labels with their signs, the highest first.</summary>
    public IEnumerable<PredikatSign> All =>
        _skala.Langkah.Select(langkah => langkah.Predikat).Distinct(StringComparer.Ordinal).Select(Of);

    /// <summary>The sign of a label; a label of another scale has no colour.</summary>
    public PredikatSign Of(string label) => _signs.TryGetValue(label, out var sign)
        ? sign : new PredikatSign(VisibleName.Of(label), VisibleName.Of(label), "p0", "");

    private static string Initials(string label)
    {
        var shown = VisibleName.Of(label);
        if (shown.Length <= ShortMaximum) return shown;
        var words = shown.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(word => char.IsSurrogate(word[0]) ? word : word[..1])).ToUpperInvariant();
    }

    private static string Bound(IEnumerable<LangkahPredikat> steps, string label)
    {
        var step = steps.First(one => one.Predikat == label);
        return step.Batas is { } batas
            ? $"{(step.Inklusif ? "≥" : ">")}\u00A0{AngkaIndonesia.Teks(batas, 12)}" : "selebihnya";
    }
}
