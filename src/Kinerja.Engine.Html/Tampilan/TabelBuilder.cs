using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>Turns tables into what the page shows.</summary>
internal sealed class TabelBuilder(int desimal, PredikatScale scale, BuktiRegister bukti)
{
    public TabelView Build(Tabel table, string id, string formTitle)
    {
        var rows = new BarisBuilder(table, desimal, scale, bukti);
        return new TabelView
        {
            Id = id,
            Judul = VisibleName.Of(table.Judul),
            Keterangan = VisibleName.Of(table.Keterangan),
            Lebar = TableWidth.Of(table, desimal),
            HasJudul = table.Judul != formTitle,
            Kepala = table.Kolom.IsEmpty ? [] : HeaderRows.Of(table.Kolom),
            Kelompok = Groups(table, rows),
            Catatan = [.. table.Catatan.Select(VisibleName.Of)],
            Alasan = rows.Alasan,
        };
    }

    private static List<KelompokView> Groups(Tabel table, BarisBuilder rows)
    {
        var groups = new List<KelompokView>();
        var group = new List<BarisView>();
        foreach (var row in table.Baris)
        {
            if (row.Jenis == JenisBaris.Kelompok && group.Count > 0)
            {
                groups.Add(new KelompokView("tbody", group));
                group = [];
            }
            group.Add(rows.Build(row));
        }
        if (group.Count > 0) groups.Add(new KelompokView("tbody", group));
        if (!table.Kaki.IsEmpty) groups.Add(new KelompokView("tfoot", [.. table.Kaki.Select(rows.Build)]));
        return groups;
    }
}
