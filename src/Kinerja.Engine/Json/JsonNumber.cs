using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Json;

/// <summary>
/// Numbers as JSON shows them: all digits, no trailing zeros (SPEC 19.2). So 14.00 and 14 are the same text.
/// </summary>
internal static class JsonNumber
{
    /// <summary>Returns the number; <c>null</c> when it is missing.</summary>
    public static decimal? Of(Nilai nilai) => Of(nilai.Value);

    /// <summary>Returns the number without trailing zeros.</summary>
    public static decimal? Of(decimal? number) => number is { } some ? Of(some) : null;

    /// <summary>Returns the number without trailing zeros; 0 has no sign.</summary>
    public static decimal Of(decimal number) => number == 0 ? 0 : Pembulatan.Trim(number);
}
