using Kinerja.Cli.Views;

namespace Kinerja.Cli.Commands;

/// <summary>The exit codes of the tool (SPEC 13).</summary>
internal static class ExitCode
{
    /// <summary>No Galat.</summary>
    public const int Baik = 0;

    /// <summary>There are results, but at least one row or value has a Galat.</summary>
    public const int AdaGalat = 1;

    /// <summary>Nothing was calculated, or the results could not be written.</summary>
    public const int TidakDihitung = 2;

    /// <summary>The exit code of a run that calculated results.</summary>
    public static int Of(Findings findings) => findings.HasGalat ? AdaGalat : Baik;
}
