using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The inputs and the result of a rumus over whole columns for one kind of period: s.d. TW n or the quarter alone
/// (SPEC 4.3). <see cref="ColumnPool"/> lends the columns of the results.
/// </summary>
internal sealed class PeriodCalculation
{
    private readonly ColumnPool _pool;
    private readonly Indikator _indikator;

    /// <summary>Evaluates the rumus of an indikator.</summary>
    /// <param name="pool">Lends the columns of the results.</param>
    /// <param name="indikator">The indikator.</param>
    /// <param name="inputs">The columns in the order of the inputs of the rumus.</param>
    /// <param name="length">The length of the columns.</param>
    public PeriodCalculation(ColumnPool pool, Indikator indikator, KolomNilai[] inputs, int length)
    {
        _pool = pool;
        _indikator = indikator;
        Inputs = inputs;
        Realisasi = Evaluate(indikator.Rumus, length);
        if (indikator is { JikaPembagiNol: { } value, Rumus.Denominator: not null }) ReplaceZeroDivisor(value);
    }

    /// <summary>The columns in the order of the inputs of the rumus.</summary>
    public KolomNilai[] Inputs { get; }

    /// <summary>
    /// The value of the rumus over <see cref="Inputs"/>. A zero divisor is replaced when the indikator has
    /// <c>JikaPembagiNol</c> (SPEC 5.6).
    /// </summary>
    public KolomNilai Realisasi { get; }

    /// <summary>N of a ratio-shaped rumus (SPEC 3.5).</summary>
    public KolomNilai Pembilang => field ??= Evaluate(_indikator.Rumus.Numerator!, Realisasi.Length);

    /// <summary>D of a ratio-shaped rumus (SPEC 3.5).</summary>
    public KolomNilai Penyebut => field ??= Evaluate(_indikator.Rumus.Denominator!, Realisasi.Length);

    /// <summary>Whether a ratio-shaped rumus has N but D = 0.</summary>
    public bool IsZeroDivisor(int cell) => Pembilang.States[cell] == Alasan.Ada
        && Penyebut.States[cell] == Alasan.Ada && Penyebut.Values[cell] == 0;

    private KolomNilai Evaluate(Rumus rumus, int length)
    {
        var result = _pool.Lend(length);
        rumus.Evaluate(Inputs, result, _pool.Blocks);
        return result;
    }

    /// <summary>Sets the realisasi to a value where N is present and D = 0 (SPEC 5.6).</summary>
    private void ReplaceZeroDivisor(decimal value)
    {
        for (var cell = 0; cell < Realisasi.Length; cell++)
        {
            if (IsZeroDivisor(cell)) Realisasi[cell] = Nilai.Of(value);
        }
    }
}
