using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Aggregates by <see cref="AgregasiWilayah.HitungUlang"/> (SPEC 7.2): it adds each variabel over the pemikul that
/// count, takes references from the wilayah itself, and evaluates the rumus on these inputs.
/// </summary>
/// <param name="lingkup">The tahun and its wilayah.</param>
/// <param name="sendiri">The indikator, with the figures from each wilayah's own cells.</param>
/// <param name="masa">The kind of period: s.d. TW n or the quarter alone.</param>
/// <param name="pemikul">The pemikul of each wilayah.</param>
internal sealed class HitungUlangAggregator(
    Lingkup lingkup, KolomSendiri sendiri, PeriodCalculation masa, PemikulLayout pemikul)
{
    private readonly bool _isAlone = ReferenceEquals(masa, sendiri.Triwulan);
    private readonly List<int> _some = [];

    /// <summary>Calculates the wanted quarters of the given wilayah.</summary>
    /// <returns>The figures and their inputs; row i belongs to <paramref name="wilayah"/>[i]. Where no pemikul counts,
    /// the figure is missing with the first of their reasons.</returns>
    public PeriodCalculation Calculate(ReadOnlySpan<int> wilayah)
    {
        var inputs = sendiri.Indikator.Rumus.Inputs;
        var length = wilayah.Length * lingkup.Width;
        var masukan = new KolomNilai[inputs.Length];
        for (var slot = 0; slot < masukan.Length; slot++) masukan[slot] = lingkup.Borrow(length);
        var reasons = new Alasan[length];
        for (var i = 0; i < wilayah.Length; i++)
        {
            for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
            {
                var some = Participants(wilayah[i], q);
                reasons[lingkup.Cell(i, q)] = some.IsEmpty
                    ? PoolArithmetic.FirstReason(lingkup, masa.Realisasi, pemikul.Of(wilayah[i]), q) : Alasan.Ada;
                for (var slot = 0; slot < masukan.Length; slot++)
                    masukan[slot][lingkup.Cell(i, q)] = Input(slot, some, wilayah[i], q);
            }
        }
        var calculated = new PeriodCalculation(lingkup, sendiri.Indikator, masukan, lingkup.Borrow(length));
        for (var cell = 0; cell < length; cell++)
        {
            if (reasons[cell] != Alasan.Ada) calculated.Realisasi[cell] = Nilai.Missing(reasons[cell]);
        }
        return calculated;
    }

    /// <summary>
    /// Returns the pemikul that count: those whose own figure is present or is <c>PembagiNol</c>, so that a numerator
    /// without its denominator adds nothing. For an indikator of references alone all pemikul count.
    /// </summary>
    /// <returns>Rows of wilayah. The next call overwrites them.</returns>
    public ReadOnlySpan<int> Participants(int wilayah, int quarter)
    {
        if (sendiri.HanyaRujukan) return pemikul.Of(wilayah);
        _some.Clear();
        foreach (var row in pemikul.Of(wilayah))
        {
            if (masa.Realisasi.States[lingkup.Cell(row, quarter)] is Alasan.Ada or Alasan.PembagiNol) _some.Add(row);
        }
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_some);
    }

    private Nilai Input(int slot, ReadOnlySpan<int> some, int wilayah, int quarter)
    {
        var input = sendiri.Indikator.Rumus.Inputs[slot];
        if (Rumus.IsReference(input)) return masa.Inputs[slot][lingkup.Cell(wilayah, quarter)];
        try
        {
            return input switch
            {
                VariabelIndikator.HariKerjaEfektif => sendiri.Kalender!.Days(some, quarter, _isAlone),
                VariabelIndikator.SkmIkm => PoolArithmetic.Mean(lingkup, masa.Inputs[slot], some, quarter),
                _ => PoolArithmetic.Sum(lingkup, masa.Inputs[slot], some, quarter),
            };
        }
        catch (OverflowException)
        {
            return Nilai.Missing(Alasan.Luapan);
        }
    }
}
