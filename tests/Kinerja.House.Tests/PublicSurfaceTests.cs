using System.Reflection;
using System.Text.RegularExpressions;

namespace Kinerja.House.Tests;

/// <summary>No public type, method or property is there without a test that names it.</summary>
public sealed partial class PublicSurfaceTests
{
    private const string OfAttribute = "an attribute names it, and the tests of JSON use it";
    private const string Inferred = "tests take it with var, and name its members";

    /// <summary>Public, and no test names it: each with the reason.</summary>
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["CsvResult"] = Inferred,
        ["HasilPartition"] = Inferred,
        ["HasilSkm"] = Inferred,
        ["HasilUnsur"] = Inferred,
        ["NilaiJsonConverter"] = OfAttribute,
        ["RumusJsonConverter"] = OfAttribute,
        ["SumberRumus"] = Inferred,
        ["TriwulanJsonConverter"] = OfAttribute,
    };

    private static readonly HashSet<string> Words =
    [
        .. Sources.Of("tests").Except(Sources.Of("tests", "Kinerja.House.Tests"), StringComparer.Ordinal)
            .SelectMany(path => Word().Matches(File.ReadAllText(path)).Select(match => match.Value)),
    ];

    [Fact]
    public void A_test_names_every_public_type_and_member()
    {
        var unnamed = Declared.PublicTypes.SelectMany(Names).Distinct(StringComparer.Ordinal)
            .Where(name => !Words.Contains(name.Split('.')[^1])).Order(StringComparer.Ordinal);
        var (missing, stale) = (unnamed.Except(Reasons.Keys).ToList(), Reasons.Keys.Except(unnamed).ToList());
        Assert.True(missing.Count == 0, "No test names: " + string.Join(", ", missing));
        Assert.True(stale.Count == 0, "Tests name them, so no reason is needed: " + string.Join(", ", stale));
    }

    private static IEnumerable<string> Names(Type type)
    {
        var members = type.GetMembers(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);
        var names = members.Where(IsCalledByName).Select(member => $"{Declared.NameOf(type)}.{member.Name}");
        return type is { IsAbstract: true, IsSealed: true } ? names : names.Prepend(Declared.NameOf(type));
    }

    /// <summary>Not operators and overrides, nor what a record brings; a code is tested by its number.</summary>
    private static bool IsCalledByName(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName && method.GetBaseDefinition() == method && !IsOfRecord(method),
        PropertyInfo property => property.GetIndexParameters().Length == 0 && !IsPositional(property),
        _ => false,
    };

    private static bool IsOfRecord(MethodInfo method) => method.Name
        is "Deconstruct" or "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "CompareTo" or "<Clone>$";

    /// <summary>A parameter of a record, which its constructor and its equality use.</summary>
    private static bool IsPositional(PropertyInfo property) => property.DeclaringType!.GetMethod("Deconstruct")?
        .GetParameters().Any(parameter => parameter.Name == property.Name) == true;

    [GeneratedRegex(@"\w+", RegexOptions.None, 10_000)]
    private static partial Regex Word();
}
