using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;

namespace Kinerja.Engine.Laporan;

/// <summary>What a report shows besides the results: choices of the caller, and what only the files know.</summary>
public sealed record PilihanLaporan
{
    /// <summary>The digits after the decimal mark, as <c>DesimalKeluaran</c> says (SPEC 1.2).</summary>
    /// <value>0..12; default: 2.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0..12.</exception>
    public int Desimal
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 12);
            field = value;
        }
    } = 2;

    /// <summary>The kode of the wanted forms, of <see cref="LaporanKinerja.KodeFormulir"/>.</summary>
    /// <value>Default: empty, all forms.</value>
    public ImmutableArray<string> Formulir { get; init; } = [];

    /// <summary>What others reached; <c>null</c> for none (SPEC 17.4).</summary>
    public DataPembanding? Pembanding { get; init; }

    /// <summary>The data files that were read.</summary>
    public ImmutableArray<Berkas> Berkas { get; init; } = [];

    /// <summary>The diagnostics of reading and calculation, for the table of data quality.</summary>
    /// <value>Default: empty.</value>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get;
        init => (field, Temuan) = (value, Rekap(value, DiagnosticsBeyond));
    } = [];

    /// <summary>The number of further diagnostics of each code that <see cref="Diagnostics"/> does not hold.</summary>
    /// <value>Default: empty.</value>
    public IReadOnlyDictionary<DiagnosticCode, long> DiagnosticsBeyond
    {
        get;
        init => (field, Temuan) = (value, Rekap(Diagnostics, value));
    } = FrozenDictionary<DiagnosticCode, long>.Empty;

    /// <summary>The number of people served, for the sample size of a survey; <c>null</c> when unknown.</summary>
    public long? Populasi { get; init; }

    /// <summary>
    /// The lowest jenjang whose simpul are columns of the heat map; <c>null</c> for the highest two levels.
    /// </summary>
    public string? JenjangTerendah { get; init; }

    /// <summary>The counts of <see cref="Diagnostics"/>.</summary>
    internal Lazy<RekapTemuan> Temuan { get; private init; } = Rekap([], FrozenDictionary<DiagnosticCode, long>.Empty);

    /// <summary>
    /// The counts of cells of each tahun of a partition; every report of a wilayah in it has the same. They go when
    /// the results go.
    /// </summary>
    internal ConditionalWeakTable<HasilTahun, RekapPengiriman> Pengiriman { get; private init; } = [];

    /// <summary>
    /// Other headers: from <c>kode.peran</c> of a column, or <c>peran</c> alone, to its lowest level of header.
    /// </summary>
    public FrozenDictionary<string, string> Judul { get; init; } = FrozenDictionary<string, string>.Empty;

    private static Lazy<RekapTemuan> Rekap(
        ImmutableArray<Diagnostic> diagnostics, IReadOnlyDictionary<DiagnosticCode, long> beyond) =>
        new(() => new RekapTemuan(diagnostics, beyond));
}
