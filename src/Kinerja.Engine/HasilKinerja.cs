using System.Collections.Immutable;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine;

/// <summary>
/// The results of a calculation, to be asked or enumerated in the order of the output files: wilayah (ordinal by kode),
/// definition order of indikator or simpul, tahun, triwulan (SPEC 11).
/// </summary>
public sealed class HasilKinerja
{
    private readonly SusunanWilayah _wilayah;
    private readonly HasilTahun[] _tahun;

    internal HasilKinerja(
        DefinisiKinerja definisi, AturanKinerja aturan, SusunanWilayah wilayah, HasilTahun[] tahun,
        IEnumerable<Diagnostic> diagnostics)
    {
        Definisi = definisi;
        Aturan = aturan;
        _wilayah = wilayah;
        _tahun = tahun;
        Tahun = [.. tahun.Select(hasil => hasil.Tahun)];
        Wilayah = [.. wilayah.Rows.Select(row => row.Kode)];
        Diagnostics = [.. diagnostics];
    }

    /// <summary>What was computed.</summary>
    public DefinisiKinerja Definisi { get; }

    /// <summary>By which rules.</summary>
    public AturanKinerja Aturan { get; }

    /// <summary>What the definition and the calculation had to say.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The tahun that have data or target, ascending.</summary>
    public ImmutableArray<int> Tahun { get; }

    /// <summary>The kode of every wilayah, in output order.</summary>
    public ImmutableArray<string> Wilayah { get; }

    /// <summary>The kode of every wilayah that lies in no other, in output order.</summary>
    public IEnumerable<string> WilayahTeratas => Wilayah.Where((_, row) => _wilayah.Induk[row] < 0);

    /// <summary>The codes of the unsur of the survey, <c>U1</c>, <c>U2</c>, …; <c>null</c> without one.</summary>
    public ImmutableArray<string>? UnsurSkm { get; internal init; }

    /// <summary>
    /// The survey of every wilayah with respondents, itself or below it, TW 1..4 and s.d. TW 1..4 (SPEC 9, 11).
    /// </summary>
    public ImmutableArray<HasilSkmWilayah> Skm { get; internal init; } = [];

    /// <summary>Every indikator wherever it appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilIndikator> Indikator => Rows(
        Definisi.Indikator.Length,
        (hasil, index, wilayah) => hasil.Indikator[index].Tampil[wilayah],
        (hasil, index, cell) => Row(hasil, hasil.Indikator[index], cell));

    /// <summary>Every simpul wherever an indikator at or below it appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilSimpul> Simpul => Rows(
        Definisi.Simpul.Length,
        (hasil, index, wilayah) => hasil.Simpul[index].Tampil[wilayah],
        (hasil, index, cell) => Row(hasil, index, cell));

    /// <summary>
    /// Every simpul of every wilayah that lies in another, with its rank among its neighbours, s.d. TW 1..4 of every
    /// tahun; in the order of the wilayah above, then as <see cref="Simpul"/> (SPEC 7.6).
    /// </summary>
    public IEnumerable<HasilPeringkat> Peringkat =>
        from induk in Enumerable.Range(0, _wilayah.Count)
        from wilayah in _wilayah.Anak[induk]
        from row in RowsAt(
            wilayah, Definisi.Simpul.Length,
            (hasil, index, at) => hasil.Simpul[index].Tampil[at],
            (hasil, index, cell) => PeringkatRow(hasil, index, cell))
        select row;

    /// <summary>Every penanggung jawab wherever one of its indikator appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilPenanggungJawab> PenanggungJawab => Rows(
        _tahun.Length == 0 ? 0 : _tahun[0].PenanggungJawab.Length,
        (hasil, index, wilayah) => hasil.PenanggungJawab[index].JumlahIndikator[wilayah] > 0,
        (hasil, index, cell) => Row(hasil, hasil.PenanggungJawab[index], cell));

    /// <summary>The indikator that appear at one wilayah, s.d. one quarter, in definition order.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">1..4.</param>
    public IEnumerable<HasilIndikator> IndikatorAt(string wilayah, int tahun, int triwulan) =>
        from cell in CellAt(wilayah, triwulan)
        from hasil in _tahun
        where hasil.Tahun == tahun
        from kolom in hasil.Indikator
        where kolom.Tampil[cell / Lingkup.Quarters]
        select Row(hasil, kolom, cell);

    /// <summary>The simpul that take part at one wilayah, s.d. one quarter, in definition order.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">1..4.</param>
    public IEnumerable<HasilSimpul> SimpulAt(string wilayah, int tahun, int triwulan) =>
        from cell in CellAt(wilayah, triwulan)
        from hasil in _tahun
        where hasil.Tahun == tahun
        from index in Enumerable.Range(0, hasil.Simpul.Length)
        where hasil.Simpul[index].Tampil[cell / Lingkup.Quarters]
        select Row(hasil, index, cell);

    /// <summary>One indikator of one wilayah s.d. one quarter; <c>null</c> when it does not appear there.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="indikator">The kode of the indikator, likewise.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">1..4.</param>
    public HasilIndikator? FindIndikator(string wilayah, string indikator, int tahun, int triwulan)
    {
        var wanted = Definisi.FindIndikator(indikator);
        return IndikatorAt(wilayah, tahun, triwulan).Where(row => row.Indikator == wanted)
            .Select(row => (HasilIndikator?)row).FirstOrDefault();
    }

    /// <summary>One simpul of one wilayah s.d. one quarter; <c>null</c> when it takes no part there.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="simpul">The kode of the simpul, likewise.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">1..4.</param>
    public HasilSimpul? FindSimpul(string wilayah, string simpul, int tahun, int triwulan)
    {
        var wanted = Definisi.FindSimpul(simpul);
        return SimpulAt(wilayah, tahun, triwulan).Where(row => row.Simpul == wanted)
            .Select(row => (HasilSimpul?)row).FirstOrDefault();
    }

    /// <summary>
    /// The wilayah directly below one in one simpul s.d. one quarter, the best first, those without capaian last.
    /// </summary>
    /// <param name="induk">The kode of the wilayah above, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="simpul">The kode of the simpul, likewise.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">1..4.</param>
    public IEnumerable<HasilPeringkat> PeringkatAt(string induk, string simpul, int tahun, int triwulan)
    {
        var (wilayah, wanted) = (_wilayah.Find(induk), Definisi.FindSimpul(simpul));
        var index = wanted is null ? -1 : Definisi.Simpul.IndexOf(wanted);
        if (wilayah < 0 || index < 0) return [];
        var rows =
            from anak in _wilayah.Anak[wilayah]
            from cell in CellAt(Wilayah[anak], triwulan)
            from hasil in _tahun
            where hasil.Tahun == tahun && hasil.Simpul[index].Tampil[anak]
            select PeringkatRow(hasil, index, cell);
        return rows.OrderBy(row => row.Peringkat ?? int.MaxValue);
    }

    /// <summary>How the numbers of a row came about; every step can be evaluated again (SPEC 13, 15).</summary>
    /// <param name="row">A row of this result.</param>
    /// <returns>The steps, every one after those it takes up; a column of the row names its last step.</returns>
    /// <exception cref="ArgumentException">The row is none, or of another result.</exception>
    public ImmutableArray<Langkah> Explain(HasilIndikator row)
    {
        var (hasil, index) = Find(row.Kolom, hasil => hasil.Indikator);
        var titik = new TitikIndikator(hasil.Lingkup with { Diagnostics = [] }, hasil.Indikator, index, row.Cell);
        return IndikatorExplainer.Explain(titik, row.CapaianTerbatas);
    }

    /// <summary>How the numbers of a row came about; every step can be evaluated again (SPEC 13, 15).</summary>
    /// <param name="row">A row of this result.</param>
    /// <returns>The steps, every one after those it takes up; a column of the row names its last step.</returns>
    /// <exception cref="ArgumentException">The row is none, or of another result.</exception>
    public ImmutableArray<Langkah> Explain(HasilSimpul row)
    {
        var (hasil, index) = Find(row.Kolom, hasil => hasil.Simpul);
        return SimpulExplainer.Explain(
            hasil.Lingkup with { Diagnostics = [] }, hasil.Indikator, hasil.Simpul, index,
            hasil.RerataWilayah[index], row.Cell);
    }

    /// <summary>A wilayah and every one below it; empty when there is no such wilayah.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it (SPEC 2).</param>
    public IReadOnlyList<string> WilayahAtOrBelow(string kode)
    {
        var wanted = _wilayah.Find(kode);
        return [.. Enumerable.Range(0, _wilayah.Count).Where(IsAtOrBelow).Select(row => Wilayah[row])];

        bool IsAtOrBelow(int row)
        {
            while (row >= 0 && row != wanted) row = _wilayah.Induk[row];
            return row >= 0;
        }
    }

    private (HasilTahun Hasil, int Index) Find<T>(T kolom, Func<HasilTahun, T[]> all)
    {
        foreach (var hasil in _tahun)
        {
            if (Array.IndexOf(all(hasil), kolom) is >= 0 and var index) return (hasil, index);
        }
        throw new ArgumentException("Baris ini bukan dari hasil ini.", nameof(kolom));
    }

    /// <summary>What is to be said was said when the result was calculated.</summary>

    /// <summary>The one cell of a wilayah and quarter; none when there is no such wilayah.</summary>
    private IEnumerable<int> CellAt(string wilayah, int triwulan)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(triwulan, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(triwulan, Lingkup.Quarters);
        var row = _wilayah.Find(wilayah);
        return row < 0 ? [] : [(row * Lingkup.Quarters) + triwulan - 1];
    }

    /// <summary>Walks wilayah, definition order, tahun, triwulan (SPEC 11).</summary>
    private IEnumerable<T> Rows<T>(
        int count, Func<HasilTahun, int, int, bool> appears, Func<HasilTahun, int, int, T> row) =>
        from wilayah in Enumerable.Range(0, _wilayah.Count)
        from item in RowsAt(wilayah, count, appears, row)
        select item;

    private IEnumerable<T> RowsAt<T>(
        int wilayah, int count, Func<HasilTahun, int, int, bool> appears, Func<HasilTahun, int, int, T> row) =>
        from index in Enumerable.Range(0, count)
        from hasil in _tahun
        where appears(hasil, index, wilayah)
        from cell in Enumerable.Range(wilayah * Lingkup.Quarters, Lingkup.Quarters)
        select row(hasil, index, cell);

    private HasilIndikator Row(HasilTahun hasil, KolomIndikator kolom, int cell) =>
        new(Wilayah[cell / Lingkup.Quarters], hasil.Tahun, kolom, cell, Aturan);

    private HasilSimpul Row(HasilTahun hasil, int index, int cell) =>
        new(Wilayah[cell / Lingkup.Quarters], hasil, index, cell, Aturan);

    private HasilPeringkat PeringkatRow(HasilTahun hasil, int index, int cell)
    {
        var (wilayah, kolom) = (cell / Lingkup.Quarters, hasil.Simpul[index]);
        return new(
            Wilayah[_wilayah.Induk[wilayah]], Wilayah[wilayah], kolom.Simpul, hasil.Tahun,
            (cell % Lingkup.Quarters) + 1, kolom.Capaian[cell],
            hasil.Peringkat[index][cell] is > 0 and var peringkat ? peringkat : null);
    }

    private HasilPenanggungJawab Row(HasilTahun hasil, KolomPenanggungJawab kolom, int cell)
    {
        var wilayah = cell / Lingkup.Quarters;
        var capaian = kolom.Capaian[cell];
        return new(
            Wilayah[wilayah], kolom.Nama, hasil.Tahun, (cell % Lingkup.Quarters) + 1,
            capaian, capaian.Value is { } value ? Aturan.SkalaPredikat.Classify(value) : null,
            kolom.JumlahIndikator[wilayah], kolom.JumlahBernilai[cell]);
    }
}
