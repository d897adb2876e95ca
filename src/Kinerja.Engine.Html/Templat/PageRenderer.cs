using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Fluid;
using Fluid.Values;
using Kinerja.Engine.Html.Tampilan;
using Kinerja.Engine.Html.Teks;

namespace Kinerja.Engine.Html.Templat;

/// <summary>Renders the page from its templates. Every value is escaped unless this room made its markup.</summary>
/// <param name="folder">The folder with templates of one's own; <c>null</c> for none.</param>
internal sealed class PageRenderer(string? folder)
{
    private readonly TemplateSource _source = new(folder);

    public string Render(HalamanView page)
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
        context.SetValue("isi_formulir", new StringValue(Forms(page, context), encode: false));
        context.SetValue("isi_bukti", new StringValue(Part("bukti.liquid", context), encode: false));
        return Part("halaman.liquid", context);
    }

    private string Forms(HalamanView page, TemplateContext context)
    {
        var markup = new StringBuilder();
        foreach (var form in page.Formulir)
        {
            context.SetValue("formulir", FluidValue.Create(form, context.Options));
            markup.Append(Part("formulir.liquid", context));
        }
        return markup.ToString();
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
