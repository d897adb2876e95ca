using System.Collections.Immutable;

namespace Kinerja.Engine.Laporan;

/// <summary>Makes tables that have the first and the last line of every form.</summary>
internal static class Form
{
    /// <summary>The header of the money beside a figure.</summary>
    public const string Rp = "Rp";

    /// <param name="konteks">The point of the report.</param>
    /// <param name="kode">The kode of the table.</param>
    /// <param name="judul">The title.</param>
    /// <param name="kolom">The columns.</param>
    /// <param name="baris">The rows.</param>
    /// <param name="kaki">The rows below.</param>
    /// <param name="catatan">The notes before the last one; empty ones are left out.</param>
    public static Tabel Tabel(
        Konteks konteks, string kode, string judul, IEnumerable<Kolom> kolom, IEnumerable<Baris> baris,
        IEnumerable<Baris>? kaki = null, params IEnumerable<string> catatan) => new()
        {
            Kode = kode,
            Judul = judul,
            Keterangan = konteks.Keterangan,
            Kolom = [.. kolom.Select(one => Judul(konteks, kode, one))],
            Baris = [.. baris],
            Kaki = [.. kaki ?? []],
            Catatan = [.. catatan.Where(note => note.Length > 0), konteks.Penutup],
        };

    /// <summary>Makes a row from some cells; the other columns stay blank.</summary>
    /// <param name="kolom">The columns of the table.</param>
    /// <param name="jenis">The role of the row.</param>
    /// <param name="tingkat">The depth in the tree.</param>
    /// <param name="sel">The role of a column and its cell; the other cells are blank.</param>
    public static Baris Baris(
        IReadOnlyList<Kolom> kolom, JenisBaris jenis, int tingkat, params ReadOnlySpan<(string Peran, Sel Sel)> sel)
    {
        var cells = new Sel[kolom.Count];
        Array.Fill(cells, Sel.Kosong);
        var at = new Dictionary<string, int>(cells.Length, StringComparer.Ordinal); // a heat map may be wide
        for (var i = 0; i < cells.Length; i++) at[kolom[i].Peran] = i;
        foreach (var (peran, cell) in sel)
        {
            if (at.TryGetValue(peran, out var i)) cells[i] = cell; // a form leaves out columns that it has no use for
        }
        return new Baris(jenis, tingkat, ImmutableArray.Create(cells));
    }

    /// <summary>Makes a column.</summary>
    public static Kolom Kolom(string peran, JenisKolom jenis, params IEnumerable<string> judul) =>
        new(peran, judul) { Jenis = jenis };

    private static Kolom Judul(Konteks konteks, string tabel, Kolom kolom)
    {
        var other = konteks.Pilihan.Judul;
        if (!other.TryGetValue($"{tabel}.{kolom.Peran}", out var judul) && !other.TryGetValue(kolom.Peran, out judul))
            return kolom;
        return kolom with { Judul = [.. kolom.Judul[..^1], judul] };
    }
}
