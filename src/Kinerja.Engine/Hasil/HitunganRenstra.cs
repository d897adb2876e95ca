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
    private readonly int[] _ofWindow; // that may count in a window
    private readonly int? _onlyQuarter;
    private readonly Func<CalculationScope, PartitionLayouts, KolomIndikator?[]> _calculate;
    private readonly Dictionary<int, int[]?[]> _jangkauan = []; // per tahun at which a window ends

    /// <param name="renstra">The tahun of the renstra.</param>
    /// <param name="definisi">The definition.</param>
    /// <param name="partitions">The wilayah.</param>
    /// <param name="tahun">Every tahun with data, ascending.</param>
    /// <param name="onlyQuarter">The only wanted quarter, 0..3; <c>null</c> when all are wanted.</param>
    /// <param name="penugasan">The assignments of these tahun and of those before them.</param>
    /// <param name="calculate">Calculates all indikator over layouts, with one result each.</param>
    public HitunganRenstra(
        MasaRenstra renstra, DefinisiKinerja definisi, WilayahPartitions partitions, int[] tahun, int? onlyQuarter,
        IReadOnlyDictionary<int, PenugasanTahun> penugasan,
        Func<CalculationScope, PartitionLayouts, KolomIndikator?[]> calculate)
    {
        (_renstra, _partitions, _tahun) = (renstra, partitions, tahun);
        (_onlyQuarter, _calculate) = (onlyQuarter, calculate);
        _ofWindow = TahunOfWindow(renstra, definisi, tahun);
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

    /// <summary>
    /// Returns the tahun that may count in a window, ascending: those with data. Where the working days alone decide a
    /// rumus they count in every quarter, so a tahun without any data counts too (SPEC 4.6, 17.1).
    /// </summary>
    public static int[] TahunOfWindow(MasaRenstra renstra, DefinisiKinerja definisi, int[] tahun)
    {
        var last = tahun.LastOrDefault(renstra.Contains);
        var hasDaysAlone = last > 0 && definisi.Indikator.Any(indikator => indikator.Rumus.Variables.Length > 0
            && indikator.Rumus.Variables.All(nama => nama == VariabelIndikator.HariKerjaEfektif));
        return hasDaysAlone ? [.. Enumerable.Range(renstra.Awal, last - renstra.Awal + 1)] : tahun;
    }

    /// <summary>Calculates the figures of other tahun for every tahun of a partition.</summary>
    /// <param name="index">The index of the partition.</param>
    /// <param name="hasil">The results of each tahun alone.</param>
    /// <param name="inputs">The inputs by tahun.</param>
    /// <param name="forEachTahun">Calls a function with the index of each tahun, on several threads.</param>
    /// <param name="diagnostics">Receives the diagnostics of the windows; it has those of each tahun.</param>
    public RenstraTahun[] Calculate(
        int index, HasilTahun[] hasil, IReadOnlyDictionary<int, CalculationInputs> inputs,
        Action<Action<int>> forEachTahun, DiagnosticSink diagnostics)
    {
        var jendela = new KolomIndikator?[]?[hasil.Length];
        var found = Arrays.Make(hasil.Length, _ => new DiagnosticSink());
        forEachTahun(t =>
        {
            if (_renstra.Contains(hasil[t].Tahun))
                jendela[t] = Window(index, hasil[t].Tahun, _onlyQuarter, inputs, found[t]);
        });
        for (var t = 0; t < hasil.Length; t++)
        {
            ReportUnused(found[t], diagnostics);
            if (jendela[t] is { } window) ReportOverflow(window, diagnostics);
        }
        return Arrays.Make(hasil.Length, t => Beside(index, hasil, jendela, t, inputs));
    }

    private RenstraTahun Beside(
        int index, HasilTahun[] hasil, KolomIndikator?[]?[] jendela, int t,
        IReadOnlyDictionary<int, CalculationInputs> inputs)
    {
        var (tahun, isEndWanted) = (hasil[t].Tahun, _onlyQuarter is null or Akhir);
        var hasLalu = t > 0 && hasil[t - 1].Tahun == tahun - 1;
        var lalu = hasLalu ? hasil[t - 1].Indikator : null;
        return new RenstraTahun
        {
            Lalu = lalu,
            LaluAkhir = lalu is null || isEndWanted ? lalu : LastYear(index, tahun - 1, inputs),
            Jendela = jendela[t],
            JendelaLalu = !_renstra.Contains(tahun) || !_renstra.Contains(tahun - 1) ? null
                : isEndWanted && hasLalu && jendela[t - 1] is { } known ? known
                : Window(index, tahun - 1, Akhir, inputs, new DiagnosticSink()),
        };
    }

    private KolomIndikator?[] Window(
        int index, int end, int? quarter, IReadOnlyDictionary<int, CalculationInputs> inputs, DiagnosticSink sink)
    {
        var all = ColumnLayout.Create(_partitions.In(end, index), quarter);
        var layouts = new PartitionLayouts(all, _partitions.FirstRow(index), _jangkauan[end]);
        var window = new JendelaRenstra(_renstra, [.. Earlier(end).Select(tahun => inputs[tahun])]);
        return _calculate(Scope(inputs[end] with { Jendela = window }, all, sink), layouts);
    }

    private KolomIndikator?[] LastYear(int index, int tahun, IReadOnlyDictionary<int, CalculationInputs> inputs)
    {
        var all = ColumnLayout.Create(_partitions.In(tahun, index), Akhir);
        return _calculate(
            Scope(inputs[tahun], all, new DiagnosticSink()),
            new PartitionLayouts(all, _partitions.FirstRow(index), inputs[tahun].Penugasan.Jangkauan));
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
                var indikator = now.Indikator[index];
                if (EarlierRow(definisi, _renstra, index, start) is not { } before || !told.Add(indikator)) continue;
                yield return new Diagnostic(
                    CalculationCodes.JendelaTerpotong, indikator.Asal with { Indikator = indikator.Kode },
                    $"Angka renstra '{indikator.Kode}' baru dimulai tahun {start}, karena baris lain dari kode itu "
                    + $"berlaku sebelumnya. {CureOf(before, indikator)}");
            }
        }
    }

    /// <summary>Whether another row of the kode of an indikator covers a tahun of the renstra before a tahun.</summary>
    public static bool HasEarlierRow(DefinisiKinerja definisi, MasaRenstra renstra, int index, int start) =>
        EarlierRow(definisi, renstra, index, start) is not null;

    /// <summary>Returns the last other row of a kode that covers a tahun of the renstra before a tahun.</summary>
    private static Indikator? EarlierRow(DefinisiKinerja definisi, MasaRenstra renstra, int index, int start)
    {
        IBarisDefinisi? last = null;
        foreach (var row in definisi.KodeIndikator.RowsOf(index))
        {
            IBarisDefinisi other = definisi.Indikator[row];
            var isEarlier = other.Masa.Sampai < start && other.Masa.Sampai >= renstra.Awal;
            if (isEarlier && (last is null || other.Masa.Sampai > last.Masa.Sampai)) last = other;
        }
        return (Indikator?)last;
    }

    /// <summary>Two rows that differ in their weight or name cannot become one, so that cure is not for them.</summary>
    private static string CureOf(Indikator before, Indikator now)
    {
        (string Column, bool IsSame)[] columns =
        [
            ("rumus", before.Rumus.ToString() == now.Rumus.ToString()), ("tipe", before.Tipe == now.Tipe),
            ("satuan", before.Satuan == now.Satuan), ("polaritas", before.Polaritas == now.Polaritas),
            ("bobot", before.Bobot == now.Bobot), ("nama", before.Nama == now.Nama),
            ("simpul", before.Simpul == now.Simpul),
            ("penanggung_jawab", before.PenanggungJawab == now.PenanggungJawab),
        ];
        var other = columns.Where(column => !column.IsSame).Select(column => column.Column).ToList();
        var isSame = Array.TrueForAll(columns[..4], column => column.IsSame);
        return other.Count == 0 ? "Gabungkan kedua baris bila artinya tetap sama; biarkan bila memang berganti."
            : isSame ? $"Kedua baris berbeda pada {string.Join(", ", other)}, jadi tidak dapat digabungkan begitu "
                + "saja. Biarkan bila memang berganti; agar jendelanya utuh, tulis satu baris untuk semua tahun."
            : $"Kedua baris berbeda pada {string.Join(", ", other)}. Biarkan bila artinya memang berganti; bila tetap "
                + "sama, gabungkan keduanya.";
    }

    private IEnumerable<int> Earlier(int end) => _ofWindow.Where(tahun => tahun >= _renstra.Awal && tahun < end);

    /// <summary>
    /// Makes a scope with diagnostics of its own: what concerns one tahun is reported by the calculation of that tahun.
    /// </summary>
    private static CalculationScope Scope(CalculationInputs inputs, ColumnLayout all, DiagnosticSink diagnostics) =>
        new(inputs, all, new ColumnPool(all), diagnostics);

    /// <summary>
    /// Reports a wilayah whose figures of one tahun do not count in the window, because wilayah below it report in
    /// another tahun (SPEC 7.1). When both report in one tahun of the window, that tahun has a Galat already.
    /// </summary>
    private static void ReportUnused(DiagnosticSink found, DiagnosticSink diagnostics)
    {
        var unused = found.All.Where(one => one.Code == TreeCodes.DataIndukTidakDipakai);
        foreach (var place in unused.Select(one => one.Place))
        {
            var isKnown = diagnostics.All.Any(one =>
                (one.Code == TreeCodes.JendelaIndukTidakDipakai
                    || (one.Code == TreeCodes.DataIndukTidakDipakai && one.Place.Tahun <= place.Tahun))
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
