using System.Collections.Immutable;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Finds the reported cells behind a figure of several wilayah: those that the explanations of these wilayah name (SPEC
/// 19.1).
/// </summary>
/// <param name="point">The row to explain.</param>
/// <param name="isAlone">Whether the quarter alone is explained.</param>
internal sealed class SelWilayah(IndikatorPoint point, bool isAlone)
{
    /// <summary>Returns the cells of every variabel, and of the weight, wilayah by wilayah.</summary>
    /// <param name="steps">Makes the steps of the wilayah; it keeps none of them.</param>
    /// <param name="rows">The wilayah.</param>
    public ImmutableArray<KunciSel> OfAll(StepBuilder steps, IEnumerable<int> rows)
    {
        var variabel = Enumerable.Range(0, point.Own.Variabel.Length)
            .Where(i => !point.Own.Variabel[i].Variabel.IsCalendar);
        return Of(steps, rows, [.. variabel.Select(point.YearsOf)], point.YearsOfPembobot());
    }

    /// <summary>Returns the cells of one variabel.</summary>
    /// <param name="steps">Makes the steps of the wilayah; it keeps none of them.</param>
    /// <param name="rows">The wilayah.</param>
    /// <param name="variabel">The number of the variabel among those of the rumus.</param>
    public ImmutableArray<KunciSel> OfOne(StepBuilder steps, IEnumerable<int> rows, int variabel) =>
        Of(steps, rows, [point.YearsOf(variabel)], pembobot: null);

    private ImmutableArray<KunciSel> Of(
        StepBuilder steps, IEnumerable<int> rows, TahunVariabel[][] variabel, TahunVariabel[]? pembobot)
    {
        var aside = steps.Aside();
        foreach (var row in rows)
        {
            foreach (var years in variabel)
            {
                if (isAlone) VariabelExplainer.ExplainAlone(aside, years[^1], row, point.Quarter, default);
                else VariabelExplainer.Explain(aside, years, row, point.Quarter, default);
            }
            // The weight of a quarter alone is that s.d. the quarter too (SPEC 7.2).
            if (pembobot is not null) VariabelExplainer.Explain(aside, pembobot, row, point.Quarter, default);
        }
        return [.. aside.Build().SelectMany(step => step.SemuaSel).Distinct()];
    }
}
