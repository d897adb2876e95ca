using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// Calculates the windows of a renstra with the calculation of a tahun, over the quarters of several tahun (SPEC 17.1).
/// </summary>
internal sealed class HitunganRenstra
{
    private const int Akhir = ColumnLayout.Quarters - 1;
    private readonly MasaRenstra _renstra;
    private readonly WilayahPartitions _partitions;
    private readonly int[] _tahun; // with data
    private readonly Dictionary<int, int[]?[]> _jangkauan = []; // per tahun at which a window ends

    /// <param name="renstra">The tahun of the renstra.</param>
    /// <param name="definisi">The definition.</param>
    /// <param name="partitions">The wilayah.</param>
    /// <param name="tahun">Every tahun with data, ascending.</param>
    /// <param name="penugasan">The assignments of these tahun and of those before them.</param>
    public HitunganRenstra(
        MasaRenstra renstra, DefinisiKinerja definisi, WilayahPartitions partitions, int[] tahun,
        IReadOnlyDictionary<int, PenugasanTahun> penugasan)
    {
        (_renstra, _partitions, _tahun) = (renstra, partitions, tahun);
        foreach (var end in Ends(renstra, tahun))
        {
            _jangkauan.Add(end, JangkauanJendela.Find(
                definisi.Tahun(end), partitions.In(end),
                [.. Earlier(end).Append(end).Select(year => (year, penugasan[year]))]));
        }
    }

    /// <summary>
    /// Returns the tahun at which windows end: those of the renstra with data, and those before them.
    /// </summary>
    public static IEnumerable<int> Ends(MasaRenstra renstra, IEnumerable<int> tahun) =>
        tahun.Where(renstra.Contains).SelectMany(year => new[] { year - 1, year }).Where(renstra.Contains).Distinct();

    /// <summary>Calculates the figures of other tahun for one tahun of a partition.</summary>
    /// <param name="index">The index of the partition.</param>
    /// <param name="tahun">The tahun.</param>
    /// <param name="onlyQuarter">The only wanted quarter, 0..3; <c>null</c> when all are wanted.</param>
    /// <param name="inputs">Returns the inputs of a tahun.</param>
    /// <param name="lalu">The results of the tahun before, with its window; <c>null</c> without data.</param>
    /// <param name="calculate">Calculates all indikator over layouts, with one result each.</param>
    /// <param name="diagnostics">Receives the diagnostics of the window.</param>
    public RenstraTahun Calculate(
        int index, int tahun, int? onlyQuarter, Func<int, CalculationInputs> inputs, HasilTahun? lalu,
        Func<CalculationScope, PartitionLayouts, KolomIndikator?[]> calculate, DiagnosticSink diagnostics)
    {
        var isEndWanted = onlyQuarter is null or Akhir;
        var found = new DiagnosticSink();
        var jendela = _renstra.Contains(tahun) ? Window(tahun, onlyQuarter, found) : null;
        ReportUnused(found, diagnostics);
        if (jendela is not null) ReportOverflow(jendela, diagnostics);
        return new RenstraTahun
        {
            Lalu = lalu?.Indikator,
            LaluAkhir = lalu is null || isEndWanted ? lalu?.Indikator : LastYear(tahun - 1),
            Jendela = jendela,
            JendelaLalu = !_renstra.Contains(tahun) || !_renstra.Contains(tahun - 1) ? null
                : isEndWanted && lalu?.Renstra?.Jendela is { } known ? known
                : Window(tahun - 1, Akhir, new DiagnosticSink()),
        };

        KolomIndikator?[] Window(int end, int? quarter, DiagnosticSink sink)
        {
            var all = ColumnLayout.Create(_partitions.In(end, index), quarter);
            var layouts = new PartitionLayouts(all, _partitions.FirstRow(index), _jangkauan[end]);
            var window = new JendelaRenstra(_renstra, [.. Earlier(end).Select(inputs)]);
            return calculate(Scope(inputs(end) with { Jendela = window }, all, sink), layouts);
        }

        KolomIndikator?[] LastYear(int year)
        {
            var all = ColumnLayout.Create(_partitions.In(year, index), Akhir);
            return calculate(
                Scope(inputs(year), all, new DiagnosticSink()),
                new PartitionLayouts(all, _partitions.FirstRow(index), inputs(year).Penugasan.Jangkauan));
        }
    }

    /// <summary>
    /// Reports every indikator whose window starts later than the renstra, because another row of its kode covers the
    /// tahun before.
    /// </summary>
    public IEnumerable<Diagnostic> ReportStarts(DefinisiKinerja definisi)
    {
        var told = new HashSet<Indikator>();
        foreach (var tahun in _tahun.Where(_renstra.Contains))
        {
            var now = definisi.Tahun(tahun);
            foreach (var index in now.UrutanHitung.Order())
            {
                var start = ((IBarisDefinisi)now.Indikator[index]).Masa.Dari;
                if (!HasEarlierRow(definisi, _renstra, index, start) || !told.Add(now.Indikator[index])) continue;
                var indikator = now.Indikator[index];
                yield return new Diagnostic(
                    CalculationCodes.JendelaTerpotong, indikator.Asal with { Indikator = indikator.Kode },
                    $"Angka renstra '{indikator.Kode}' baru dimulai tahun {start}, karena baris lain dari kode itu "
                    + $"berlaku sebelumnya. Bila artinya tetap sama, gabungkan kedua baris.");
            }
        }
    }

    /// <summary>Whether another row of the kode of an indikator covers a tahun of the renstra before a tahun.</summary>
    public static bool HasEarlierRow(DefinisiKinerja definisi, MasaRenstra renstra, int index, int start)
    {
        foreach (var row in definisi.KodeIndikator.RowsOf(index))
        {
            var masa = ((IBarisDefinisi)definisi.Indikator[row]).Masa;
            if (masa.Sampai < start && masa.Sampai >= renstra.Awal) return true;
        }
        return false;
    }

    private IEnumerable<int> Earlier(int end) => _tahun.Where(tahun => tahun >= _renstra.Awal && tahun < end);

    /// <summary>
    /// Makes a scope with diagnostics of its own: what concerns one tahun is reported by the calculation of that tahun.
    /// </summary>
    private static CalculationScope Scope(CalculationInputs inputs, ColumnLayout all, DiagnosticSink diagnostics) =>
        new(inputs, all, new ColumnPool(all), diagnostics);

    /// <summary>
    /// Reports a wilayah whose figures of one tahun do not count in the window, because wilayah below it report in
    /// another tahun (SPEC 7.1). When both report in one tahun, that tahun has a Galat already.
    /// </summary>
    private static void ReportUnused(DiagnosticSink found, DiagnosticSink diagnostics)
    {
        var unused = found.All.Where(one => one.Code == TreeCodes.DataIndukTidakDipakai);
        foreach (var place in unused.Select(one => one.Place))
        {
            var isKnown = diagnostics.All.Any(one =>
                (one.Code == TreeCodes.DataIndukTidakDipakai || one.Code == TreeCodes.JendelaIndukTidakDipakai)
                && one.Place.Wilayah == place.Wilayah && one.Place.Indikator == place.Indikator);
            if (isKnown) continue;
            diagnostics.Report(TreeCodes.JendelaIndukTidakDipakai, place,
                $"Wilayah '{place.Wilayah}' dan wilayah di bawahnya melaporkan '{place.Indikator}' di tahun yang "
                + $"berbeda; angka renstranya memakai laporan di bawahnya saja. Laporkan dari tingkat yang sama di "
                + $"semua tahun, atau pilih opsi DataIndukWilayah = UtamakanLaporan.");
        }
    }

    private static void ReportOverflow(KolomIndikator?[] jendela, DiagnosticSink diagnostics)
    {
        foreach (var column in jendela.OfType<KolomIndikator>())
        {
            var layout = column.Layout;
            for (var cell = 0; cell < layout.ResultCells; cell++)
            {
                var what = column.Realisasi.States[cell] == Alasan.Luapan ? "Realisasi renstra"
                    : column.Capaian.States[cell] == Alasan.Luapan ? "Capaian akhir renstra" : null;
                if (what is null || !column.Tampil[layout.WilayahOf(cell)]) continue;
                new CalculationScope(column.Inputs, layout, new ColumnPool(null), diagnostics).Report(
                    CalculationCodes.Luapan, layout.WilayahOf(cell), column.Indikator.Kode, layout.QuarterOf(cell),
                    $"{what} tidak muat dalam 28 digit, jadi dikosongkan. Periksa satuan angka dan rumusnya.");
            }
        }
    }
}
