using System.Globalization;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>The text of a value of a database, and what kind of value it is.</summary>
internal static class StoredValue
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Midnight in Indonesia is the day before in UTC, which may be another quarter.</summary>
    private const string Utc = "waktu UTC, kirim tanggalnya sebagai date";

    /// <param name="value">The value; <c>null</c> and <see cref="DBNull"/> are blank.</param>
    public static (StoredKind Kind, string Text) Of(object? value) => value switch
    {
        null or DBNull => (StoredKind.Text, ""),
        string text => (StoredKind.Text, text),
        char letter => (StoredKind.Text, letter.ToString()),
        bool flag => (StoredKind.Boolean, flag ? "TRUE" : "FALSE"),
        DateOnly day => (StoredKind.Date, day.ToString(Day, CultureInfo.InvariantCulture)),
        DateTime { Kind: DateTimeKind.Utc } time when time.TimeOfDay != TimeSpan.Zero => (StoredKind.Error, Utc),
        DateTime time => (StoredKind.Date, TextOf(time)),
        DateTimeOffset time => (StoredKind.Date, TextOf(time.DateTime)),
        decimal number => (StoredKind.Number, number.ToString(CultureInfo.InvariantCulture)),
        _ when IsWhole(value) => (StoredKind.Number, Convert.ToString(value, CultureInfo.InvariantCulture)!),
        _ when IsBinary(value) => (StoredKind.Number, Plain((IFormattable)value)),
        Guid id => (StoredKind.Text, id.ToString()),
        _ => (StoredKind.Error, $"nilai {value.GetType().Name}"),
    };

    private static string TextOf(DateTime time) => time.ToString(
        time.TimeOfDay == TimeSpan.Zero ? Day : Day + " HH:mm:ss", CultureInfo.InvariantCulture);

    private static bool IsWhole(object value) => Type.GetTypeCode(value.GetType())
        is TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32
            or TypeCode.Int64 or TypeCode.UInt64 && value is not Enum;

    private static bool IsBinary(object value) =>
        Type.GetTypeCode(value.GetType()) is TypeCode.Single or TypeCode.Double;

    /// <summary>
    /// The shortest decimal that reads back as a binary fraction, without an exponent where a decimal holds it.
    /// </summary>
    private static string Plain(IFormattable number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal)
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain)
            ? plain.ToString(CultureInfo.InvariantCulture) : text;
    }
}
