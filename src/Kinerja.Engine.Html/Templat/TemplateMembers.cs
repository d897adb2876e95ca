using System.Globalization;
using Fluid;
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
        return options;
    }

    private static void Page(this MemberAccessStrategy members)
    {
        members.Register<HalamanView, object>("formulir", page => page.Formulir);
        members.Register<HalamanView, object>("predikat", page => page.Predikat);
        members.Register<HalamanView, object>("jumlah_bukti", page => page.JumlahBukti);
        members.Register<FormulirView, object>("id", form => form.Id);
        members.Register<FormulirView, object>("judul", form => form.Judul);
        members.Register<PredikatSign, object>("label", sign => sign.Label);
        members.Register<PredikatSign, object>("tanda", sign => sign.Tanda);
        members.Register<PredikatSign, object>("kelas", sign => sign.Kelas);
        members.Register<PredikatSign, object>("batas", sign => sign.Batas);
    }
}
