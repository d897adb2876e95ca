using System.Text.Encodings.Web;
using Fluid;

namespace Kinerja.Engine.Html.Templat;

/// <summary>A parsed template that says where it came from when it fails.</summary>
/// <param name="path">The path, for messages.</param>
/// <param name="text">The text.</param>
/// <param name="parsed">The same, parsed.</param>
internal sealed class LoadedTemplate(string path, string text, IFluidTemplate parsed)
{
    public void Render(TemplateContext context, TextEncoder encoder, TextWriter writer)
    {
        try
        {
            parsed.RenderAsync(writer, context, encoder).AsTask().GetAwaiter().GetResult();
        }
        catch (FluidException error)
        {
            throw new TemplatException(path, LineOf(NameIn(error.Message)), $"{error.Message}. Yang dikenal: "
                + "judul, kode_wilayah, nama_wilayah, tahun, triwulan, dan penyaring Liquid.", error);
        }
    }

    /// <summary>The word between quotes, which a message names.</summary>
    private static string NameIn(string message) => message.Split('\'') is [_, var name, ..] ? name : "";

    private int LineOf(string name)
    {
        var at = name.Length == 0 ? -1 : text.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? 1 : 1 + text.AsSpan(0, at).Count('\n');
    }
}
