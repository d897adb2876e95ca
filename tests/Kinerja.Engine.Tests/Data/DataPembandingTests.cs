using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Data;

/// <summary>SPEC 17.4: what others reached.</summary>
public sealed class DataPembandingTests
{
    [Theory]
    [InlineData(DataGanda.Tolak, 80, false)]
    [InlineData(DataGanda.Terakhir, 75, true)]
    [InlineData(DataGanda.Jumlahkan, 155, true)]
    public void A_second_number_follows_the_policy(DataGanda dataGanda, int nilai, bool isTaken)
    {
        var builder = new DataPembandingBuilder(dataGanda);
        Assert.True(builder.Add("IK-1", "Nasional", 2022, 80));
        Assert.Equal(isTaken, builder.Add(" ik 1", "NASIONAL ", 2022, 75));
        Assert.Equal([new BarisPembanding("IK-1", "NASIONAL", 2022, nilai)], builder.Build().Baris);
    }

    [Fact]
    public void Rows_are_ordered_and_found_by_indikator_and_tahun()
    {
        var builder = new DataPembandingBuilder();
        foreach (var (kode, nama, tahun) in (ReadOnlySpan<(string, string, int)>)
            [("B", "Provinsi", 2023), ("B", "Provinsi", 2022), ("B", "Nasional", 2022), ("A", "Z", 2022)])
            builder.Add(kode, nama, tahun, 1);
        DataPembanding data = builder.Build();
        Assert.Equal(
            ["A Z 2022", "B Nasional 2022", "B Provinsi 2022", "B Provinsi 2023"],
            data.Baris.Select(row => $"{row.Indikator} {row.Nama} {row.Tahun}"));
        Assert.Equal(["Nasional", "Provinsi"], data.Of(" b ", 2022).Select(row => row.Nama));
        Assert.Empty(data.Of("B", 2024)); // no other year stands in
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var builder = new DataPembandingBuilder();
        Assert.Throws<ArgumentException>(() => builder.Add(" ", "N", 2022, 1));
        Assert.Throws<ArgumentException>(() => builder.Add("A", " ", 2022, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add("A", "N", 1899, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add("A", "N", 2201, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add("A", "N", 2022, 1e18m));
        Assert.Empty(builder.Build().Baris);
    }

    /// <summary>A realisasi of 8: 8/10 = 80; lower is better (2·10 − 8)/10 = 120; inverse 10/8 = 125.</summary>
    [Theory]
    [InlineData(Polaritas.Maksimum, RumusCapaianMinimum.SelisihTarget, "10", "80")]
    [InlineData(Polaritas.Minimum, RumusCapaianMinimum.SelisihTarget, "10", "120")]
    [InlineData(Polaritas.Minimum, RumusCapaianMinimum.RasioTerbalik, "10", "125")]
    [InlineData(Polaritas.Stabil, RumusCapaianMinimum.SelisihTarget, "5", "40")]
    [InlineData(Polaritas.Maksimum, RumusCapaianMinimum.SelisihTarget, "4", "200")] // not limited
    [InlineData(Polaritas.Maksimum, RumusCapaianMinimum.SelisihTarget, "0", "TargetNol")]
    [InlineData(Polaritas.Minimum, RumusCapaianMinimum.RasioTerbalik, "-1", "TargetTidakSah")]
    public void The_perbandingan_is_the_capaian_against_the_others(
        Polaritas polaritas, RumusCapaianMinimum minimum, string pembanding, string expected)
    {
        var indikator = new Indikator("IK", Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif) { Polaritas = polaritas };
        var aturan = AturanKinerja.Baku with { RumusCapaianMinimum = minimum };
        var data = new DataKinerjaBuilder().Quarters("jumlah", 3, 5).Build();
        var row = new KinerjaEngine(Some.Definisi(indikator), aturan).Calculate(data)
            .FindIndikator(Some.Wilayah, "IK", Some.Tahun, Triwulan.II)!.Value;
        var nilai = row.Perbandingan(decimal.Parse(pembanding, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(
            expected, nilai.Value?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)
                ?? nilai.Alasan.ToString());
        Assert.Equal(Alasan.TargetKosong, row.Capaian.Alasan); // a pembanding is no target
    }

    [Fact]
    public void A_missing_realisasi_passes_on_its_reason()
    {
        var definisi = Some.Definisi(Some.Indikator(rumus: "jumlah / lain"));
        var data = new DataKinerjaBuilder().Quarters("jumlah", null, 5).Quarters("lain", null, 0).Build();
        var hasil = new KinerjaEngine(definisi).Calculate(data);
        Assert.Equal(
            [Alasan.DataKosong, Alasan.PembagiNol],
            new[] { Triwulan.I, Triwulan.II }.Select(triwulan =>
                hasil.FindIndikator(Some.Wilayah, "IK", Some.Tahun, triwulan)!.Value.Perbandingan(10).Alasan!.Value));
    }
}
