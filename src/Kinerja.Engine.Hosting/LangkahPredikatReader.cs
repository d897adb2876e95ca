using System.Globalization;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;
using Microsoft.Extensions.Configuration;

namespace Kinerja.Engine.Hosting;

/// <summary>
/// Reads a custom scale: a list of steps, or one line such as <c>90:Sangat Baik;&gt;75:Baik;:Kurang</c>.
/// </summary>
internal static class LangkahPredikatReader
{
    private const string Option = nameof(KinerjaOptions.SkalaKustom);
    private static readonly string[] Names =
        [nameof(LangkahPredikat.Batas), nameof(LangkahPredikat.Inklusif), nameof(LangkahPredikat.Predikat)];

    /// <summary>Reads the steps.</summary>
    /// <param name="entry">The option; it has a value or a list.</param>
    /// <param name="failures">Receives one message per problem.</param>
    /// <returns>The steps; usable only when there are no new failures.</returns>
    public static List<LangkahPredikat> Read(IConfigurationSection entry, List<string> failures)
    {
        var texts = entry.Value?.Split(';') ?? [];
        // The length is checked first, because each step searches the whole configuration for its fields.
        var sections = entry.Value is null ? entry.GetChildren().ToList() : [];
        if (SkalaPredikat.LengthFailure(texts.Length + sections.Count) is { } failure)
        {
            failures.Add($"{Option} {failure}");
            return [];
        }
        return
        [
            .. texts.Select(part => FromText(part.Trim(), failures)),
            .. sections.Select((child, i) => FromSection(child, i, failures)),
        ];
    }

    private static LangkahPredikat FromText(string text, List<string> failures)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var bound = text[..Math.Max(colon, 0)].Trim();
        var prefix = bound.StartsWith(">=", StringComparison.Ordinal) ? 2 : bound.StartsWith('>') ? 1 : 0;
        if (!TryReadBound(bound[prefix..], out var batas) || colon < 0)
            failures.Add($"{Option}: '{text}' tidak terbaca. Tulis batas, titik dua, lalu predikat, misalnya "
                + "90:Sangat Baik;75:Baik;:Kurang.");
        return new LangkahPredikat(text[(colon + 1)..].Trim(), batas, Inklusif: prefix != 1);
    }

    private static LangkahPredikat FromSection(IConfigurationSection section, int index, List<string> failures)
    {
        var step = new LangkahPredikat("");
        var name = string.Create(CultureInfo.InvariantCulture, $"{Option} langkah {index + 1}");
        var isStep = section.Value is null && section.Key == index.ToString(CultureInfo.InvariantCulture);
        if (!isStep)
            failures.Add($"{name} tidak terbaca. Tulis daftar, misalnya "
                + "[{ \"Batas\": 90, \"Predikat\": \"Baik\" }, { \"Predikat\": \"Kurang\" }].");
        foreach (var field in isStep ? section.GetChildren() : [])
        {
            if (!TrySet(ref step, field)) failures.Add($"{name}: {Describe(field)}");
        }
        return step;
    }

    private static bool TrySet(ref LangkahPredikat step, IConfigurationSection field)
    {
        var text = field.Value ?? "";
        if (field.GetChildren().Any()) return false;
        if (IsNamed(field, nameof(step.Predikat)))
        {
            step = step with { Predikat = text.Trim() };
            return true;
        }
        if (IsNamed(field, nameof(step.Inklusif)))
        {
            var isRead = bool.TryParse(text, out var inklusif);
            step = step with { Inklusif = inklusif };
            return isRead;
        }
        if (!IsNamed(field, nameof(step.Batas)) || !TryReadBound(text, out var batas)) return false;
        step = step with { Batas = batas };
        return true;
    }

    private static bool TryReadBound(string text, out decimal? batas)
    {
        var isRead = OptionText.TryParse(text, out var number);
        batas = isRead ? number : null;
        return isRead || text.Length == 0;
    }

    private static bool IsNamed(IConfigurationSection field, string name) =>
        field.Key.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string Describe(IConfigurationSection field) => Names.Any(name => IsNamed(field, name))
        ? $"{field.Key} = '{field.Value}' tidak terbaca. Batas: angka dengan titik desimal; Inklusif: true atau false."
        : $"'{field.Key}' tidak dikenal.{Saran.For(field.Key, Names)} Yang ada: {string.Join(", ", Names)}.";
}
