using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>The conformance cases through the built tool.</summary>
public sealed class KonformansiTests
{
    public static TheoryData<string> Cases => KasusKonformansi.All();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Writes_what_is_expected(string name)
    {
        using var keluaran = new FolderSementara();
        var run = Kinerja.Run("hitung", KasusKonformansi.Folder(name), "--keluaran", keluaran.Path);
        Assert.Equal(name == "angka-campuran" ? 1 : 0, run.Kode);
        KasusKonformansi.AssertEqual(name, keluaran.Path);
    }
}
