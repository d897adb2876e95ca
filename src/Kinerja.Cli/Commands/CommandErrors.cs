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
        var what = parsed.UnmatchedTokens is [var first, ..]
            ? $"'{string.Join(' ', parsed.UnmatchedTokens)}' tidak dikenal.{Meant(first, parsed.CommandResult.Command)}"
            : parsed.CommandResult.Command is RootCommand ? "Perintah belum disebut."
            : string.Join(' ', parsed.Errors.Select(error => Describe(error, parsed.CommandResult.Command)));
        var command = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
        return [what, $"Cara pakai: kinerja{command} --help"];
    }

    /// <summary>The message for a missing argument, for example <c>Folder belum disebut.</c></summary>
    public static string Missing(Argument argument) =>
        $"{char.ToUpperInvariant(argument.Name[0])}{argument.Name[1..]} belum disebut.";

    /// <summary>The option or command whose name is nearest to an unknown word; empty when none is near.</summary>
    private static string Meant(string word, Command command) => Saran.For(
        word,
        word.StartsWith('-') ? command.Options.Select(option => option.Name)
            : command.Subcommands.Select(subcommand => subcommand.Name));

    private static string Describe(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult option => $"Opsi {option.Option.Name} memerlukan tepat satu nilai.",
        CommandResult or ArgumentResult => Missing(command.Arguments[0]),
        _ => error.Message,
    };
}
