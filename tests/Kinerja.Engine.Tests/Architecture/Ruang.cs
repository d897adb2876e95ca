using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Architecture;

/// <summary>The rooms of the engine and the floor each stands on.</summary>
internal static partial class Ruang
{
    public static readonly IReadOnlyDictionary<string, int> Floors = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Penjelasan"] = 7,
        ["Hasil"] = 6,
        ["Cascading"] = 5,
        ["Kewilayahan"] = 5,
        ["Perhitungan"] = 4,
        ["Survei"] = 3,
        ["Model"] = 2,
        ["Data"] = 2,
        ["Formulas"] = 1,
        ["Angka"] = 0,
        ["Penamaan"] = 0,
        ["Diagnostics"] = 0,
        ["Waktu"] = -1,
    };

    public static string Engine => Repository.PathOf("src", "Kinerja.Engine");

    public static IEnumerable<string> Sources(params string[] under) => Directory
        .EnumerateFiles(Repository.PathOf(under), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
            && !path.Contains("\\obj\\", StringComparison.Ordinal) && !path.Contains("\\bin\\", StringComparison.Ordinal));

    /// <summary>The rooms a source names, in a using or in full.</summary>
    public static IEnumerable<string> Named(string source) =>
        RoomName().Matches(source).Select(match => match.Groups["room"].Value).Distinct().Where(Floors.ContainsKey);

    [GeneratedRegex(@"Kinerja\.Engine\.(?<room>[A-Za-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RoomName();
}
