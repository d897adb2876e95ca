using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// A rumus over whole columns for one kind of period, s.d. TW n or the quarter alone (SPEC 4.3), with what goes in.
/// </summary>
internal sealed class PeriodCalculation
{
    private readonly Lingkup _lingkup;
    private readonly Indikator _indikator;

    /// <param name="lingkup">The tahun.</param>
    /// <param name="indikator">The indikator.</param>
    /// <param name="masukan">The columns in the order in which the rumus asks for them.</param>
    /// <param name="realisasi">Takes the figures.</param>
    public PeriodCalculation(Lingkup lingkup, Indikator indikator, KolomNilai[] masukan, KolomNilai realisasi)
    {
        _lingkup = lingkup;
        _indikator = indikator;
        Inputs = masukan;
        Realisasi = realisasi;
        indikator.Rumus.Evaluate(masukan, Realisasi);
        if (indikator is { JikaPembagiNol: { } value, Rumus.Denominator: not null }) ReplaceZeroDivisor(value);
    }

    /// <summary>The columns in the order of the inputs of the rumus.</summary>
    public KolomNilai[] Inputs { get; }

    public KolomNilai Realisasi { get; }

    /// <summary>N of a ratio-shaped rumus (SPEC 3.5).</summary>
    public KolomNilai Pembilang => field ??= Evaluate(_indikator.Rumus.Numerator!);

    /// <summary>D of a ratio-shaped rumus (SPEC 3.5).</summary>
    public KolomNilai Penyebut => field ??= Evaluate(_indikator.Rumus.Denominator!);

    /// <summary>Whether a ratio-shaped rumus has N but D = 0.</summary>
    public bool IsZeroDivisor(int cell) => Pembilang.States[cell] == Alasan.Ada
        && Penyebut.States[cell] == Alasan.Ada && Penyebut.Values[cell] == 0;

    private KolomNilai Evaluate(Rumus rumus)
    {
        var result = _lingkup.Borrow(Realisasi.Length);
        rumus.Evaluate(Inputs, result);
        return result;
    }

    /// <summary>N present and D = 0: the realisasi is what the indikator says it is (SPEC 5.6).</summary>
    private void ReplaceZeroDivisor(decimal value)
    {
        for (var cell = 0; cell < Realisasi.Length; cell++)
        {
            if (IsZeroDivisor(cell)) Realisasi[cell] = Nilai.Of(value);
        }
    }
}
