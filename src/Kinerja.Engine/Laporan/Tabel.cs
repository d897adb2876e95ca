using System.Collections.Immutable;

namespace Kinerja.Engine.Laporan;

/// <summary>A table of a report: data, not markup (SPEC 18.1).</summary>
public sealed record Tabel
{
    /// <summary>The kode, unique in the report, such as <c>bab3-4a</c>; also the name of its CSV file.</summary>
    public required string Kode { get; init; }

    /// <summary>The title.</summary>
    public required string Judul { get; init; }

    /// <summary>The first line: wilayah, tahun and s.d. TW n.</summary>
    public string Keterangan { get; init; } = "";

    /// <summary>The columns.</summary>
    public required ImmutableArray<Kolom> Kolom { get; init; }

    /// <summary>The rows.</summary>
    public required ImmutableArray<Baris> Baris { get; init; }

    /// <summary>The rows below: sums, means, lines to be filled in by hand.</summary>
    public ImmutableArray<Baris> Kaki { get; init; } = [];

    /// <summary>The notes below the table. The last one says how numbers were rounded, which policies are not the
    /// default, and the kelengkapan.</summary>
    public ImmutableArray<string> Catatan { get; init; } = [];

    /// <summary>Returns the index of the column with a role.</summary>
    /// <param name="peran">The role.</param>
    /// <returns>The index; -1 when there is none.</returns>
    public int IndexOf(string peran)
    {
        for (var i = 0; i < Kolom.Length; i++)
        {
            if (Kolom[i].Peran == peran) return i;
        }
        return -1;
    }
}
