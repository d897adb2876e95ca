using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kinerja.House.Tests;

/// <summary>What the four assemblies declare, by name; what the compiler makes by itself is left out.</summary>
internal static class Declared
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlyList<Type> AllTypes =
    [
        .. Houses.All.SelectMany(house => Assembly.Load(house.Assembly).GetTypes())
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Where(type => !type.Name.StartsWith('<')),
    ];

    /// <summary>Types by name, nested ones too, without the number of their type parameters.</summary>
    public static ILookup<string, Type> Types { get; } = AllTypes.ToLookup(NameOf, StringComparer.Ordinal);

    public static IEnumerable<Type> PublicTypes => AllTypes.Where(type => type.IsVisible);

    public static string NameOf(Type type) => type.Name.Split('`')[0];

    public static bool HasMember(string type, string member) => Types[type].Any(declaring =>
        declaring.GetMembers(Everything).Any(found => found.Name == member)
        || (declaring.BaseType?.GetMember(member, Everything).Length > 0));
}
