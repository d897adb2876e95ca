using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Finds the kode of a name that only one code has (SPEC 10.7).</summary>
internal sealed class NamaIndex
{
    private readonly Dictionary<string, string?> _kode = new(StringComparer.Ordinal); // null for several

    /// <param name="known">The codes with their names.</param>
    public NamaIndex(IEnumerable<(string Kode, string Nama)> known)
    {
        foreach (var (kode, nama) in known)
        {
            var key = Nama.Normalize(nama);
            if (key.Length == 0 || _kode.TryAdd(key, kode)) continue;
            // Another row of the same kode, for other tahun, is no second code.
            if (_kode[key] is { } first && Nama.Normalize(first) != Nama.Normalize(kode)) _kode[key] = null;
        }
    }

    /// <returns>The kode; <c>null</c> for none or several.</returns>
    public string? Find(string nama) => _kode.Count == 0 ? null : _kode.GetValueOrDefault(Nama.Normalize(nama));
}
