using System.Globalization;

namespace Kinerja.Engine.Model;

/// <content>What makes steps a scale.</content>
public sealed partial record SkalaPredikat
{
    /// <summary>How many steps a scale has at most (SPEC 10.5).</summary>
    public const int LangkahMaximum = 1000;

    /// <summary>
    /// Checks steps before a scale is made of them: from the highest bound down, no bound twice, no label blank, and a
    /// last step that takes all below (SPEC 5.5).
    /// </summary>
    /// <param name="langkah">The steps.</param>
    /// <returns>Everything that is wrong, in Bahasa Indonesia, without naming the scale; empty when nothing is.</returns>
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

    /// <summary>Checks only how many steps there are, for a reader that has not read them yet.</summary>
    /// <param name="langkah">How many steps there are.</param>
    /// <returns>What is wrong, as <see cref="Failures"/> says it; <c>null</c> for 1 to
    /// <see cref="LangkahMaximum"/>.</returns>
    public static string? LengthFailure(int langkah) => langkah switch
    {
        < 1 => "kosong: tulis sedikitnya satu langkah.",
        > LangkahMaximum => Text(
            $"memuat {langkah} langkah: paling banyak {LangkahMaximum}. Gabungkan yang berdekatan."),
        _ => null,
    };

    /// <param name="step">The step.</param>
    /// <param name="before">The bound above it; <c>null</c> for none.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="isLast">Whether none follows.</param>
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
