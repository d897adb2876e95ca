using Kinerja.Engine.Laporan;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>
/// The long steps that the proofs of a page have shown. The quarters of one row repeat them: the pagu of TW I has the
/// same rows of anggaran as that of TW IV.
/// </summary>
internal sealed class LangkahRegister
{
    private readonly Dictionary<(Bukti Row, string Nama), List<(BuktiEntry, PenjelasanStep)>> _shown = [];

    /// <summary>Finds a proof of another quarter of the same row that shows the same step.</summary>
    /// <param name="entry">The proof that has the step.</param>
    /// <param name="step">The step.</param>
    /// <returns>That proof; <c>null</c> when this one shows the step first.</returns>
    public BuktiEntry? Earlier(BuktiEntry entry, PenjelasanStep step)
    {
        var key = (entry.Bukti with { Triwulan = Triwulan.IV }, step.Nama); // the same for all quarters
        if (!_shown.TryGetValue(key, out var shown)) _shown.Add(key, shown = []);
        foreach (var (earlier, other) in shown)
        {
            if (earlier != entry && AreEqual(step, other)) return earlier;
        }
        shown.Add((entry, step));
        return null;
    }

    private static bool AreEqual(PenjelasanStep one, PenjelasanStep other)
    {
        if (!ReferenceEquals(one.Rumus, other.Rumus) || one.Hasil != other.Hasil) return false;
        if (one.Inputs.Length != other.Inputs.Length || !one.Notes.SequenceEqual(other.Notes)) return false;
        for (var at = 0; at < one.Inputs.Length; at++)
        {
            if (!AreEqual(one.Inputs[at], other.Inputs[at])) return false;
        }
        return true;
    }

    /// <summary>Whether two inputs look the same on the page.</summary>
    private static bool AreEqual(StepInput one, StepInput other) =>
        one.Nilai == other.Nilai && one.Nama == other.Nama && one.Asal == other.Asal
        && one.Dari?.Nama == other.Dari?.Nama;
}
