using System.Diagnostics;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>The class of the cells of a column: texts wrap, numbers stand on the right.</summary>
internal static class ColumnClass
{
    public static string Of(JenisKolom jenis) => jenis switch
    {
        JenisKolom.Teks => "t",
        JenisKolom.Singkat => "s",
        JenisKolom.Angka or JenisKolom.Persen or JenisKolom.Rupiah or JenisKolom.Cacah => "n",
        _ => throw new UnreachableException(),
    };
}
