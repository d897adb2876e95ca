using Kinerja.Engine.Hasil;
using Kinerja.Engine.Json;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Penamaan = Kinerja.Engine.Penamaan.Nama;

namespace Kinerja.Api.Endpoints;

/// <summary>A simpul of the tree with its results, its indikator and its children.</summary>
/// <param name="Kode">The kode.</param>
/// <param name="Nama">Its name; may be blank.</param>
/// <param name="Jenjang">Its jenjang.</param>
/// <param name="Hasil">Its row of the results; <c>null</c> where it does not appear.</param>
/// <param name="Indikator">The rows of its own indikator.</param>
/// <param name="Anak">Its children; a simpul of two induk stands below each of them.</param>
internal sealed record SimpulPohon(
    string Kode, string Nama, string Jenjang, SimpulJson? Hasil, IReadOnlyList<IndikatorJson> Indikator,
    IReadOnlyList<SimpulPohon> Anak)
{
    /// <summary>The roots of the tree in a tahun. Its depth is that of the jenjang, 12 at most (SPEC 6.8).</summary>
    public static IReadOnlyList<SimpulPohon> Of(HasilKinerja hasil, Titik titik)
    {
        var definisi = hasil.Definisi;
        var simpul = definisi.Simpul.Where(one => definisi.FindSimpul(one.Kode, titik.Tahun) == one).ToList();
        var anak = simpul.SelectMany(one => one.Induk, (one, induk) => (Induk: Penamaan.Normalize(induk), one))
            .ToLookup(pair => pair.Induk, pair => pair.one, StringComparer.Ordinal);
        var rows = hasil.SimpulAt(titik.Wilayah, titik.Tahun, titik.Triwulan)
            .ToDictionary(row => row.Simpul, SimpulJson.Of);
        var indikator = hasil.IndikatorAt(titik.Wilayah, titik.Tahun, titik.Triwulan)
            .ToLookup(row => Penamaan.Normalize(row.Indikator.Simpul ?? ""), IndikatorJson.Of, StringComparer.Ordinal);
        return [.. simpul.Where(one => one.Induk.IsEmpty).Select(Make)];

        SimpulPohon Make(Simpul one)
        {
            var kode = Penamaan.Normalize(one.Kode);
            return new SimpulPohon(
                one.Kode, one.Nama, one.Jenjang, rows.GetValueOrDefault(one), [.. indikator[kode]],
                [.. anak[kode].Select(Make)]);
        }
    }
}
