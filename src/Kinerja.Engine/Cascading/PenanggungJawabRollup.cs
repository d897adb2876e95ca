using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// Calculates, per penanggung jawab, the weighted mean over the indikator with this name and a value (SPEC 6.7).
/// </summary>
internal static class PenanggungJawabRollup
{
    /// <summary>Groups the indikator by penanggung jawab, in the order of first mention.</summary>
    public static (string Nama, int[] Indikator)[] Group(DefinisiKinerja definisi) =>
    [
        .. Enumerable.Range(0, definisi.Indikator.Length)
            .Where(i => !string.IsNullOrWhiteSpace(definisi.Indikator[i].PenanggungJawab))
            .GroupBy(i => Nama.Normalize(definisi.Indikator[i].PenanggungJawab), StringComparer.Ordinal)
            .Select(group => (definisi.Indikator[group.First()].PenanggungJawab.Trim(), group.ToArray())),
    ];

    /// <summary>Calculates all penanggung jawab of one partition of the wilayah.</summary>
    /// <param name="bagian">The tahun, over the wilayah of the partition.</param>
    /// <param name="named">The groups that <see cref="Group"/> returns.</param>
    /// <param name="indikator">The results of every indikator; <c>null</c> for one that appears nowhere.</param>
    /// <returns>One result per group, in their order; <c>null</c> where no indikator appears.</returns>
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
                // DataHilang does not apply here: missing indikator are always left out (SPEC 6.3, 6.7).
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
