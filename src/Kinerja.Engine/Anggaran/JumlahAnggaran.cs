using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Anggaran;

/// <summary>The sum of the rows that count at one simpul and one wilayah; <c>null</c> is "no number".</summary>
internal sealed class JumlahAnggaran
{
    private readonly decimal?[] _triwulan = new decimal?[Triwulan.Count];

    /// <summary>The sum of the pagu.</summary>
    public decimal? Pagu { get; private set; }

    /// <summary>Whether a row with a number lies below in either tree, so that a row here does not count.</summary>
    public bool HasBelow { get; set; }

    /// <summary>The sum of the realisasi of one quarter, 0..3.</summary>
    public decimal? this[int quarter] => _triwulan[quarter];

    /// <summary>Adds a row.</summary>
    /// <param name="pagu">The pagu of the row.</param>
    /// <param name="triwulan">The realisasi of each quarter alone.</param>
    public void Add(decimal? pagu, decimal?[] triwulan)
    {
        Pagu = Sum(Pagu, pagu);
        for (var q = 0; q < _triwulan.Length; q++) _triwulan[q] = Sum(_triwulan[q], triwulan[q]);
    }

    /// <summary>The realisasi s.d. a quarter, 0..3: the sum over the reported quarters (SPEC 16.3).</summary>
    public decimal? SampaiDengan(int quarter) => SampaiDengan(_triwulan, quarter);

    /// <summary>The sum of the quarters that are there, up to a quarter, 0..3.</summary>
    public static decimal? SampaiDengan(decimal?[] triwulan, int quarter)
    {
        decimal? sum = null;
        for (var q = 0; q <= quarter; q++) sum = Sum(sum, triwulan[q]);
        return sum;
    }

    private static decimal? Sum(decimal? left, decimal? right) => left is null ? right : left + (right ?? 0);
}
