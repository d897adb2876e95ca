using Kinerja.Engine.Angka;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Laporan;

/// <summary>
/// Splits the capaian of a tujuan among the indikator that decide it (SPEC 6.1..6.3). The share of a simpul goes to the
/// parts of the source that decides it, by weight; a simpul that several paths reach has the sum of their shares.
/// </summary>
internal sealed class PenyumbangCalculator
{
    private const decimal Penuh = 100; // the capaian from which a shortfall counts
    private readonly AturanKinerja _aturan;
    private readonly DefinisiTahun _definisi;
    private readonly Dictionary<int, HasilSimpul> _simpul; // by the number of the kode
    private readonly ILookup<int, Part> _indikator; // by the number of the simpul

    public PenyumbangCalculator(Konteks konteks)
    {
        _aturan = konteks.Aturan;
        _definisi = konteks.Definisi.Tahun(konteks.Tahun);
        _simpul = konteks.SimpulDi(konteks.Tahun, konteks.Triwulan).Values.ToDictionary(row => row.Index);
        _indikator = konteks.Indikator.ToLookup(
            row => _definisi.SimpulIndikator[row.Index],
            row => new Part(Bagian.Of(row.Kolom, _aturan), row.Cell, row, Simpul: -1));
    }

    /// <summary>Splits the capaian of a tujuan.</summary>
    /// <param name="tujuan">A simpul with a capaian, at the point of the report.</param>
    /// <returns>The parts; <c>null</c> when a number overflows.</returns>
    public RincianTujuan? Of(HasilSimpul tujuan) =>
        Overflow.TryCalculate<Split, RincianTujuan>(new Split(this, tujuan), out var found) ? found : null;

    private RincianTujuan Calculate(HasilSimpul tujuan)
    {
        var shares = new Dictionary<int, decimal> { [tujuan.Index] = 1 };
        var (found, missing) = (new List<Penyumbang>(), new List<string>());
        foreach (var index in _definisi.Pohon.BottomUp.Reverse()) // every simpul after all simpul above it
        {
            if (!shares.TryGetValue(index, out var share)) continue;
            if (!_simpul[index].Capaian.HasValue)
            {
                found.Add(Of(_simpul[index], share));
                continue;
            }
            foreach (var (part, bagian) in Divide(_simpul[index], share, missing))
            {
                if (part.Simpul < 0) found.Add(Of(part, bagian));
                else shares[part.Simpul] = shares.GetValueOrDefault(part.Simpul) + bagian;
            }
        }
        return new RincianTujuan(
            [.. found.OrderByDescending(one => one.PoinTepercaya).ThenBy(one => one.Urutan)],
            [.. missing.Distinct(StringComparer.Ordinal)], Penuh - tujuan.Capaian.Number);
    }

    /// <summary>
    /// Divides the share of a simpul among the parts of the source that decides it, as <see cref="RerataTertimbang"/>
    /// weighs them.
    /// </summary>
    private IEnumerable<(Part Part, decimal Bagian)> Divide(HasilSimpul simpul, decimal share, List<string> missing)
    {
        Part[] due = [.. PartsOf(simpul).Where(part => !part.Bagian.IsNotDue(part.Cell))];
        Part[] counted = due;
        if (_aturan.DataHilang != DataHilang.Nol)
        {
            counted = [.. due.Where(part => part.Bagian.Has(part.Cell))];
            missing.AddRange(due.Where(part => !part.Bagian.Has(part.Cell)).Select(KodeOf));
        }
        var weight = counted.Sum(part => part.Bagian.Bobot);
        return counted.Select(part => (part, share * part.Bagian.Bobot / weight));
    }

    private IEnumerable<Part> PartsOf(HasilSimpul simpul) =>
        simpul.IsDariIndikator == true ? _indikator[simpul.Index]
            : from child in _definisi.Pohon.Children[simpul.Index]
              where _simpul.ContainsKey(child)
              let row = _simpul[child]
              select new Part(Bagian.Of(row.Kolom, _definisi.BobotDi(child, simpul.Index)), row.Cell, default, child);

    private string KodeOf(Part part) =>
        part.Simpul < 0 ? part.Indikator.KodeIndikator : _simpul[part.Simpul].KodeSimpul;

    private static Penyumbang Of(Part part, decimal share) => new(
        part.Indikator.KodeIndikator, part.Indikator.Indikator.NamaAtauKode(), part.Indikator.Index, share,
        part.Indikator.SelCapaian(),
        part.Bagian.Has(part.Cell) ? Penuh - part.Bagian.Capaian.Values[part.Cell] : Penuh);

    /// <summary>A simpul that counts as 0 under <see cref="DataHilang.Nol"/>, because no part of it has a
    /// capaian.</summary>
    private static Penyumbang Of(HasilSimpul simpul, decimal share) => new(
        simpul.KodeSimpul, simpul.Simpul.NamaAtauKode(), int.MaxValue, share, simpul.SelCapaian(), Penuh);

    /// <summary>A part of a simpul at the point of the report.</summary>
    /// <param name="Bagian">The part.</param>
    /// <param name="Cell">The cell of the point in its columns.</param>
    /// <param name="Indikator">The indikator; no row for a simpul.</param>
    /// <param name="Simpul">The number of the simpul; -1 for an indikator.</param>
    private sealed record Part(Bagian Bagian, int Cell, HasilIndikator Indikator, int Simpul);

    private readonly struct Split(PenyumbangCalculator calculator, HasilSimpul tujuan) : IArithmetic<RincianTujuan>
    {
        public RincianTujuan Calculate() => calculator.Calculate(tujuan);
    }
}
