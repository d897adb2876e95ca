using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Html.Tampilan;
using Kinerja.Engine.Laporan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Html.Tests;

/// <summary>Reports of samples and of tables made by hand, and what their pages hold.</summary>
internal static class Reports
{
    public static HasilKinerja Hasil(string sample) =>
        KinerjaFolder.Read(Repository.PathOf("samples", sample)).Calculate();

    /// <summary>The results of Sokaraja, read once.</summary>
    public static HasilKinerja Sokaraja { get; } = Hasil("sokaraja-2022");

    public static LaporanKinerja Of(HasilKinerja hasil, string? wilayah = null) =>
        LaporanKinerja.Susun(hasil, Titik.Cari(hasil, wilayah)!);

    public static string Html(LaporanKinerja laporan, PilihanHtml? pilihan = null)
    {
        using var stream = new MemoryStream();
        HtmlLaporanWriter.Write(stream, laporan, pilihan);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A page with these tables only, in one form.</summary>
    public static string Html(params Tabel[] tables) => Html(new Formulir("uji", "Formulir uji", [.. tables]));

    public static string Html(params Formulir[] forms)
    {
        using var stream = new MemoryStream();
        var isi = new Isi(Sokaraja, Titik.Cari(Sokaraja)!, "33.02.19 Kecamatan Sokaraja", 2, [.. forms]);
        HtmlLaporanWriter.Write(stream, isi, new PilihanHtml());
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static Tabel Tabel(IEnumerable<Kolom> kolom, params Baris[] baris) => new()
    {
        Kode = "uji",
        Judul = "Tabel uji",
        Keterangan = "Keterangan",
        Kolom = [.. kolom],
        Baris = [.. baris],
    };

    public static Baris Baris(params Sel[] sel) => new(JenisBaris.Isi, 0, [.. sel]);
}
