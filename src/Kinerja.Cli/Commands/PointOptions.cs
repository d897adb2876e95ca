using System.Globalization;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Waktu;

namespace Kinerja.Cli.Commands;

/// <summary>
/// The options that name one point. One that was not given is the only choice there is; where there are several, the
/// message lists them.
/// </summary>
internal static class PointOptions
{
    private const int ChoicesMaximum = 10;

    /// <returns>The wilayah, the year and the quarter; <c>null</c>, after printing the choices, when one is not
    /// given and there is not just one.</returns>
    public static (string Wilayah, int Tahun, Triwulan Triwulan)? Complete(HasilFilter given, HasilKinerja hasil)
    {
        var missing = new List<string>();
        var tahun = given.Tahun ?? Only("--tahun", hasil.Tahun, missing);
        IReadOnlyList<string> known = tahun is { } year
            ? [.. hasil.Wilayah.Where(kode => hasil.WilayahAtOrBelow(kode, year).Count > 0)] : hasil.Wilayah;
        var wilayah = given.Wilayah ?? OnlyText("--wilayah", known, missing);
        Triwulan? triwulan = given.Triwulan;
        if (triwulan is null)
        {
            var quarters = tahun is { } of && wilayah is not null ? QuartersOf(hasil, wilayah, of) : [1, 2, 3, 4];
            if (Only("--triwulan", quarters, missing) is { } nomor) triwulan = new Triwulan(nomor);
        }
        if (missing.Count == 0) return (wilayah!, tahun!.Value, triwulan!.Value);
        Screen.Tell($"Belum disebut: {string.Join("; ", missing)}.", "Cara pakai: kinerja jelaskan --help");
        return null;
    }

    /// <summary>The quarters in which some indikator of a wilayah has data; all four when none has.</summary>
    private static int[] QuartersOf(HasilKinerja hasil, string wilayah, int tahun)
    {
        int[] reported =
        [
            .. Triwulan.Semua.Where(quarter => hasil.IndikatorAt(wilayah, tahun, quarter)
                .Any(row => row.DataSampai == quarter)).Select(quarter => quarter.Nomor),
        ];
        return reported.Length > 0 ? reported : [1, 2, 3, 4];
    }

    private static int? Only(string option, IReadOnlyList<int> choices, List<string> missing) =>
        OnlyText(option, [.. choices.Select(one => one.ToString(CultureInfo.InvariantCulture))], missing) is { } text
            ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string? OnlyText(string option, IReadOnlyList<string> choices, List<string> missing)
    {
        if (choices is [var only]) return only;
        missing.Add(choices.Count == 0 ? $"{option} (tidak ada datanya)"
            : $"{option} (pilihannya {string.Join(", ", choices.Take(ChoicesMaximum))}"
                + $"{(choices.Count > ChoicesMaximum ? ", …" : "")})");
        return null;
    }
}
