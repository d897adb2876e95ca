using System.Globalization;
using System.Reflection;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;
using Microsoft.Extensions.Configuration;

namespace Kinerja.Engine.Hosting;

/// <summary>
/// Reads options from configuration, and tells every unknown name and unreadable value at once (SPEC 12).
/// </summary>
public static class KinerjaOptionsReader
{
    private static readonly Dictionary<string, PropertyInfo> Properties = typeof(KinerjaOptions)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads and validates.</summary>
    /// <param name="section">The section <see cref="KinerjaOptions.Section"/>.</param>
    /// <param name="diagnostics">Every failure; empty when the options are valid.</param>
    /// <returns>The options; to be used only when there are no diagnostics.</returns>
    public static KinerjaOptions Read(IConfiguration section, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(section);
        var options = new KinerjaOptions();
        var failures = new List<string>();
        if (section is IConfigurationSection { Value: { Length: > 0 } text })
            failures.Add($"Bagian {KinerjaOptions.Section} harus berisi pasangan nama dan nilai, bukan '{text}'.");
        foreach (var entry in section.GetChildren()) Set(options, entry, failures);
        if (new KinerjaOptionsValidator().Validate(null, options) is { Failed: true } result)
            failures.AddRange(result.Failures);
        diagnostics =
            [.. failures.Select(f => new Diagnostic(DefinitionCodes.OpsiTidakSah, DiagnosticPlace.None, $"{f}"))];
        return options;
    }

    private static void Set(KinerjaOptions options, IConfigurationSection entry, List<string> failures)
    {
        if (!Properties.TryGetValue(entry.Key, out var property))
        {
            failures.Add($"Opsi '{entry.Key}' tidak dikenal.{Hint(entry.Key)}");
        }
        else if (property.Name == nameof(KinerjaOptions.SkalaKustom))
        {
            var before = failures.Count;
            var steps = IsNone(entry) ? null : LangkahPredikatReader.Read(entry, failures);
            if (failures.Count == before) options.SkalaKustom = steps;
        }
        else if (TryRead(entry, property.PropertyType, out var value))
        {
            property.SetValue(options, value);
        }
        else
        {
            var shown = entry.Value ?? string.Join(", ", entry.GetChildren().Select(child => child.Value));
            failures.Add($"Opsi {property.Name} = '{shown}' tidak terbaca. {Accepted(property.PropertyType)}");
        }
    }

    private static bool TryRead(IConfigurationSection entry, Type type, out object? value)
    {
        value = null;
        if (type == typeof(IList<decimal>)) return TryReadList(entry, out value);
        if (entry.GetChildren().Any()) return false; // a list or an object where one value is wanted
        if (IsNone(entry)) return Nullable.GetUnderlyingType(type) is not null;
        var text = entry.Value!.Trim();
        value = type.IsEnum ? Choice(type, text)
            : type == typeof(int) ? int.TryParse(text, CultureInfo.InvariantCulture, out var count) ? count : null
            : TryReadNumber(text, out var number) ? number : null;
        return value is not null;
    }

    /// <summary>By its name only: a number or a list of names would pass for a choice otherwise.</summary>
    private static object? Choice(Type type, string text) =>
        Enum.GetNames(type).Contains(text, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse(type, text, ignoreCase: true) : null;

    private static bool TryReadNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    /// <summary>A JSON list, or on the command line <c>60,60,60,67</c>, which wins over the list.</summary>
    private static bool TryReadList(IConfigurationSection entry, out object? value)
    {
        value = null;
        if (IsNone(entry)) return true;
        var children = entry.GetChildren().ToList();
        var isList = entry.Value is not null || children
            .Select((child, i) => child.Key == i.ToString(CultureInfo.InvariantCulture)).All(isInPlace => isInPlace);
        var texts = entry.Value?.Split(',') ?? children.Select(child => child.Value ?? "");
        var numbers = new List<decimal>();
        foreach (var text in texts)
        {
            if (!isList || !TryReadNumber(text, out var number)) return false;
            numbers.Add(number);
        }
        value = numbers;
        return true;
    }

    /// <summary>
    /// Nothing, or what stands for it. Beside a list of the file a value can only come from the command line.
    /// </summary>
    private static bool IsNone(IConfigurationSection entry) => entry.Value is null
        ? !entry.GetChildren().Any()
        : entry.Value.Length == 0
            || entry.Value.Equals("none", StringComparison.OrdinalIgnoreCase)
        || entry.Value.Equals("null", StringComparison.OrdinalIgnoreCase);

    private static string Hint(string name) =>
        Saran.For(name, Properties.Keys) is { Length: > 0 } hint
            ? hint : $" Yang ada: {string.Join(", ", Properties.Keys)}.";

    private static string Accepted(Type type) =>
        type.IsEnum ? $"Pilihan: {string.Join(", ", Enum.GetNames(type))}."
        : type == typeof(IList<decimal>) ? "Tulis empat angka, misalnya 60,62,62,63."
        : type == typeof(int) ? "Tulis satu bilangan bulat."
        : Nullable.GetUnderlyingType(type) is not null ? "Tulis satu angka dengan titik desimal, atau none."
        : "Tulis satu angka dengan titik desimal.";
}
