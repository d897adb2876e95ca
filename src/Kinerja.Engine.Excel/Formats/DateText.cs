using System.Globalization;

namespace Kinerja.Engine.Excel.Formats;

/// <summary>Dates, which a workbook stores as days since its first day.</summary>
internal static class DateText
{
    private const double SecondsOfDay = 86_400;

    /// <summary>9999-12-31 and the rest of that day.</summary>
    private const double Maximum = 2_958_466;

    /// <summary>Excel's 29 February 1900, a day that never was.</summary>
    private const double FalseLeapDay = 60;

    private static readonly DateTime First1900 = new(1899, 12, 31, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime First1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The text of a day, <c>2025-03-31</c>, with its time when it has one.</summary>
    /// <param name="serial">Days since the first day of the workbook.</param>
    /// <param name="is1904">Whether day 0 is 1 January 1904, as old Macs count.</param>
    /// <returns><c>null</c> where the calendar has no such day.</returns>
    public static string? Of(double serial, bool is1904)
    {
        if (serial is not (>= 0 and < Maximum)) return null;
        var seconds = Math.Round(serial * SecondsOfDay);
        if (serial < 1) return First1904.AddSeconds(seconds).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var day = is1904 ? First1904 : First1900.AddDays(serial >= FalseLeapDay ? -1 : 0);
        return seconds >= (DateTime.MaxValue - day).TotalSeconds ? null : Of(day.AddSeconds(seconds));
    }

    /// <summary>The text of a day, with its time when it has one.</summary>
    public static string Of(DateTime date) => date.ToString(
        date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
