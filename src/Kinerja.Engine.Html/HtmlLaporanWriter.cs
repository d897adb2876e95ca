using System.Text;
using Kinerja.Engine.Html.Tampilan;
using Kinerja.Engine.Html.Templat;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html;

/// <summary>Writes a report as one HTML file that needs no other file and no network (SPEC 18).</summary>
/// <example>
/// <code>
/// using var file = File.Create("laporan.html");
/// HtmlLaporanWriter.Write(file, LaporanKinerja.Susun(hasil, titik));
/// </code>
/// </example>
public static class HtmlLaporanWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a report in UTF-8 without BOM. The same report gives the same bytes.</summary>
    /// <param name="destination">Where to; it stays open.</param>
    /// <param name="laporan">The report.</param>
    /// <param name="pilihan">The choices; <c>null</c> for the defaults.</param>
    /// <exception cref="TemplatException">A template of <see cref="PilihanHtml.FolderTemplat"/> has an
    /// error.</exception>
    /// <exception cref="DirectoryNotFoundException">That folder does not exist.</exception>
    /// <exception cref="IOException">The destination or a template cannot be written or read.</exception>
    public static void Write(Stream destination, LaporanKinerja laporan, PilihanHtml? pilihan = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(laporan);
        Write(destination, Isi.Dari(laporan), pilihan ?? new PilihanHtml());
    }

    internal static void Write(Stream destination, Isi isi, PilihanHtml pilihan)
    {
        var renderer = new PageRenderer(pilihan.FolderTemplat);
        var page = Render(renderer, isi, new BuktiRegister(isi.Formulir));
        if (Utf8.GetByteCount(page) > pilihan.UkuranMaksimum)
        {
            var fewer = new BuktiRegister(isi.Formulir, isi.Titik.Wilayah);
            if (fewer.Dihilangkan > 0) page = Render(renderer, isi, fewer);
        }
        using var writer = new StreamWriter(destination, Utf8, leaveOpen: true);
        writer.Write(page);
    }

    private static string Render(PageRenderer renderer, Isi isi, BuktiRegister bukti) =>
        renderer.Render(HalamanBuilder.Build(isi, bukti));
}
