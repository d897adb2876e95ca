using Kinerja.Cli.Views;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Cli.Commands;

/// <summary>Finds the points of the reports: one wilayah, or every wilayah of a tingkat.</summary>
internal static class ReportPoints
{
    /// <param name="hasil">The results.</param>
    /// <param name="filter">The wilayah, tahun and quarter that were asked for.</param>
    /// <param name="tingkat">The tingkat of <c>--per</c>; <c>null</c> for one report.</param>
    /// <returns>
    /// One point or more, in output order; <c>null</c>, after printing the reason, when there is none. Each wilayah has
    /// the tahun and the quarter that it would have alone.
    /// </returns>
    public static IReadOnlyList<Titik>? Find(HasilKinerja hasil, HasilFilter filter, string? tingkat)
    {
        var wilayah = filter.Wilayah is { } asked
            ? hasil.Wilayah.First(kode => Nama.Normalize(kode) == Nama.Normalize(asked)) : null;
        if (Titik.Cari(hasil, wilayah, filter.Tahun, filter.Triwulan) is not { } top)
        {
            Screen.Tell("Tidak ada wilayah atau tahun yang dapat dilaporkan.");
            return null;
        }
        if (hasil.WilayahAtOrBelow(top.Wilayah, top.Tahun).Count == 0)
        {
            Screen.Tell($"--wilayah: '{top.Wilayah}' berlaku {hasil.Definisi.MasaWilayah(top.Wilayah)}; "
                + "sebut salah satu tahunnya dengan --tahun.");
            return null;
        }
        return tingkat is null ? [top] : Per(hasil, filter, wilayah, tingkat);
    }

    private static Titik[]? Per(HasilKinerja hasil, HasilFilter filter, string? top, string tingkat)
    {
        var wanted = Nama.Normalize(tingkat);
        var rows = hasil.Definisi.Wilayah.Where(row => Nama.Normalize(row.Tingkat) == wanted)
            .ToLookup(row => Nama.Normalize(row.Kode), StringComparer.Ordinal);
        var below = new Dictionary<int, HashSet<string>>(); // by tahun
        Titik[] points =
        [
            .. from kode in hasil.Wilayah
               where rows.Contains(Nama.Normalize(kode))
               let titik = Titik.Cari(hasil, kode, filter.Tahun, filter.Triwulan)
               where titik is not null && rows[Nama.Normalize(kode)].Any(row => IsValid(row, titik.Tahun))
                   && (top is null || Below(titik.Tahun).Contains(kode))
               select titik,
        ];
        if (points.Length > 0) return points;
        string[] known =
        [
            .. hasil.Definisi.Wilayah.Select(row => row.Tingkat.Trim()).Where(text => text.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        Screen.Tell(known.Length == 0
            ? "--per: wilayah.csv tidak menyebut tingkat satu wilayah pun."
            : $"--per: tidak ada wilayah bertingkat '{tingkat}' di sana.{Saran.For(tingkat, known)} "
                + $"Yang ada: {string.Join(", ", known)}.");
        return null;

        HashSet<string> Below(int tahun)
        {
            if (!below.TryGetValue(tahun, out var found))
                below.Add(tahun, found = [.. hasil.WilayahAtOrBelow(top!, tahun)]);
            return found;
        }
    }

    /// <summary>Whether a row of <c>wilayah.csv</c> covers a tahun (SPEC 4.8).</summary>
    private static bool IsValid(Wilayah row, int tahun) =>
        (row.BerlakuDari ?? tahun) <= tahun && tahun <= (row.BerlakuSampai ?? tahun);
}
