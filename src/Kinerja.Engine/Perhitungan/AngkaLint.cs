using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan.Lints;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds figures that cannot well be meant (SPEC 8.4): each suspicion once, with the number of wilayah and the first.
/// </summary>
internal sealed class AngkaLint
{
    private readonly DefinisiKinerja _definisi;
    private readonly List<(int Indikator, Suspicion Suspicion)> _kecurigaan = [];

    public AngkaLint(DefinisiKinerja definisi)
    {
        _definisi = definisi;
        for (var index = 0; index < definisi.Indikator.Length; index++)
        {
            foreach (var kecurigaan in Doubt(definisi.Indikator[index], definisi.Variabel[index]))
                _kecurigaan.Add((index, kecurigaan));
        }
    }

    /// <summary>The suspicious figures of some wilayah, by suspicion.</summary>
    /// <param name="wilayah">Those wilayah.</param>
    /// <param name="hasil">The results of every tahun, per indikator; <c>null</c> where it appears nowhere.</param>
    /// <returns>One per suspicion; empty where there is nothing at all.</returns>
    public SuspicionFinding[] Find(WilayahLayout wilayah, KolomIndikator?[][] hasil)
    {
        var found = Arrays.Make(_kecurigaan.Count, i =>
        {
            var (indikator, kecurigaan) = _kecurigaan[i];
            return Gather(wilayah, Array.ConvertAll(hasil, column => column[indikator]), kecurigaan);
        });
        return Array.Exists(found, one => one.Count > 0) ? found : [];
    }

    /// <summary>What is to be told of the figures that were found.</summary>
    /// <param name="temuan">From <see cref="Find"/>, of wilayah after wilayah.</param>
    public IEnumerable<Diagnostic> Tell(IReadOnlyCollection<SuspicionFinding[]> temuan)
    {
        for (var i = 0; i < _kecurigaan.Count; i++)
        {
            var sum = default(SuspicionFinding);
            foreach (var some in temuan) sum += some.Length > 0 ? some[i] : default;
            if (sum.Count > 0)
                yield return _kecurigaan[i].Suspicion.Tell(_definisi.Indikator[_kecurigaan[i].Indikator], sum);
        }
    }

    /// <summary>What one indikator shows in some tahun.</summary>
    private static SuspicionFinding Gather(WilayahLayout wilayah, KolomIndikator?[] hasil, Suspicion kecurigaan)
    {
        var temuan = default(SuspicionFinding);
        var searches = Array.ConvertAll(hasil, column => column is null ? null : kecurigaan.Search(column));
        if (Array.TrueForAll(searches, search => search is null)) return temuan;
        foreach (var row in RowsOf(wilayah, hasil))
        {
            for (var t = 0; t < hasil.Length; t++)
            {
                if (searches[t] is not { } search || hasil[t] is not { } column) continue;
                if (column.Layout.Wilayah.RowHere(row) is not (>= 0 and var here)) continue;
                if (search(here) is not { } figure) continue;
                temuan += new SuspicionFinding(1, figure, wilayah.Rows[row].Kode, column.Inputs.Tahun);
                break; // a wilayah counts once
            }
        }
        return temuan;
    }

    /// <summary>The rows of the wilayah of some results, ascending.</summary>
    private static IEnumerable<int> RowsOf(WilayahLayout wilayah, KolomIndikator?[] hasil)
    {
        if (Array.Exists(hasil, column => ReferenceEquals(column?.Layout.Wilayah, wilayah)))
            return Enumerable.Range(0, wilayah.Count);
        return hasil.OfType<KolomIndikator>().Select(column => column.Layout.Wilayah).Distinct()
            .SelectMany(some => Enumerable.Range(0, some.Count).Select(some.RowOfAll)).Distinct().Order();
    }

    /// <summary>What may be wrong with the figures of an indikator.</summary>
    private static IEnumerable<Suspicion> Doubt(Indikator indikator, IReadOnlyList<VariabelIndikator> variabel)
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
