using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kinerja.Engine.Waktu;

/// <summary>Writes a <see cref="Triwulan"/> as its number, 1..4, and reads it back.</summary>
public sealed class TriwulanJsonConverter : JsonConverter<Triwulan>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON value is not a number 1..4.</exception>
    public override Triwulan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var nomor)
            && nomor is >= 1 and <= Triwulan.Count
            ? new Triwulan(nomor) : throw new JsonException("Triwulan adalah 1..4.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Triwulan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Nomor);
    }
}
