using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Penjelasan;

/// <summary>SPEC 13: what an explanation shows, kind by kind. That it is right is a law: PenjelasanLaws.</summary>
public sealed class PenjelasanTests
{
    [Theory]
    [InlineData(Sifat.Arus, CaraLapor.PerPeriode, "10 + 25")]
    [InlineData(Sifat.Posisi, CaraLapor.PerPeriode, "25")]
    [InlineData(Sifat.Rerata, CaraLapor.PerPeriode, "(10 + 25) / 2")]
    [InlineData(Sifat.Arus, CaraLapor.SampaiDengan, "10 + 15")]
    public void A_variabel_shows_its_quarters_and_which_are_lacking(Sifat sifat, CaraLapor cara, string ungkapan)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Variabel = [new VariabelSetting("jumlah") { Sifat = sifat, CaraLapor = cara }],
        });
        var langkah = Explain(definisi, new DataKinerjaBuilder().Quarters("jumlah", 10, null, 25), triwulan: 3);
        var variabel = langkah.Single(step => step.Nama == "jumlah s.d. TW 3");
        Assert.Equal(ungkapan, variabel.Ungkapan);
        Assert.Contains("Belum dilaporkan: TW 2.", variabel.Notes);
        Assert.Equal(cara == CaraLapor.SampaiDengan ? ["10", "25 - 10"] : [],
            langkah.Where(step => step.Nama.Contains(" TW ") && step != variabel).Select(step => step.Ungkapan));
    }

    [Fact]
    public void A_quarter_left_out_is_told()
    {
        var langkah = Explain(
            Some.Definisi(Some.Indikator(rumus: "a / b")),
            new DataKinerjaBuilder().Quarters("a", 1, 2).Quarters("b", 4),
            aturan: new AturanKinerja { TriwulanTakBerpasangan = TriwulanTakBerpasangan.Lewati });
        Assert.Contains("Dilewati, karena variabel pasangannya belum dilaporkan: TW 2.", langkah[0].Notes);
        Assert.Equal("1 / 4", Proof(langkah, "realisasi").Ungkapan);
    }

    [Theory]
    [InlineData("Persen(a, b)", "Persen(3, 4)", null)]
    [InlineData("JikaKosong(c, a) - b", "JikaKosong(kosong, 3) - 4", null)]
    [InlineData("c / b", "kosong / 4", Alasan.DataKosong)]
    [InlineData("-z + [@LAIN]", "-(-2) + 7", null)]
    [InlineData("a / nol", "3 / 0", Alasan.PembagiNol)]
    [InlineData("hari_kerja_efektif * 4", "61.75 * 4", null)]
    public void A_realisasi_shows_its_rumus_with_the_numbers_put_in(string rumus, string ungkapan, Alasan? alasan)
    {
        var definisi = Some.Definisi(Some.Indikator(rumus: rumus + " + 0 * a"), Some.Indikator("LAIN", "tujuh"));
        var data = new DataKinerjaBuilder().Quarters("a", 3).Quarters("b", 4).Quarters("z", -2).Quarters("nol", 0)
            .Quarters("tujuh", 7);
        var realisasi = Proof(Explain(definisi, data, triwulan: 1), "realisasi");
        Assert.Equal(ungkapan + " + 0 * 3", realisasi.Ungkapan);
        Assert.Equal(alasan, realisasi.Hasil.Alasan);
    }

    [Fact]
    public void A_divisor_of_zero_shows_what_is_used_instead()
    {
        var definisi = Some.Definisi(
            new Indikator("IK", Rumus.Parse("a / b"), TipePerhitungan.Kumulatif) { JikaPembagiNol = 100 });
        var realisasi = Proof(
            Explain(definisi, new DataKinerjaBuilder().Quarters("a", 0).Quarters("b", 0)), "realisasi");
        Assert.Equal(("jika_pembagi_nol", "100"), (realisasi.Rumus!.ToString(), realisasi.Ungkapan));
    }

    [Fact]
    public void Many_wilayah_stay_within_the_limits_of_a_rumus()
    {
        var kecamatan = Enumerable.Range(0, 250).Select(i => $"K{i:000}").ToList();
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "a / b")],
            Wilayah = [new("K"), .. kecamatan.Select(kode => new Wilayah(kode, "K"))],
        });
        var data = new DataKinerjaBuilder();
        foreach (var kode in kecamatan)
            data.Quarters(kode, null, "a", 1).Quarters(kode, null, "b", 3).Target("IK", 2, wilayah: kode);
        var langkah = Explain(definisi, data, "K");
        Assert.StartsWith("(200 + 1 + ", Proof(langkah, "realisasi").Ungkapan, StringComparison.Ordinal);
        Assert.Equal(250m / 750, Proof(langkah, "realisasi").Hasil.Value);
        Assert.Equal(2, Proof(langkah, "target").Hasil.Value);
        Assert.All(langkah, step => Assert.Equal(step.Hasil, step.Evaluate()));
    }

    [Fact]
    public void A_report_of_a_wilayah_above_others_is_told_to_be_unused()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah = [new("K"), new("K1", "K")],
        });
        var data = new DataKinerjaBuilder().Quarters("K", null, "jumlah", 7).Quarters("K1", null, "jumlah", 5);
        var realisasi = Proof(Explain(definisi, data, "K"), "realisasi");
        Assert.Equal("5", realisasi.Ungkapan);
        Assert.Contains(
            "Laporan wilayah ini sendiri tidak dipakai: wilayah di bawahnya juga melaporkan.", realisasi.Notes);
    }

    [Fact]
    public void Silence_is_told_where_it_is()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah = [new("K"), new("K1", "K")],
        });
        var above = Explain(definisi, new DataKinerjaBuilder().Target("IK", 1, wilayah: "K1"), "K");
        Assert.Equal(
            ["Sepanjang tahun ini tidak satu pun wilayah di bawahnya melaporkan."], Proof(above, "realisasi").Notes);
        var leaf = Explain(definisi, new DataKinerjaBuilder().Target("IK", 1, wilayah: "K1"), "K1");
        Assert.Equal("jumlah s.d. TW 4", leaf[0].Nama);
        Assert.Contains("Belum dilaporkan: TW 1, TW 2, TW 3, TW 4.", leaf[0].Notes);
        Assert.Equal(Alasan.DataKosong, Proof(leaf, "realisasi").Hasil.Alasan);
    }

    [Theory]
    [InlineData(CaraTargetTriwulan.SampaiDengan, TipePerhitungan.Kumulatif, null,
        "Target s.d. TW 4, ditulis untuk wilayah ini.")]
    [InlineData(CaraTargetTriwulan.PerTriwulan, TipePerhitungan.Kumulatif, "5 + 6",
        "Target s.d. TW 4, ditulis untuk wilayah ini.")]
    [InlineData(CaraTargetTriwulan.PerTriwulan, TipePerhitungan.NonKumulatif, "6",
        "Target s.d. TW 4, ditulis untuk wilayah ini.")]
    public void A_target_shows_where_it_stands(
        CaraTargetTriwulan cara, TipePerhitungan tipe, string? ungkapan, string catatan)
    {
        var definisi = Some.Definisi(Some.Indikator(tipe: tipe), Some.Indikator("LAIN"));
        var data = new DataKinerjaBuilder().Quarters("jumlah", 1)
            .Target("IK", 5, triwulan: 2).Target("IK", 6, triwulan: 4).Target("LAIN", 9, wilayah: null);
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { CaraTargetTriwulan = cara })
            .Calculate(data.Build());
        var rows = hasil.IndikatorAt(Some.Wilayah, Some.Tahun, Triwulan.IV).ToList();
        Assert.Equal(ungkapan, Proof(hasil.Explain(rows[0]), "target").Ungkapan);
        Assert.Equal([catatan], Proof(hasil.Explain(rows[0]), "target").Notes);
        Assert.Equal(
            ["Target tahunan, ditulis tanpa wilayah, berlaku umum."], Proof(hasil.Explain(rows[1]), "target").Notes);
    }

    [Theory]
    [InlineData(Polaritas.Maksimum, 8, 10, "8 / 10 * 100", "Predikat Tinggi: dibulatkan 80 >= 76.")]
    [InlineData(
        Polaritas.Maksimum, 1, -2, "(2 * (-2) - 1) / (-2) * 100", "Predikat Sangat Tinggi: dibulatkan 250 >= 91.")]
    [InlineData(Polaritas.Minimum, 16, 10, "(2 * 10 - 16) / 10 * 100",
        "Predikat Sangat Rendah: dibulatkan 40 di bawah semua batas.")]
    [InlineData(Polaritas.Stabil, 11, 10, "(2 * 10 - 11) / 10 * 100", "Predikat Tinggi: dibulatkan 90 >= 76.")]
    [InlineData(Polaritas.Minimum, 0, 0, "if(0 <= 0, 100, 0)", "Predikat Sangat Tinggi: dibulatkan 100 >= 91.")]
    [InlineData(
        Polaritas.Stabil, 1, 0, "if(1 = 0, 100, 0)", "Predikat Sangat Rendah: dibulatkan 0 di bawah semua batas.")]
    [InlineData(Polaritas.Maksimum, 1, 0, null, null)]
    public void A_capaian_shows_realisasi_against_target_and_the_bound_of_its_predikat(
        Polaritas polaritas, int realisasi, int target, string? ungkapan, string? predikat)
    {
        var definisi = Some.Definisi(
            new Indikator("IK", Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif) { Polaritas = polaritas });
        var capaian = Proof(
            Explain(definisi, new DataKinerjaBuilder().Quarters("jumlah", realisasi).Target("IK", target)), "capaian");
        Assert.Equal(ungkapan, capaian.Ungkapan);
        Assert.Equal(predikat, capaian.Notes.Skip(1).SingleOrDefault());
        if (ungkapan is null) Assert.Equal(Alasan.TargetNol, capaian.Hasil.Alasan);
    }

    [Theory]
    [InlineData(DataHilang.Abaikan, "(2 * 50 + 1 * 100) / (2 + 1)",
        "Kosong, tidak ikut (DataHilang = Abaikan): C (TargetKosong).")]
    [InlineData(DataHilang.Nol, "(2 * 50 + 1 * 100 + 1 * 0) / (2 + 1 + 1)",
        "Kosong, dihitung 0 (DataHilang = Nol): C (TargetKosong).")]
    [InlineData(DataHilang.Blokir, null, "Kosong, menutup rata-rata ini (DataHilang = Blokir): C (TargetKosong).")]
    public void A_simpul_shows_its_parts_and_what_becomes_of_missing_ones(
        DataHilang dataHilang, string? ungkapan, string catatan)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                Some.Indikator("A", "a", simpul: "S", bobot: 2), Some.Indikator("B", "b", simpul: "S"),
                Some.Indikator("C", "c", simpul: "S"), Some.Indikator("D", "d", simpul: "S"),
            ],
            Simpul = [new Simpul("T", Jenjang.Tujuan), new Simpul("S", Jenjang.Sasaran, "T")],
        });
        var data = new DataKinerjaBuilder().Quarters("a", 5).Quarters("b", 12).Quarters("c", 1)
            .Target("A", 10).Target("B", 10).Target("D", 10, wilayah: "LAIN");
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { DataHilang = dataHilang }).Calculate(data.Build());
        var rows = hasil.SimpulAt(Some.Wilayah, Some.Tahun, Triwulan.IV).ToList();
        var indikator = Proof(hasil.Explain(rows[1]), "capaian_indikator");
        Assert.Equal(ungkapan, indikator.Ungkapan);
        Assert.Equal([catatan, "Tidak berlaku di wilayah ini: D."], indikator.Notes);
        var tujuan = Proof(hasil.Explain(rows[0]), "capaian");
        Assert.Equal(ungkapan is null ? null : "capaian_turunan", tujuan.Rumus?.ToString());
        Assert.Equal("SumberCapaian = AnakDulu.", tujuan.Notes[0]);
    }

    [Fact]
    public void A_row_of_another_result_is_refused()
    {
        var data = new DataKinerjaBuilder().Quarters("jumlah", 1).Build();
        var engine = new KinerjaEngine(Some.Definisi(Some.Indikator()));
        Assert.Throws<ArgumentException>(
            () => engine.Calculate(data).Explain(engine.Calculate(data).Indikator.First()));
        Assert.Throws<ArgumentException>(() => engine.Calculate(data).Explain(default(HasilIndikator)));
        Assert.Throws<ArgumentException>(() => engine.Calculate(data).Explain(default(HasilSimpul)));
    }

    private static ImmutableArray<PenjelasanStep> Explain(
        DefinisiKinerja definisi, DataKinerjaBuilder data, string wilayah = Some.Wilayah, int triwulan = 4,
        AturanKinerja? aturan = null)
    {
        var hasil = new KinerjaEngine(definisi, aturan).Calculate(data.Build());
        return hasil.Explain(hasil.IndikatorAt(wilayah, Some.Tahun, new Triwulan(triwulan)).First());
    }

    private static PenjelasanStep Proof(IEnumerable<PenjelasanStep> langkah, string kolom) =>
        langkah.Single(step => step.Kolom == kolom);
}
