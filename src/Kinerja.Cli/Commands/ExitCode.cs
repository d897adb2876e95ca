using Kinerja.Cli.Views;

namespace Kinerja.Cli.Commands;

/// <summary>The exit codes (SPEC 13).</summary>
internal static class ExitCode
{
    /// <summary>No Galat.</summary>
    public const int Baik = 0;

    /// <summary>Results are there, but some rows or values carry a Galat.</summary>
    public const int AdaGalat = 1;

    /// <summary>Nothing was computed and nothing written.</summary>
    public const int TidakDihitung = 2;

    /// <summary>The code of a run that computed something.</summary>
    public static int Of(Findings temuan) => temuan.HasGalat ? AdaGalat : Baik;
}
