using System.Globalization;

namespace Kinerja.Cli.Commands;

/// <summary>
/// Names of wilayah that every file system accepts: letters, digits, <c>.</c>, <c>-</c> and <c>_</c> of the kode, and
/// <c>_</c> for any other character. Two wilayah never have the same name, also where case does not matter.
/// </summary>
internal sealed class ReportNames
{
    private const int LengthMaximum = 80;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="wilayah">The kode of all wilayah, in output order; of equal names, later ones get a
    /// number.</param>
    public ReportNames(IEnumerable<string> wilayah)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var kode in wilayah)
        {
            var safe = Safe(kode);
            var name = safe;
            for (var n = 2; !taken.Add(name); n++) name = string.Create(CultureInfo.InvariantCulture, $"{safe}-{n}");
            _names.Add(kode, name);
        }
    }

    /// <param name="kode">The kode of a wilayah.</param>
    public string Of(string kode) => _names[kode];

    private static string Safe(string kode) => string.Concat(kode.Take(LengthMaximum)
        .Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_'));
}
