using System.Diagnostics;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>Turns the rows of one table into what the page shows, and collects why numbers are missing.</summary>
internal sealed class BarisBuilder(Tabel table, int desimal, PredikatScale scale, BuktiRegister bukti)
{
    private readonly List<Alasan> _reasons = [];

    /// <summary>The reasons of the rows built so far.</summary>
    public IReadOnlyList<AlasanView> Alasan =>
        [.. _reasons.Select((reason, at) => new AlasanView(Letter(at), reason.Uraian()))];

    public BarisView Build(Baris row)
    {
        var cells = new List<SelView>(row.Sel.Length);
        var name = NameColumn(row);
        for (var at = 0; at < row.Sel.Length; at++)
        {
            var cell = Cell(row.Sel[at], table.Kolom[at]);
            if (at == name)
            {
                var span = row.Jenis == JenisBaris.Isi ? 1 : 1 + BlankAfter(row, at);
                cell = cell with
                {
                    Lingkup = row.Jenis == JenisBaris.Kelompok ? "rowgroup" : "row",
                    Kolom = span,
                    Tingkat = row.Tingkat,
                };
                at += span - 1;
            }
            cells.Add(cell);
        }
        return new BarisView(RowClass(row.Jenis), cells);
    }

    private SelView Cell(Sel sel, Kolom column)
    {
        var entry = bukti.Find(sel.Bukti);
        var sign = sel.Predikat is { } predikat ? scale.Of(predikat) : null;
        var isWord = sel.Nilai is null;
        var text = CellText.Of(sel, column.Jenis, desimal);
        var cell = new SelView
        {
            Teks = text,
            Kelas = ColumnClass.Of(column.Jenis) + ColumnClass.Long(text)
                + (sign is not null && IsHeat(column) ? $" panas {sign.Kelas}" : ""),
            Warna = sign?.Kelas ?? "",
            Predikat = sign is null || isWord ? "" : sign.Label,
            Tanda = sign is null || isWord ? "" : sign.Tanda,
            Bukti = entry?.Id ?? "",
            Id = entry?.Place(table) ?? "",
        };
        return sel.Nilai?.Alasan is { } reason
            ? cell with { Alasan = reason.Uraian(), Huruf = Letter(IndexOf(reason)) } : cell;
    }

    /// <summary>The cell that names the row: its first text, in a wide column where there is one.</summary>
    private int NameColumn(Baris row)
    {
        var any = -1;
        for (var at = 0; at < row.Sel.Length; at++)
        {
            if (row.Sel[at].Teks is null) continue;
            if (table.Kolom[at].Jenis == JenisKolom.Teks) return at;
            if (any < 0) any = at;
        }
        return any;
    }

    /// <summary>Whether the whole cell has the colour of its predikat.</summary>
    private static bool IsHeat(Kolom column) => column.Peran.StartsWith("simpul_", StringComparison.Ordinal);

    /// <summary>How many blank cells follow; the name of a group may cover them.</summary>
    private static int BlankAfter(Baris row, int at)
    {
        var end = at + 1;
        while (end < row.Sel.Length && row.Sel[end] is { Teks: null, Nilai: null }) end++;
        return end - at - 1;
    }

    private int IndexOf(Alasan reason)
    {
        if (!_reasons.Contains(reason)) _reasons.Add(reason);
        return _reasons.IndexOf(reason);
    }

    /// <summary>There are fewer reasons than letters.</summary>
    private static string Letter(int at) => $"{(char)('a' + at)}";

    private static string RowClass(JenisBaris jenis) => jenis switch
    {
        JenisBaris.Isi => "",
        JenisBaris.Kelompok => "kelompok",
        JenisBaris.Jumlah => "jumlah",
        JenisBaris.Isian => "isian",
        _ => throw new UnreachableException(),
    };
}
