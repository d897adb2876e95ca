using System.CommandLine;
using Kinerja.Cli.Tampilan;
using Kinerja.Engine.Csv;

namespace Kinerja.Cli.Perintah;

/// <summary>What <c>hitung</c> and <c>periksa</c> share: the folder and the options.</summary>
internal sealed class OpsiPerintah
{
    private readonly Argument<string> _folder = new("folder")
    {
        Description = "Folder berisi indikator.csv dan realisasi.csv.",
    };

    private readonly PasanganOpsi _opsi = new();

    public void AddTo(Command command)
    {
        command.Add(_folder);
        _opsi.AddTo(command);
    }

    /// <returns>The folder, ready to be computed; <c>null</c>, with the reason printed, when it cannot be.</returns>
    public KinerjaFolder? Read(ParseResult parsed)
    {
        if (_opsi.Read(parsed) is not { } opsi) return null;
        var path = parsed.GetRequiredValue(_folder);
        if (string.IsNullOrWhiteSpace(path))
        {
            Console.Error.WriteLine(KesalahanPerintah.Missing(_folder));
            return null;
        }
        var folder = KinerjaFolder.Read(path, opsi);
        if (folder.CanCalculate) return folder;
        DiagnostikTampilan.PrintAll(folder.Diagnostics);
        return null;
    }
}
