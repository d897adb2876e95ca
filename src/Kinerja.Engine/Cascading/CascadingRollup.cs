using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>Rolls capaian up the tree, level by level and not flat: {100}, {50, 50, 50} give 75 (SPEC 6.1).</summary>
internal static class CascadingRollup
{
    /// <returns>One per simpul, in definition order.</returns>
    public static KolomSimpul[] Roll(Lingkup lingkup, IReadOnlyList<KolomIndikator> indikator)
    {
        var definisi = lingkup.Definisi;
        var indikatorOf = Larik.Group(definisi.SimpulIndikator, definisi.Simpul.Length);
        var results = new KolomSimpul[definisi.Simpul.Length];
        var missing = lingkup.NewColumn();
        foreach (var index in definisi.Pohon.BottomUp)
        {
            var (own, anak) = (indikatorOf[index], definisi.Pohon.Children[index]);
            results[index] = Roll(
                lingkup, definisi.Simpul[index],
                Larik.Make(own.Length, i => Bagian.Of(indikator[own[i]], lingkup.Aturan)),
                Larik.Make(anak.Length, i => Bagian.Of(results[anak[i]])), missing);
        }
        return results;
    }

    /// <param name="lingkup">The tahun.</param>
    /// <param name="simpul">The simpul.</param>
    /// <param name="own">Its indikator.</param>
    /// <param name="children">The simpul directly below.</param>
    /// <param name="missing">A column without numbers, which results share.</param>
    private static KolomSimpul Roll(
        Lingkup lingkup, Simpul simpul, Bagian[] own, Bagian[] children, KolomNilai missing)
    {
        var order = Order(lingkup.Aturan.SumberCapaian, own, children);
        if (FindAlias(lingkup, own, children, order) is { } only)
            return Alias(simpul, only, own.Length == 1, missing);
        var result = new KolomSimpul
        {
            Simpul = simpul,
            Tampil = Appear(lingkup.Wilayah.Count, [.. own, .. children]),
            CapaianIndikator = lingkup.NewColumn(),
            CapaianTurunan = lingkup.NewColumn(),
            Capaian = lingkup.NewColumn(),
            Kelengkapan = new decimal[lingkup.Cells],
        };
        for (var wilayah = 0; wilayah < result.Tampil.Length; wilayah++)
        {
            if (!result.Tampil[wilayah]) continue;
            for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
                Roll(lingkup, own, children, order, result, wilayah, lingkup.Cell(wilayah, q));
        }
        return result;
    }

    private static void Roll(
        Lingkup lingkup, Bagian[] own, Bagian[] children, Bagian[][] order, KolomSimpul result, int wilayah,
        int cell)
    {
        result.CapaianIndikator[cell] = RerataTertimbang.Capaian(own, wilayah, cell, lingkup.Aturan.DataHilang);
        result.CapaianTurunan[cell] = RerataTertimbang.Capaian(children, wilayah, cell, lingkup.Aturan.DataHilang);
        (result.Capaian[cell], result.Kelengkapan[cell]) = Pick(order, own, children, result, wilayah, cell);
        if (result.Capaian.States[cell] == Alasan.Luapan) ReportOverflow(lingkup, result.Simpul, cell);
    }

    /// <summary>
    /// The only part of a simpul, where it has one with weight 1 and missing parts are passed over: the mean over it is
    /// the part itself, cell by cell, and so is the reason why it is missing.
    /// </summary>
    private static Bagian? FindAlias(Lingkup lingkup, Bagian[] own, Bagian[] children, Bagian[][] order) =>
        lingkup.Aturan.DataHilang == DataHilang.Abaikan
        && (Bagian[])[.. own, .. children] is [{ IsOne: true } only]
        && Array.Exists(order, source => source.Contains(only))
            ? only : null;

    private static KolomSimpul Alias(Simpul simpul, Bagian only, bool isIndikator, KolomNilai missing) => new()
    {
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

    private static bool[] Appear(int wilayah, Bagian[] parts)
    {
        var appears = new bool[wilayah];
        foreach (var part in parts)
        {
            for (var w = 0; w < wilayah; w++) appears[w] |= part.Tampil[w];
        }
        return appears;
    }

    /// <summary>The sources in the order in which the policy asks them (SPEC 6.2).</summary>
    public static T[] Order<T>(SumberCapaian sumber, T own, T children) => sumber switch
    {
        SumberCapaian.AnakDulu => [children, own],
        SumberCapaian.IndikatorDulu => [own, children],
        SumberCapaian.HanyaAnak => [children],
        SumberCapaian.HanyaIndikator => [own],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>
    /// The first source with a value; a blocked one ends the search. Without a value the kelengkapan is that of the
    /// first source that has parts (SPEC 6.2..6.4).
    /// </summary>
    private static (Nilai Capaian, decimal Kelengkapan) Pick(
        Bagian[][] order, Bagian[] own, Bagian[] children, KolomSimpul result, int wilayah, int cell)
    {
        var (reason, kelengkapan) = (Alasan.DataKosong, (decimal?)null);
        foreach (var source in order)
        {
            var capaian = ReferenceEquals(source, own) ? result.CapaianIndikator[cell] : result.CapaianTurunan[cell];
            if (capaian.HasValue) return (capaian, RerataTertimbang.Kelengkapan(source, wilayah, cell) ?? 0);
            kelengkapan ??= RerataTertimbang.Kelengkapan(source, wilayah, cell);
            if (Gravity(capaian.State) > Gravity(reason)) reason = capaian.State;
            if (capaian.State == Alasan.AnakKosong) break;
        }
        if (reason == Alasan.DataKosong) reason = SharedReason(own, children, wilayah, cell);
        return (Nilai.Missing(reason), kelengkapan ?? 0);
    }

    /// <summary>The reason that all parts share which appear, of both sources; else DataKosong (SPEC 6.3).</summary>
    private static Alasan SharedReason(Bagian[] own, Bagian[] children, int wilayah, int cell)
    {
        var shared = (Alasan?)null;
        foreach (var source in (ReadOnlySpan<Bagian[]>)[own, children])
        {
            foreach (var part in source)
            {
                if (!part.Tampil[wilayah]) continue;
                var reason = part.Capaian.States[cell];
                if (reason == Alasan.Ada || (shared is { } other && other != reason)) return Alasan.DataKosong;
                shared = reason;
            }
        }
        return shared ?? Alasan.DataKosong;
    }

    /// <summary>
    /// Of several reasons a simpul shows one: overflow, else AnakKosong, BobotNol, DataKosong (SPEC 6.3).
    /// </summary>
    private static int Gravity(Alasan alasan) => alasan switch
    {
        Alasan.Luapan => 3,
        Alasan.AnakKosong => 2,
        Alasan.BobotNol => 1,
        _ => 0,
    };
}
