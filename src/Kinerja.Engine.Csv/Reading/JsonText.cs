using System.Text;
using System.Text.Json;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>The texts of a JSON document, and the Indonesian names of its kinds of value.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Options = new()
    {
        // As Microsoft.Extensions.Configuration.Json, which reads the options of the same file.
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>Parses <c>kinerja.json</c>.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <param name="read">Reads the document; it also gets the UTF-8 in which the document stands.</param>
    /// <returns>What was read; the default value when it is no valid JSON, which the reader of the options
    /// reports.</returns>
    public static T? Read<T>(ReadOnlyMemory<byte> json, Func<JsonElement, byte[], T> read)
    {
        var utf8 = ToUtf8(json);
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            return read(document.RootElement, utf8);
        }
        catch (JsonException)
        {
            return default;
        }
    }

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

    /// <summary>
    /// Decodes as the reader of the options does: a byte order mark decides, and a broken byte is U+FFFD.
    /// </summary>
    private static byte[] ToUtf8(ReadOnlyMemory<byte> json)
    {
        using var reader = new StreamReader(new MemoryStream(json.ToArray()));
        return Encoding.UTF8.GetBytes(reader.ReadToEnd());
    }

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
