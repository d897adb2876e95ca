using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// What a cell that is no known kode was probably meant to be: the kode of a name, or a kode near it.
/// </summary>
/// <param name="known">The known ones; read when the first hint is asked for.</param>
internal sealed class KodeHints(IEnumerable<(string Kode, string Nama)> known)
{
    private const int HintsMaximum = 1000;
    private readonly SaranIndex _saran = new(known.Select(item => item.Kode));
    private readonly Dictionary<string, string> _hints = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _byNama; // the first kode of each

    /// <summary>The hint, with a leading space; empty when there is none, or after many other cells.</summary>
    public string For(string text)
    {
        if (_hints.TryGetValue(text, out var hint)) return hint;
        if (_hints.Count >= HintsMaximum) return "";
        _byNama ??= ByNama();
        return _hints[text] = _byNama.TryGetValue(Nama.Normalize(text), out var kode)
            ? $" Itu sebuah nama; tulis kodenya, '{kode}'." : _saran.For(text);
    }

    private Dictionary<string, string> ByNama()
    {
        var byNama = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (kode, nama) in known) byNama.TryAdd(Nama.Normalize(nama), kode);
        return byNama;
    }
}
