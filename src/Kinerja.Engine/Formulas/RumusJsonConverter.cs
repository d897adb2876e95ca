using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kinerja.Engine.Formulas;

/// <summary>Writes a <see cref="Rumus"/> as its text, and reads it back.</summary>
public sealed class RumusJsonConverter : JsonConverter<Rumus>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is no rumus.</exception>
    public override Rumus Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException();
        try
        {
            return Rumus.Parse(text);
        }
        catch (RumusFormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rumus value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
