using Kinerja.Engine.Html.Gambar;
using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>Turns a report into what its page shows.</summary>
internal static class HalamanBuilder
{
    public static HalamanView Build(Isi isi, BuktiRegister bukti)
    {
        var scale = new PredikatScale(isi.Hasil.Aturan.SkalaPredikat);
        var proofs = new BuktiBuilder(isi, bukti);
        var tables = new TabelBuilder(isi.Desimal, scale, bukti);
        return new HalamanView
        {
            Judul = $"Laporan Kinerja {VisibleName.Of(isi.NamaWilayah)}",
            KodeWilayah = VisibleName.Of(isi.Titik.Wilayah),
            NamaWilayah = VisibleName.Of(isi.NamaWilayah),
            Tahun = isi.Titik.Tahun,
            Triwulan = $"{isi.Titik.Triwulan}",
            Formulir = [.. isi.Formulir.Select((form, at) => Form(form, at, tables, scale, isi.Desimal))],
            Predikat = [.. scale.All],
            Bukti = proofs.All,
            JumlahBukti = proofs.Count,
            Dihilangkan = bukti.Dihilangkan,
            Cakupan = bukti.Cakupan,
        };
    }

    private static FormulirView Form(Formulir form, int at, TabelBuilder tables, PredikatScale scale, int desimal) =>
        new(Fragment("f", form.Kode, at), VisibleName.Of(form.Judul), form.Tabel.Select((table, index) =>
        {
            var id = Fragment("t", table.Kode, (at * 1000) + index);
            return tables.Build(table, id, form.Judul) with { Gambar = TableGambar.Of(table, scale, desimal, id) };
        }));

    /// <summary>A fragment that keeps its meaning when other forms are chosen.</summary>
    private static string Fragment(string kind, string kode, int at) =>
        kode.Length > 0 && kode.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
            ? $"{kind}-{kode}" : $"{kind}{at}";
}
