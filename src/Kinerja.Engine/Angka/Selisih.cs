namespace Kinerja.Engine.Angka;

/// <summary>A difference and a sum of figures that may be missing or overflow.</summary>
internal static class Selisih
{
    /// <summary>
    /// Subtracts the earlier figure from the later one; the reason of the later one comes first (SPEC 17.3).
    /// </summary>
    public static Nilai Of(Nilai now, Nilai before)
    {
        if (!now.HasValue) return now;
        return before.HasValue ? Overflow.ToNilai(new Minus(now.Number, before.Number)) : before;
    }

    /// <summary>Adds the figures that are there; without any, missing with <c>DataKosong</c>.</summary>
    public static Nilai Sum(IEnumerable<Nilai> figures)
    {
        decimal[] known = [.. figures.Select(figure => figure.Value).OfType<decimal>()];
        return known.Length == 0 ? default : Overflow.ToNilai(new Total(known));
    }

    private readonly struct Minus(decimal now, decimal before) : IArithmetic<Nilai>
    {
        public Nilai Calculate() => Nilai.Of(now - before);
    }

    private readonly struct Total(decimal[] figures) : IArithmetic<Nilai>
    {
        public Nilai Calculate() => Nilai.Of(figures.Sum());
    }
}
