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
    /// <summary>Calculates all simpul of one tahun, children before parents.</summary>
    /// <param name="scope">The tahun.</param>
    /// <param name="layouts">The layouts of the partition.</param>
    /// <param name="indikator">One result per indikator; <c>null</c> for an indikator that appears nowhere.</param>
    /// <returns>One result per simpul, in definition order; <c>null</c> for a simpul that appears nowhere.</returns>
    public static KolomSimpul?[] Roll(
        CalculationScope scope, PartitionLayouts layouts, IReadOnlyList<KolomIndikator?> indikator)
    {
        var (definisi, aturan) = (scope.Inputs.Definisi, scope.Inputs.Aturan);
        var indikatorOf = Arrays.Group(definisi.SimpulIndikator, definisi.Simpul.Length);
        var results = new KolomSimpul?[definisi.Simpul.Length];
        var missing = layouts.All.NewColumn();
        foreach (var index in definisi.Pohon.BottomUp)
        {
            var own = indikatorOf[index].Select(i => indikator[i]).OfType<KolomIndikator>()
                .Select(column => Bagian.Of(column, aturan)).ToArray();
            var anak = definisi.Pohon.Children[index].Where(i => results[i] is not null)
                .Select(i => Bagian.Of(results[i]!, definisi.BobotDi(i, index))).ToArray();
            if (own.Length + anak.Length == 0) continue;
            results[index] = FindAlias(aturan, own, anak) is { } only
                ? Alias(scope.Inputs, definisi.Simpul[index], only, own.Length == 1, missing)
                : Roll(
                    scope with { Layout = layouts.Union([.. own.Concat(anak).Select(part => part.Layout)]) },
                    definisi.Simpul[index], own, anak);
        }
        return results;
    }

    /// <summary>Calculates one simpul.</summary>
    /// <param name="scope">The tahun, over the wilayah of all parts.</param>
    /// <param name="simpul">The simpul.</param>
    /// <param name="own">The indikator of the simpul.</param>
    /// <param name="anak">The simpul directly below it.</param>
    private static KolomSimpul Roll(CalculationScope scope, Simpul simpul, Bagian[] own, Bagian[] anak)
    {
        var layout = scope.Layout;
        var result = new KolomSimpul
        {
            Inputs = scope.Inputs,
            Layout = layout,
            Simpul = simpul,
            Tampil = new bool[layout.Wilayah.Count],
            CapaianIndikator = layout.NewColumn(),
            CapaianTurunan = layout.NewColumn(),
            Capaian = layout.NewColumn(),
            Kelengkapan = new decimal[layout.ResultCells],
        };
        var (indikator, turunan) = (new BagianLayout(layout, own), new BagianLayout(layout, anak));
        var isIndikator = Order(scope.Inputs.Aturan.SumberCapaian, own: true, children: false);
        for (var wilayah = 0; wilayah < result.Tampil.Length; wilayah++)
        {
            var here = new SumberDi(indikator.At(wilayah), turunan.At(wilayah));
            result.Tampil[wilayah] = !here.Indikator.IsEmpty || !here.Turunan.IsEmpty;
            for (var q = layout.FirstQuarter; q < layout.EndQuarter && result.Tampil[wilayah]; q++)
                Roll(scope, here, isIndikator, result, layout.ResultCell(wilayah, q), q - layout.FirstQuarter);
        }
        return result;
    }

    /// <summary>Calculates one cell of a simpul. The sources are tried in the given order.</summary>
    private static void Roll(
        CalculationScope scope, SumberDi here, bool[] isIndikator, KolomSimpul result, int cell, int quarter)
    {
        var dataHilang = scope.Inputs.Aturan.DataHilang;
        var indikator = RerataTertimbang.Capaian(here.Indikator, quarter, dataHilang);
        var turunan = RerataTertimbang.Capaian(here.Turunan, quarter, dataHilang);
        (result.Capaian[cell], result.Kelengkapan[cell]) = Pick(isIndikator, here, indikator, turunan, quarter);
        var overflows = indikator.State == Alasan.Luapan || turunan.State == Alasan.Luapan;
        if (overflows && result.Capaian.States[cell] == Alasan.Luapan) ReportOverflow(scope, result.Simpul, cell);
        // A mean that is DataKosong takes the reason that its parts share. An alias takes the reason of its only part,
        // so the reason of a cell does not depend on whether the simpul is an alias.
        result.CapaianIndikator[cell] = indikator.State == Alasan.DataKosong
            ? Nilai.Missing(SharedReason(new SumberDi(here.Indikator, []), quarter)) : indikator;
        result.CapaianTurunan[cell] = turunan.State == Alasan.DataKosong
            ? Nilai.Missing(SharedReason(new SumberDi([], here.Turunan), quarter)) : turunan;
    }

    /// <summary>
    /// Returns the only part of a simpul, when it has weight 1, the policy skips missing parts and the capaian may come
    /// from it; otherwise <c>null</c>. The mean over this part equals the part, cell by cell, with the same reasons. So
    /// the simpul shares the columns of the part. Sharing is safe because nobody changes a column of a result.
    /// </summary>
    private static Bagian? FindAlias(AturanKinerja aturan, Bagian[] own, Bagian[] anak) =>
        aturan.DataHilang == DataHilang.Abaikan
        && (Bagian[])[.. own, .. anak] is [{ IsOne: true } only]
        && Array.Exists(Order(aturan.SumberCapaian, own, anak), source => source.Contains(only))
            ? only : null;

    /// <summary>Makes the result of a simpul from the columns of its only part.</summary>
    /// <param name="inputs">The inputs of the tahun.</param>
    /// <param name="simpul">The simpul.</param>
    /// <param name="only">The part, from <see cref="FindAlias"/>.</param>
    /// <param name="isIndikator">Whether the part is an indikator; otherwise it is a simpul.</param>
    /// <param name="missing">A column without numbers; several results share it.</param>
    private static KolomSimpul Alias(
        CalculationInputs inputs, Simpul simpul, Bagian only, bool isIndikator, KolomNilai missing) => new()
        {
            Inputs = inputs,
            Layout = only.Layout,
            Simpul = simpul,
            Tampil = only.Tampil,
            CapaianIndikator = isIndikator ? only.Capaian : missing,
            CapaianTurunan = isIndikator ? missing : only.Capaian,
            Capaian = only.Capaian,
            Kelengkapan = only.Kelengkapan,
        };

    private static void ReportOverflow(CalculationScope scope, Simpul simpul, int cell) => scope.Report(
        CalculationCodes.Luapan, scope.Layout.WilayahOf(cell), null, scope.Layout.QuarterOf(cell),
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
    /// kelengkapan is that of the first source tried that has parts which take part; it is 1 when no part of the simpul
    /// is due yet (SPEC 4.9, 6.2..6.4).
    /// </summary>
    private static (Nilai Capaian, decimal Kelengkapan) Pick(
        bool[] order, SumberDi here, Nilai indikator, Nilai turunan, int quarter)
    {
        var (reason, kelengkapan) = (Alasan.DataKosong, (decimal?)null);
        foreach (var isIndikator in order)
        {
            var parts = isIndikator ? here.Indikator : here.Turunan;
            var capaian = isIndikator ? indikator : turunan;
            if (capaian.HasValue) return (capaian, RerataTertimbang.Kelengkapan(parts, quarter) ?? 0);
            kelengkapan ??= RerataTertimbang.Kelengkapan(parts, quarter);
            if (Gravity(capaian.State) > Gravity(reason)) reason = capaian.State;
            if (capaian.State == Alasan.AnakKosong) break;
        }
        if (reason == Alasan.DataKosong) reason = SharedReason(here, quarter);
        return (Nilai.Missing(reason), kelengkapan ?? (reason == Alasan.BelumJatuhTempo ? 1 : 0));
    }

    /// <summary>
    /// Returns the reason that all parts at a wilayah share; DataKosong when they have different reasons, when one has
    /// a value, and when there are no parts (SPEC 6.3).
    /// </summary>
    private static Alasan SharedReason(SumberDi here, int quarter)
    {
        var shared = (Alasan?)null;
        for (var i = 0; i < here.Indikator.Length + here.Turunan.Length; i++)
        {
            var (part, first) = i < here.Indikator.Length ? here.Indikator[i] : here.Turunan[i - here.Indikator.Length];
            var reason = part.Capaian.States[first + quarter];
            if (reason == Alasan.Ada || (shared is { } other && other != reason)) return Alasan.DataKosong;
            shared = reason;
        }
        return shared ?? Alasan.DataKosong;
    }

    /// <summary>
    /// Orders reasons. A simpul shows only the gravest one: Luapan, then AnakKosong, then BobotNol, then all others
    /// (SPEC 6.3).
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
