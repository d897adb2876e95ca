using System.Collections.Immutable;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Data;

/// <summary>
/// What others reached, per indikator, nama and tahun (SPEC 17.4); read-only. <see cref="DataPembandingBuilder"/> makes
/// it.
/// </summary>
public sealed class DataPembanding
{
    private readonly ILookup<(string Indikator, int Tahun), BarisPembanding> _of;

    internal DataPembanding(ImmutableArray<BarisPembanding> baris)
    {
        Baris = baris;
        _of = baris.ToLookup(row => (Nama.Normalize(row.Indikator), row.Tahun));
    }

    /// <summary>One row per indikator, nama and tahun, in this order (ordinal).</summary>
    public ImmutableArray<BarisPembanding> Baris { get; }

    /// <summary>The rows of an indikator in a tahun, by nama (ordinal); empty without any. No other tahun stands
    /// in.</summary>
    /// <param name="indikator">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">The year.</param>
    public IEnumerable<BarisPembanding> Of(string indikator, int tahun)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        return _of[(Nama.Normalize(indikator), tahun)];
    }
}
