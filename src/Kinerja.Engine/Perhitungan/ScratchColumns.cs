using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Columns that are needed while one indikator is calculated and not afterwards: the next one takes them over, which
/// spares making them, and they stay in the processor's caches. For one thread.
/// </summary>
internal sealed class ScratchColumns
{
    private readonly List<KolomNilai> _all = [];
    private int _taken; // those before it are taken

    /// <returns>A column that is missing everywhere, as a new one is.</returns>
    public KolomNilai Take(int length)
    {
        var at = _taken;
        while (at < _all.Count && _all[at].Length != length) at++;
        if (at == _all.Count) _all.Add(new KolomNilai(length));
        else _all[at].Clear();
        (_all[at], _all[_taken]) = (_all[_taken], _all[at]);
        return _all[_taken++];
    }

    /// <summary>Takes all of them back.</summary>
    public void Free() => _taken = 0;
}
