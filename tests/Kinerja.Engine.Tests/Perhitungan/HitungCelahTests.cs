using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Model.DefinisiUji;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 4.4, 4.7, 4.8, 5.7, 7.1: cases in which a wrong row, quarter or tahun would show.</summary>
public sealed class HitungCelahTests
{
    /// <summary>
    /// Of ten wilayah, I0 is at 1 and 5, R1 at 5, R2 at 5 and 7, R3 at 8; each has a target of its own there, so nobody
    /// else is asked. R2 at 7 reads R1, which reads I0, where neither has a row.
    /// </summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_reference_is_read_at_the_wilayah_of_the_one_that_refers(bool hasRenstra)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                Some.Indikator("I0", "a"), Some.Indikator("R1", "[@I0] + x"), Some.Indikator("R2", "[@R1] + y"),
                Some.Indikator("R3", "[@I0] + z"),
            ],
            Wilayah = [.. Enumerable.Range(0, 10).Select(i => new Wilayah($"{i}"))],
        });
        var data = new DataKinerjaBuilder()
            .Quarters("1", null, "a", 1, 2, 3, 4).Target("I0", 1, wilayah: "1")
            .Quarters("5", null, "a", 10, 20, 30, 40)
            .Quarters("5", null, "x", 1, 1, 1, 1).Target("R1", 1, wilayah: "5")
            .Quarters("5", null, "y", 0, 0, 0, 0).Quarters("7", null, "y", 1).Target("R2", 1, wilayah: "7")
            .Quarters("8", null, "z", 1).Target("R3", 1, wilayah: "8");
        var aturan = new AturanKinerja { Renstra = hasRenstra ? new MasaRenstra(Some.Tahun, 2026) : null };
        var hasil = new KinerjaEngine(definisi, aturan).Calculate(data.Build());
        foreach (var kode in (string[])["R1", "R2"])
            Assert.Equal(
                [11m, 32m, 63m, 104m],
                Triwulan.Semua.Select(q => hasil.FindIndikator("5", kode, Some.Tahun, q)!.Value.Realisasi.Value));
        Assert.Equal(
            Alasan.DataKosong, hasil.FindIndikator("7", "R2", Some.Tahun, Triwulan.I)!.Value.Realisasi.Alasan);
        Assert.Equal(
            Alasan.DataKosong, hasil.FindIndikator("8", "R3", Some.Tahun, Triwulan.I)!.Value.Realisasi.Alasan);
        if (hasRenstra)
            Assert.Equal(104, hasil.FindRenstra("5", "R2", Some.Tahun, Triwulan.IV)!.Value.RealisasiRenstra.Value);
    }

    /// <summary>In 2022 only 3 has the indikator, in 2023 also 1, which comes before it.</summary>
    [Fact]
    public void A_window_has_the_wilayah_of_all_its_tahun_in_their_order()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "a")],
            Wilayah = [.. Enumerable.Range(1, 8).Select(i => new Wilayah($"{i}"))],
        });
        var data = new DataKinerjaBuilder();
        foreach (var (wilayah, tahun, nilai) in ((string, int, decimal)[])
            [("3", 2022, 2), ("1", 2023, 5), ("3", 2023, 7)])
        {
            data.AddRealisasi(data.Variabel(null, "a"), data.Wilayah(wilayah), tahun, Triwulan.I, nilai);
            data.AddTarget(data.Indikator("IK"), data.Wilayah(wilayah), tahun, null, 10);
        }
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { Renstra = new MasaRenstra(2022, 2026) })
            .Calculate(data.Build());
        Assert.Equal(
            [5m, 9m],
            ((string[])["1", "3"]).Select(
                kode => hasil.FindRenstra(kode, "IK", 2023, Triwulan.IV)!.Value.RealisasiRenstra.Value));
    }

    /// <summary>
    /// Wilayah 5 and 7 report in 2022 only, wilayah 3 in 2023 only. Since 2023 the rumus of R1 reads A (SPEC 17.1).
    /// </summary>
    [Fact]
    public void A_window_reads_a_reference_also_where_only_an_earlier_tahun_refers()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                Indikator("A", null, 2022, "a"), Indikator("A", 2023, null, "a", line: 3),
                Indikator("R1", null, 2022, "b", line: 4), Indikator("R1", 2023, null, "[@A] + b", line: 5),
                Indikator("R2", null, null, "[@R1] + x", line: 6),
            ],
            Wilayah = [.. Enumerable.Range(0, 10).Select(i => new Wilayah($"{i}"))],
        });
        var data = new DataKinerjaBuilder();
        foreach (var (kode, variabel, wilayah, tahun, nilai) in ((string, string, string, int, decimal)[])
            [
                ("R2", "x", "7", 2022, 1), ("R1", "b", "5", 2022, 2), ("A", "a", "5", 2022, 3),
                ("R2", "x", "3", 2023, 10), ("R1", "b", "3", 2023, 20), ("A", "a", "3", 2023, 40),
            ])
        {
            data.AddRealisasi(data.Variabel(null, variabel), data.Wilayah(wilayah), tahun, Triwulan.I, nilai);
            data.AddTarget(data.Indikator(kode), data.Wilayah(wilayah), tahun, null, 1);
        }
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { Renstra = new MasaRenstra(2022, 2026) })
            .Calculate(data.Build());
        Assert.Equal(
            [40m, 60m, 70m],
            ((string[])["A", "R1", "R2"]).Select(
                kode => hasil.FindRenstra("3", kode, 2023, Triwulan.IV)!.Value.RealisasiRenstra.Value));
    }

    /// <summary>A wilayah with a gap has no figures of a year in which it does not exist (SPEC 4.8, 17.1).</summary>
    [Fact]
    public void A_wilayah_that_is_not_valid_in_the_year_before_has_no_window_of_that_year()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "a")],
            Wilayah =
            [
                new("K"), new("A", "K"), new("B", "K") { BerlakuSampai = 2022 }, new("B", "K") { BerlakuDari = 2024 },
            ],
        });
        var data = new DataKinerjaBuilder();
        foreach (var (wilayah, tahun, nilai) in ((string, int, decimal)[])
            [("A", 2022, 1), ("A", 2023, 2), ("A", 2024, 4), ("B", 2022, 100), ("B", 2024, 200)])
            data.AddRealisasi(data.Variabel(null, "a"), data.Wilayah(wilayah), tahun, Triwulan.I, nilai);
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { Renstra = new MasaRenstra(2022, 2026) })
            .Calculate(data.Build());
        Assert.Equal(
            [3m, 3m, null],
            ((string[])["K", "A", "B"]).Select(
                kode => hasil.FindRenstra(kode, "IK", 2024, Triwulan.I)!.Value.RealisasiRenstraLalu.Value));
    }

    /// <summary>Both report in 2024 only, which says nothing of the window s.d. 2023 (SPEC 7.1).</summary>
    [Fact]
    public void A_conflict_of_a_later_tahun_does_not_hide_what_a_window_leaves_out()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "a")],
            Wilayah = [new("K"), new("A", "K")],
        });
        var data = new DataKinerjaBuilder();
        foreach (var (wilayah, tahun) in ((string, int)[])[("K", 2022), ("A", 2023), ("K", 2024), ("A", 2024)])
            data.AddRealisasi(data.Variabel(null, "a"), data.Wilayah(wilayah), tahun, Triwulan.I, 1);
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { Renstra = new MasaRenstra(2022, 2026) })
            .Calculate(data.Build());
        Assert.Equal(
            [("KIN4006", 2024), ("KIN4021", 2023)],
            hasil.Diagnostics.Where(one => one.Code.Id is "KIN4006" or "KIN4021")
                .Select(one => (one.Code.Id, one.Place.Tahun!.Value)));
    }

    /// <summary>Only an indikator that has nothing but references is assigned where they are (SPEC 4.7).</summary>
    [Fact]
    public void A_rumus_with_a_variabel_is_not_assigned_by_its_reference()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "[@B] + a"), Some.Indikator("B", "b")],
            Wilayah = [new("1"), new("2"), new("3")],
        });
        var data = new DataKinerjaBuilder().Quarters("1", null, "a", 1).Quarters("2", null, "b", 1)
            .Target("IK", 1, wilayah: "1").Target("IK", 1, wilayah: "3");
        Assert.Equal(
            ["B"],
            new KinerjaEngine(definisi).Calculate(data.Build()).IndikatorAt("2", Some.Tahun, Triwulan.I)
                .Select(row => row.KodeIndikator));
    }

    [Fact]
    public void Nothing_is_lacking_above_wilayah_of_which_nothing_is_expected()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "5"), Some.Indikator("B", "b")],
            Wilayah = [new("K"), new("1", "K"), new("2", "K")],
        });
        var hasil = new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Quarters("1", null, "b", 1).Build());
        Assert.Equal(1, hasil.FindIndikator("K", "IK", Some.Tahun, Triwulan.I)!.Value.Kelengkapan);
    }

    [Fact]
    public void The_last_quarter_with_data_is_that_of_any_variabel()
    {
        var rows = new KinerjaEngine(Some.Definisi(Some.Indikator(rumus: "Persen(a, b)"))).Calculate(
            new DataKinerjaBuilder().Quarters("a", 1, 1).Quarters("b", 2, 2).Build()).Indikator;
        Assert.Equal([1, 2, 2, 2], rows.Select(row => row.DataSampai?.Nomor));
    }

    [Fact]
    public void Respondents_without_an_index_are_data_in_every_quarter()
    {
        var survei = new DataSurveiBuilder(["U1", "U2"]);
        survei.Add(survei.Wilayah("X"), Some.Tahun, Triwulan.II, [4, 0]);
        var definisi = Some.Definisi(new Indikator("IK", Rumus.Parse("skm_ikm"), TipePerhitungan.NonKumulatif));
        var rows = new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Build(), survei.Build()).Indikator;
        Assert.Equal([null, 2, 2, 2], rows.Select(row => row.DataSampai?.Nomor));
    }

    /// <summary>SPEC 4.4, 9.4: one cell of the survey and one of a, which nobody reports.</summary>
    [Fact]
    public void A_survey_is_one_cell_beside_another_variabel()
    {
        var survei = new DataSurveiBuilder(["U1"]);
        survei.Add(survei.Wilayah("X"), Some.Tahun, Triwulan.I, [4]);
        var definisi = Some.Definisi(new Indikator("IK", Rumus.Parse("skm_ikm + a"), TipePerhitungan.NonKumulatif));
        var rows = new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Build(), survei.Build()).Indikator;
        Assert.All(rows, row => Assert.Equal(0.5m, row.Kelengkapan));
    }

    /// <summary>At the bound itself; against the bound alone, a target below 0 would be TargetTidakSah.</summary>
    [Theory]
    [InlineData(-5)]
    [InlineData(-7)]
    [InlineData(-10)]
    public void Both_bounds_of_a_range_belong_to_it(int realisasi) => Assert.Equal(
        100, CapaianCalculator.Calculate(
            realisasi, -10, -5, Polaritas.Minimum,
            new AturanKinerja { RumusCapaianMinimum = RumusCapaianMinimum.RasioTerbalik }).Value);

    /// <summary>IK-3 has rows for 2022 and 2024, Y exists from 2023; the target of the renstra has no tahun.</summary>
    [Fact]
    public void A_target_without_tahun_is_outside_no_tahun()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Indikator("IK-3", 2022, 2022), Indikator("IK-3", 2024, 2024, line: 3)],
            Wilayah = [Wilayah("X", null, null, null), Wilayah("Y", null, 2023, null)],
        });
        var data = new DataKinerjaBuilder();
        data.AddRealisasi(data.Variabel(null, "jumlah"), data.Wilayah("X"), 2024, Triwulan.I, 1);
        data.AddTarget(data.Indikator("IK-3"), data.Wilayah("Y"), null, null, 4);
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { Renstra = new MasaRenstra(2022, 2026) })
            .Calculate(data.Build());
        Assert.DoesNotContain(hasil.Diagnostics, one => one.Code == DataCodes.DiLuarMasaBerlaku);
    }

    [Fact]
    public void Data_outside_its_tahun_is_told_with_its_cure()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                Indikator("IK-3", 2022, 2022), Indikator("IK-3", 2024, 2024, line: 3), Some.Indikator("LAIN", "lain"),
            ],
            Wilayah = [Wilayah("X", null, null, null), Wilayah("Y", null, 2023, 2024)],
        });
        var data = new DataKinerjaBuilder();
        data.AddTarget(data.Indikator("IK-3"), data.Wilayah("X"), 2023, null, 4);
        data.AddTarget(data.Indikator("LAIN"), data.Wilayah("X"), 2022, null, 4);
        foreach (var wilayah in (string[])["X", "Y"])
            data.AddRealisasi(data.Variabel(null, "lain"), data.Wilayah(wilayah), 2022, Triwulan.I, 1);
        var hasil = new KinerjaEngine(definisi).Calculate(data.Build());
        Assert.Equal(
            [
                "Wilayah 'Y' berlaku 2023..2024, jadi datanya tahun 2022 tidak ikut dihitung. Perbaiki tahunnya, atau "
                    + "masa berlakunya.",
                "Indikator 'IK-3' berlaku 2022..2022, 2024..2024, jadi datanya tahun 2023 tidak ikut dihitung. "
                    + "Perbaiki tahunnya, atau masa berlakunya.",
            ],
            hasil.Diagnostics.Where(one => one.Code == DataCodes.DiLuarMasaBerlaku).Select(one => one.Message));
        Assert.Equal(25, hasil.FindIndikator("X", "LAIN", 2022, Triwulan.I)!.Value.Capaian.Value); // all else stays
    }
}
