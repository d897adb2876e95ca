using Kinerja.Engine.Csv.Bacaan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Bacaan;

/// <summary>SPEC 10.15: what looks like input and is not read is told, with what to do.</summary>
public sealed class BerkasTerlewatTests
{
    [Theory]
    [InlineData("Realisasi-2023.csv", "Ganti namanya menjadi 'realisasi-2023.csv'.")]
    [InlineData("realisasi_2023.csv", "Ganti namanya menjadi 'realisasi-2023.csv'.")]
    [InlineData("Realisasi (2).CSV", "Ganti namanya menjadi 'realisasi-2.csv'.")]
    [InlineData("realisasi-2.csv.txt", "Ganti namanya menjadi 'realisasi-2.csv'. Windows menyembunyikan akhiran")]
    [InlineData("kinerja.json.txt", "Ganti namanya menjadi 'kinerja.json'. Windows menyembunyikan akhiran")]
    [InlineData("Kinerja.JSON", "Ganti namanya menjadi 'kinerja.json'.")]
    [InlineData("target.tsv", "Ganti namanya menjadi 'target.csv'.")]
    [InlineData("Target.txt", "Ganti namanya menjadi 'target.csv'.")]
    [InlineData("Realisasi.csv", "Nama berkas ditulis dengan huruf kecil")]
    [InlineData("ekspor-epk.csv", "Nama berkas ditulis dengan huruf kecil")]
    [InlineData("realisasi-3.xlsx", "berupa buku kerja. Simpan lembarnya sebagai CSV UTF-8 bernama 'realisasi-3.csv'.")]
    [InlineData("WILAYAH.XLS", "bernama 'wilayah.csv'.")]
    [InlineData("Laporan Kinerja.xlsm", "bernama 'realisasi-<nama>.csv'.")]
    [InlineData("laporan.ods", "bernama 'realisasi-<nama>.csv'.")]
    public void A_file_that_looks_like_input_is_told(string name, string cure)
    {
        var folder = FolderUji.Read((name, "apa saja"));
        var peringatan = Assert.Single(folder.Diagnostics);
        Assert.Equal(("KIN1015", name), (peringatan.Code.Id, peringatan.Place.File));
        Assert.Contains(cure, peringatan.Message, StringComparison.Ordinal);
        Assert.True(folder.CanCalculate);
    }

    [Theory]
    [InlineData("README.txt")]
    [InlineData("catatan.docx")]
    [InlineData("~$realisasi.xlsx")]
    [InlineData(".~lock.realisasi.csv#")]
    [InlineData("hasil-indikator.csv")]
    [InlineData("diagnostik.csv")]
    [InlineData("paket.json")]
    [InlineData("realisasi")]
    public void Another_file_is_none_of_ours(string name) => Assert.Empty(FolderUji.Read((name, "apa saja")).Diagnostics);

    [Fact]
    public void Names_of_any_characters_are_judged() => Hukum.Check(pita =>
    {
        var name = string.Concat(Enumerable.Range(0, 1 + pita.Choose(6)).Select(_ => pita.Pick("realisasi", "Target", ".csv", ".txt", ".xlsx", " ", "-", "(", "\u0001", ".", "~$", "hasil-", "İ")));
        if (BerkasTerlewat.Is(name)) Assert.DoesNotContain(BerkasTerlewat.Message(name, []), char.IsControl);
    });
}
