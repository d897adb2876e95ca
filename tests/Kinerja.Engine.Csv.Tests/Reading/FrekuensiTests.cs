using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>The column <c>frekuensi</c> of <c>variabel.csv</c> (SPEC 4.9).</summary>
public sealed class FrekuensiTests
{
    [Theory]
    [InlineData("Semesteran", Frekuensi.Semesteran)]
    [InlineData("TAHUNAN", Frekuensi.Tahunan)]
    [InlineData("1. Triwulanan", Frekuensi.Triwulanan)]
    [InlineData("", null)]
    public void A_label_is_read_tolerantly(string label, Frekuensi? expected)
    {
        var folder = FolderUji.Read(("variabel.csv", $"variabel,frekuensi\na,{label}\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal(expected, Assert.Single(folder.Parts!.Variabel).Frekuensi);
    }

    [Fact]
    public void An_unknown_label_lists_the_labels() => FolderUji
        .Read(("variabel.csv", "variabel,frekuensi\na,Bulanan\n"))
        .AssertGalat("KIN1005", "variabel.csv", 2, "frekuensi", "Pilihan: Triwulanan, Semesteran, Tahunan.");

    /// <summary>A file of totals adds a cara_lapor to the setting, and keeps its frekuensi.</summary>
    [Fact]
    public void A_file_of_totals_keeps_the_frekuensi()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe\nIK,a,Kumulatif\n"),
            ("variabel.csv", "variabel,frekuensi\na,Semesteran\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,Realisasi Kumulatif\nX,2022,4,a,9\n"));
        Assert.Empty(folder.Galat());
        var row = folder.Calculate().IndikatorAt("X", 2022, Triwulan.I).Single();
        Assert.Equal((Alasan.BelumJatuhTempo, 1m), (row.Realisasi.Alasan, row.Kelengkapan));
    }
}
