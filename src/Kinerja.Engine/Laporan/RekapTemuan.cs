using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Laporan;

/// <summary>
/// Counts of diagnostics by code and by wilayah. There may be a million of them, and every report of a run has the
/// same, so they are counted once.
/// </summary>
internal sealed class RekapTemuan
{
    private readonly Dictionary<string, (int Galat, int Diganti)> _perWilayah = new(KodeComparer.Instance);

    public RekapTemuan(ImmutableArray<Diagnostic> diagnostics)
    {
        var codes = new Dictionary<DiagnosticCode, int>();
        var replaced = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var one in diagnostics)
        {
            codes[one.Code] = codes.GetValueOrDefault(one.Code) + 1;
            var isReplaced = one.Code == DataCodes.DataDiganti;
            if (isReplaced) replaced.Add(one);
            if (one.Place.Wilayah is not { } wilayah || !(isReplaced || one.Severity == Severity.Galat)) continue;
            var (galat, diganti) = _perWilayah.GetValueOrDefault(wilayah);
            _perWilayah[wilayah] = isReplaced ? (galat, diganti + 1) : (galat + 1, diganti);
        }
        Diganti = replaced.ToImmutable();
        PerKode =
        [
            .. codes.OrderByDescending(pair => pair.Key.Severity).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
                .Select(pair => (pair.Key, pair.Value)),
        ];
    }

    /// <summary>The number of diagnostics of each code, the gravest first.</summary>
    public ImmutableArray<(DiagnosticCode Kode, int Jumlah)> PerKode { get; }

    /// <summary>The diagnostics of figures that a later one replaced.</summary>
    public ImmutableArray<Diagnostic> Diganti { get; }

    /// <summary>The Galat and the replaced figures that name a wilayah.</summary>
    /// <param name="wilayah">Its kode, in any spelling that normalises to it.</param>
    public (int Galat, int Diganti) Di(string wilayah) => _perWilayah.GetValueOrDefault(wilayah);
}
