using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Penjelasan;

/// <summary>SPEC 4.9: an explanation says which quarters are due. A kabupaten K over 1 and 2.</summary>
public sealed class TempoTests
{
    [Fact]
    public void A_missing_realisasi_says_what_is_not_due_yet()
    {
        var langkah = Explain("1", 3);
        var realisasi = Proof(langkah, "realisasi");
        Assert.Equal(Alasan.BelumJatuhTempo, realisasi.Hasil.Alasan);
        Assert.Equal(["a (Tahunan) belum jatuh tempo: baru diharapkan pada TW 4."], realisasi.Notes);
        var a = langkah.Single(step => step.Nama == "a s.d. TW 3");
        Assert.Contains("Tidak jatuh tempo: TW 1, TW 2, TW 3.", a.Notes);
        Assert.DoesNotContain(a.Notes, note => note.StartsWith("Belum dilaporkan", StringComparison.Ordinal));
    }

    /// <summary>b is reported in TW 1 and TW 4: 2 of TW 2, TW 4 and the one that was not due.</summary>
    [Fact]
    public void Kelengkapan_says_which_quarters_are_expected()
    {
        var kelengkapan = Proof(Explain("1", 4), "kelengkapan");
        Assert.Equal("3 / 4", kelengkapan.Ungkapan);
        Assert.Equal(
            [
                "Sel yang dilaporkan dari sel yang diharapkan.",
                "a (Tahunan) diharapkan hanya pada TW 4.",
                "b (Semesteran) diharapkan hanya pada TW 2 dan TW 4.",
            ],
            kelengkapan.Notes);
        Assert.Equal("Belum ada sel yang diharapkan.", Proof(Explain("2", 1), "kelengkapan").Notes[0]);
    }

    [Theory]
    [InlineData(1, "(1 + 1) / 2", "2, belum ada yang diharapkan")]
    [InlineData(2, "(0.5 + 0) / 2", "2, tidak melapor")]
    public void A_silent_wilayah_counts_as_1_or_0(int triwulan, string ungkapan, string asal)
    {
        var kelengkapan = Proof(Explain("K", triwulan), "kelengkapan");
        Assert.Equal(ungkapan, kelengkapan.Ungkapan);
        Assert.Equal(asal, kelengkapan.Inputs[1].Asal);
    }

    [Fact]
    public void A_simpul_says_which_parts_are_not_due()
    {
        var hasil = Calculate();
        var langkah = hasil.Explain(hasil.FindSimpul("1", "S", Some.Tahun, Triwulan.I)!.Value);
        Assert.Equal(
            ["Belum jatuh tempo, tidak ikut: IK."], Proof(langkah, "capaian_indikator").Notes);
        Assert.Equal(["Belum ada bagiannya yang jatuh tempo."], Proof(langkah, "kelengkapan").Notes);
        Assert.Equal(1, Proof(langkah, "kelengkapan").Hasil.Value);
    }

    private static ImmutableArray<PenjelasanStep> Explain(string wilayah, int triwulan)
    {
        var hasil = Calculate();
        return hasil.Explain(hasil.FindIndikator(wilayah, "IK", Some.Tahun, new Triwulan(triwulan))!.Value);
    }

    private static HasilKinerja Calculate() => new KinerjaEngine(DefinisiKinerja.Create(new DefinisiParts
    {
        Indikator = [Some.Indikator(rumus: "a + b", simpul: "S")],
        Simpul = [new Simpul("S", Jenjang.Sasaran)],
        Variabel = [new("a") { Frekuensi = Frekuensi.Tahunan }, new("b") { Frekuensi = Frekuensi.Semesteran }],
        Wilayah = [new("K"), new("1", "K"), new("2", "K")],
    })).Calculate(new DataKinerjaBuilder().Quarters("1", null, "b", [3, null, null, 4])
        .Quarters("1", null, "a", [null, null, null, 5]).Build());

    private static PenjelasanStep Proof(IEnumerable<PenjelasanStep> langkah, string kolom) =>
        langkah.Single(step => step.Kolom == kolom);
}
