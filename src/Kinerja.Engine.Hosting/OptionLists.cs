using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Kinerja.Engine.Hosting;

/// <summary>Reads options that hold several values (SPEC 12).</summary>
internal static class OptionLists
{
    /// <summary>
    /// Reads a JSON list of texts, or text such as <c>Disetujui,Final</c> from the command line. Blank texts stay
    /// in the list, so that the validator refuses them.
    /// </summary>
    public static bool TryReadTexts(IConfigurationSection entry, out object? value)
    {
        value = null;
        if (OptionText.IsNone(entry)) return true;
        var texts = Items(entry)?.Select(text => text.Trim()).ToList();
        value = texts is { Count: > 0 } ? texts : null;
        return value is not null;
    }

    /// <summary>
    /// Reads a JSON list, or text such as <c>60,60,60,67</c> from the command line. The text wins when both are
    /// present.
    /// </summary>
    public static bool TryReadNumbers(IConfigurationSection entry, out object? value)
    {
        value = null;
        if (OptionText.IsNone(entry)) return true;
        if (Items(entry) is not { } texts) return false;
        var numbers = new List<decimal>();
        foreach (var text in texts)
        {
            if (!OptionText.TryParse(text, out var number)) return false;
            numbers.Add(number);
        }
        value = numbers;
        return true;
    }

    /// <returns>The items of a JSON list, or of a text with commas; <c>null</c> for an object.</returns>
    private static IEnumerable<string>? Items(IConfigurationSection entry)
    {
        var children = entry.GetChildren().ToList();
        var isList = entry.Value is not null || children
            .Select((child, i) => child.Key == i.ToString(CultureInfo.InvariantCulture)).All(isInPlace => isInPlace);
        return isList ? entry.Value?.Split(',') ?? children.Select(child => child.Value ?? "") : null;
    }
}
