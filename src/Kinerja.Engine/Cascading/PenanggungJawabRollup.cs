using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// Calculates, per penanggung jawab, the weighted mean over the indikator that have this name and a capaian (SPEC 6.7).
/// </summary>
internal static class PenanggungJawabRollup
{
    /// <summary>
    /// Groups the rows of indikator by penanggung jawab, in the order of first mention. The indikator of a group are in
    /// definition order, that of the first row of each kode, so that a mean adds them in the same order in every tahun.
    /// </summary>
    public static (string Nama, Indikator[] Indikator)[] Group(DefinisiKinerja definisi) =>
    [
        .. definisi.Indikator.Where(indikator => !string.IsNullOrWhiteSpace(indikator.PenanggungJawab))
            .GroupBy(indikator => indikator.PenanggungJawab.Trim(), StringComparer.Ordinal) // SPEC 6.7
            .Select(group => (
                group.Key,
                group.OrderBy(indikator => definisi.KodeIndikator.Find(indikator.Kode)).ToArray())),
    ];

    /// <summary>Calculates all penanggung jawab of one tahun.</summary>
    /// <param name="scope">The tahun.</param>
    /// <param name="layouts">The layouts of the partition.</param>
    /// <param name="named">The groups from <see cref="Group"/>.</param>
    /// <param name="indikator">One result per indikator; <c>null</c> for an indikator that appears nowhere.</param>
    /// <returns>One result per group, in their order; <c>null</c> for a group whose indikator appear nowhere.</returns>
    public static KolomPenanggungJawab?[] Roll(
        CalculationScope scope, PartitionLayouts layouts, (string Nama, Indikator[] Indikator)[] named,
        IReadOnlyList<KolomIndikator?> indikator)
    {
        if (named.Length == 0) return [];
        var columnOf = new Dictionary<Indikator, KolomIndikator>();
        foreach (var column in indikator.OfType<KolomIndikator>()) columnOf.Add(column.Indikator, column);
        return Array.ConvertAll(named, one => one.Indikator.Select(columnOf.GetValueOrDefault).OfType<KolomIndikator>()
            .Select(column => Bagian.Of(column, scope.Inputs.Aturan)).ToArray() is { Length: > 0 } parts
                ? Roll(scope with { Layout = layouts.Union([.. parts.Select(part => part.Layout)]) }, one.Nama, parts)
                : null);
    }

    private static KolomPenanggungJawab Roll(CalculationScope scope, string nama, Bagian[] parts)
    {
        var layout = scope.Layout;
        var (capaian, count) = (layout.NewColumn(), new int[layout.Wilayah.Count]);
        var valued = new int[layout.ResultCells];
        var byWilayah = new BagianLayout(layout, parts);
        for (var wilayah = 0; wilayah < count.Length; wilayah++)
        {
            var here = byWilayah.At(wilayah);
            count[wilayah] = here.Length;
            for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
            {
                var cell = layout.ResultCell(wilayah, q);
                // A missing indikator is always skipped here; the DataHilang policy does not apply (SPEC 6.3).
                capaian[cell] = RerataTertimbang.Capaian(here, q - layout.FirstQuarter, DataHilang.Abaikan);
                if (capaian.States[cell] == Alasan.Luapan)
                    scope.Report(CalculationCodes.Luapan, wilayah, null, q,
                        $"Capaian '{nama}' tidak muat dalam 28 digit, jadi dikosongkan. Periksa bobot dan batas "
                        + $"capaian.");
                foreach (var (part, first) in here) valued[cell] += part.Has(first + q - layout.FirstQuarter) ? 1 : 0;
            }
        }
        return new KolomPenanggungJawab
        {
            Inputs = scope.Inputs,
            Layout = layout,
            Nama = nama,
            Capaian = capaian,
            JumlahIndikator = count,
            JumlahBernilai = valued,
        };
    }
}
