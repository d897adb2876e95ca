using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// Per penanggung jawab, the weighted mean over the indikator that name it and have a value (SPEC 6.7).
/// </summary>
internal static class PenanggungJawabRollup
{
    /// <returns>In the order of first mention.</returns>
    public static KolomPenanggungJawab[] Roll(Lingkup lingkup, IReadOnlyList<KolomIndikator> indikator) =>
    [
        .. indikator
            .Where(kolom => !string.IsNullOrWhiteSpace(kolom.Indikator.PenanggungJawab))
            .GroupBy(kolom => Nama.Normalize(kolom.Indikator.PenanggungJawab), StringComparer.Ordinal)
            .Select(group => Roll(
                lingkup, group.First().Indikator.PenanggungJawab.Trim(),
                [.. group.Select(kolom => Bagian.Of(kolom, lingkup.Aturan))])),
    ];

    private static KolomPenanggungJawab Roll(Lingkup lingkup, string nama, Bagian[] parts)
    {
        var capaian = lingkup.NewColumn();
        var valued = new int[lingkup.Cells];
        for (var wilayah = 0; wilayah < lingkup.Wilayah.Count; wilayah++)
        {
            for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
            {
                var cell = lingkup.Cell(wilayah, q);
                // Whatever the policy, what is missing is passed over (SPEC 6.3).
                capaian[cell] = RerataTertimbang.Capaian(parts, wilayah, cell, DataHilang.Abaikan);
                if (capaian.States[cell] == Alasan.Luapan)
                    lingkup.Report(CalculationCodes.Luapan, wilayah, null, q,
                        $"Capaian '{nama}' tidak muat dalam 28 digit, jadi dikosongkan. Periksa bobot dan batas "
                        + "capaian.");
                valued[cell] = parts.Count(part => part.Tampil[wilayah] && part.Has(cell));
            }
        }
        return new KolomPenanggungJawab
        {
            Nama = nama,
            Capaian = capaian,
            JumlahIndikator = Larik.Make(lingkup.Wilayah.Count, w => parts.Count(part => part.Tampil[w])),
            JumlahBernilai = valued,
        };
    }
}
