using System.Reflection;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
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
        foreach (var entry in section.GetChildren()) Set(options, entry, failures);
        if (new KinerjaOptionsValidator().Validate(null, options) is { Failed: true } result)
            failures.AddRange(result.Failures);
        diagnostics = [.. failures.Select(f => new Diagnostic(DefinitionCodes.OpsiTidakSah, DiagnosticPlace.None, f))];
        return options;
    }

    private static void Set(KinerjaOptions options, IConfigurationSection entry, List<string> failures)
    {
        if (!Properties.TryGetValue(entry.Key, out var property))
        {
            failures.Add($"Opsi '{entry.Key}' tidak dikenal.{Saran.For(entry.Key, Properties.Keys)}");
            return;
        }
        var isNullable = !property.PropertyType.IsValueType
            || Nullable.GetUnderlyingType(property.PropertyType) is not null;
        try
        {
            var value = isNullable && IsNone(entry) ? null : entry.Get(property.PropertyType);
            if (value is null && !isNullable) failures.Add($"Opsi {property.Name} tidak boleh kosong.");
            else property.SetValue(options, value);
        }
        catch (InvalidOperationException)
        {
            failures.Add($"Opsi {property.Name} = '{entry.Value}' tidak terbaca. "
                + $"{Accepted(property.PropertyType, isNullable)}");
        }
    }

    private static bool IsNone(IConfigurationSection entry) => entry.Value switch
    {
        null or "" => !entry.GetChildren().Any(),
        var text => text.Equals("none", StringComparison.OrdinalIgnoreCase)
            || text.Equals("null", StringComparison.OrdinalIgnoreCase),
    };

    private static string Accepted(Type type, bool isNullable) =>
        type.IsEnum ? $"Pilihan: {string.Join(", ", Enum.GetNames(type))}."
        : isNullable ? "Tulis angka dengan titik desimal, atau none."
        : "Tulis angka dengan titik desimal.";
}
