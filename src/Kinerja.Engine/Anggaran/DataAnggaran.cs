using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Anggaran;

/// <summary>
/// The money of all simpul: pagu and realisasi per wilayah, simpul and tahun (SPEC 16.1); read-only.
/// <see cref="DataAnggaranBuilder"/> makes it.
/// </summary>
public sealed class DataAnggaran
{
    private readonly IReadOnlyDictionary<BarisAnggaran, DiagnosticPlace> _asal; // by reference

    internal DataAnggaran(
        ImmutableArray<BarisAnggaran> baris, ImmutableArray<Diagnostic> diagnostics,
        IReadOnlyDictionary<BarisAnggaran, DiagnosticPlace> asal)
    {
        _asal = asal;
        Baris = baris;
        Diagnostics = diagnostics;
        Tahun = [.. baris.Select(row => row.Tahun).Distinct().Order()];
    }

    /// <summary>
    /// One row per wilayah, simpul and tahun, blank ones included; ordered by wilayah, simpul and tahun (ordinal).
    /// </summary>
    public ImmutableArray<BarisAnggaran> Baris { get; }

    /// <summary>Every tahun of the rows, ascending.</summary>
    public ImmutableArray<int> Tahun { get; }

    /// <summary>The rows without some of them.</summary>
    internal DataAnggaran With(ImmutableArray<BarisAnggaran> kept) => new(kept, Diagnostics, _asal);

    /// <summary>Where the first number of a row of this data stands; no place when it is not known.</summary>
    internal DiagnosticPlace AsalOf(BarisAnggaran row) => _asal.GetValueOrDefault(row) ?? DiagnosticPlace.None;

    /// <summary>The kode of the wilayah of every row.</summary>
    internal IEnumerable<string> Wilayah => Baris.Select(row => row.Wilayah);

    /// <summary>
    /// One diagnostic for each number that <see cref="DataAnggaranBuilder.Add(BarisAnggaran)"/> rejected, in their
    /// order. The diagnostics of a calculation include them.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
