using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Laporan;

/// <summary>
/// Counts of diagnostics by code and by wilayah. There may be a million of them, and every report of a run has the
/// same, so they are counted once.
/// </summary>
internal sealed class RekapTemuan
{
    private const int SetiapTahun = 0; // of diagnostics that name no tahun

    private readonly Dictionary<string, Dictionary<int, (int Galat, int Diganti)>> _perWilayah =
        new(KodeComparer.Instance);

    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="beyond">The number of further diagnostics of each code.</param>
    public RekapTemuan(ImmutableArray<Diagnostic> diagnostics, IReadOnlyDictionary<DiagnosticCode, long> beyond)
    {
        var codes = new Dictionary<DiagnosticCode, long>(beyond);
        var replaced = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var one in diagnostics)
        {
            codes[one.Code] = codes.GetValueOrDefault(one.Code) + 1;
            var isReplaced = one.Code == DataCodes.DataDiganti;
            if (isReplaced) replaced.Add(one);
            if (one.Place.Wilayah is not { } wilayah || !(isReplaced || one.Severity == Severity.Galat)) continue;
            if (!_perWilayah.TryGetValue(wilayah, out var own)) _perWilayah.Add(wilayah, own = []);
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(
                own, one.Place.Tahun ?? SetiapTahun, out _);
            if (isReplaced) count.Diganti++;
            else count.Galat++;
        }
        Diganti = replaced.ToImmutable();
        JumlahDiganti = Diganti.Length + beyond.GetValueOrDefault(DataCodes.DataDiganti);
        JumlahTanpaWilayah = beyond
            .Where(pair => pair.Key == DataCodes.DataDiganti || pair.Key.Severity == Severity.Galat)
            .Sum(pair => pair.Value);
        PerKode =
        [
            .. codes.OrderByDescending(pair => pair.Key.Severity).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
                .Select(pair => (pair.Key, pair.Value)),
        ];
    }

    /// <summary>The number of diagnostics of each code, the gravest first.</summary>
    public ImmutableArray<(DiagnosticCode Kode, long Jumlah)> PerKode { get; }

    /// <summary>The diagnostics of replaced figures that are among the kept diagnostics.</summary>
    public ImmutableArray<Diagnostic> Diganti { get; }

    /// <summary>The number of replaced figures, with those that are not kept.</summary>
    public long JumlahDiganti { get; }

    /// <summary>The number of Galat and replaced figures that are not kept, so that no wilayah has them.</summary>
    public long JumlahTanpaWilayah { get; }

    /// <summary>The Galat and the replaced figures of a wilayah in a tahun, with those that name no tahun.</summary>
    /// <param name="wilayah">Its kode, in any spelling that normalises to it.</param>
    /// <param name="tahun">The tahun.</param>
    public (int Galat, int Diganti) Di(string wilayah, int tahun)
    {
        if (!_perWilayah.TryGetValue(wilayah, out var own)) return default;
        var (then, always) = (own.GetValueOrDefault(tahun), own.GetValueOrDefault(SetiapTahun));
        return (then.Galat + always.Galat, then.Diganti + always.Diganti);
    }
}
