namespace Kinerja.Engine.Penamaan;

/// <summary>
/// Suggests a kode for an unknown text: the kode whose name the text is, a similar kode, or the kode of a similar name.
/// </summary>
public sealed class SaranKode
{
    private const int HintsMaximum = 1000; // no user reads more hints
    private readonly IEnumerable<(string Kode, string Nama)> _known;
    private readonly SaranIndex _byKode;
    private readonly SaranIndex _bySimilarNama;
    private readonly Dictionary<string, string> _hints = new(StringComparer.Ordinal);
    private Dictionary<string, string?>? _byNama; // null for several kode

    /// <summary>Makes the suggestions of a list.</summary>
    /// <param name="known">The known kode with their names; read at the first look-up.</param>
    public SaranKode(IEnumerable<(string Kode, string Nama)> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        _known = known;
        _byKode = new SaranIndex(known.Select(item => item.Kode));
        _bySimilarNama = new SaranIndex(known.Select(item => item.Nama));
    }

    /// <summary>Finds the kode that was probably meant.</summary>
    /// <param name="text">The unknown text.</param>
    /// <returns>A hint with a leading space; empty for none, and after hints for 1000 other texts.</returns>
    public string For(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_hints.TryGetValue(text, out var hint)) return hint;
        return _hints.Count >= HintsMaximum ? "" : _hints[text] = Make(text);
    }

    private string Make(string text)
    {
        _byNama ??= ByNama();
        if (_byNama.TryGetValue(Nama.Normalize(text), out var kode))
            return kode is null ? " Nama itu milik beberapa kode; tulis kodenya."
                : $" Itu sebuah nama; tulis kodenya, '{kode}'.";
        if (_byKode.For(text) is { Length: > 0 } byKode) return byKode;
        if (_bySimilarNama.Find(text) is not { } nama) return "";
        return _byNama[Nama.Normalize(nama)] is { } similar ? $" Maksud Anda '{similar}' ({nama})?"
            : $" Maksud Anda '{nama}'? Nama itu milik beberapa kode; tulis kodenya.";
    }

    private Dictionary<string, string?> ByNama()
    {
        var byNama = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (kode, nama) in _known)
        {
            var key = Nama.Normalize(nama);
            if (key.Length == 0 || byNama.TryAdd(key, kode)) continue;
            // Another row of the same kode, for other tahun, is no second code.
            if (byNama[key] is { } first && Nama.Normalize(first) != Nama.Normalize(kode)) byNama[key] = null;
        }
        return byNama;
    }
}
