using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Finds codes that differ only by zeros at the end of a part (<c>33.1</c>, <c>33.10</c>), because a spreadsheet removes
/// those zeros (SPEC 8.4, 10.11).
/// </summary>
internal sealed class ZeroTwins
{
    private readonly Dictionary<string, List<string>> _byBare = new(StringComparer.Ordinal);

    public ZeroTwins(IEnumerable<string> kode)
    {
        foreach (var one in kode)
        {
            var bare = Bare(Nama.Normalize(one));
            if (!_byBare.TryGetValue(bare, out var same)) _byBare.Add(bare, same = []);
            same.Add(one);
        }
    }

    /// <returns>Another code; <c>null</c> for none.</returns>
    public string? Find(string kode)
    {
        var normal = Nama.Normalize(kode);
        return _byBare.GetValueOrDefault(Bare(normal))?.Find(other => Nama.Normalize(other) != normal);
    }

    /// <summary>The code without zeros at the end of its parts after the first; a part of zeros keeps one.</summary>
    private static string Bare(string normal) => !normal.Contains('0', StringComparison.Ordinal) ? normal
        : string.Join('.', normal.Split('.').Select((part, i) => i > 0 && part.All(char.IsAsciiDigit)
            ? part.TrimEnd('0') is { Length: > 0 } bare ? bare : "0" : part));
}
