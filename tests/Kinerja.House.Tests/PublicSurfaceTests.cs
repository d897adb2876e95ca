using System.Reflection;
using System.Text.RegularExpressions;

namespace Kinerja.House.Tests;

/// <summary>No public type, method or property is there without a test that names it.</summary>
public sealed partial class PublicSurfaceTests
{
    /// <summary>Public and not named in a test, each with the reason.</summary>
    private static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>
    {
    };

    private static readonly HashSet<string> Words =
    [
        .. Sources.Of("tests").SelectMany(path => Word().Matches(File.ReadAllText(path)).Select(match => match.Value)),
    ];

    [Fact]
    public void A_test_names_every_public_type_and_member()
    {
        var unnamed = Declared.PublicTypes.SelectMany(Names).Distinct(StringComparer.Ordinal)
            .Where(name => !Words.Contains(name.Split('.')[^1])).Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', Reasons.Keys.Order(StringComparer.Ordinal)), string.Join('\n', unnamed));
    }

    private static IEnumerable<string> Names(Type type)
    {
        var members = type.GetMembers(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);
        return members.Where(IsWritten).Select(member => $"{Declared.NameOf(type)}.{member.Name}").Prepend(Declared.NameOf(type));
    }

    /// <summary>Written by hand and called by name, which an operator, an override and what a record brings are not.</summary>
    private static bool IsWritten(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName && method.GetBaseDefinition() == method && !IsOfRecord(method),
        PropertyInfo or FieldInfo { IsSpecialName: false } => true,
        _ => false,
    };

    private static bool IsOfRecord(MethodInfo method) => method.Name
        is "Deconstruct" or "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "CompareTo" || method.Name[0] == '<';

    [GeneratedRegex(@"\w+", RegexOptions.None, 10_000)]
    private static partial Regex Word();
}
