using System.CommandLine;
using System.CommandLine.Parsing;

namespace Kinerja.Cli.Perintah;

/// <summary>Says in Bahasa Indonesia why a command line cannot be understood.</summary>
internal static class KesalahanPerintah
{
    public const string TanpaFolder = "Folder belum disebut.";

    public static string Describe(ParseResult parsed)
    {
        var what = parsed.UnmatchedTokens.Count > 0
            ? $"'{string.Join(' ', parsed.UnmatchedTokens)}' tidak dikenal."
            : parsed.CommandResult.Command is RootCommand ? "Perintah belum disebut."
            : string.Join(' ', parsed.Errors.Select(Describe));
        var command = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
        return $"{what}{Environment.NewLine}Cara pakai: kinerja{command} --help";
    }

    private static string Describe(ParseError error) => error.SymbolResult switch
    {
        OptionResult option => $"Opsi {option.Option.Name} memerlukan tepat satu nilai.",
        CommandResult or ArgumentResult => TanpaFolder,
        _ => error.Message,
    };
}
