using System.Collections.Immutable;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Finds the reported cells behind a figure of several wilayah: those that lead to the number of each of them (SPEC
/// 19.1).
/// </summary>
/// <param name="point">The row to explain.</param>
/// <param name="steps">Makes the steps of the wilayah; it keeps none of them.</param>
/// <param name="isAlone">Whether the quarter alone is explained.</param>
internal sealed class SelWilayah(IndikatorPoint point, StepBuilder steps, bool isAlone)
{
    private readonly StepBuilder _aside = steps.Aside();

    /// <summary>Returns the cells of every variabel, and of the weight, wilayah by wilayah.</summary>
    /// <param name="rows">The wilayah.</param>
    public ImmutableArray<KunciSel> OfAll(IEnumerable<int> rows) =>
        Of(rows, [.. Enumerable.Range(0, point.Own.Variabel.Length).Select(Explainer)], point.YearsOfPembobot());

    /// <summary>Returns the cells of one variabel.</summary>
    /// <param name="rows">The wilayah.</param>
    /// <param name="variabel">The number of the variabel among those of the rumus.</param>
    public ImmutableArray<KunciSel> OfOne(IEnumerable<int> rows, int variabel) =>
        Of(rows, [Explainer(variabel)], pembobot: null);

    /// <summary>Returns what makes the step of a variabel at a wilayah.</summary>
    private Func<int, PenjelasanStep> Explainer(int variabel)
    {
        if (point.Own.Variabel[variabel].Variabel is { IsCalendar: true } calendar)
            return row => new KalenderExplainer(point, _aside, isAlone).Explain(calendar.Nama, [row], default);
        var years = point.YearsOf(variabel);
        return row => isAlone ? VariabelExplainer.ExplainAlone(_aside, years[^1], row, point.Quarter, default)
            : VariabelExplainer.Explain(_aside, years, row, point.Quarter, default);
    }

    private ImmutableArray<KunciSel> Of(
        IEnumerable<int> rows, Func<int, PenjelasanStep>[] variabel, TahunVariabel[]? pembobot)
    {
        var found = new List<KunciSel>();
        foreach (var row in rows)
        {
            foreach (var explain in variabel) found.AddRange(BehindOf(explain(row)));
            // The weight of a quarter alone is that s.d. the quarter too (SPEC 7.2).
            if (pembobot is not null)
                found.AddRange(BehindOf(VariabelExplainer.Explain(_aside, pembobot, row, point.Quarter, default)));
        }
        return [.. found.Distinct()];
    }

    /// <summary>
    /// Returns the cells of a step and of the steps that give its inputs, in the order of their quarters.
    /// </summary>
    private static IOrderedEnumerable<KunciSel> BehindOf(PenjelasanStep last)
    {
        var found = new List<KunciSel>();
        var waiting = new Stack<PenjelasanStep>([last]);
        while (waiting.TryPop(out var step))
        {
            found.AddRange(step.Sel);
            foreach (var input in step.Inputs)
            {
                if (input.Sel is { } sel) found.Add(sel);
                if (input.Dari is { } before) waiting.Push(before);
            }
        }
        return found.OrderBy(sel => sel.Tahun).ThenBy(sel => sel.Triwulan?.Nomor);
    }
}
