using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Survei;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// The results of a calculation. Enumerations have the order of the output files: by wilayah (ordinal by kode), then by
/// indikator or simpul (definition order), tahun and triwulan (SPEC 11).
/// </summary>
public sealed partial class HasilKinerja
{
    private readonly WilayahLayout _wilayah;
    private readonly Hitungan _hitungan;
    private readonly Lazy<ILookup<string, HasilSkmWilayah>> _skm;

    internal HasilKinerja(Hitungan hitungan)
    {
        _hitungan = hitungan;
        _wilayah = hitungan.Wilayah;
        _skm = new(() => Skm.ToLookup(row => Nama.Normalize(row.Wilayah), StringComparer.Ordinal));
        Tahun = [.. hitungan.Tahun];
        Wilayah = [.. _wilayah.Rows.Select(row => row.Kode)];
    }

    /// <summary>The definition of the calculation.</summary>
    public DefinisiKinerja Definisi => _hitungan.Definisi;

    /// <summary>The policies of the calculation.</summary>
    public AturanKinerja Aturan => _hitungan.Aturan;

    /// <summary>
    /// The diagnostics of the definition, the data and the calculation. The first read calculates the partitions that
    /// were not calculated before.
    /// </summary>
    /// <exception cref="OperationCanceledException">A partition was not calculated yet, and the calculation was
    /// cancelled.</exception>
    public ImmutableArray<Diagnostic> Diagnostics => _hitungan.Diagnostics;

    /// <summary>
    /// The number of partitions. A partition is calculated without the others; the number does not depend on the
    /// machine.
    /// </summary>
    public int PartitionCount => _hitungan.PartitionCount;

    /// <summary>The number of threads that may calculate at the same time, 1 or more.</summary>
    public int Threads => _hitungan.Threads;

    /// <summary>The tahun that have data, a target, respondents or anggaran, ascending.</summary>
    public ImmutableArray<int> Tahun { get; }

    /// <summary>The kode of every wilayah, in output order.</summary>
    public ImmutableArray<string> Wilayah { get; }

    /// <summary>The kode of every wilayah without an induk in a tahun, in output order.</summary>
    /// <param name="tahun">One of <see cref="Tahun"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The results do not have the tahun.</exception>
    public IEnumerable<string> WilayahTeratas(int tahun)
    {
        var layout = WilayahIn(tahun);
        return Wilayah.Where((_, row) => layout.Induk[row] < 0 && layout.Rows[row].IsBerlaku);
    }

    /// <summary>The codes of the unsur of the survey, <c>U1</c>, <c>U2</c>, …; <c>null</c> without a survey.</summary>
    public ImmutableArray<string>? UnsurSkm { get; internal init; }

    /// <summary>
    /// The survey results of every wilayah that has respondents, or has them below it, for TW 1..4 and s.d. TW 1..4
    /// (SPEC 9, 11).
    /// </summary>
    public ImmutableArray<HasilSkmWilayah> Skm { get; internal init; } = [];

    /// <summary>The survey results of one wilayah, in the order of <see cref="Skm"/>.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    internal IEnumerable<HasilSkmWilayah> SkmAt(string wilayah) => _skm.Value[Nama.Normalize(wilayah)];

    /// <summary>Every indikator wherever it appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilIndikator> Indikator => Partitions.SelectMany(partition => partition.Indikator);

    /// <summary>Every simpul wherever an indikator at or below it appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilSimpul> Simpul => Partitions.SelectMany(partition => partition.Simpul);

    /// <summary>
    /// Every simpul in every wilayah where an indikator at or below the simpul appears, s.d. TW 1..4 of every tahun.
    /// </summary>
    public IEnumerable<HasilPeringkat> Peringkat => Partitions.SelectMany(partition => partition.Peringkat);

    /// <summary>Every penanggung jawab wherever one of its indikator appears, s.d. TW 1..4 of every tahun.</summary>
    public IEnumerable<HasilPenanggungJawab> PenanggungJawab =>
        Partitions.SelectMany(partition => partition.PenanggungJawab);

    /// <summary>Whether the calculation had anggaran; without it <see cref="Anggaran"/> is empty.</summary>
    public bool HasAnggaran => _hitungan.HasAnggaran;

    /// <summary>
    /// The money of every simpul in every wilayah with rows of anggaran at or below both, s.d. TW 1..4 of every tahun
    /// (SPEC 16).
    /// </summary>
    public IEnumerable<HasilAnggaran> Anggaran => Partitions.SelectMany(partition => partition.Anggaran);

    /// <summary>Whether the calculation had a renstra; without it <see cref="Renstra"/> is empty.</summary>
    public bool HasRenstra => Aturan.Renstra is not null;

    /// <summary>Every row of <see cref="Indikator"/> beside other tahun (SPEC 17).</summary>
    public IEnumerable<HasilRenstra> Renstra => Partitions.SelectMany(partition => partition.Renstra);

    private IEnumerable<HasilPartition> Partitions => Enumerable.Range(0, PartitionCount).Select(Partition);

    /// <summary>Returns one partition; calculates it first where necessary. Several threads may call this.</summary>
    /// <param name="index">0 .. <see cref="PartitionCount"/> - 1, in output order.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such partition.</exception>
    /// <exception cref="OperationCanceledException">The partition was not calculated yet, and the calculation was
    /// cancelled.</exception>
    public HasilPartition Partition(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, PartitionCount);
        return _hitungan.Partition(index);
    }

    /// <summary>
    /// The indikator that appear in one wilayah, s.d. one quarter, in definition order; empty when there are none.
    /// </summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public IEnumerable<HasilIndikator> IndikatorAt(string wilayah, int tahun, Triwulan triwulan) =>
        PartitionOf(wilayah)?.IndikatorAt(wilayah, tahun, triwulan) ?? [];

    /// <summary>
    /// The simpul that appear in one wilayah, s.d. one quarter, in definition order; empty when there are none.
    /// </summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public IEnumerable<HasilSimpul> SimpulAt(string wilayah, int tahun, Triwulan triwulan) =>
        PartitionOf(wilayah)?.SimpulAt(wilayah, tahun, triwulan) ?? [];

    /// <summary>
    /// The money of the simpul of one wilayah, s.d. one quarter, in definition order; empty when there is none.
    /// </summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public IEnumerable<HasilAnggaran> AnggaranAt(string wilayah, int tahun, Triwulan triwulan) =>
        PartitionOf(wilayah)?.AnggaranAt(wilayah, tahun, triwulan) ?? [];

    /// <summary>
    /// The penanggung jawab of one wilayah, s.d. one quarter, in the order of first mention; empty when there are none.
    /// </summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public IEnumerable<HasilPenanggungJawab> PenanggungJawabAt(string wilayah, int tahun, Triwulan triwulan) =>
        PartitionOf(wilayah)?.PenanggungJawabAt(wilayah, tahun, triwulan) ?? [];

    /// <summary>
    /// The indikator of one wilayah beside other tahun, s.d. one quarter, in definition order; empty when there are
    /// none.
    /// </summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public IEnumerable<HasilRenstra> RenstraAt(string wilayah, int tahun, Triwulan triwulan) =>
        PartitionOf(wilayah)?.RenstraAt(wilayah, tahun, triwulan) ?? [];

    /// <summary>One indikator of one wilayah s.d. one quarter; <c>null</c> when it does not appear there.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="indikator">The kode of the indikator, in any spelling.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public HasilIndikator? FindIndikator(string wilayah, string indikator, int tahun, Triwulan triwulan)
    {
        var wanted = Definisi.FindIndikator(indikator, tahun);
        return IndikatorAt(wilayah, tahun, triwulan).Where(row => row.Indikator == wanted)
            .Select(row => (HasilIndikator?)row).FirstOrDefault();
    }

    /// <summary>One simpul of one wilayah s.d. one quarter; <c>null</c> when it does not appear there.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="simpul">The kode of the simpul, in any spelling.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public HasilSimpul? FindSimpul(string wilayah, string simpul, int tahun, Triwulan triwulan)
    {
        var wanted = Definisi.FindSimpul(simpul, tahun);
        return SimpulAt(wilayah, tahun, triwulan).Where(row => row.Simpul == wanted)
            .Select(row => (HasilSimpul?)row).FirstOrDefault();
    }

    /// <summary>The money of one simpul of one wilayah s.d. one quarter; <c>null</c> when it has none there.</summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="simpul">The kode of the simpul, in any spelling.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public HasilAnggaran? FindAnggaran(string wilayah, string simpul, int tahun, Triwulan triwulan)
    {
        var wanted = Definisi.FindSimpul(simpul, tahun);
        return AnggaranAt(wilayah, tahun, triwulan).Where(row => row.Simpul == wanted)
            .Select(row => (HasilAnggaran?)row).FirstOrDefault();
    }

    /// <summary>
    /// One indikator of one wilayah beside other tahun, s.d. one quarter; <c>null</c> without a renstra, and when the
    /// indikator does not appear there.
    /// </summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="indikator">The kode of the indikator, in any spelling.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public HasilRenstra? FindRenstra(string wilayah, string indikator, int tahun, Triwulan triwulan)
    {
        var wanted = Definisi.FindIndikator(indikator, tahun);
        return RenstraAt(wilayah, tahun, triwulan).Where(row => row.Indikator == wanted)
            .Select(row => (HasilRenstra?)row).FirstOrDefault();
    }

    /// <summary>
    /// The wilayah directly below one wilayah, with their rank in one simpul s.d. one quarter. The highest capaian
    /// comes first; wilayah without a capaian come last.
    /// </summary>
    /// <param name="induk">The kode of the wilayah above, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="simpul">The kode of the simpul, in any spelling.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public IEnumerable<HasilPeringkat> PeringkatAt(string induk, string simpul, int tahun, Triwulan triwulan)
    {
        var index = Definisi.KodeSimpul.Find(simpul);
        if (index < 0 || PartitionOf(induk) is not { } partition) return [];
        return partition.PeringkatAt(induk, index, tahun, triwulan).OrderBy(row => row.Peringkat ?? int.MaxValue);
    }

    /// <summary>
    /// The rank of one wilayah in one simpul s.d. one quarter; <c>null</c> for a wilayah without an induk, and where
    /// the simpul does not appear.
    /// </summary>
    /// <param name="wilayah">The kode of the wilayah, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="simpul">The kode of the simpul, in any spelling.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter.</param>
    public HasilPeringkat? FindPeringkat(string wilayah, string simpul, int tahun, Triwulan triwulan) =>
        FindSimpul(wilayah, simpul, tahun, triwulan) is { HasInduk: true } row ? row.Peringkat : null;

    /// <summary>The rumus of the explanations made so far.</summary>
    internal RumusCache RumusPenjelasan { get; } = new();

    /// <summary>Whether rows with this layout belong to this result.</summary>
    internal bool Owns(WilayahLayout? wilayah) => _hitungan.Owns(wilayah);

    /// <summary>
    /// The kode of a wilayah and of all wilayah below it in a tahun, in output order; empty when there is no such
    /// wilayah then.
    /// </summary>
    /// <param name="kode">The code, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">One of <see cref="Tahun"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The results do not have the tahun.</exception>
    public IReadOnlyList<string> WilayahAtOrBelow(string kode, int tahun)
    {
        var layout = WilayahIn(tahun);
        List<int> rows = layout.Find(kode) is >= 0 and var wanted ? [wanted] : [];
        for (var at = 0; at < rows.Count; at++) rows.AddRange(layout.Anak[rows[at]].AsSpan());
        return [.. rows.Where(row => layout.Rows[row].IsBerlaku).Order().Select(row => Wilayah[row])];
    }

    /// <summary>
    /// The kode of the wilayah directly below one wilayah in a tahun, in output order; empty when there are none.
    /// </summary>
    /// <param name="kode">The code, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">One of <see cref="Tahun"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The results do not have the tahun.</exception>
    public IReadOnlyList<string> WilayahDirectlyBelow(string kode, int tahun)
    {
        var layout = WilayahIn(tahun);
        return layout.Find(kode) is >= 0 and var row ? [.. layout.Anak[row].Select(anak => Wilayah[anak])] : [];
    }

    private WilayahLayout WilayahIn(int tahun)
    {
        if (!Tahun.Contains(tahun)) throw new ArgumentOutOfRangeException(nameof(tahun), tahun, "Tahun tidak ada.");
        return _hitungan.WilayahIn(tahun);
    }

    /// <summary>The partition with a wilayah; <c>null</c> when there is no such wilayah.</summary>
    private HasilPartition? PartitionOf(string wilayah) =>
        _wilayah.Find(wilayah) is >= 0 and var row ? Partition(_hitungan.PartitionOf(row)) : null;
}
