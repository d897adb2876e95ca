using System.Text.Json;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>The texts of a JSON document, and the Indonesian names of its kinds of value.</summary>
internal static class JsonText
{
    /// <returns>
    /// The text of a JSON string, or the digits of a JSON number. <c>null</c> for any other value, and for a string
    /// that escapes half a character, such as <c>\uD800</c>.
    /// </returns>
    public static string? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Whole(value, static value => value.GetString()),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <returns>The name; <c>null</c> when it has an escape of half a character.</returns>
    public static string? NameOf(JsonProperty property) => Whole(property, static property => property.Name);

    public static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{ … }",
        JsonValueKind.Array => "daftar [ … ]",
        JsonValueKind.String when Of(value) is null => "teks dengan \\u yang bukan huruf",
        JsonValueKind.String => "teks",
        JsonValueKind.Number => "angka",
        _ => value.GetRawText(), // true, false or null
    };

    private static string? Whole<T>(T part, Func<T, string?> read)
    {
        try
        {
            return read(part);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
