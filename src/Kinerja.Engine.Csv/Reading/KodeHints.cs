using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Suggests a kode for an unknown text: the kode of the name in the text, or a similar kode.
/// </summary>
/// <param name="known">The known kode with their names; enumerated at the first hint.</param>
internal sealed class KodeHints(IEnumerable<(string Kode, string Nama)> known)
{
    private const int HintsMaximum = 1000;
    private readonly SaranIndex _saran = new(known.Select(item => item.Kode));
    private readonly Dictionary<string, string> _hints = new(StringComparer.Ordinal);
    private Dictionary<string, string?>? _byNama; // null for several kode

    /// <summary>The hint with a leading space; empty for none, or after hints for 1000 other texts.</summary>
    public string For(string text)
    {
        if (_hints.TryGetValue(text, out var hint)) return hint;
        if (_hints.Count >= HintsMaximum) return "";
        _byNama ??= ByNama();
        if (!_byNama.TryGetValue(Nama.Normalize(text), out var kode)) return _hints[text] = _saran.For(text);
        return _hints[text] = kode is null ? " Nama itu milik beberapa kode; tulis kodenya."
            : $" Itu sebuah nama; tulis kodenya, '{kode}'.";
    }

    private Dictionary<string, string?> ByNama()
    {
        var byNama = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (kode, nama) in known)
        {
            if (!byNama.TryAdd(Nama.Normalize(nama), kode)) byNama[Nama.Normalize(nama)] = null;
        }
        return byNama;
    }
}
