using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Gambar;

/// <summary>The picture above a table, made from the cells of that table.</summary>
internal static class TableGambar
{
    /// <returns>Markup; empty when the table has no picture.</returns>
    public static string Of(Tabel table, PredikatScale scale, int desimal, string id) => table.Kode switch
    {
        "pohon" => PohonGambar.Draw(table, scale, desimal, id),
        "pengukuran" => TriwulanGambar.Draw(table, desimal, id),
        "ringkasan-tujuan" => TujuanUbin.Draw(table, scale, desimal),
        "ringkasan-predikat" => PredikatGambar.Draw(table, scale, desimal, id),
        "kabupaten-8d" => SerapanGambar.Draw(table, desimal, id),
        _ => "",
    };
}
