using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;
using Microsoft.Extensions.Configuration;

namespace Kinerja.Engine.Hosting;

/// <summary>
/// Reads options from configuration and reports all unknown names and unreadable values together (SPEC 12).
/// </summary>
public static class KinerjaOptionsReader
{
    /// <summary>Reads and validates options.</summary>
    /// <param name="section">The section <see cref="KinerjaOptions.Section"/>.</param>
    /// <param name="diagnostics">All failures; empty when the options are valid.</param>
    /// <returns>The options; valid only when there are no diagnostics.</returns>
    public static KinerjaOptions Read(IConfiguration section, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var options = new KinerjaOptions();
        Read(section, options);
        var failures = new KinerjaOptionsValidator().Validate(null, options).Failures ?? [];
        diagnostics =
        [
            .. failures.Select(f => new Diagnostic(DefinitionCodes.OpsiTidakSah, DiagnosticPlace.None, $"{f}")),
        ];
        return options;
    }

    /// <summary>Sets the options that a section names; other options keep their values.</summary>
    /// <param name="section">The section.</param>
    /// <param name="options">Receives the values and, in <see cref="KinerjaOptions.Unread"/>, the problems.</param>
    internal static void Read(IConfiguration section, KinerjaOptions options)
    {
        ArgumentNullException.ThrowIfNull(section);
        if (section is IConfigurationSection { Value: { Length: > 0 } text } named)
            options.Unread.Add($"Bagian {named.Path} harus berisi pasangan nama dan nilai, bukan '{text}'.");
        foreach (var entry in section.GetChildren())
        {
            if (OptionTable.Find(entry.Key) is { } option) option.Read(entry, options);
            else options.Unread.Add($"Opsi '{entry.Key}' tidak dikenal.{Hint(entry.Key)}");
        }
    }

    private static string Hint(string name) => Saran.For(name, OptionTable.Names) is { Length: > 0 } hint
        ? hint : $" Yang ada: {string.Join(", ", OptionTable.Names)}.";
}
