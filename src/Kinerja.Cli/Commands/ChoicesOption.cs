using System.CommandLine;
using Kinerja.Cli.Views;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Cli.Commands;

/// <summary>An option with a list of known words, separated by commas: <c>--bentuk html,csv</c>.</summary>
/// <param name="name">The name of the option.</param>
/// <param name="description">Its help text; the known words are added.</param>
/// <param name="known">The known words.</param>
internal sealed class ChoicesOption(string name, string description, IReadOnlyList<string> known)
{
    private readonly Option<string?> _option = new(name)
    {
        Description = $"{description}: {string.Join(", ", known)}. Bila tidak disebut: semuanya.",
        HelpName = "DAFTAR",
    };

    public void AddTo(Command command) => command.Add(_option);

    /// <returns>
    /// The words in the order of the known ones, all of them when the option was not given; <c>null</c>, after printing
    /// the reason, when a word is not known.
    /// </returns>
    public IReadOnlyList<string>? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_option) is not { } text) return known;
        var words = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0 && Array.TrueForAll(words, IsKnown))
            return [.. known.Where(word => words.Contains(word, StringComparer.OrdinalIgnoreCase))];
        var unknown = Array.Find(words, word => !IsKnown(word));
        Screen.Tell(unknown is null
            ? $"{name}: sebut sedikitnya satu. Yang ada: {string.Join(", ", known)}."
            : $"{name}: '{unknown}' tidak dikenal.{Saran.For(unknown, known)} Yang ada: {string.Join(", ", known)}.");
        return null;
    }

    private bool IsKnown(string word) => known.Contains(word, StringComparer.OrdinalIgnoreCase);
}
