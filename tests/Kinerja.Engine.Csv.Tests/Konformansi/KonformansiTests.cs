using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Konformansi;

/// <summary>The conformance cases through the public API.</summary>
public sealed class KonformansiTests
{
    /// <summary>The number of rejected rows: cells that are not numbers, and rows outside the tahun of their
    /// kode.</summary>
    private static readonly Dictionary<string, int> Ditolak = new(StringComparer.Ordinal)
    {
        ["angka-campuran"] = 2,
        ["skala-label"] = 1,
        ["berlaku"] = 32,
        ["acak-03"] = 129,
        ["acak-04"] = 210,
        ["acak-07"] = 60,
        ["acak-08"] = 17,
        ["acak-10"] = 110,
        ["acak-11"] = 2,
        ["acak-12"] = 156,
        ["acak-14"] = 4,
    };

    public static TheoryData<string> Cases => ConformanceCase.All();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Computes_what_is_expected(string name)
    {
        using var keluaran = new TemporaryFolder();
        var folder = KinerjaFolder.Read(ConformanceCase.Folder(name));
        Assert.True(folder.CanCalculate, string.Join('\n', folder.Diagnostics));
        HasilWriter.Write(keluaran.Path, folder.Calculate(), folder.Options.DesimalKeluaran, folder.Diagnostics);
        ConformanceCase.AssertEqual(name, keluaran.Path);
    }

    /// <summary>The results of one quarter alone equal those of the whole calculation, for surveys too.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void One_quarter_alone_is_what_it_is_among_all(string name)
    {
        var folder = KinerjaFolder.Read(ConformanceCase.Folder(name));
        var whole = folder.Calculate();
        foreach (var triwulan in Triwulan.Semua)
        {
            var alone = folder.CalculateOnDemand(threads: 2, triwulan);
            foreach (var berkas in HasilWriter.Files(whole).Where(berkas => berkas != DiagnosticWriter.FileName))
                Assert.Equal(Text(berkas, whole, triwulan), Text(berkas, alone, triwulan));
        }

        string Text(string berkas, HasilKinerja hasil, Triwulan triwulan)
        {
            using var text = new StringWriter();
            HasilWriter.Write(
                berkas, text, hasil, folder.Options.DesimalKeluaran, [], new HasilFilter { Triwulan = triwulan });
            return text.ToString();
        }
    }

    [Fact]
    public void Every_row_of_every_case_is_accounted_for()
    {
        foreach (var name in ConformanceCase.All().Select(row => row.Data))
        {
            var akun = KinerjaFolder.Read(ConformanceCase.Folder(name)).Accounts;
            Assert.Equal(Ditolak.GetValueOrDefault(name), akun.Sum(file => file.Ditolak));
            Assert.True(akun.Sum(file => file.Dipakai) > 0, name);
        }
    }
}
