using System.CommandLine;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Cli.Commands;

/// <summary>The option <c>--pengodean</c>: the encoding of files without a byte order mark.</summary>
internal sealed class EncodingOption
{
    private readonly Option<string?> _option = new("--pengodean")
    {
        Description = "Pengodean berkas tanpa BOM: otomatis, utf-8, utf-16, atau windows-1252.",
        HelpName = "NAMA",
    };

    public void AddTo(Command command) => command.Add(_option);

    /// <returns>The encoding; <c>null</c>, after printing the reason, when the name is unknown.</returns>
    public FileEncoding? Read(ParseResult parsed)
    {
        var encoding = Find(parsed.GetValue(_option));
        if (encoding is null)
            Screen.Tell("--pengodean: tulis otomatis, utf-8, utf-16, atau windows-1252.");
        return encoding;
    }

    private static FileEncoding? Find(string? name) => name?.Replace("-", "", StringComparison.Ordinal) switch
    {
        null => FileEncoding.Otomatis,
        var text when Enum.TryParse<FileEncoding>(text, ignoreCase: true, out var known) && Enum.IsDefined(known)
            && !char.IsDigit(text[0]) => known,
        _ => null,
    };
}
