using Kinerja.Engine.Csv.Keluaran;
using Kinerja.Engine.Hasil;
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

    /// <summary>Of surveys, which answer by quarter too, nothing else calculates one quarter alone.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void One_quarter_alone_is_what_it_is_among_all(string name)
    {
        var folder = KinerjaFolder.Read(KasusKonformansi.Folder(name));
        var whole = folder.Calculate();
        for (var triwulan = 1; triwulan <= 4; triwulan++)
        {
            var alone = folder.CalculateOnDemand(utas: 2, triwulan);
            foreach (var berkas in PenulisHasil.Berkas(whole).Where(berkas => berkas != PenulisDiagnostik.Berkas))
                Assert.Equal(Text(berkas, whole, triwulan), Text(berkas, alone, triwulan));
        }

        string Text(string berkas, HasilKinerja hasil, int triwulan)
        {
            using var text = new StringWriter();
            PenulisHasil.Write(berkas, text, hasil, folder.Opsi.DesimalKeluaran, [], new SaringanHasil { Triwulan = triwulan });
            return text.ToString();
        }
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
