using System.CommandLine;
using System.CommandLine.Parsing;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Cli.Commands;

/// <summary>Builds the message, in Bahasa Indonesia, for a command line that did not parse.</summary>
internal static class CommandErrors
{
    /// <returns>Two lines: the error, and the command that prints the help.</returns>
    public static string[] Describe(ParseResult parsed)
    {
        var what = Unknown(parsed) is { } word ? $"'{word}' tidak dikenal.{Meant(word, parsed.CommandResult.Command)}"
            : parsed.CommandResult.Command is RootCommand ? "Perintah belum disebut."
            : string.Join(' ', parsed.Errors.Select(error => Describe(error, parsed.CommandResult.Command)));
        var command = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
        return [what, $"Cara pakai: kinerja{command} --help"];
    }

    /// <summary>
    /// The word that is no command, option or argument; <c>null</c> when there is none. A word with a hyphen before it
    /// is a mistyped option, also where a folder is expected: a folder with such a name is written <c>./--nama</c>.
    /// </summary>
    public static string? Unknown(ParseResult parsed)
    {
        var arguments = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens);
        return arguments.Select(token => token.Value).Concat(parsed.UnmatchedTokens).FirstOrDefault(IsOption)
            ?? (parsed.UnmatchedTokens is [var first, ..] ? first : null);
    }

    /// <summary>The message for a missing argument, for example <c>Folder belum disebut.</c></summary>
    public static string Missing(Argument argument) =>
        $"{char.ToUpperInvariant(argument.Name[0])}{argument.Name[1..]} belum disebut.";

    private static bool IsOption(string word) => word is ['-', _, ..];

    /// <summary>Names the option or command that is nearest to an unknown word; empty when none is near.</summary>
    private static string Meant(string word, Command command) => Saran.For(
        word.Split('=')[0],
        IsOption(word) ? command.Options.Select(option => option.Name).Append("--help")
            : command.Subcommands.Select(subcommand => subcommand.Name));

    private static string Describe(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult option => $"Opsi {option.Option.Name} memerlukan tepat satu nilai.",
        CommandResult or ArgumentResult => Missing(command.Arguments[0]),
        _ => error.Message,
    };
}
