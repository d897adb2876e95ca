using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;

namespace Kinerja.Engine.Laporan;

/// <summary>The mean in the footer of a form: of capaian_terbatas, over the indikator that have one (SPEC
/// 18.3).</summary>
/// <param name="Capaian">The mean in %; missing without any value.</param>
/// <param name="Bernilai">The number of indikator with a value.</param>
/// <param name="Jumlah">The number of indikator.</param>
internal sealed record RerataCapaian(Nilai Capaian, int Bernilai, int Jumlah)
{
    public static RerataCapaian Of(IReadOnlyCollection<HasilIndikator> rows)
    {
        decimal[] values = [.. rows.Select(row => row.CapaianTerbatas.Value).OfType<decimal>()];
        var mean = values.Length == 0 ? default : Overflow.ToNilai(new Mean(values));
        return new RerataCapaian(mean, values.Length, rows.Count);
    }

    /// <summary>The caption: <c>Rata-rata capaian terbatas (36 dari 40 indikator)</c>.</summary>
    public string Judul => $"Rata-rata capaian terbatas ({Bernilai} dari {Jumlah} indikator)";

    private readonly struct Mean(decimal[] values) : IArithmetic<Nilai>
    {
        public Nilai Calculate() => Nilai.Of(values.Sum() / values.Length);
    }
}
