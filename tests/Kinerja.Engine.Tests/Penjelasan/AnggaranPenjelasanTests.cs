using System.Collections.Immutable;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Tests.Anggaran;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Anggaran.AnggaranUji;
using static Kinerja.Engine.Tests.Properties.PenjelasanUji;

namespace Kinerja.Engine.Tests.Penjelasan;

/// <summary>
/// SPEC 13, 16: what an explanation of money shows. That it is right is a law: AnggaranPenjelasanLaws.
/// </summary>
public sealed class AnggaranPenjelasanTests
{
    [Fact]
    public void A_pagu_shows_the_rows_that_count_and_names_those_that_do_not()
    {
        var langkah = Explain("T", "K", 1,
            Row("A", 100) with { PaguPerubahan = 90.50m }, Row("B", 7, wilayah: "Y"), Row("A", tw1: 3, wilayah: "Y"),
            Row("P", 120), Row("T", tw1: 4), Row("B", wilayah: "K"));
        var pagu = Proof(langkah, "pagu");
        Assert.Equal("90.5 + 7", pagu.Ungkapan);
        Assert.Equal(["X, A, pagu_perubahan", "Y, B, pagu"], pagu.Inputs.Select(input => input.Asal));
        Assert.Equal(
            ["Tanpa pagu: Y, A.", "Tidak dihitung, karena baris di bawahnya yang dihitung: X, P (120)."],
            pagu.Notes);
        var realisasi = Proof(langkah, "realisasi");
        Assert.Equal("3", realisasi.Ungkapan);
        Assert.Equal(
            ["Tidak dihitung, karena baris di bawahnya yang dihitung: X, T (4)."], realisasi.Notes);
        Assert.Equal("3 * 100 / 97.5", Proof(langkah, "serapan").Ungkapan);
    }

    [Fact]
    public void A_realisasi_shows_its_quarters_and_which_are_lacking()
    {
        var langkah = Explain("P", "X", 3, Row("A", 100, 10), Row("B", 50, 5, 20));
        Assert.Equal(
            [("Realisasi anggaran TW 1", "10 + 5"), ("Realisasi anggaran TW 2", "20"),
                ("Realisasi anggaran TW 3", null), ("Realisasi anggaran s.d. TW 3", "15 + 20")],
            langkah[1..5].Select(step => (step.Nama, step.Ungkapan)));
        Assert.Equal(Nilai.Missing(Alasan.DataKosong), Proof(langkah, "realisasi_triwulan").Hasil);
        Assert.Equal(["Belum dilaporkan: TW 3."], Proof(langkah, "realisasi").Notes);
    }

    [Fact]
    public void Totals_since_January_show_their_differences()
    {
        var langkah = Explain("P", "X", 4,
            new BarisAnggaran("X", "A", Some.Tahun, 100, null, CaraLapor.SampaiDengan, 10, null, 40, 35),
            Row("B", 50, 5));
        Assert.Equal(
            [("Realisasi anggaran TW 1, X, A", "10"), ("Realisasi anggaran TW 3, X, A", "40 - 10"),
                ("Realisasi anggaran TW 4, X, A", "35 - 40")],
            langkah.Where(step => step.Nama.EndsWith(", A", StringComparison.Ordinal))
                .Select(step => (step.Nama, step.Ungkapan)));
        Assert.All(
            langkah.Where(step => step.Nama.EndsWith(", A", StringComparison.Ordinal)),
            step => Assert.StartsWith("Dilaporkan sebagai total", Assert.Single(step.Notes), StringComparison.Ordinal));
        var first = langkah.Single(step => step.Nama == "Realisasi anggaran TW 1");
        Assert.Equal(("10 + 5", langkah[1]), (first.Ungkapan, first.Inputs[0].Dari));
        Assert.Null(first.Inputs[1].Dari);
        Assert.Equal("15 + 30 + (-5)", Proof(langkah, "realisasi").Ungkapan);
    }

    [Theory]
    [InlineData(RumusEfisiensi.Selisih, "80 - 20")]
    [InlineData(RumusEfisiensi.Rasio, "80 * 100 / 20")]
    [InlineData(RumusEfisiensi.Hemat, "(80 - 20) * 100 / 80")]
    public void An_efisiensi_names_its_policy(RumusEfisiensi rumus, string ungkapan)
    {
        var hasil = Calculate(80, new AturanKinerja { RumusEfisiensi = rumus }, Row("A", 100, 20), Row("B", 1));
        var langkah = hasil.Explain(hasil.At("A"));
        var efisiensi = Proof(langkah, "efisiensi");
        Assert.Equal((ungkapan, $"RumusEfisiensi = {rumus}."), (efisiensi.Ungkapan, Assert.Single(efisiensi.Notes)));
        Assert.Equal(["Dari hasil-cascading.csv, kolom capaian."], Proof(langkah, "capaian").Notes);
        Assert.Equal(
            ["Tidak ada indikator pada simpul ini atau di bawahnya yang berlaku di sini."],
            Proof(hasil.Explain(hasil.At("B")), "capaian").Notes);
    }

    [Fact]
    public void A_missing_figure_has_its_reason()
    {
        var langkah = Explain("A", "X", 1, Row("A", tw1: 5));
        Assert.Equal(Nilai.Missing(Alasan.AnggaranKosong), Proof(langkah, "pagu").Hasil);
        Assert.Equal(["Tanpa pagu: X, A."], Proof(langkah, "pagu").Notes);
        Assert.Equal(Nilai.Missing(Alasan.AnggaranKosong), Proof(langkah, "serapan").Hasil);
        Assert.Equal(Nilai.Missing(Alasan.TargetKosong), Proof(langkah, "efisiensi").Hasil);
        langkah = Explain("A", "X", 1, Row("A", 0, 5));
        Assert.Equal((Nilai.Missing(Alasan.PembagiNol), "5 * 100 / 0"),
            (Proof(langkah, "serapan").Hasil, Proof(langkah, "serapan").Ungkapan));
        langkah = Explain("A", "X", 1, Row("A"));
        Assert.Equal(Nilai.Missing(Alasan.DataKosong), Proof(langkah, "realisasi").Hasil);
        Assert.Empty(Proof(langkah, "pagu").Notes); // a row without a number never counts
    }

    [Fact]
    public void Many_rows_are_added_in_parts()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Simpul =
            [
                new("T", Jenjang.Tujuan),
                .. Enumerable.Range(0, 250).Select(i => new Simpul($"S{i}", Jenjang.Program, "T")),
            ],
        });
        var rows = Enumerable.Range(0, 250).Select(i => Row($"S{i}", i, 1, 2) with
        {
            CaraLapor = CaraLapor.SampaiDengan,
        });
        var hasil = new KinerjaEngine(definisi).Calculate(
            new DataKinerjaBuilder().Build(), anggaran: AnggaranUji.Data(rows));
        var langkah = hasil.Explain(hasil.At("T", triwulan: 2));
        AssertSteps(langkah);
        Assert.Equal(249 * 250 / 2, Proof(langkah, "pagu").Hasil.Value);
        Assert.Equal(500, Proof(langkah, "realisasi").Hasil.Value);
        Assert.Equal(51, Proof(langkah, "pagu").Inputs.Length);
    }

    [Fact]
    public void A_row_of_another_result_is_refused()
    {
        var (hasil, other) = (Calculate(Row("A", 1)), Calculate(Row("A", 1)));
        Assert.Throws<ArgumentException>(() => hasil.Explain(other.At("A")));
        Assert.Throws<ArgumentException>(() => hasil.Explain(default(HasilAnggaran)));
        Assert.Throws<ArgumentNullException>(() => HasilKinerjaExtensions.Explain(null!, other.At("A")));
    }

    [Fact]
    public void Money_is_found_by_kode_in_any_spelling()
    {
        var hasil = Calculate(Row("A", 1));
        Assert.Equal(1, hasil.FindAnggaran(" x ", "a", Some.Tahun, new(1))!.Value.Pagu.Value);
        Assert.Null(hasil.FindAnggaran("X", "B", Some.Tahun, new(1)));
        Assert.Null(hasil.FindAnggaran("Y", "A", Some.Tahun, new(1)));
        Assert.Null(hasil.FindAnggaran("X", "A", Some.Tahun + 1, new(1)));
        Assert.Null(hasil.FindAnggaran("Z", "ZZ", Some.Tahun, new(1)));
    }

    private static ImmutableArray<PenjelasanStep> Explain(
        string simpul, string wilayah, int triwulan, params IEnumerable<BarisAnggaran> rows)
    {
        var hasil = Calculate(rows);
        return hasil.Explain(hasil.At(simpul, wilayah, triwulan));
    }
}
