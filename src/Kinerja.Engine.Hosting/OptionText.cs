using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Kinerja.Engine.Hosting;

/// <summary>
/// Reads the values of options from files, command lines and environment variables: numbers with a decimal point, names
/// of choices, and <c>none</c> for no value (SPEC 12).
/// </summary>
internal static class OptionText
{
    public static bool TryReadInteger(IConfigurationSection entry, out object? value)
    {
        value = IsOne(entry) && int.TryParse(entry.Value!.Trim(), CultureInfo.InvariantCulture, out var count)
            ? count : null;
        return value is not null;
    }

    public static bool TryReadIntegerOrNone(IConfigurationSection entry, out object? value)
    {
        value = null;
        return TryReadInteger(entry, out value) || (IsNone(entry) && !entry.GetChildren().Any());
    }

    public static bool TryReadText(IConfigurationSection entry, out object? value)
    {
        value = IsOne(entry) ? entry.Value!.Trim() : null;
        return value is not null || (IsNone(entry) && !entry.GetChildren().Any());
    }

    public static bool TryReadNumber(IConfigurationSection entry, out object? value)
    {
        value = IsOne(entry) && TryParse(entry.Value!.Trim(), out var number) ? number : null;
        return value is not null;
    }

    public static bool TryReadNumberOrNone(IConfigurationSection entry, out object? value)
    {
        value = null;
        return TryReadNumber(entry, out value) || (IsNone(entry) && !entry.GetChildren().Any());
    }

    /// <summary>
    /// Reads a choice by its name. It rejects a number and a list of names, which <c>Enum.Parse</c>
    /// accepts.
    /// </summary>
    public static bool TryReadChoice(IConfigurationSection entry, Type type, out object? value)
    {
        var text = IsOne(entry) ? entry.Value!.Trim() : "";
        value = Enum.GetNames(type).Contains(text, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse(type, text, ignoreCase: true) : null;
        return value is not null;
    }

    /// <summary>
    /// Whether an entry has no value, or an empty text, <c>none</c> or <c>null</c>. When an entry has a text and a
    /// list, the text is from the command line and wins over the list of the file.
    /// </summary>
    public static bool IsNone(IConfigurationSection entry) => entry.Value is null
        ? !entry.GetChildren().Any()
        : entry.Value.Length == 0
            || entry.Value.Equals("none", StringComparison.OrdinalIgnoreCase)
            || entry.Value.Equals("null", StringComparison.OrdinalIgnoreCase);

    public static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    /// <summary>Whether an entry is one value: not a list, not an object, and not <see cref="IsNone"/>.</summary>
    private static bool IsOne(IConfigurationSection entry) => !entry.GetChildren().Any() && !IsNone(entry);
}
