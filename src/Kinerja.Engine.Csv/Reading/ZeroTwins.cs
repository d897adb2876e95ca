using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Finds codes that differ only by zeros at the end of a part (<c>33.1</c>, <c>33.10</c>), because a spreadsheet
/// removes those zeros (SPEC 8.4, 10.11).
/// </summary>
internal sealed class ZeroTwins
{
    private readonly Dictionary<string, List<string>> _byBare = new(StringComparer.Ordinal);

    public ZeroTwins(IEnumerable<string> kode)
    {
        foreach (var one in kode)
        {
            var bare = KodeLint.Bare(Nama.Normalize(one));
            if (!_byBare.TryGetValue(bare, out var same)) _byBare.Add(bare, same = []);
            same.Add(one);
        }
    }

    /// <returns>Another code; <c>null</c> for none.</returns>
    public string? Find(string kode)
    {
        var normal = Nama.Normalize(kode);
        return _byBare.GetValueOrDefault(KodeLint.Bare(normal))?.Find(other => Nama.Normalize(other) != normal);
    }
}
