using System.Globalization;
using Fluid;
using Fluid.Values;
using Kinerja.Engine.Html.Tampilan;
using Kinerja.Engine.Html.Teks;

namespace Kinerja.Engine.Html.Templat;

/// <summary>Names what a template may read. Each member has its own accessor, so a native program needs no
/// reflection.</summary>
internal static class TemplateMembers
{
    public static TemplateOptions Options()
    {
        var options = new TemplateOptions
        {
            CultureInfo = CultureInfo.InvariantCulture,
            StrictVariables = true,
            StrictFilters = true,
        };
        var members = options.MemberAccessStrategy;
        members.Page();
        members.Table();
        members.Cell();
        members.Proof();
        return options;
    }

    private static void Page(this MemberAccessStrategy members)
    {
        members.Register<HalamanView, object>("formulir", page => page.Formulir);
        members.Register<HalamanView, object>("predikat", page => page.Predikat);
        members.Register<HalamanView, object>("bukti", page => page.Bukti);
        members.Register<HalamanView, object>("dihilangkan", page => page.Dihilangkan);
        members.Register<FormulirView, object>("id", form => form.Id);
        members.Register<FormulirView, object>("judul", form => form.Judul);
        members.Register<FormulirView, object>("tabel", form => form.Tabel);
        members.Register<PredikatSign, object>("label", sign => sign.Label);
        members.Register<PredikatSign, object>("tanda", sign => sign.Tanda);
        members.Register<PredikatSign, object>("kelas", sign => sign.Kelas);
        members.Register<PredikatSign, object>("batas", sign => sign.Batas);
    }

    private static void Table(this MemberAccessStrategy members)
    {
        members.Register<TabelView, object>("id", table => table.Id);
        members.Register<TabelView, object>("judul", table => table.Judul);
        members.Register<TabelView, object>("has_judul", table => table.HasJudul);
        members.Register<TabelView, object>("keterangan", table => table.Keterangan);
        members.Register<TabelView, object>("lebar", table => table.Lebar);
        members.Register<TabelView, object>("kepala", table => table.Kepala);
        members.Register<TabelView, object>("kelompok", table => table.Kelompok);
        members.Register<TabelView, object>("catatan", table => table.Catatan);
        members.Register<TabelView, object>("alasan", table => table.Alasan);
        members.Register<TabelView, object>("gambar", table => new StringValue(table.Gambar, encode: false));
        members.Register<AlasanView, object>("huruf", reason => reason.Huruf);
        members.Register<AlasanView, object>("teks", reason => reason.Teks);
        members.Register<KepalaView, object>("judul", head => head.Judul);
        members.Register<KepalaView, object>("kolom", head => head.Kolom);
        members.Register<KepalaView, object>("baris", head => head.Baris);
        members.Register<KepalaView, object>("kelas", head => head.Kelas);
        members.Register<KepalaView, object>("lingkup", head => head.Lingkup);
    }

    private static void Cell(this MemberAccessStrategy members)
    {
        members.Register<KelompokView, object>("unsur", group => group.Unsur);
        members.Register<KelompokView, object>("baris", group => group.Baris);
        members.Register<BarisView, object>("kelas", row => row.Kelas);
        members.Register<BarisView, object>("sel", row => row.Sel);
        members.Register<SelView, object>("teks", cell => cell.Teks);
        members.Register<SelView, object>("kelas", cell => cell.Kelas);
        members.Register<SelView, object>("lingkup", cell => cell.Lingkup);
        members.Register<SelView, object>("kolom", cell => cell.Kolom);
        members.Register<SelView, object>("tingkat", cell => cell.Tingkat);
        members.Register<SelView, object>("alasan", cell => cell.Alasan);
        members.Register<SelView, object>("huruf", cell => cell.Huruf);
        members.Register<SelView, object>("predikat", cell => cell.Predikat);
        members.Register<SelView, object>("tanda", cell => cell.Tanda);
        members.Register<SelView, object>("warna", cell => cell.Warna);
        members.Register<SelView, object>("bukti", cell => cell.Bukti);
        members.Register<SelView, object>("id", cell => cell.Id);
    }

    private static void Proof(this MemberAccessStrategy members)
    {
        members.Register<BuktiView, object>("id", proof => proof.Id);
        members.Register<BuktiView, object>("judul", proof => proof.Judul);
        members.Register<BuktiView, object>("langkah", proof => proof.Langkah);
        members.Register<BuktiView, object>("kembali", proof => proof.Kembali);
        members.Register<KembaliView, object>("id", back => back.Id);
        members.Register<KembaliView, object>("judul", back => back.Judul);
        members.Register<LangkahView, object>("nama", step => step.Nama);
        members.Register<LangkahView, object>("hasil", step => step.Hasil);
        members.Register<LangkahView, object>("tampil", step => step.Tampil);
        members.Register<LangkahView, object>("rumus", step => step.Rumus);
        members.Register<LangkahView, object>("catatan", step => step.Catatan);
    }
}
