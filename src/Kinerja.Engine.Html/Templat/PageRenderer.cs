using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Fluid;
using Fluid.Values;
using Kinerja.Engine.Html.Markup;
using Kinerja.Engine.Html.Tampilan;
using Kinerja.Engine.Html.Teks;

namespace Kinerja.Engine.Html.Templat;

/// <summary>
/// Renders the page. Templates make head, foot and frame; <see cref="FormulirMarkup"/> makes the forms, and
/// <see cref="BuktiMarkup"/> the proofs. Every value is escaped.
/// </summary>
/// <param name="folder">The folder with templates of one's own; <c>null</c> for none.</param>
internal sealed class PageRenderer(string? folder)
{
    private readonly TemplateSource _source = new(folder);

    /// <summary>Renders a page.</summary>
    /// <param name="page">What it shows.</param>
    /// <param name="sizeMaximum">The size in bytes above which the page is not wanted.</param>
    /// <returns>The page; <c>null</c> when it is larger.</returns>
    public MarkupWriter? Render(HalamanView page, long sizeMaximum)
    {
        var context = Context(page);
        var markup = new MarkupWriter();
        markup.Markup(Part("atas.liquid", context));
        foreach (var form in page.Formulir)
        {
            FormulirMarkup.Write(markup, form);
            if (markup.Length > sizeMaximum) return null;
        }
        markup.Markup("\n"u8);
        BuktiMarkup.Write(markup, page, sizeMaximum);
        markup.Markup(Part("bawah.liquid", context));
        return markup.Length > sizeMaximum ? null : markup;
    }

    private TemplateContext Context(HalamanView page)
    {
        var context = new TemplateContext(TemplateMembers.Options());
        context.SetValue("judul", StringValue.Create(page.Judul));
        context.SetValue("kode_wilayah", StringValue.Create(page.KodeWilayah));
        context.SetValue("nama_wilayah", StringValue.Create(page.NamaWilayah));
        context.SetValue("tahun", StringValue.Create(page.Tahun.ToString(CultureInfo.InvariantCulture)));
        context.SetValue("triwulan", StringValue.Create(page.Triwulan));
        var kepala = Part("kepala.liquid", context);
        var kaki = Part("kaki.liquid", context);

        var script = TemplateSource.BuiltIn("skrip.js");
        context.SetValue("halaman", FluidValue.Create(page, context.Options));
        context.SetValue("kepala", new StringValue(kepala, encode: false));
        context.SetValue("kaki", new StringValue(kaki, encode: false));
        context.SetValue("gaya", new StringValue(_source.Style(), encode: false));
        context.SetValue("skrip", new StringValue(script, encode: false));
        context.SetValue("sidik", new StringValue(Fingerprint(script), encode: false));
        return context;
    }

    private string Part(string name, TemplateContext context)
    {
        var template = _source.Template(name);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        template.Render(context, VisibleName.Encoder, writer);
        return writer.ToString();
    }

    /// <summary>What the policy of the page allows to run: this script and no other.</summary>
    private static string Fingerprint(string script) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
}
