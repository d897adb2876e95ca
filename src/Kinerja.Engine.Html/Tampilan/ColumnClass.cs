using System.Diagnostics;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>The class of the cells of a column: texts wrap, numbers stand on the right.</summary>
internal static class ColumnClass
{
    private const int WordMaximum = 20;

    /// <summary>The class of a text with a word so long that it may break anywhere.</summary>
    public static string Long(string text) =>
        text.Length > WordMaximum && text.Split(' ').Any(word => word.Length > WordMaximum) ? " x" : "";

    public static string Of(JenisKolom jenis) => jenis switch
    {
        JenisKolom.Teks => "t",
        JenisKolom.Singkat => "s",
        JenisKolom.Angka or JenisKolom.Persen or JenisKolom.Rupiah or JenisKolom.Cacah => "n",
        _ => throw new UnreachableException(),
    };
}
