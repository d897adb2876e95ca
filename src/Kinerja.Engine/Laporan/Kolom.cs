using System.Collections.Immutable;

namespace Kinerja.Engine.Laporan;

/// <summary>A column of a table. Readers know it by its role: kabupaten number and word headers differently.</summary>
public sealed record Kolom
{
    /// <summary>Makes a column.</summary>
    /// <param name="peran">The role in snake_case, such as <c>realisasi_tw1</c>; it differs from the roles of the other
    /// columns of the table.</param>
    /// <param name="judul">The header from the highest level to the lowest. Neighbours with equal upper levels share
    /// them in one merged cell.</param>
    public Kolom(string peran, params IEnumerable<string> judul)
    {
        ArgumentException.ThrowIfNullOrEmpty(peran);
        ArgumentNullException.ThrowIfNull(judul);
        (Peran, Judul) = (peran, [.. judul]);
    }

    /// <summary>The role.</summary>
    public string Peran { get; }

    /// <summary>The header from the highest level to the lowest; at least one level.</summary>
    public ImmutableArray<string> Judul { get; init; }

    /// <summary>What the column holds, for its width and alignment.</summary>
    /// <value>Default: <see cref="JenisKolom.Teks"/>.</value>
    public JenisKolom Jenis { get; init; }
}
