using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan.Lints;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds figures that cannot well be meant (SPEC 8.4): each suspicion once, with the number of wilayah and the first.
/// </summary>
internal sealed class LintAngka
{
    private readonly DefinisiKinerja _definisi;
    private readonly List<(int Indikator, Kecurigaan Kecurigaan)> _kecurigaan = [];

    public LintAngka(DefinisiKinerja definisi)
    {
        _definisi = definisi;
        for (var index = 0; index < definisi.Indikator.Length; index++)
        {
            foreach (var kecurigaan in Doubt(definisi.Indikator[index], definisi.Variabel[index]))
                _kecurigaan.Add((index, kecurigaan));
        }
    }

    /// <summary>The suspicious figures of some wilayah, by suspicion.</summary>
    /// <param name="hasil">The results of every tahun, per indikator.</param>
    public TemuanAngka[] Find((Lingkup Lingkup, KolomIndikator[] Kolom)[] hasil) => Larik.Make(_kecurigaan.Count, i =>
    {
        var temuan = default(TemuanAngka);
        for (var row = 0; hasil.Length > 0 && row < hasil[0].Lingkup.Wilayah.Count; row++)
        {
            foreach (var (lingkup, kolom) in hasil)
            {
                var (indikator, kecurigaan) = _kecurigaan[i];
                if (kecurigaan.Find(lingkup, kolom[indikator], row) is not { } figure) continue;
                temuan += new TemuanAngka(1, figure, lingkup.Wilayah.Rows[row].Kode, lingkup.Tahun);
                break; // a wilayah counts once
            }
        }
        return temuan;
    });

    /// <summary>What is to be told of the figures that were found.</summary>
    /// <param name="temuan">From <see cref="Find"/>, of wilayah after wilayah.</param>
    public IEnumerable<Diagnostic> Tell(IReadOnlyCollection<TemuanAngka[]> temuan)
    {
        for (var i = 0; i < _kecurigaan.Count; i++)
        {
            var sum = default(TemuanAngka);
            foreach (var some in temuan) sum += some[i];
            if (sum.Count > 0)
                yield return _kecurigaan[i].Kecurigaan.Tell(_definisi.Indikator[_kecurigaan[i].Indikator], sum);
        }
    }

    /// <summary>What may be wrong with the figures of an indikator.</summary>
    private static IEnumerable<Kecurigaan> Doubt(Indikator indikator, IReadOnlyList<VariabelIndikator> variabel)
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
