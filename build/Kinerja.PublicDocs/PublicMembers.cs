using System.Reflection;
using System.Reflection.Metadata;

namespace Kinerja.PublicDocs;

/// <summary>The documentation ids of the public and protected members of an assembly.</summary>
internal sealed class PublicMembers(MetadataReader metadata)
{
    private static readonly TypeName Names = new();

    public HashSet<string> Ids() => metadata.TypeDefinitions.Where(IsSeen).SelectMany(OfType)
        .ToHashSet(StringComparer.Ordinal);

    private IEnumerable<string> OfType(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = Names.GetTypeFromDefinition(metadata, handle, 0);
        yield return $"T:{name}";
        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
            if (IsSeen((MethodAttributes)field.Attributes)) yield return $"F:{name}.{Text(field.Name)}";
        foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition))
            if (IsSeen(method.Attributes)) yield return $"M:{name}.{Method(method)}";
        foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition))
            if (IsSeen(property.GetAccessors())) yield return $"P:{name}.{Property(property)}";
        foreach (var happening in type.GetEvents().Select(metadata.GetEventDefinition))
            if (IsSeen(happening.GetAccessors().Adder)) yield return $"E:{name}.{Text(happening.Name)}";
    }

    private string Method(MethodDefinition method)
    {
        var signature = method.DecodeSignature(Names, null);
        var name = Text(method.Name);
        var arity = signature.GenericParameterCount > 0 ? $"``{signature.GenericParameterCount}" : "";
        // Two conversions may have the same name and parameters, so their result type is a part of the name.
        var result = name is "op_Implicit" or "op_Explicit" ? $"~{signature.ReturnType}" : "";
        return $"{name.Replace('.', '#')}{arity}{Parameters(signature)}{result}";
    }

    private string Property(PropertyDefinition property) =>
        Text(property.Name) + Parameters(property.DecodeSignature(Names, null));

    private static string Parameters(MethodSignature<string> signature) =>
        signature.ParameterTypes.Length == 0 ? "" : $"({string.Join(',', signature.ParameterTypes)})";

    private bool IsSeen(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem =>
                IsSeen(type.GetDeclaringType()),
            _ => false,
        };
    }

    private bool IsSeen(PropertyAccessors accessors) => IsSeen(accessors.Getter) || IsSeen(accessors.Setter);

    private bool IsSeen(MethodDefinitionHandle method) =>
        !method.IsNil && IsSeen(metadata.GetMethodDefinition(method).Attributes);

    /// <summary>Attributes of fields have the same bits as those of methods.</summary>
    private static bool IsSeen(MethodAttributes attributes) => (attributes & MethodAttributes.MemberAccessMask)
        is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private string Text(StringHandle name) => metadata.GetString(name);
}
