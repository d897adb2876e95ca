using Kinerja.Cli.Views;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Cli.Commands;

/// <summary>Finds the points of the reports: one wilayah, or every wilayah of a tingkat.</summary>
internal static class ReportPoints
{
    /// <param name="hasil">The results.</param>
    /// <param name="filter">The wilayah, tahun and quarter that were asked for.</param>
    /// <param name="tingkat">The tingkat of <c>--per</c>; <c>null</c> for one report.</param>
    /// <returns>
    /// One point or more, in output order; <c>null</c>, after printing the reason, when there is none. All have the
    /// tahun and the quarter of the wilayah above them, so that they can be laid side by side.
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
        return tingkat is null ? [top] : Per(hasil, top, tingkat, isAll: wilayah is null);
    }

    private static Titik[]? Per(HasilKinerja hasil, Titik top, string tingkat, bool isAll)
    {
        var tingkatOf = TingkatIn(hasil, top.Tahun);
        var wanted = Nama.Normalize(tingkat);
        IEnumerable<string> among = isAll
            ? hasil.WilayahTeratas(top.Tahun).SelectMany(kode => hasil.WilayahAtOrBelow(kode, top.Tahun))
            : hasil.WilayahAtOrBelow(top.Wilayah, top.Tahun);
        var inOrder = among.ToHashSet(StringComparer.Ordinal);
        Titik[] points =
        [
            .. from kode in hasil.Wilayah
               where inOrder.Contains(kode) && tingkatOf.GetValueOrDefault(Nama.Normalize(kode)) is { } own
                   && Nama.Normalize(own) == wanted
               select top with { Wilayah = kode },
        ];
        if (points.Length > 0) return points;
        string[] known = [.. tingkatOf.Values.Distinct(StringComparer.OrdinalIgnoreCase)];
        Screen.Tell(known.Length == 0
            ? "--per: wilayah.csv tidak menyebut tingkat satu wilayah pun."
            : $"--per: tidak ada wilayah bertingkat '{tingkat}' di sana.{Saran.For(tingkat, known)} "
                + $"Yang ada: {string.Join(", ", known)}.");
        return null;
    }

    /// <summary>The tingkat of each wilayah that is valid in a tahun, by its normalised kode.</summary>
    private static Dictionary<string, string> TingkatIn(HasilKinerja hasil, int tahun)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in hasil.Definisi.Wilayah)
        {
            var isValid = (one.BerlakuDari ?? tahun) <= tahun && tahun <= (one.BerlakuSampai ?? tahun);
            if (isValid && one.Tingkat.Length > 0) found[Nama.Normalize(one.Kode)] = one.Tingkat.Trim();
        }
        return found;
    }
}
