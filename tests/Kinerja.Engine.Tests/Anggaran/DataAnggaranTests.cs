using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using static Kinerja.Engine.Tests.Anggaran.AnggaranUji;

namespace Kinerja.Engine.Tests.Anggaran;

/// <summary>SPEC 16.1, 10.4, 10.5.</summary>
public sealed class DataAnggaranTests
{
    [Theory]
    [InlineData(DataGanda.Tolak, 100)]
    [InlineData(DataGanda.Terakhir, 40)]
    [InlineData(DataGanda.Jumlahkan, 140)]
    public void A_second_number_follows_the_policy(DataGanda dataGanda, int expected)
    {
        var builder = new DataAnggaranBuilder(dataGanda);
        Assert.True(builder.Add(Row("A", 100, 1)));
        Assert.Equal(dataGanda != DataGanda.Tolak, builder.Add(Row(" a ", 40)));
        var data = builder.Build();
        var row = Assert.Single(data.Baris);
        Assert.Equal(("X", "A", (decimal?)expected, (decimal?)1), (row.Wilayah, row.Simpul, row.Pagu, row.Tw1));
        if (dataGanda == DataGanda.Tolak)
            Assert.Equal(
                "Pagu simpul ' a ' untuk wilayah 'X' tahun 2022 sudah ada; angka yang pertama dipakai. Beri satu angka "
                + "saja, atau pilih DataGanda.Terakhir atau DataGanda.Jumlahkan.",
                Assert.Single(data.Diagnostics).Message);
        else Assert.Empty(data.Diagnostics);
    }

    [Fact]
    public void A_row_has_one_meaning()
    {
        var builder = new DataAnggaranBuilder();
        Assert.True(builder.Add(Row("A", 1) with { CaraLapor = CaraLapor.SampaiDengan })); // no realisasi: no meaning
        Assert.True(builder.AddCaraLapor("X", "A", 2022, CaraLapor.PerPeriode));
        Assert.False(builder.AddCaraLapor("X", "A", 2022, CaraLapor.SampaiDengan));
        Assert.False(builder.Add(Row("A", tw1: 1) with { CaraLapor = CaraLapor.SampaiDengan }));
        var data = builder.Build();
        Assert.Equal("KIN2017", Assert.Single(data.Diagnostics).Code.Id);
        Assert.Null(data.Baris[0].Realisasi(Triwulan.I));
        Assert.Equal([2022], data.Tahun);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var builder = new DataAnggaranBuilder();
        Assert.Throws<ArgumentException>(() => builder.Add(" ", "A", 2022, BagianAnggaran.Pagu, 1));
        Assert.Throws<ArgumentException>(() => builder.Add("X", " ", 2022, BagianAnggaran.Pagu, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add("X", "A", 1899, BagianAnggaran.Pagu, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add("X", "A", 2201, BagianAnggaran.Pagu, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add("X", "A", 2022, (BagianAnggaran)9, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add("X", "A", 2022, BagianAnggaran.Tw4, -1e18m));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddCaraLapor("X", "A", 2022, (CaraLapor)9));
        Assert.Empty(builder.Build().Baris);
        Assert.Throws<InvalidOperationException>(() => builder.Add("X", "A", 2022, BagianAnggaran.Pagu, 1));
    }

    [Fact]
    public void The_pagu_perubahan_counts_before_the_pagu()
    {
        Assert.Equal(1, Row("A", 1).PaguBerlaku);
        Assert.Equal(0, (Row("A", 1) with { PaguPerubahan = 0 }).PaguBerlaku);
        Assert.Null(Row("A").PaguBerlaku);
    }

    [Fact]
    public void Rows_come_in_the_order_of_wilayah_simpul_and_tahun()
    {
        var builder = new DataAnggaranBuilder();
        foreach (var kode in (string[])["B", "A", "b-1"])
        {
            foreach (var tahun in (int[])[2023, 2021, 2022])
            {
                builder.Add("Y", kode, tahun, BagianAnggaran.Pagu, 1);
                builder.Add("X", kode, tahun, BagianAnggaran.Pagu, 1);
            }
        }
        Assert.Equal(
            from wilayah in (string[])["X", "Y"]
            from simpul in (string[])["A", "B", "b-1"]
            from tahun in (int[])[2021, 2022, 2023]
            select (wilayah, simpul, tahun),
            builder.Build().Baris.Select(row => (row.Wilayah, row.Simpul, row.Tahun)));
    }

    [Fact]
    public void A_refusal_names_its_reason()
    {
        var builder = new DataAnggaranBuilder();
        Assert.Throws<ArgumentNullException>(() => builder.Add(null!));
        var large = Assert.Throws<ArgumentOutOfRangeException>(
            () => builder.Add("X", "A", 2022, BagianAnggaran.Pagu, 1e18m));
        Assert.Contains("below 10^18", large.Message, StringComparison.Ordinal);
        builder.Build();
        var built = Assert.Throws<InvalidOperationException>(
            () => builder.AddCaraLapor("X", "A", 2022, CaraLapor.PerPeriode));
        Assert.Equal("Data yang sudah dibekukan tidak dapat ditambah.", built.Message);
    }
}
