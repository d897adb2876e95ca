using Kinerja.Engine.Csv.Keluaran;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Konformansi;

/// <summary>The conformance cases through the public API.</summary>
public sealed class KonformansiTests
{
    public static TheoryData<string> Cases => KasusKonformansi.All();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Computes_what_is_expected(string name)
    {
        using var keluaran = new FolderSementara();
        var folder = KinerjaFolder.Read(KasusKonformansi.Folder(name));
        Assert.True(folder.CanCalculate, string.Join('\n', folder.Diagnostics));
        PenulisHasil.Write(keluaran.Path, folder.Calculate(), folder.Opsi.DesimalKeluaran, folder.Diagnostics);
        KasusKonformansi.AssertEqual(name, keluaran.Path);
    }

    [Fact]
    public void Every_row_of_every_case_is_accounted_for()
    {
        foreach (var name in KasusKonformansi.All().Select(row => row.Data))
        {
            var akun = KinerjaFolder.Read(KasusKonformansi.Folder(name)).Akun;
            var rejected = name == "angka-campuran" ? 2 : 0;
            Assert.Equal(rejected, akun.Sum(file => file.Ditolak));
            Assert.True(akun.Sum(file => file.Dipakai) > 0, name);
        }
    }
}
