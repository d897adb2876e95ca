using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kinerja.Engine.Angka;

/// <summary>
/// Writes a <see cref="Nilai"/> as <c>{"Value":75,"Alasan":null}</c> or <c>{"Value":null,"Alasan":"DataKosong"}</c>,
/// and reads it back. Both names follow the naming policy of the options.
/// </summary>
public sealed class NilaiJsonConverter : JsonConverter<Nilai>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON object has neither a number nor the name of a reason.</exception>
    public override Nilai Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var element = JsonElement.ParseValue(ref reader);
        if (element.ValueKind != JsonValueKind.Object) throw Bad();
        if (element.TryGetProperty(Name(options, nameof(Nilai.Value)), out var value)
            && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)) return Nilai.Of(number);
        return element.TryGetProperty(Name(options, nameof(Nilai.Alasan)), out var reason)
            && reason.ValueKind == JsonValueKind.String
            && Enum.TryParse<Alasan>(reason.GetString(), out var alasan)
            && alasan is >= Alasan.DataKosong and < Alasan.Ada ? Nilai.Missing(alasan) : throw Bad();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Nilai value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartObject();
        writer.WritePropertyName(Name(options, nameof(Nilai.Value)));
        if (value.TryGet(out var number)) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
        writer.WriteString(Name(options, nameof(Nilai.Alasan)), value.Alasan?.ToString());
        writer.WriteEndObject();
    }

    private static string Name(JsonSerializerOptions options, string name) =>
        options.PropertyNamingPolicy?.ConvertName(name) ?? name;

    private static JsonException Bad() => new("Nilai memuat Value, atau Alasan bila kosong.");
}
