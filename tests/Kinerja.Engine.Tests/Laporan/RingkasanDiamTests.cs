using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Tests.Properties;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>Which wilayah have reported nothing: A and B below K; everyone is asked for i and j (SPEC 4.7).</summary>
public sealed class RingkasanDiamTests
{
    [Fact]
    public void A_wilayah_that_is_asked_and_reported_nothing_is_named() =>
        Assert.Equal(["B|Kecamatan B"], Silent(data => data.Quarters("A", null, "i", 1)));

    [Fact]
    public void One_cell_of_one_indikator_is_a_report() => Assert.Empty(
        Silent(data => data.Quarters("A", null, "i", 1).Quarters("B", null, "j", 0)));

    [Fact]
    public void A_report_of_a_later_quarter_does_not_count_yet()
    {
        Assert.Equal(["B|Kecamatan B"], Silent(
            data => data.Quarters("A", null, "i", 1).Quarters("B", null, "i", null, null, 3)));
        Assert.Empty(Silent(
            data => data.Quarters("A", null, "i", 1).Quarters("B", null, "i", null, null, 3), triwulan: 3));
    }

    /// <summary>The kabupaten is not asked: those below it are.</summary>
    [Fact]
    public void Without_any_report_only_those_that_are_asked_are_named() =>
        Assert.Equal(["A|A", "B|Kecamatan B"], Silent(data => data.Target("i", 1, wilayah: null)));

    [Fact]
    public void A_wilayah_whose_induk_reports_in_its_place_is_not_silent() =>
        Assert.Empty(Silent(data => data.Quarters("K", null, "i", 1).Quarters("K", null, "j", 1)));

    [Fact]
    public void A_report_that_is_not_due_yet_is_not_missed()
    {
        Assert.Empty(Silent(data => data.Quarters("A", null, "i", 1), Frekuensi.Tahunan));
        Assert.Equal(["B|Kecamatan B"], Silent(data => data.Quarters("A", null, "i", 1), Frekuensi.Tahunan, 4));
    }

    [Fact]
    public void When_all_reported_a_note_says_so()
    {
        var hasil = Calculate(data => data.Quarters("A", null, "i", 1).Quarters("B", null, "i", 1), null);
        var tabel = hasil.Laporan("K").Table("ringkasan-diam");
        Assert.Empty(tabel.Baris);
        Assert.StartsWith("Setiap wilayah", tabel.Catatan[0], StringComparison.Ordinal);
    }

    /// <summary>A leaf is silent here when the form of the kabupaten counts none of its cells.</summary>
    [Law(300)]
    public void A_leaf_is_silent_where_the_count_of_cells_says_so(Tape tape)
    {
        var triwulan = new Triwulan(1 + tape.Choose(4)); // drawn first
        var hasil = new DatasetAcak(tape).Calculate();
        if (!hasil.Tahun.Contains(Some.Tahun)) throw Tape.Discard();
        var konteks = new Konteks(hasil, new Titik("W0", Some.Tahun, triwulan), new PilihanLaporan());
        var silent = RingkasanDiam.Tabel(konteks).Rows("wilayah");
        foreach (var kode in hasil.WilayahAtOrBelow("W0", Some.Tahun)
            .Where(kode => hasil.WilayahDirectlyBelow(kode, Some.Tahun).Count == 0))
        {
            var (reported, expected) = konteks.Rekap?.At(konteks.RowOf(kode), triwulan.Index) ?? default;
            Assert.Equal(reported == 0 && expected > 0, silent.Contains(kode));
        }
    }

    private static string[] Silent(
        Func<DataKinerjaBuilder, DataKinerjaBuilder> report, Frekuensi? frekuensi = null, int triwulan = 2) =>
        Calculate(report, frekuensi).Laporan("K", triwulan: triwulan).Table("ringkasan-diam")
            .Rows("wilayah", "nama");

    private static HasilKinerja Calculate(Func<DataKinerjaBuilder, DataKinerjaBuilder> report, Frekuensi? frekuensi) =>
        new KinerjaEngine(DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [TabelUji.Posisi("i"), TabelUji.Posisi("j")],
            Wilayah = [new("K"), new("A", "K"), new("B", "K") { Nama = "Kecamatan B" }],
            Variabel =
            [
                new VariabelSetting("i") { Frekuensi = frekuensi }, new VariabelSetting("j") { Frekuensi = frekuensi },
            ],
        })).Calculate(report(new DataKinerjaBuilder()).Build());
}
