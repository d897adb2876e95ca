using System.Globalization;

namespace Kinerja.Engine.Model;

/// <content>Checks the steps of a scale.</content>
public sealed partial record SkalaPredikat
{
    /// <summary>The largest number of steps in a scale (SPEC 10.5).</summary>
    public const int LangkahMaximum = 1000;

    /// <summary>
    /// Checks whether steps make a valid scale: bounds descend without repeats, no label is blank, and only the last
    /// step has no bound (SPEC 5.5).
    /// </summary>
    /// <param name="langkah">The steps.</param>
    /// <returns>
    /// All problems, in Bahasa Indonesia, without the name of the scale; empty for a valid scale.
    /// </returns>
    public static IEnumerable<string> Failures(IReadOnlyList<LangkahPredikat> langkah)
    {
        ArgumentNullException.ThrowIfNull(langkah);
        if (LengthFailure(langkah.Count) is { } failure) return [failure];
        var before = (decimal?)null;
        var failures = new List<string>();
        for (var i = 0; i < langkah.Count; i++)
        {
            failures.AddRange(StepFailures(langkah[i], before, i + 1, i == langkah.Count - 1));
            before = langkah[i].Batas ?? before;
        }
        return failures;
    }

    /// <summary>
    /// Checks only the number of steps, so that a reader can refuse a scale before it reads the steps.
    /// </summary>
    /// <param name="langkah">The number of steps.</param>
    /// <returns>The problem, in the words of <see cref="Failures"/>; <c>null</c> for 1 to
    /// <see cref="LangkahMaximum"/> steps.</returns>
    public static string? LengthFailure(int langkah) => langkah switch
    {
        < 1 => "kosong: tulis sedikitnya satu langkah.",
        > LangkahMaximum => Text(
            $"memuat {langkah} langkah: paling banyak {LangkahMaximum}. Gabungkan yang berdekatan."),
        _ => null,
    };

    /// <param name="step">The step.</param>
    /// <param name="before">The bound of the step above it; <c>null</c> for none.</param>
    /// <param name="number">The number of the step, from 1.</param>
    /// <param name="isLast">Whether this is the last step.</param>
    private static IEnumerable<string> StepFailures(LangkahPredikat step, decimal? before, int number, bool isLast)
    {
        var batas = step.Batas;
        if (string.IsNullOrWhiteSpace(step.Predikat)) yield return Text($"langkah {number}: Predikat kosong.");
        if (isLast && batas is not null)
            yield return Text($"tidak memberi predikat di bawah {batas}: tambahkan langkah terakhir tanpa Batas.");
        if (!isLast && batas is null)
            yield return Text($"langkah {number}: Batas kosong; hanya langkah terakhir yang tanpa Batas.");
        if (batas == before && batas is not null) yield return Text($"langkah {number}: Batas {batas} berulang.");
        if (batas > before)
            yield return Text(
                $"langkah {number}: Batas {batas} melebihi {before} di atasnya; urutkan dari yang tertinggi.");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
