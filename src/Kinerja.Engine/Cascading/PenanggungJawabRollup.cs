using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// Per penanggung jawab, the weighted mean over the indikator that name it and have a value (SPEC 6.7).
/// </summary>
internal static class PenanggungJawabRollup
{
    /// <summary>Who is named, with the indikator that name it, in the order of first mention.</summary>
    public static (string Nama, int[] Indikator)[] Group(DefinisiKinerja definisi) =>
    [
        .. Enumerable.Range(0, definisi.Indikator.Length)
            .Where(i => !string.IsNullOrWhiteSpace(definisi.Indikator[i].PenanggungJawab))
            .GroupBy(i => Nama.Normalize(definisi.Indikator[i].PenanggungJawab), StringComparer.Ordinal)
            .Select(group => (definisi.Indikator[group.First()].PenanggungJawab.Trim(), group.ToArray())),
    ];

    /// <param name="bagian">The tahun.</param>
    /// <param name="named">From <see cref="Group"/>.</param>
    /// <param name="indikator">The results of every indikator; <c>null</c> for those that appear nowhere.</param>
    /// <returns>In that order; <c>null</c> for those of whom nothing appears.</returns>
    public static KolomPenanggungJawab?[] Roll(
        LingkupPartition bagian, (string Nama, int[] Indikator)[] named, IReadOnlyList<KolomIndikator?> indikator) =>
        Array.ConvertAll(named, one => one.Indikator.Select(i => indikator[i]).OfType<KolomIndikator>()
            .Select(kolom => Bagian.Of(kolom, bagian.Semua.Aturan)).ToArray() is { Length: > 0 } parts
                ? Roll(bagian.Union([.. parts.Select(part => part.Lingkup)]), one.Nama, parts) : null);

    private static KolomPenanggungJawab Roll(Lingkup lingkup, string nama, Bagian[] parts)
    {
        var (capaian, count) = (lingkup.NewColumn(), new int[lingkup.Wilayah.Count]);
        var valued = new int[lingkup.Cells];
        var susunan = new BagianLayout(lingkup, parts);
        for (var wilayah = 0; wilayah < count.Length; wilayah++)
        {
            var di = susunan.At(wilayah);
            count[wilayah] = di.Length;
            for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
            {
                var cell = lingkup.Cell(wilayah, q);
                // Whatever the policy, what is missing is passed over (SPEC 6.3).
                capaian[cell] = RerataTertimbang.Capaian(di, q - lingkup.FirstQuarter, DataHilang.Abaikan);
                if (capaian.States[cell] == Alasan.Luapan)
                    lingkup.Report(CalculationCodes.Luapan, wilayah, null, q,
                        $"Capaian '{nama}' tidak muat dalam 28 digit, jadi dikosongkan. Periksa bobot dan batas "
                        + $"capaian.");
                foreach (var (part, first) in di) valued[cell] += part.Has(first + q - lingkup.FirstQuarter) ? 1 : 0;
            }
        }
        return new KolomPenanggungJawab
        {
            Lingkup = lingkup,
            Nama = nama,
            Capaian = capaian,
            JumlahIndikator = count,
            JumlahBernilai = valued,
        };
    }
}
