using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Kinerja.Engine.Diagnostics;

/// <summary>
/// The whole catalogue; <c>docs/diagnostik.md</c> lists it with cause and cure, checked by a test (SPEC 8.1).
/// </summary>
public static class DiagnosticCodes
{
    /// <summary>Every code, in the order of the identifiers.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        .. Group(typeof(DefinitionCodes))
            .Concat(Group(typeof(FormulaCodes))).Concat(Group(typeof(DataCodes)))
            .Concat(Group(typeof(CalculationCodes))).Concat(Group(typeof(TreeCodes))).Concat(Group(typeof(SurveyCodes)))
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<DiagnosticCode> Group(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type group) =>
        group.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (DiagnosticCode)field.GetValue(null)!);
}
