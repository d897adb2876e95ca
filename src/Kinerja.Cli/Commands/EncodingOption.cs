using System.CommandLine;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Cli.Commands;

/// <summary>The option <c>--pengodean</c>: the encoding of files that no byte order mark tells.</summary>
internal sealed class EncodingOption
{
    private readonly Option<string?> _pengodean = new("--pengodean")
    {
        Description = "Pengodean berkas tanpa BOM: otomatis, utf-8, utf-16, atau windows-1252.",
        HelpName = "NAMA",
    };

    public void AddTo(Command command) => command.Add(_pengodean);

    /// <returns>The encoding; <c>null</c>, with the reason printed, when it is none.</returns>
    public FileEncoding? Read(ParseResult parsed)
    {
        var pengodean = Find(parsed.GetValue(_pengodean));
        if (pengodean is null)
            Screen.Tell("--pengodean: tulis otomatis, utf-8, utf-16, atau windows-1252.");
        return pengodean;
    }

    private static FileEncoding? Find(string? name) => name?.Replace("-", "", StringComparison.Ordinal) switch
    {
        null => FileEncoding.Otomatis,
        var text when Enum.TryParse<FileEncoding>(text, ignoreCase: true, out var known) && Enum.IsDefined(known)
            && !char.IsDigit(text[0]) => known,
        _ => null,
    };
}
