using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Joins the quarters of a window of a renstra to one number, tahun by tahun: each step goes on from the step of the
/// tahun before, in the order of the calculation (SPEC 17.1).
/// </summary>
/// <param name="steps">Collects the steps.</param>
/// <param name="nama">The name of the variabel.</param>
/// <param name="sifat">How quarters become one value.</param>
/// <param name="awal">The first tahun.</param>
internal sealed class TahunAccumulator(StepBuilder steps, string nama, Sifat sifat, int awal)
{
    private readonly List<int> _silent = [];
    private PenjelasanStep? _before;
    private int _count;

    private StepInput[] Before => _before is null ? [] : [new StepInput("sebelumnya", _before)];

    /// <summary>Adds the step of an earlier tahun; none when nothing counts in it.</summary>
    /// <param name="tahun">The tahun.</param>
    /// <param name="quarters">Its quarters that count, in order.</param>
    /// <param name="notes">Notes about them.</param>
    public void Add(int tahun, ImmutableArray<StepInput> quarters, ImmutableArray<string> notes)
    {
        if (quarters.IsEmpty)
        {
            _silent.Add(tahun);
            return;
        }
        var joined = sifat == Sifat.Posisi ? Sifat.Posisi : Sifat.Arus; // a mean is divided once, at the end
        var what = sifat == Sifat.Rerata ? $"{nama}, jumlah" : nama;
        var step = steps.Accumulate(
            tahun == awal ? Text($"{what} {awal}") : Text($"{what} {awal} s.d. {tahun}"), joined,
            [.. Before, .. quarters], default);
        _count += quarters.Length;
        _before = steps.Add(step with { Notes = notes });
    }

    /// <summary>Adds the step of the last tahun, which gives the number of the window.</summary>
    /// <param name="tahun">The tahun.</param>
    /// <param name="quarter">Its last quarter, 0..3.</param>
    /// <param name="quarters">Its quarters that count, in order.</param>
    /// <param name="hasil">The number.</param>
    /// <param name="notes">Notes about the quarters of this tahun.</param>
    public PenjelasanStep Conclude(
        int tahun, int quarter, ImmutableArray<StepInput> quarters, Nilai hasil, ImmutableArray<string> notes)
    {
        var step = steps.Accumulate(
            Text($"{nama} {awal} s.d. TW {quarter + 1} {tahun}"), sifat, [.. Before, .. quarters], hasil,
            _count + quarters.Length);
        var silent = string.Join(", ", _silent.Select(one => one.ToString(CultureInfo.InvariantCulture)));
        return steps.Add(step.Proving(null, hasil) with
        {
            Notes = [.. notes, .. silent.Length > 0 ? [$"Tidak dilaporkan: {silent}."] : (string[])[]],
        });
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
