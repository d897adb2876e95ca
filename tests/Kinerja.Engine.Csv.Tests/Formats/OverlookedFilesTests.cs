using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Formats;

/// <summary>SPEC 10.15: a file that looks like input but is not read is reported with advice.</summary>
public sealed class OverlookedFilesTests
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
    [InlineData("indikator.txt",
        "tidak dikenal. Sudah ada indikator.csv: gabungkan isinya ke sana, atau hapus berkas ini.")]
    [InlineData("Realisasi.csv",
        "Sudah ada realisasi.csv: hapus berkas ini bila isinya sama; bila tidak, ganti namanya "
        + "menjadi 'realisasi-2.csv'.")]
    [InlineData("realisasi.ods",
        "Sudah ada realisasi.csv: pindahkan berkas ini bila isinya sama; bila tidak, simpan "
        + "lembarnya sebagai CSV UTF-8 bernama 'realisasi-2.csv'.")]
    [InlineData("realisasi.v2.csv", "Ganti namanya menjadi 'realisasi-v2.csv'.")]
    [InlineData("realisasi..3.csv", "Ganti namanya menjadi 'realisasi-3.csv'.")]
    [InlineData("target (1).csv", "Ganti namanya menjadi 'target.csv'.")]
    [InlineData("target - Copy (2).csv", "Ganti namanya menjadi 'target.csv'.")]
    [InlineData("ekspor-epk.csv",
        "Bila isinya data realisasi, ganti namanya menjadi 'realisasi-ekspor-epk.csv', atau petakan di "
        + "bagian Masukan kinerja.json; bila bukan, pindahkan dari folder ini.")]
    [InlineData("Hasil Monev.csv", "ganti namanya menjadi 'realisasi-hasil-monev.csv', atau petakan di bagian Masukan")]
    [InlineData("Hasil-indikator.csv", "ganti namanya menjadi 'realisasi-hasil-indikator.csv', atau petakan")]
    [InlineData("Hasil Survei.ods",
        "berupa buku kerja. Simpan lembarnya sebagai CSV UTF-8 bernama 'realisasi-<nama>.csv'.")]
    [InlineData("hasil-tw1.xlsb", "bernama 'realisasi-<nama>.csv'.")]
    [InlineData("diagnostik.ods", "bernama 'realisasi-<nama>.csv'.")]
    [InlineData("Kinerja.ods", "bernama 'realisasi-<nama>.csv'.")]
    [InlineData("kinerja.csv",
        "Bila isinya data realisasi, ganti namanya menjadi 'realisasi-kinerja.csv', atau petakan di bagian Masukan")]
    [InlineData("kinerja.jsonc", "Ganti namanya menjadi 'kinerja.json'.")]
    [InlineData("kinerja.txt", "Bila isinya opsi, simpan sebagai JSON bernama 'kinerja.json'; bila bukan,")]
    [InlineData("wilayah.json", "dikenal. Simpan isinya sebagai CSV UTF-8 bernama 'wilayah.csv'.")]
    [InlineData("variabel.html", "dikenal. Simpan isinya sebagai CSV UTF-8 bernama 'variabel.csv'.")]
    [InlineData("realisasi-2.xml", "dikenal. Simpan isinya sebagai CSV UTF-8 bernama 'realisasi-2.csv'.")]
    [InlineData("realisasi-3.ods", "berupa buku kerja. Simpan lembarnya sebagai CSV UTF-8 bernama 'realisasi-3.csv'.")]
    [InlineData("WILAYAH.ODS", "bernama 'wilayah.csv'.")]
    [InlineData("Laporan Kinerja.xlsb", "bernama 'realisasi-<nama>.csv'.")]
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
    [InlineData("Realisasi 2022.csv", "realisasi_2022.csv", "Ganti namanya menjadi 'realisasi-2022.csv'.")]
    [InlineData("realisasi_2022.csv", "Realisasi 2022.csv", "Ganti namanya menjadi 'realisasi-2022-2.csv'.")]
    [InlineData("realisasi_2022.csv", "Realisasi 2022.csv|realisasi-2022-2.csv", "menjadi 'realisasi-2022-3.csv'.")]
    [InlineData("realisasi_2022.csv", "Realisasi 2022.csv|Realisasi 2022 2.csv", "menjadi 'realisasi-2022-3.csv'.")]
    [InlineData("realisasi_2022.csv", "Realisasi 2022.csv|realisasi 2022.csv", "menjadi 'realisasi-2022-3.csv'.")]
    [InlineData("realisasi-2.csv.txt", "realisasi-2.csv", "bila tidak, ganti namanya menjadi 'realisasi-2-2.csv'.")]
    [InlineData("ekspor epk.csv", "Ekspor EPK.csv", "menjadi 'realisasi-ekspor-epk-2.csv', atau petakan")]
    [InlineData("target (1).csv", "target.csv",
        "dikenal. Sudah ada target.csv: gabungkan isinya ke sana, atau hapus berkas ini.")]
    [InlineData("target.tsv", "target.csv",
        "dikenal. Sudah ada target.csv: gabungkan isinya ke sana, atau hapus berkas ini.")]
    [InlineData("target.ods", "target.csv",
        "Sudah ada target.csv: gabungkan isinya ke sana, atau pindahkan berkas ini.")]
    [InlineData("target.tsv", "Target.csv",
        "dikenal. Nama target.csv sudah disarankan untuk Target.csv: gabungkan isinya ke sana, atau hapus berkas ini.")]
    [InlineData("Target.csv", "target.tsv", "Ganti namanya menjadi 'target.csv'.")]
    [InlineData("indikator.txt", "realisasi.csv", "Ganti namanya menjadi 'indikator.csv'.")]
    [InlineData("kinerja (1).json", "kinerja.json", "Sudah ada kinerja.json: gabungkan isinya ke sana,")]
    public void The_cure_does_not_replace_another_file(string name, string others, string cure)
    {
        Assert.True(OverlookedFiles.Is(name));
        Assert.Contains(cure, OverlookedFiles.Message(name, [.. others.Split('|'), name]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kinerja.xlsx")]
    [InlineData("Kinerja.ods")]
    [InlineData("kinerja.csv")]
    [InlineData("kinerja.tsv.txt")]
    public void A_table_does_not_become_the_options(string name) =>
        Assert.DoesNotContain(
            $"'{FileNames.Options}'", OverlookedFiles.Message(name, [name]), StringComparison.Ordinal);

    /// <summary>SPEC 10.11: a workbook is input, so one that cannot be opened is an error.</summary>
    [Theory]
    [InlineData("realisasi.xlsx")]
    [InlineData("Laporan Kinerja.xlsm")]
    [InlineData("WILAYAH.XLS")]
    [InlineData("hasil-tw1.xlsx")]
    public void A_workbook_that_is_none_is_refused(string name)
    {
        var folder = FolderUji.Read((name, "apa saja"));
        folder.AssertGalat("KIN1010", name, null, null, "buku kerja");
        Assert.False(folder.CanCalculate);
    }

    [Theory]
    [InlineData("laporan.xlsx")]
    [InlineData("Hasil Survei.XLSX")]
    [InlineData("Kinerja.xlsm")]
    [InlineData("diagnostik.xlsx")]
    public void A_workbook_without_a_known_sheet_is_told(string name)
    {
        var isi = File.ReadAllBytes(
            Repository.PathOf("tests", "Masukan", "cases", "nama-berkas-salah", "laporan.xlsx"));
        using var folder = new TemporaryFolder(
            ("indikator.csv", FolderUji.Indikator), ("realisasi.csv", FolderUji.Realisasi));
        var read = KinerjaFolder.Read(folder.Write(name, isi).Path);
        var told = Assert.Single(read.Diagnostics);
        Assert.Equal(("KIN1015", name), (told.Code.Id, told.Place.File));
        Assert.Contains(
            "Namai lembarnya seperti berkasnya (misalnya Indikator, Wilayah, Target, Realisasi 2025), atau petakan di "
            + "bagian Masukan kinerja.json.", told.Message, StringComparison.Ordinal);
        Assert.True(read.CanCalculate);
    }

    [Theory]
    [InlineData("wilayah.json")]
    [InlineData("variabel.html")]
    [InlineData("realisasi-2.json.txt")]
    public void What_is_no_table_does_not_become_one_by_its_name(string name) =>
        Assert.DoesNotContain("Ganti namanya", OverlookedFiles.Message(name, [name]), StringComparison.Ordinal);

    [Theory]
    [InlineData("README.txt")]
    [InlineData("catatan.docx")]
    [InlineData("~$realisasi.xlsx")]
    [InlineData(".~lock.realisasi.csv#")]
    [InlineData("hasil-indikator.csv")]
    [InlineData("diagnostik.csv")]
    [InlineData("paket.json")]
    [InlineData("realisasi")]
    public void Another_file_is_none_of_ours(string name) =>
        Assert.Empty(FolderUji.Read((name, "apa saja")).Diagnostics);

    [Fact]
    public void Names_of_any_characters_are_judged() => Law.Check(tape =>
    {
        var name = string.Concat(Enumerable.Range(0, 1 + tape.Choose(6)).Select(_ => tape.Pick(
            "realisasi", "Target", ".csv", ".txt", ".xlsx", " ", "-", "(", "\u0001", ".", "~$", "hasil-", "İ")));
        if (OverlookedFiles.Is(name)) Assert.DoesNotContain(OverlookedFiles.Message(name, []), char.IsControl);
    });

    [Fact]
    public void No_two_files_get_the_same_name() => Law.Check(tape =>
    {
        var names = Enumerable.Range(0, 1 + tape.Choose(8)).Select(_ => string.Concat(
            tape.Pick("realisasi", "Realisasi", "target", "ekspor"), tape.Pick("", "-2", " 2", "_2-2", ".3"),
            tape.Pick("", " (2)", "-3"), tape.Pick(".csv", ".tsv", ".csv.txt", ".xlsx"))).Distinct().ToList();
        var proposed = names.Where(OverlookedFiles.Is)
            .Select(name => OverlookedFiles.Message(name, names).Split('\''))
            .Where(parts => parts.Length > 1 && !parts[1].Contains('<'))
            .Select(parts => parts[1]).ToList();
        Assert.Equal(proposed.Distinct(), proposed);
        Assert.Empty(proposed.Intersect(names));
        Assert.All(proposed, name => Assert.True(FileNames.IsKnown(name)));
    });

    [Fact]
    public void Of_very_many_the_first_are_told_and_the_number_of_others()
    {
        var files = Enumerable.Range(0, 130).Select(i => ($"catatan{i}.csv", "a\n")).ToArray();
        var told = FolderUji.Read(files).Diagnostics.Where(d => d.Code.Id == "KIN1015").ToList();
        Assert.Equal(101, told.Count);
        Assert.StartsWith("30 berkas lain", told[^1].Message, StringComparison.Ordinal);
    }
}
