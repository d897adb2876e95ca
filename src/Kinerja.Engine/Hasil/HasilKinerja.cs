using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Survei;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// The results of a calculation, to be asked or enumerated in the order of the output files: wilayah (ordinal by kode),
/// definition order of indikator or simpul, tahun, triwulan (SPEC 11).
/// </summary>
public sealed class HasilKinerja
{
    private readonly WilayahLayout _wilayah;
    private readonly Hitungan _hitungan;

    internal HasilKinerja(Hitungan hitungan)
    {
        _hitungan = hitungan;
        _wilayah = hitungan.Wilayah;
        Tahun = [.. hitungan.Tahun];
        Wilayah = [.. _wilayah.Rows.Select(row => row.Kode)];
    }

    /// <summary>What was computed.</summary>
    public DefinisiKinerja Definisi => _hitungan.Definisi;

    /// <summary>By which rules.</summary>
    public AturanKinerja Aturan => _hitungan.Aturan;

    /// <summary>
    /// What the definition, the data and the calculation had to say. The first time, it calculates the partitions that
    /// were not calculated yet, and no other.
    /// </summary>
    /// <exception cref="OperationCanceledException">One had to be calculated, and the calculation was
    /// cancelled.</exception>
    public ImmutableArray<Diagnostic> Diagnostics => _hitungan.Diagnostics;

    /// <summary>
    /// In how many partitions it was, or is, calculated: they depend neither on one another nor on the machine.
    /// </summary>
    public int PartitionCount => _hitungan.PartitionCount;

    /// <summary>How many threads may work on it at once.</summary>
    public int Threads => _hitungan.Threads;

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
    public IEnumerable<HasilIndikator> Indikator => Partitions.SelectMany(partition => partition.Indikator);

    /// <summary>Every simpul wherever an indikator at or below it appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilSimpul> Simpul => Partitions.SelectMany(partition => partition.Simpul);

    /// <summary>
    /// Every simpul of every wilayah that lies in another, with its rank among its neighbours, s.d. TW 1..4 of every
    /// tahun; in the order of the wilayah above, then as <see cref="Simpul"/> (SPEC 7.6).
    /// </summary>
    public IEnumerable<HasilPeringkat> Peringkat => Partitions.SelectMany(partition => partition.Peringkat);

    /// <summary>Every penanggung jawab wherever one of its indikator appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilPenanggungJawab> PenanggungJawab =>
        Partitions.SelectMany(partition => partition.PenanggungJawab);

    private IEnumerable<HasilPartition> Partitions => Enumerable.Range(0, PartitionCount).Select(Partition);

    /// <summary>One partition; it may be asked for by several threads at once.</summary>
    /// <param name="index">0 .. <see cref="PartitionCount"/> - 1, in output order.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such partition.</exception>
    /// <exception cref="OperationCanceledException">It had to be calculated, and the calculation was
    /// cancelled.</exception>
    public HasilPartition Partition(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, PartitionCount);
        return _hitungan.Partition(index);
    }

    /// <summary>The indikator that appear at one wilayah, s.d. one quarter, in definition order.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public IEnumerable<HasilIndikator> IndikatorAt(string wilayah, int tahun, Triwulan triwulan) =>
        PartitionOf(wilayah)?.IndikatorAt(wilayah, tahun, triwulan) ?? [];

    /// <summary>The simpul that take part at one wilayah, s.d. one quarter, in definition order.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public IEnumerable<HasilSimpul> SimpulAt(string wilayah, int tahun, Triwulan triwulan) =>
        PartitionOf(wilayah)?.SimpulAt(wilayah, tahun, triwulan) ?? [];

    /// <summary>One indikator of one wilayah s.d. one quarter; <c>null</c> when it does not appear there.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="indikator">The kode of the indikator, likewise.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public HasilIndikator? FindIndikator(string wilayah, string indikator, int tahun, Triwulan triwulan)
    {
        var wanted = Definisi.FindIndikator(indikator);
        return IndikatorAt(wilayah, tahun, triwulan).Where(row => row.Indikator == wanted)
            .Select(row => (HasilIndikator?)row).FirstOrDefault();
    }

    /// <summary>One simpul of one wilayah s.d. one quarter; <c>null</c> when it takes no part there.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="simpul">The kode of the simpul, likewise.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public HasilSimpul? FindSimpul(string wilayah, string simpul, int tahun, Triwulan triwulan)
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
    /// <param name="triwulan">The quarter.</param>
    public IEnumerable<HasilPeringkat> PeringkatAt(string induk, string simpul, int tahun, Triwulan triwulan)
    {
        var index = Definisi.FindSimpul(simpul) is { } wanted ? Definisi.Simpul.IndexOf(wanted) : -1;
        if (index < 0 || PartitionOf(induk) is not { } partition) return [];
        return partition.PeringkatAt(induk, index, tahun, triwulan).OrderBy(row => row.Peringkat ?? int.MaxValue);
    }

    /// <summary>Whether rows of some wilayah are rows of this result.</summary>
    internal bool Owns(WilayahLayout? wilayah) => _hitungan.Owns(wilayah);

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

    /// <summary>The partition with a wilayah; <c>null</c> when there is no such wilayah.</summary>
    private HasilPartition? PartitionOf(string wilayah) =>
        _wilayah.Find(wilayah) is >= 0 and var row ? Partition(_hitungan.PartitionOf(row)) : null;
}
