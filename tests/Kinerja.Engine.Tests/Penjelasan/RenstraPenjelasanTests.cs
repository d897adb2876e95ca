using System.Collections.Immutable;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Properties.PenjelasanUji;

namespace Kinerja.Engine.Tests.Penjelasan;

/// <summary>
/// SPEC 17: what the explanation of other tahun shows. That it is right is a law: RenstraPenjelasanLaws.
/// </summary>
public sealed class RenstraPenjelasanTests
{
    [Theory]
    [InlineData(Sifat.Arus, "18", "jumlah 2022", "3 + 5", "8 + 10")]
    [InlineData(Sifat.Posisi, "10", "jumlah 2022", "5", "10")]
    [InlineData(Sifat.Rerata, "6", "jumlah, jumlah 2022", "3 + 5", "(8 + 10) / 3")]
    public void A_variabel_shows_its_tahun_one_after_another(
        Sifat sifat, string hasil, string tahun, string before, string window)
    {
        var langkah = Explain(Definisi(sifat), 2024);
        Assert.Equal(before, langkah.Last(step => step.Nama == tahun).Ungkapan);
        var variabel = langkah.Single(step => step.Nama == "jumlah 2022 s.d. TW 2 2024");
        Assert.Equal((window, hasil), (variabel.Ungkapan, variabel.Hasil.ToString()));
        Assert.Contains("Jendela renstra: TW 1 2022 s.d. TW 2 2024.", Proof(langkah, "realisasi_renstra").Notes);
        Assert.Contains("Tidak ada data tahun 2023.", Proof(langkah, "realisasi_renstra").Notes);
    }

    [Theory]
    [InlineData(null, null, "Target tanpa tahun, ditulis untuk wilayah ini.")]
    [InlineData(2026, null, "Target tahunan 2026, ditulis untuk wilayah ini.")]
    [InlineData(2026, 4, "Target s.d. TW 4 2026, ditulis untuk wilayah ini.")]
    public void An_end_target_names_its_row(int? tahun, int? triwulan, string note)
    {
        var langkah = Explain(Definisi(Sifat.Arus), 2024, builder => builder.AddTarget(
            builder.Indikator("IK"), builder.Wilayah(Some.Wilayah), tahun,
            triwulan is { } nomor ? new Triwulan(nomor) : null, 36));
        Assert.Equal([note], Proof(langkah, "target_akhir").Notes);
        Assert.Equal("18 / 36 * 100", Proof(langkah, "capaian_akhir").Ungkapan);
    }

    [Fact]
    public void A_year_without_results_is_named_and_its_window_is_explained_here()
    {
        var langkah = Explain(Definisi(Sifat.Arus), 2024);
        Assert.Equal(
            ["Tidak ada hasil tahun 2023 untuk indikator dan wilayah ini."],
            Proof(langkah, "realisasi_tahun_lalu").Notes);
        Assert.Equal("10 - kosong", Proof(langkah, "perubahan").Ungkapan);
        Assert.Equal("8", Proof(langkah, "realisasi_renstra_lalu").Ungkapan);
    }

    [Fact]
    public void A_window_that_starts_later_says_why()
    {
        var definisi = Some.Definisi(
            new Indikator("IK", Some.Indikator().Rumus, TipePerhitungan.Kumulatif) { BerlakuSampai = 2022 },
            new Indikator("IK", Some.Indikator().Rumus, TipePerhitungan.Kumulatif) { BerlakuDari = 2023 });
        var realisasi = Proof(Explain(definisi, 2024), "realisasi_renstra");
        Assert.Contains("Baru dimulai 2023, karena sebelumnya berlaku baris lain dari kode ini.", realisasi.Notes);
        Assert.Equal("10", realisasi.Ungkapan);
    }

    [Fact]
    public void The_first_year_and_a_year_outside_say_so()
    {
        var definisi = Definisi(Sifat.Arus);
        Assert.Equal(
            ["2022 adalah tahun pertama renstra."],
            Proof(Explain(definisi, 2022), "realisasi_renstra_lalu").Notes);
        var outside = Explain(definisi, 2022, renstra: new MasaRenstra(2023, 2026));
        Assert.Equal(["Tahun 2022 di luar renstra 2023 s.d. 2026."], Proof(outside, "realisasi_renstra").Notes);
        Assert.Equal(["Tahun 2022 di luar renstra 2023 s.d. 2026."], Proof(outside, "capaian_akhir").Notes);
    }

    [Fact]
    public void A_row_of_another_result_is_refused()
    {
        var (hasil, other) = (Calculate(Definisi(Sifat.Arus)), Calculate(Definisi(Sifat.Arus)));
        Assert.Throws<ArgumentException>(() => hasil.Explain(other.Renstra.First()));
        Assert.Throws<ArgumentException>(() => hasil.Explain(default(HasilRenstra)));
    }

    private static DefinisiKinerja Definisi(Sifat sifat) => DefinisiKinerja.Create(new DefinisiParts
    {
        Indikator = [Some.Indikator()],
        Variabel = [new VariabelSetting("jumlah") { Sifat = sifat }],
    });

    private static ImmutableArray<PenjelasanStep> Explain(
        DefinisiKinerja definisi, int tahun, Action<DataKinerjaBuilder>? more = null, MasaRenstra? renstra = null)
    {
        var hasil = Calculate(definisi, more, renstra);
        return hasil.Explain(hasil.FindRenstra(Some.Wilayah, "IK", tahun, Triwulan.II)!.Value);
    }

    /// <summary>3 and 5 in 2022, 10 in 2024.</summary>
    private static HasilKinerja Calculate(
        DefinisiKinerja definisi, Action<DataKinerjaBuilder>? more = null, MasaRenstra? renstra = null)
    {
        var builder = new DataKinerjaBuilder().Quarters("jumlah", 3, 5);
        builder.AddRealisasi(
            builder.Variabel(null, "jumlah"), builder.Wilayah(Some.Wilayah), 2024, Triwulan.II, 10);
        more?.Invoke(builder);
        return new KinerjaEngine(definisi, new AturanKinerja { Renstra = renstra ?? new MasaRenstra(2022, 2026) })
            .Calculate(builder.Build());
    }
}
