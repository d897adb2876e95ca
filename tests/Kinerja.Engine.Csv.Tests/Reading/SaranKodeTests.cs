namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 8.1: an unknown code is told with the code that was meant, or with the row that is lacking.</summary>
public sealed class SaranKodeTests
{
    private const string Header = "wilayah,indikator,tahun,triwulan,variabel,nilai\n";

    [Theory]
    [InlineData("Kecamatan Melti", "Maksud Anda '98.01.01' (Kecamatan Melati)?")]
    [InlineData("9801.01", "Maksud Anda '98.01.01'?")]
    [InlineData("98.77.01", "Bila memang wilayah baru, tambahkan di sana: '<nama>,98.77.01,<induk>'.")]
    public void An_unknown_wilayah(string kode, string hint) => FolderUji.Read(
        ("wilayah.csv", "nama,kode,induk\nKabupaten Bunga,98.01,\nKecamatan Melati,98.01.01,98.01\n"),
        ("realisasi.csv", $"{Header}{kode},,2022,1,a,1\n"))
        .AssertGalat("KIN2003", "realisasi.csv", 2, "wilayah", $"'{kode}' tidak ada di wilayah.csv. {hint}");

    [Theory]
    [InlineData("DOK", "'DOK' adalah indikator pada simpul 'PG1'.")]
    [InlineData("IK", "'IK' adalah indikator, bukan simpul.")]
    public void An_indikator_in_place_of_a_simpul(string kode, string hint)
    {
        (string, string) cascading = ("cascading.csv", "kode,jenjang\nPG1,Program\n");
        const string Indikator = "kode,simpul,rumus,tipe\nIK,,a,Kumulatif\nDOK,PG1,b,Kumulatif\n";
        FolderUji.Read(
            cascading, ("indikator.csv", Indikator), ("anggaran.csv", $"wilayah,simpul,tahun,pagu\nX,{kode},2022,5\n"))
            .AssertGalat("KIN2050", "anggaran.csv", 2, "simpul", hint);
        FolderUji.Read(cascading, ("indikator.csv", $"{Indikator}LAP,{kode},a,Kumulatif\n"))
            .AssertGalat("KIN1007", "indikator.csv", 4, "simpul", hint);
    }

    [Fact]
    public void A_label_of_an_enumeration() => FolderUji
        .Read(("indikator.csv", "kode,rumus,tipe\nIK,a,Kumulatip\n"))
        .AssertGalat("KIN1005", "indikator.csv", 2, "tipe", "Maksud Anda 'Kumulatif'? Pilihan: Kumulatif,");

    [Fact]
    public void A_label_of_a_scale_that_the_variabel_only_lacks_in_its_row() => FolderUji.Read(
        ("skala.csv", "skala,label,nilai\nsakip,BB,5\n"), ("variabel.csv", "variabel,sifat,skala\na,Posisi,\n"),
        ("realisasi.csv", $"{Header}X,,2022,1,a,BB\n"))
        .AssertGalat(
            "KIN2007", "realisasi.csv", 2, "nilai", "Isi kolom skala di variabel.csv:2 dengan 'sakip'.");
}
