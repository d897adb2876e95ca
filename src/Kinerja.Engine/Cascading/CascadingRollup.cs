using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// Rolls capaian up the tree, level by level: two simpul of {100} and {50, 50, 50} give 75, not 62.5 (SPEC 6.1).
/// </summary>
internal static class CascadingRollup
{
    /// <summary>Calculates all simpul of one partition of the wilayah.</summary>
    /// <param name="bagian">The tahun, over the wilayah of the partition.</param>
    /// <param name="indikator">The results of every indikator; <c>null</c> for one that appears nowhere.</param>
    /// <returns>One result per simpul, in definition order; <c>null</c> for a simpul that appears nowhere.</returns>
    public static KolomSimpul?[] Roll(LingkupPartition bagian, IReadOnlyList<KolomIndikator?> indikator)
    {
        var definisi = bagian.Semua.Definisi;
        var indikatorOf = Larik.Group(definisi.SimpulIndikator, definisi.Simpul.Length);
        var results = new KolomSimpul?[definisi.Simpul.Length];
        var missing = bagian.Semua.NewColumn();
        foreach (var index in definisi.Pohon.BottomUp)
        {
            var own = indikatorOf[index].Select(i => indikator[i]).OfType<KolomIndikator>()
                .Select(kolom => Bagian.Of(kolom, bagian.Semua.Aturan)).ToArray();
            var anak = definisi.Pohon.Children[index].Select(i => results[i]).OfType<KolomSimpul>()
                .Select(Bagian.Of).ToArray();
            if (own.Length + anak.Length > 0)
                results[index] = Roll(bagian, definisi.Simpul[index], own, anak, missing);
        }
        return results;
    }

    /// <param name="bagian">The tahun, over the wilayah of the partition.</param>
    /// <param name="simpul">The simpul.</param>
    /// <param name="own">The parts from its own indikator.</param>
    /// <param name="anak">The parts from its direct children.</param>
    /// <param name="missing">A column in which every cell is missing; results may share it.</param>
    private static KolomSimpul Roll(
        LingkupPartition bagian, Simpul simpul, Bagian[] own, Bagian[] anak, KolomNilai missing)
    {
        if (FindAlias(bagian.Semua.Aturan, own, anak) is { } only)
            return Alias(simpul, only, own.Length == 1, missing);
        var lingkup = bagian.Union([.. own.Concat(anak).Select(part => part.Lingkup)]);
        var result = new KolomSimpul
        {
            Lingkup = lingkup,
            Simpul = simpul,
            Tampil = new bool[lingkup.Wilayah.Count],
            CapaianIndikator = lingkup.NewColumn(),
            CapaianTurunan = lingkup.NewColumn(),
            Capaian = lingkup.NewColumn(),
            Kelengkapan = new decimal[lingkup.Cells],
        };
        var (indikator, turunan) = (new BagianLayout(lingkup, own), new BagianLayout(lingkup, anak));
        for (var wilayah = 0; wilayah < result.Tampil.Length; wilayah++)
        {
            var di = new SumberDi(indikator.At(wilayah), turunan.At(wilayah));
            result.Tampil[wilayah] = !di.Indikator.IsEmpty || !di.Turunan.IsEmpty;
            for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter && result.Tampil[wilayah]; q++)
                Roll(lingkup, di, result, lingkup.Cell(wilayah, q), q - lingkup.FirstQuarter);
        }
        return result;
    }

    private static void Roll(Lingkup lingkup, SumberDi di, KolomSimpul result, int cell, int quarter)
    {
        var aturan = lingkup.Aturan;
        var indikator = RerataTertimbang.Capaian(di.Indikator, quarter, aturan.DataHilang);
        var turunan = RerataTertimbang.Capaian(di.Turunan, quarter, aturan.DataHilang);
        (result.CapaianIndikator[cell], result.CapaianTurunan[cell]) = (indikator, turunan);
        (result.Capaian[cell], result.Kelengkapan[cell]) = Pick(aturan.SumberCapaian, di, result, cell, quarter);
        var overflows = indikator.State == Alasan.Luapan || turunan.State == Alasan.Luapan;
        if (overflows && result.Capaian.States[cell] == Alasan.Luapan) ReportOverflow(lingkup, result.Simpul, cell);
        // The same reasons as Alias gives: whether a part appears elsewhere must not change the reason here.
        if (indikator.State == Alasan.DataKosong)
            result.CapaianIndikator[cell] = Nilai.Missing(SharedReason(new SumberDi(di.Indikator, []), quarter));
        if (turunan.State == Alasan.DataKosong)
            result.CapaianTurunan[cell] = Nilai.Missing(SharedReason(new SumberDi([], di.Turunan), quarter));
    }

    /// <summary>
    /// Returns the only part of a simpul when its weight is 1 and missing parts are left out, else <c>null</c>. The
    /// mean then equals this part in every cell, reasons included, so that the simpul can share its columns.
    /// </summary>
    private static Bagian? FindAlias(AturanKinerja aturan, Bagian[] own, Bagian[] anak) =>
        aturan.DataHilang == DataHilang.Abaikan
        && (Bagian[])[.. own, .. anak] is [{ IsOne: true } only]
        && Array.Exists(Order(aturan.SumberCapaian, own, anak), source => source.Contains(only))
            ? only : null;

    private static KolomSimpul Alias(Simpul simpul, Bagian only, bool isIndikator, KolomNilai missing) => new()
    {
        Lingkup = only.Lingkup,
        Simpul = simpul,
        Tampil = only.Tampil,
        CapaianIndikator = isIndikator ? only.Capaian : missing,
        CapaianTurunan = isIndikator ? missing : only.Capaian,
        Capaian = only.Capaian,
        Kelengkapan = only.Kelengkapan,
    };

    private static void ReportOverflow(Lingkup lingkup, Simpul simpul, int cell) => lingkup.Report(
        CalculationCodes.Luapan, lingkup.WilayahOf(cell), null, lingkup.QuarterOf(cell),
        $"Capaian simpul '{simpul.Kode}' tidak muat dalam 28 digit, jadi kosong. Periksa bobot dan batas capaian.");

    /// <summary>Returns the sources in the order in which the policy tries them (SPEC 6.2).</summary>
    public static T[] Order<T>(SumberCapaian sumber, T own, T children) => sumber switch
    {
        SumberCapaian.AnakDulu => [children, own],
        SumberCapaian.IndikatorDulu => [own, children],
        SumberCapaian.HanyaAnak => [children],
        SumberCapaian.HanyaIndikator => [own],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>
    /// Returns the capaian of the first source with a value; a blocked source ends the search. Without a value the
    /// kelengkapan is that of the first source tried that has parts (SPEC 6.2..6.4).
    /// </summary>
    private static (Nilai Capaian, decimal Kelengkapan) Pick(
        SumberCapaian sumber, SumberDi di, KolomSimpul result, int cell, int quarter)
    {
        var (reason, kelengkapan) = (Alasan.DataKosong, (decimal?)null);
        foreach (var isIndikator in Order(sumber, own: true, children: false))
        {
            var parts = isIndikator ? di.Indikator : di.Turunan;
            var capaian = isIndikator ? result.CapaianIndikator[cell] : result.CapaianTurunan[cell];
            if (capaian.HasValue) return (capaian, RerataTertimbang.Kelengkapan(parts, quarter) ?? 0);
            kelengkapan ??= RerataTertimbang.Kelengkapan(parts, quarter);
            if (Gravity(capaian.State) > Gravity(reason)) reason = capaian.State;
            if (capaian.State == Alasan.AnakKosong) break;
        }
        if (reason == Alasan.DataKosong) reason = SharedReason(di, quarter);
        return (Nilai.Missing(reason), kelengkapan ?? 0);
    }

    /// <summary>Returns the reason that all parts here have in common, else <c>DataKosong</c> (SPEC 6.3).</summary>
    private static Alasan SharedReason(SumberDi di, int quarter)
    {
        var shared = (Alasan?)null;
        for (var i = 0; i < di.Indikator.Length + di.Turunan.Length; i++)
        {
            var (part, first) = i < di.Indikator.Length ? di.Indikator[i] : di.Turunan[i - di.Indikator.Length];
            var reason = part.Capaian.States[first + quarter];
            if (reason == Alasan.Ada || (shared is { } other && other != reason)) return Alasan.DataKosong;
            shared = reason;
        }
        return shared ?? Alasan.DataKosong;
    }

    /// <summary>
    /// Orders reasons: a simpul shows only the gravest, Luapan before AnakKosong, BobotNol and all others (SPEC 6.3).
    /// </summary>
    private static int Gravity(Alasan alasan) => alasan switch
    {
        Alasan.Luapan => 3,
        Alasan.AnakKosong => 2,
        Alasan.BobotNol => 1,
        _ => 0,
    };

    /// <summary>The parts of a simpul at one wilayah, by source.</summary>
    private readonly ref struct SumberDi(ReadOnlySpan<BagianAt> indikator, ReadOnlySpan<BagianAt> turunan)
    {
        public ReadOnlySpan<BagianAt> Indikator { get; } = indikator;

        public ReadOnlySpan<BagianAt> Turunan { get; } = turunan;
    }
}
