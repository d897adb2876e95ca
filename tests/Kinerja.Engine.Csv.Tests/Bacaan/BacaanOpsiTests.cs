using Kinerja.Engine.Hosting;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Bacaan;

/// <summary>SPEC 12, 13: options of more than one value, from <c>kinerja.json</c> and from the command line.</summary>
public sealed class BacaanOpsiTests
{
    [Theory]
    [InlineData("[61, 62, 62, 62]", "60,62,62,63", 60)]
    [InlineData("[61, 62, 62, 62]", null, 61)]
    [InlineData("[61, 62, 62, 62]", "none", null)]
    [InlineData("[]", null, null)]
    public void A_list_of_the_command_line_wins_over_the_file(string json, string? line, int? first)
    {
        var options = Read(nameof(KinerjaOptions.HariKerjaEfektifPerTriwulan), json, line, out var failures);
        Assert.Empty(failures);
        Assert.Equal(first, options.HariKerjaEfektifPerTriwulan?[0]);
    }

    private static KinerjaOptions Read(string option, string? json, string? line, out List<string> failures)
    {
        using var folder = new FolderSementara(("indikator.csv", FolderUji.Indikator), ("realisasi.csv", FolderUji.Realisasi));
        if (json is not null) folder.Write("kinerja.json", $$"""{ "Kinerja": { "{{option}}": {{json}} } }""");
        var opsi = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (line is not null) opsi[option] = line;
        var read = KinerjaFolder.Read(folder.Path, opsi);
        failures = [.. read.Galat().Select(galat => galat.Message)];
        return read.Opsi;
    }
}
