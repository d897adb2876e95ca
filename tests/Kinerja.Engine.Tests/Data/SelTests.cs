using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Data;

/// <summary>The plain path into the data: rows with names.</summary>
public sealed class SelTests
{
    private static readonly SelRealisasi Dibina = new("33.02.19", "P5.1", "desa_dibina", 2022, Triwulan.I, 4m);

    [Fact]
    public void A_row_gives_what_ids_give()
    {
        var (rows, ids) = (new DataKinerjaBuilder(), new DataKinerjaBuilder());
        rows.AddRange([Dibina, Dibina with { Indikator = null, Triwulan = Triwulan.III, Nilai = null }]);
        rows.AddRange(
            [new SelTarget(null, "P5.1", 2022, null, 80), new SelTarget("33.02.19", "P5.1", 2022, Triwulan.IV, 90)]);
        var wilayah = ids.Wilayah("33.02.19");
        ids.AddRealisasi(ids.Variabel("P5.1", "desa_dibina"), wilayah, 2022, Triwulan.I, 4);
        ids.AddRealisasi(ids.Variabel(null, "desa_dibina"), wilayah, 2022, Triwulan.III, null);
        ids.AddTarget(ids.Indikator("P5.1"), null, 2022, null, 80);
        ids.AddTarget(ids.Indikator("P5.1"), wilayah, 2022, Triwulan.IV, 90);
        var (expected, actual) = (ids.Build(), rows.Build());
        Assert.Equal(expected.SemuaRealisasi, actual.SemuaRealisasi);
        Assert.Equal(expected.SemuaTarget, actual.SemuaTarget);
        Assert.Empty(actual.Diagnostics);
    }

    [Fact]
    public void Rows_that_are_listed_can_be_added_again()
    {
        var builder = new DataKinerjaBuilder();
        builder.Add(Dibina);
        builder.Add(new SelTarget(null, "P5.1", 2022, Triwulan.II, 80));
        builder.Add(new SelTarget(null, "P5.1", 2022, null, 80) { TargetAtas = 90 });
        var (once, twice) = (builder.Build(), new DataKinerjaBuilder());
        twice.AddRange(once.SemuaRealisasi);
        twice.AddRange(once.SemuaTarget);
        Assert.Equal(once.SemuaRealisasi, twice.Build().SemuaRealisasi);
        Assert.Equal(once.SemuaTarget, twice.Build().SemuaTarget);
    }

    [Fact]
    public void A_duplicate_is_a_diagnostic_and_the_first_counts()
    {
        var builder = new DataKinerjaBuilder();
        Assert.True(builder.Add(Dibina));
        Assert.False(builder.Add(Dibina with { Nilai = 5 }));
        Assert.True(builder.Add(new SelTarget(null, "P5.1", 2022, null, 80)));
        Assert.False(builder.Add(new SelTarget(null, "P5.1", 2022, null, 81)));
        var data = builder.Build();
        Assert.Equal(
            [
                "Galat KIN2011 wilayah 33.02.19, indikator P5.1, variabel desa_dibina, tahun 2022, TW 1: Variabel "
                    + "'desa_dibina' indikator 'P5.1' untuk "
                + "wilayah '33.02.19' tahun 2022 TW I sudah ada; angka yang pertama dipakai. Beri satu angka saja, "
                    + "atau pilih DataGanda.Terakhir atau DataGanda.Jumlahkan.",
                "Galat KIN2011 indikator P5.1, tahun 2022: Target indikator 'P5.1' untuk semua wilayah tahun 2022 "
                    + "setahun sudah ada; "
                + "angka yang pertama dipakai. Beri satu angka saja, atau pilih DataGanda.Terakhir atau "
                    + "DataGanda.Jumlahkan.",
            ],
            data.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal([4m], data.SemuaRealisasi.Select(sel => sel.Nilai!.Value));
        var hasil = new KinerjaEngine(Some.Definisi(Some.Indikator("P5.1", "desa_dibina"))).Calculate(data);
        Assert.Equal(data.Diagnostics, hasil.Diagnostics.Where(diagnostic => diagnostic.Code == DataCodes.KunciGanda));
    }

    [Theory]
    [InlineData(DataGanda.Terakhir, 5)]
    [InlineData(DataGanda.Jumlahkan, 9)]
    public void Under_another_policy_a_duplicate_is_taken(DataGanda ganda, int expected)
    {
        var builder = new DataKinerjaBuilder(ganda);
        builder.AddRange([Dibina, Dibina with { Nilai = 5 }]);
        Assert.Equal(expected, Assert.Single(builder.Build().SemuaRealisasi).Nilai);
        Assert.Empty(builder.Build().Diagnostics);
    }

    [Fact]
    public void A_row_that_is_none_is_the_callers_bug()
    {
        var builder = new DataKinerjaBuilder();
        Assert.ThrowsAny<ArgumentException>(() => builder.Add(default(SelRealisasi)));
        Assert.ThrowsAny<ArgumentException>(() => builder.Add(default(SelTarget)));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(Dibina with { Tahun = 1899 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(Dibina with { Nilai = 1e18m }));
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.Add(Dibina with { Variabel = "lain" }));
    }

    /// <summary>What the definition does not know counts as if no row had named it, whatever it was reported
    /// with.</summary>
    [Fact]
    public void Unknown_codes_are_told_and_the_rest_is_calculated()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(), Some.Indikator("B", "b")],
            Wilayah = [new("Kec A"), new("Kec B")],
        });
        var builder = Known();
        builder.AddRange(
        [
            new SelRealisasi("Kec C", null, "jumlah", 2023, Triwulan.I, 7),
                new("Kec A", "ikk", "jumlah", 2024, Triwulan.I, 7),
            new("Kec A", null, "tak_dipakai", 2022, Triwulan.I, 7),
        ]);
        builder.AddRange(
            [new SelTarget("Kec C", "IK", 2025, null, 5), new SelTarget(null, "tak ada", 2026, null, 5),
            new SelTarget("Kec B", "IK", 2022, null, 5)]);
        var (expected, actual) = (Calculate(With(Known(), 7)), Calculate(builder));
        Assert.Equal(Properties.WilayahLaws.Print(expected), Properties.WilayahLaws.Print(actual));
        Assert.Equal(expected.Tahun, actual.Tahun);
        Assert.Equal(
            [
                "Galat KIN2003 wilayah Kec C: Wilayah 'Kec C' ada di data tetapi tidak didefinisikan, jadi angkanya "
                    + "tidak ikut dihitung. Maksud Anda 'Kec A'? "
                + "Perbaiki kodenya, atau tambahkan wilayah itu ke definisi.",
                "Galat KIN2004 indikator ikk: Indikator 'ikk' ada di data tetapi tidak didefinisikan, jadi angka "
                    + "dan targetnya tidak ikut dihitung. Maksud Anda 'IK'? "
                + "Perbaiki kodenya, atau kosongkan untuk variabel bersama.",
                "Galat KIN2004 indikator tak_ada: Indikator 'tak_ada' ada di data tetapi tidak didefinisikan, jadi "
                    + "angka dan targetnya tidak ikut dihitung. "
                + "Perbaiki kodenya, atau kosongkan untuk variabel bersama.",
            ],
            actual.Diagnostics.Except(expected.Diagnostics).Select(diagnostic => diagnostic.ToString()));
        Assert.Contains(actual.Diagnostics, diagnostic => diagnostic.Code == DataCodes.VariabelTidakTerpakai);

        DataKinerjaBuilder Known() => new DataKinerjaBuilder().Quarters("Kec A", null, "jumlah", 1, 2)
            .Target("IK", 9, wilayah: null);
        DataKinerjaBuilder With(DataKinerjaBuilder known, decimal nilai)
        {
            known.Add(new SelRealisasi("Kec A", null, "tak_dipakai", 2022, Triwulan.I, nilai));
            known.Add(new SelTarget("Kec B", "IK", 2022, null, 5));
            return known;
        }
        Engine.Hasil.HasilKinerja Calculate(DataKinerjaBuilder data) => new KinerjaEngine(definisi)
            .Calculate(data.Build());
    }

    [Fact]
    public void A_sum_beyond_the_limit_survives_what_is_taken_out()
    {
        var builder = new DataKinerjaBuilder(DataGanda.Jumlahkan);
        builder.AddRange(
            [Dibina with { Nilai = 9e17m }, Dibina with { Nilai = 9e17m }, Dibina with { Indikator = "TakAda" }]);
        var hasil = new KinerjaEngine(Some.Definisi(Some.Indikator("P5.1", "desa_dibina"))).Calculate(builder.Build());
        Assert.Equal(18e17m, hasil.FindIndikator("33.02.19", "P5.1", 2022, Triwulan.I)!.Value.Realisasi.Value);
    }

    /// <summary>Two ids, or an id and a number, cannot be swapped: no type turns into another by itself.</summary>
    [Fact]
    public void Ids_and_quarters_turn_into_nothing_else()
    {
        foreach (var type in (Type[])[typeof(WilayahId), typeof(VariabelId), typeof(IndikatorId), typeof(Triwulan)])
            Assert.DoesNotContain(type.GetMethods(), method => method.Name is "op_Implicit" or "op_Explicit");
        Assert.Equal(
            [typeof(VariabelId), typeof(WilayahId), typeof(int), typeof(Triwulan), typeof(decimal?)],
            typeof(DataKinerjaBuilder).GetMethods()
                .Single(m => m.Name == nameof(DataKinerjaBuilder.AddRealisasi) && m.ReturnType == typeof(bool))
                .GetParameters().Select(parameter => parameter.ParameterType));
    }
}
