using System.Globalization;

namespace Kinerja.Engine.Csv.Keluaran;

/// <summary>The one rounding there is: on output, half away from zero, trailing zeros trimmed (SPEC 1.2).</summary>
public static class AngkaKeluaran
{
    /// <summary>Digits of kelengkapan, whatever the option says (SPEC 11).</summary>
    public const int DesimalKelengkapan = 4;

    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Rounds and trims: 97.975 to 2 digits is 97.98, 14.00 is 14.</summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">0..28.</param>
    public static decimal Round(decimal nilai, int desimal) =>
        Trim(Math.Round(nilai, desimal, MidpointRounding.AwayFromZero));

    /// <summary>The rounded number in invariant digits.</summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">0..28.</param>
    public static string Text(decimal nilai, int desimal) =>
        Round(nilai, desimal).ToString(CultureInfo.InvariantCulture);

    /// <summary>The same number without zeros behind its last digit.</summary>
    /// <param name="nilai">The number.</param>
    internal static decimal Trim(decimal nilai) => nilai / One; // dividing by 1.00…0 drops them
}
