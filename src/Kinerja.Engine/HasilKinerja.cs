using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

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
        Diagnostics = [.. diagnostics];
    }

    /// <summary>What was computed.</summary>
    public DefinisiKinerja Definisi { get; }

    /// <summary>By which rules.</summary>
    public AturanKinerja Aturan { get; }

    /// <summary>What the definition and the calculation had to say.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The tahun that have data or target, ascending.</summary>
    public ImmutableArray<int> Tahun => [.. _tahun.Select(hasil => hasil.Tahun)];

    /// <summary>The kode of every wilayah, in output order.</summary>
    public ImmutableArray<string> Wilayah => [.. _wilayah.Rows.Select(row => row.Kode)];

    /// <summary>Every indikator wherever it appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilIndikator> Indikator =>
        from wilayah in Enumerable.Range(0, _wilayah.Count)
        from index in Enumerable.Range(0, Definisi.Indikator.Length)
        from hasil in _tahun
        let kolom = hasil.Indikator[index]
        where kolom.Tampil[wilayah]
        from cell in Cells(wilayah)
        select new HasilIndikator(_wilayah.Rows[wilayah].Kode, hasil.Tahun, kolom, cell, Aturan);

    /// <summary>Every simpul wherever an indikator at or below it appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilSimpul> Simpul =>
        from wilayah in Enumerable.Range(0, _wilayah.Count)
        from index in Enumerable.Range(0, Definisi.Simpul.Length)
        from hasil in _tahun
        let kolom = hasil.Simpul[index]
        where kolom.Tampil[wilayah]
        from cell in Cells(wilayah)
        select new HasilSimpul(_wilayah.Rows[wilayah].Kode, hasil.Tahun, kolom, cell, Aturan);

    /// <summary>Every penanggung jawab wherever one of its indikator appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilPenanggungJawab> PenanggungJawab =>
        from wilayah in Enumerable.Range(0, _wilayah.Count)
        from index in Enumerable.Range(0, _tahun.Length == 0 ? 0 : _tahun[0].PenanggungJawab.Length)
        from hasil in _tahun
        let kolom = hasil.PenanggungJawab[index]
        where kolom.JumlahIndikator[wilayah] > 0
        from cell in Cells(wilayah)
        let capaian = kolom.Capaian[cell]
        select new HasilPenanggungJawab(
            _wilayah.Rows[wilayah].Kode, kolom.Nama, hasil.Tahun, (cell % Lingkup.Quarters) + 1,
            capaian, capaian.Value is { } value ? Aturan.SkalaPredikat.Classify(value) : null,
            kolom.JumlahIndikator[wilayah], kolom.JumlahBernilai[cell]);

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
        select new HasilIndikator(_wilayah.Rows[cell / Lingkup.Quarters].Kode, tahun, kolom, cell, Aturan);

    /// <summary>The simpul that take part at one wilayah, s.d. one quarter, in definition order.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">1..4.</param>
    public IEnumerable<HasilSimpul> SimpulAt(string wilayah, int tahun, int triwulan) =>
        from cell in CellAt(wilayah, triwulan)
        from hasil in _tahun
        where hasil.Tahun == tahun
        from kolom in hasil.Simpul
        where kolom.Tampil[cell / Lingkup.Quarters]
        select new HasilSimpul(_wilayah.Rows[cell / Lingkup.Quarters].Kode, tahun, kolom, cell, Aturan);

    /// <summary>A wilayah and every one below it; empty when there is no such wilayah.</summary>
    /// <param name="kode">The code, in any spelling that normalises to it (SPEC 2).</param>
    public IReadOnlyList<string> WilayahAtOrBelow(string kode)
    {
        var wanted = _wilayah.Find(kode);
        return [.. Enumerable.Range(0, _wilayah.Count).Where(IsAtOrBelow).Select(row => _wilayah.Rows[row].Kode)];

        bool IsAtOrBelow(int row)
        {
            while (row >= 0 && row != wanted) row = _wilayah.Induk[row];
            return row >= 0;
        }
    }

    /// <summary>The one cell of a wilayah and quarter; none when there is no such wilayah.</summary>
    private IEnumerable<int> CellAt(string wilayah, int triwulan)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(triwulan, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(triwulan, Lingkup.Quarters);
        var row = _wilayah.Find(wilayah);
        return row < 0 ? [] : [(row * Lingkup.Quarters) + triwulan - 1];
    }

    private static IEnumerable<int> Cells(int wilayah) =>
        Enumerable.Range(wilayah * Lingkup.Quarters, Lingkup.Quarters);
}
