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
        var registers = Registers(isi);
        for (var at = 0; at < registers.Count; at++)
        {
            var sizeMaximum = at == registers.Count - 1 ? long.MaxValue : pilihan.UkuranMaksimum;
            if (renderer.Render(HalamanBuilder.Build(isi, registers[at]), sizeMaximum) is not { } page) continue;
            page.CopyTo(destination);
            return;
        }
    }

    /// <summary>The proofs that the page may keep, fewer each time.</summary>
    private static List<BuktiRegister> Registers(Isi isi)
    {
        var registers = new List<BuktiRegister>();
        foreach (var cakupan in Enum.GetValues<CakupanBukti>())
        {
            var next = new BuktiRegister(isi.Formulir, cakupan, isi.Titik);
            if (registers.Count == 0 || next.Dihilangkan > registers[^1].Dihilangkan) registers.Add(next);
        }
        return registers;
    }
}
