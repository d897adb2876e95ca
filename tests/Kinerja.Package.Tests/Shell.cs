using System.Collections;
using System.Diagnostics;

namespace Kinerja.Package.Tests;

/// <summary>
/// Runs commands in a folder. Their output goes through a file: servers that the SDK leaves behind keep a pipe open.
/// </summary>
internal static class Shell
{
    /// <summary>Runs a command that must succeed, and returns what it printed.</summary>
    public static string Run(string folder, string command, params (string Name, string Value)[] environment)
    {
        var log = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = folder, UseShellExecute = false };
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add($"{{ {command}\n}} > '{log}' 2>&1 < /dev/null");
            ForgetTheRunner(start);
            // A folder with settings of its own has packages of its own; the variable would win over them.
            if (File.Exists(Path.Combine(folder, "nuget.config"))) start.Environment.Remove("NUGET_PACKAGES");
            foreach (var (name, value) in environment) start.Environment[name] = value;
            using var process = Process.Start(start)!;
            process.WaitForExit();
            var printed = File.ReadAllText(log);
            Assert.True(process.ExitCode == 0, $"{command}\nexit code {process.ExitCode}\n{printed}");
            return printed;
        }
        finally
        {
            File.Delete(log);
        }
    }

    /// <summary>"dotnet test" leaves settings of its own MSBuild in the environment.</summary>
    private static void ForgetTheRunner(ProcessStartInfo start)
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            var name = (string)variable.Key;
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)) start.Environment.Remove(name);
        }
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
    }
}
