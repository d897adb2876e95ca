using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Model;

/// <summary>Rejects values that are no defined member of their enumeration.</summary>
internal static class EnumMember
{
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enumeration.</exception>
    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw Undefined(value, typeof(T), name);

    /// <returns>The value; <c>null</c> is valid.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enumeration.</exception>
    public static T? Defined<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        value is not { } some || Enum.IsDefined(some) ? value : throw Undefined(some, typeof(T), name);

    private static ArgumentOutOfRangeException Undefined(object value, Type type, string? name) =>
        new(name, value, $"The value is no member of {type.Name}.");
}
