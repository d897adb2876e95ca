using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Data;

/// <summary>Everything reported under one name: a column of cells per tahun.</summary>
internal sealed class Deret(int slots, Lumbung lumbung)
{
    private readonly SortedList<int, KolomSel> _kolom = [];
    private (int Tahun, KolomSel? Kolom) _last;

    /// <summary>Where it was first named, for messages.</summary>
    public DiagnosticPlace Asal { get; init; } = DiagnosticPlace.None;

    /// <summary>Whether a number was reported at all.</summary>
    public bool IsReported => _kolom.Values.Any(kolom => kolom.IsReported);

    public IEnumerable<int> Tahun => _kolom.Keys;

    public KolomSel? Find(int tahun) => _kolom.GetValueOrDefault(tahun);

    public KolomSel ForTahun(int tahun)
    {
        if (_last.Kolom is { } same && _last.Tahun == tahun) return same;
        if (!_kolom.TryGetValue(tahun, out var kolom)) _kolom.Add(tahun, kolom = new KolomSel(slots, lumbung));
        _last = (tahun, kolom);
        return kolom;
    }
}
