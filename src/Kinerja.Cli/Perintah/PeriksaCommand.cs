using System.CommandLine;
using System.Diagnostics;
using Kinerja.Cli.Tampilan;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Cli.Perintah;

/// <summary><c>kinerja periksa</c>: tells everything about a folder and writes nothing.</summary>
internal static class PeriksaCommand
{
    public static Command Create()
    {
        var bersama = new OpsiPerintah();
        var command = new Command("periksa", "Memeriksa satu folder tanpa menulis apa pun.");
        bersama.AddTo(command);
        command.SetAction(parsed => Run(bersama, parsed));
        return command;
    }

    private static int Run(OpsiPerintah bersama, ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        if (bersama.Read(parsed) is not { } folder) return KodeKeluar.TidakDihitung;
        var hasil = folder.Calculate();
        Diagnostic[] diagnostics = [.. folder.Diagnostics, .. hasil.Diagnostics];
        DiagnostikTampilan.PrintAll(diagnostics);
        AkunTampilan.Print(folder, hasil, diagnostics, clock.Elapsed);
        return KodeKeluar.Of(diagnostics);
    }
}
