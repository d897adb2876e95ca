using Kinerja.Engine.Anggaran;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10, 16.1: the names of the columns of money, and those that look like them.</summary>
public sealed class AnggaranKolomTests
{
    [Theory]
    [InlineData("pagu,Realisasi (%)", "Realisasi (%)")]
    [InlineData("pagu,s.d. TW I,s.d. TW II", "s.d. TW I", "s.d. TW II")]
    [InlineData("pagu,Keuangan TW I,uraian", "Keuangan TW I")]
    [InlineData("realisasi,Total DPA", "Total DPA")]
    [InlineData("pagu,realisasi,Realisasi (%),Sisa Pagu")]
    [InlineData("pagu,Serapan (Rp)", "Serapan (Rp)")]
    [InlineData("pagu,uraian,Jenis Belanja")]
    [InlineData("realisasi,Sumber Anggaran")]
    public void Unknown_columns_are_warned_of_where_no_other_column_has_their_figures(
        string columns, params string[] warned)
    {
        var folder = Read($"{columns}\n");
        Assert.Equal(
            warned, folder.Diagnostics.Where(one => one.Code.Id == "KIN1033").Select(one => one.Place.Column));
    }

    [Theory]
    [InlineData("Pagu Murni", "Realisasi Rp")]
    [InlineData("Anggaran (Rp)", "Realisasi (Rp)")]
    public void Usual_names_of_the_document_are_known(string pagu, string realisasi) => Assert.Equal(
        new BarisAnggaran("X", "SK1", 2022, 100, Tw1: 20),
        Assert.Single(Read($"{pagu},{realisasi}\nX,SK1,2022,1,100,20\n").Anggaran!.Baris));

    private static KinerjaFolder Read(string rest) => FolderUji.Read(
        ("indikator.csv", FolderUji.Indikator), ("cascading.csv", "kode,induk,jenjang\nSK1,,Sub Kegiatan\n"),
        ("anggaran.csv", "wilayah,simpul,tahun,triwulan," + rest));
}
