using System.Reflection;

namespace Kinerja.Engine.Diagnostics;

/// <summary>
/// The whole catalogue; <c>docs/diagnostik.md</c> lists it with cause and cure, checked by a test (SPEC 8.1).
/// </summary>
public static class DiagnosticCodes
{
    private static readonly Type[] Groups =
    [
        typeof(DefinitionCodes), typeof(FormulaCodes), typeof(DataCodes), typeof(CalculationCodes), typeof(TreeCodes),
        typeof(SurveyCodes),
    ];

    /// <summary>Every code, in the order of the identifiers.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        .. Groups
            .SelectMany(group => group.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (DiagnosticCode)field.GetValue(null)!)
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];
}
