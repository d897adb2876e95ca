using System.CommandLine;

namespace Kinerja.Cli.Commands;

/// <summary>The option <c>--json</c>: one JSON document on stdout in place of tables (SPEC 19.2).</summary>
internal sealed class JsonOption
{
    private readonly Option<bool> _option = new("--json")
    {
        Description = "Menulis satu dokumen JSON ke keluaran, sebagai ganti tabel.",
    };

    public void AddTo(Command command) => command.Add(_option);

    public bool IsGiven(ParseResult parsed) => parsed.GetValue(_option);
}
