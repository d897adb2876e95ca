using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Data;

/// <content>The rows that first give a number of a tahun, for messages.</content>
public sealed partial class DataKinerjaBuilder
{
    private readonly Dictionary<int, DiagnosticPlace> _asalRealisasi = [];
    private readonly Dictionary<int, DiagnosticPlace> _asalTarget = [];

    /// <summary>Names the row that first reports a number of a tahun; later calls for that tahun change
    /// nothing.</summary>
    /// <param name="tahun">The tahun.</param>
    /// <param name="asal">The place of the row.</param>
    public void NameRealisasi(int tahun, DiagnosticPlace asal) => _asalRealisasi.TryAdd(tahun, asal);

    /// <summary>Names the row that first gives a target of a tahun; later calls for that tahun change
    /// nothing.</summary>
    /// <param name="tahun">The tahun; <c>null</c> for the end of the renstra.</param>
    /// <param name="asal">The place of the row.</param>
    public void NameTarget(int? tahun, DiagnosticPlace asal) =>
        _asalTarget.TryAdd(tahun ?? DataKinerja.TanpaTahun, asal);

    internal void TakeOver(
        IReadOnlyDictionary<int, DiagnosticPlace> realisasi, IReadOnlyDictionary<int, DiagnosticPlace> target)
    {
        foreach (var (tahun, asal) in realisasi) _asalRealisasi.TryAdd(tahun, asal);
        foreach (var (tahun, asal) in target) _asalTarget.TryAdd(tahun, asal);
    }
}
