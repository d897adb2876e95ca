using ArchUnitNET.Domain;

namespace Kinerja.House.Tests;

/// <summary>
/// What a compiled type sees: in its signatures, its bodies, its attributes and in the arguments of generic types.
/// </summary>
internal static class Seen
{
    public static IEnumerable<IType> SeenTypes(this IType type) => type.Dependencies
        .SelectMany(dependency => dependency.TargetGenericArguments.SelectMany(Named).Prepend(dependency.Target));

    private static IEnumerable<IType> Named(GenericArgument argument) =>
        argument.GenericArguments.SelectMany(Named).Prepend(argument.Type);
}
