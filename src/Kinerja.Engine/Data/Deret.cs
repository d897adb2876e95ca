using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Data;

/// <summary>Everything reported under one name: a column of cells per tahun.</summary>
internal sealed class Deret(int slots, bool slotsApart, Lumbung lumbung)
{
    private readonly SortedList<int, KolomSel> _kolom = [];
    private (int Tahun, KolomSel? Kolom) _last;

    /// <summary>Where it was first named, for messages.</summary>
    public DiagnosticPlace Asal { get; init; } = DiagnosticPlace.None;

    /// <summary>Whether a number was reported at all.</summary>
    public bool IsReported
    {
        get
        {
            for (var i = 0; i < _kolom.Count; i++)
            {
                if (_kolom.GetValueAtIndex(i).IsReported) return true;
            }
            return false;
        }
    }

    public IEnumerable<int> Tahun => _kolom.Keys;

    /// <summary>Adds those of its tahun that are not among others.</summary>
    public void AddTahun(List<int> others)
    {
        for (var i = 0; i < _kolom.Count; i++)
        {
            if (!others.Contains(_kolom.GetKeyAtIndex(i))) others.Add(_kolom.GetKeyAtIndex(i));
        }
    }

    public KolomSel? Find(int tahun) => _kolom.GetValueOrDefault(tahun);

    public KolomSel ForTahun(int tahun)
    {
        if (_last.Kolom is { } same && _last.Tahun == tahun) return same;
        if (!_kolom.TryGetValue(tahun, out var kolom))
            _kolom.Add(tahun, kolom = new KolomSel(slots, slotsApart, lumbung));
        _last = (tahun, kolom);
        return kolom;
    }
}
