using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Kinerja.Engine.Diagnostics;

/// <summary>
/// The whole catalogue (SPEC 8.1). <c>docs/diagnostik.md</c> lists it with causes and cures; a test compares both.
/// </summary>
public static class DiagnosticCodes
{
    /// <summary>All codes, ordered by identifier.</summary>
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
