using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>Exports as they come, with the built tool.</summary>
public sealed class MasukanTests
{
    public static TheoryData<string> Cases => MasukanCase.All();

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_export_gives_what_its_case_says(string name) => MasukanCase.AssertHolds(
        name, (verb, source, output) => Kinerja.Run(verb, source, "--keluaran", output).Kode);
}
