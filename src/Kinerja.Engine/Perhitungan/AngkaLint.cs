using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan.Lints;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds suspicious figures (SPEC 8.4). Reports each suspicion once, with the number of wilayah and the first of them.
/// </summary>
internal sealed class AngkaLint
{
    private readonly DefinisiKinerja _definisi;
    private readonly List<(Indikator Indikator, Suspicion Suspicion)> _suspicions = [];

    /// <summary>Selects the suspicions that apply to each indikator.</summary>
    public AngkaLint(DefinisiKinerja definisi)
    {
        _definisi = definisi;
        for (var index = 0; index < definisi.Indikator.Length; index++)
        {
            foreach (var suspicion in SuspicionsOf(definisi.Indikator[index], definisi.Variabel[index]))
                _suspicions.Add((definisi.Indikator[index], suspicion));
        }
    }

    /// <summary>Finds the suspicious figures of some wilayah.</summary>
    /// <param name="hasil">Per tahun, one result per indikator; <c>null</c> for an indikator that appears
    /// nowhere.</param>
    /// <returns>One finding per suspicion; an empty array when nothing is suspicious.</returns>
    public SuspicionFinding[] Find(KolomIndikator?[][] hasil)
    {
        var findings = Arrays.Make(_suspicions.Count, i =>
        {
            var (indikator, suspicion) = _suspicions[i];
            var number = _definisi.KodeIndikator.Find(indikator.Kode);
            return Gather(
                Array.ConvertAll(
                    hasil, of => of[number] is { } column && column.Indikator == indikator ? column : null),
                suspicion);
        });
        return Array.Exists(findings, finding => finding.Count > 0) ? findings : [];
    }

    /// <summary>Returns one diagnostic for each suspicion with a finding.</summary>
    /// <param name="findings">The results of <see cref="Find"/>, one per partition, in the order of wilayah.</param>
    public IEnumerable<Diagnostic> Tell(IReadOnlyCollection<SuspicionFinding[]> findings)
    {
        for (var i = 0; i < _suspicions.Count; i++)
        {
            var sum = default(SuspicionFinding);
            foreach (var partition in findings) sum += partition.Length > 0 ? partition[i] : default;
            if (sum.Count > 0)
                yield return _suspicions[i].Suspicion.Tell(_suspicions[i].Indikator, sum);
        }
    }

    /// <summary>Counts the suspicious wilayah of one indikator over all tahun, and keeps the first figure.</summary>
    private static SuspicionFinding Gather(KolomIndikator?[] hasil, Suspicion suspicion)
    {
        var finding = default(SuspicionFinding);
        var searches = Array.ConvertAll(hasil, column => column is null ? null : suspicion.Search(column));
        if (Array.TrueForAll(searches, search => search is null)) return finding;
        foreach (var row in RowsOf(hasil))
        {
            for (var t = 0; t < hasil.Length; t++)
            {
                if (searches[t] is not { } search || hasil[t] is not { } column) continue;
                if (column.Layout.Wilayah.RowHere(row) is not (>= 0 and var here)) continue;
                if (search(here) is not { } figure) continue;
                finding += new SuspicionFinding(
                    1, figure, column.Layout.Wilayah.Rows[here].Kode, column.Inputs.Tahun);
                break; // a wilayah counts once, whatever the number of its suspicious tahun
            }
        }
        return finding;
    }

    /// <summary>Returns the rows of the wilayah that at least one of the results has, ascending.</summary>
    private static IEnumerable<int> RowsOf(KolomIndikator?[] hasil)
    {
        if (Array.Find(hasil, column => column?.Layout.Wilayah.IsWhole == true) is { } whole)
            return Enumerable.Range(0, whole.Layout.Wilayah.Count);
        return hasil.OfType<KolomIndikator>().Select(column => column.Layout.Wilayah).Distinct()
            .SelectMany(layout => Enumerable.Range(0, layout.Count).Select(layout.RowOfAll)).Distinct().Order();
    }

    /// <summary>Returns the suspicions that apply to an indikator.</summary>
    private static IEnumerable<Suspicion> SuspicionsOf(Indikator indikator, IReadOnlyList<VariabelIndikator> variabel)
    {
        foreach (var penyebut in variabel.Where(v => PenyebutTetap.IsDoubted(indikator.Rumus, v)))
            yield return new PenyebutTetap(penyebut.Nama);
        if (PersenMelebihiSeratus.IsDoubted(indikator.Rumus)) yield return new PersenMelebihiSeratus();
        if (PersenNegatif.IsDoubted(indikator.Rumus)) yield return new PersenNegatif();
        yield return new CapaianTakWajar();
        if (PecahanUntukPersen.IsDoubted(indikator)) yield return new PecahanUntukPersen();
        if (TargetTidakNaik.IsCount(indikator)) yield return new TargetTidakNaik();
        if (JumlahTetap.IsDoubted(indikator, variabel)) yield return new JumlahTetap(variabel[0].Nama);
    }
}
