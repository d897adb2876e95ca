using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>Runs the conformance cases with the built tool.</summary>
public sealed class KonformansiTests
{
    /// <summary>Cases with Galat: cells that are not numbers, rows outside the tahun of their kode, or a kabupaten and
    /// its kecamatan report the same indikator. Of the random cases only one has none.</summary>
    private static readonly string[] WithGalat =
    [
        "angka-campuran", "dasar-01", "dasar-03", "dasar-04", "dasar-05", "dasar-06", "dasar-07", "dasar-08",
        "skala-label", "berlaku", .. Enumerable.Range(1, 15).Select(number => $"acak-{number:00}"),
    ];

    public static TheoryData<string> Cases => ConformanceCase.All();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Writes_what_is_expected(string name)
    {
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run("hitung", ConformanceCase.Folder(name), "--keluaran", keluaran.Path);
        Assert.Equal(WithGalat.Contains(name, StringComparer.Ordinal) ? 1 : 0, run.Kode);
        ConformanceCase.AssertEqual(name, keluaran.Path);
    }
}
