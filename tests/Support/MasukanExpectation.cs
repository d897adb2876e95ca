using System.Text.RegularExpressions;

namespace Kinerja.Tests.Support;

/// <summary>What <c>tolak.txt</c> and <c>pesan.txt</c> of a case expect.</summary>
/// <param name="ExitCodes">The allowed exit codes of <c>hitung</c>; only 0 without these files.</param>
/// <param name="Lines">The diagnostics that <c>periksa</c> must report.</param>
internal sealed partial record MasukanExpectation(IReadOnlyList<int> ExitCodes, IReadOnlyList<MasukanLine> Lines)
{
    private static readonly string[] Files = ["tolak.txt", "pesan.txt"];

    public static MasukanExpectation Of(string folder)
    {
        string[] lines =
        [
            .. Files.Select(file => Path.Combine(folder, file)).Where(File.Exists)
                .SelectMany(File.ReadAllLines).Where(line => line.Length > 0),
        ];
        return lines.Length == 0 ? new([0], []) : new(
            [.. Digit().Matches(lines[0]).Select(match => match.Value[0] - '0')],
            [.. lines.Skip(1).Select(MasukanLine.Parse)]);
    }

    [GeneratedRegex("[0-9]", RegexOptions.None, 1000)]
    private static partial Regex Digit();
}
