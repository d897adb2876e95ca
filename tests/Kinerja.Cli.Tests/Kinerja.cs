using System.Diagnostics;

namespace Kinerja.Cli.Tests;

/// <summary>
/// Runs the tool as users do, in its own process: the program that the environment names in <c>KINERJA_PROGRAM</c>, or
/// else the built one. A native program makes these tests several times faster.
/// </summary>
internal static class Kinerja
{
    public static Keluaran Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Keluaran(process.ExitCode, output, errors.Result);
    }

    /// <summary>Starts a run and does not wait for its end.</summary>
    public static Process Start(params string[] arguments)
    {
        var program = Environment.GetEnvironmentVariable("KINERJA_PROGRAM") is { Length: > 0 } named ? named : null;
        var start = new ProcessStartInfo(program ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        if (program is null) start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "kinerja.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    internal sealed record Keluaran(int Kode, string Hasil, string Pesan);
}
