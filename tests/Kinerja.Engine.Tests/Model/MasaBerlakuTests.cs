using Kinerja.Engine.Model;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Model.DefinisiUji;

namespace Kinerja.Engine.Tests.Model;

/// <summary>SPEC 4.8: the rows of a kode, and what they name, tahun by tahun.</summary>
public sealed class MasaBerlakuTests
{
    [Theory]
    [InlineData(2022, 2024, 2024, null, "'ik' berlaku sejak 2024 di baris ini dan 2022..2024 di indikator.csv:2")]
    [InlineData(null, 2024, 2020, 2021, "'ik' berlaku 2020..2021 di baris ini dan sampai 2024 di indikator.csv:2")]
    [InlineData(2022, null, null, null, "'ik' berlaku semua tahun di baris ini dan sejak 2022 di indikator.csv:2")]
    public void Overlapping_rows_are_told_with_both_lines(int? dari, int? sampai, int? dari2, int? sampai2, string told)
    {
        var galat = OnlyGalat(
            new DefinisiParts
            {
                Indikator = [Indikator("IK", dari, sampai), Indikator("ik", dari2, sampai2, line: 3)],
            },
            "KIN1006");
        Assert.Equal("indikator.csv:3, kolom kode", galat.Place.ToString());
        Assert.Contains(told, galat.Message, StringComparison.Ordinal);
        Assert.Contains("Perbaiki berlaku_dari atau berlaku_sampai", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_third_row_is_compared_with_every_row_before_it()
    {
        var galat = OnlyGalat(
            new DefinisiParts
            {
                Indikator =
                [
                    Indikator("IK", 2020, 2021), Indikator("IK", 2022, 2023, line: 3),
                    Indikator("IK", 2023, 2024, line: 4),
                ],
            },
            "KIN1006");
        Assert.Equal(4, galat.Place.Line);
        Assert.Contains("2022..2023 di indikator.csv:3", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Adjoining_rows_do_not_overlap() => Assert.Empty(Galat(new DefinisiParts
    {
        Indikator = [Indikator("IK", 2023, 2023), Indikator("IK", null, 2022), Indikator("IK", 2024, null)],
    }));

    [Fact]
    public void A_row_that_ends_before_it_begins_is_valid_in_no_tahun()
    {
        var galat = OnlyGalat(
            new DefinisiParts { Indikator = [Some.Indikator(), Indikator("B", 2024, 2022)] }, "KIN1026");
        Assert.Equal("indikator.csv:2, kolom berlaku_sampai", galat.Place.ToString());
        Assert.Contains("'B' berlaku dari 2024 sampai 2022", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_no_tahun_overlaps_none() => OnlyGalat(
        new DefinisiParts { Indikator = [Indikator("B", 2020, 2030), Indikator("B", 2024, 2022, line: 3)] }, "KIN1026");

    [Theory]
    [InlineData(1899)]
    [InlineData(2201)]
    public void A_bound_is_a_tahun(int tahun) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Indikator("IK", tahun, null));

    [Fact]
    public void The_first_row_of_a_kode_gives_its_place_in_the_order()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Indikator("A", 2024, null), Indikator("B", null, null), Indikator("A", null, 2023)],
        });
        Assert.Equal(["A", "B"], definisi.Tahun(2020).Indikator.Select(one => one.Kode));
        Assert.Equal(["A", "B"], definisi.Tahun(2025).Indikator.Select(one => one.Kode));
        Assert.Equal((2023, 2024), (
            definisi.FindIndikator("a", 2020)!.BerlakuSampai, definisi.FindIndikator("a", 2030)!.BerlakuDari));
        Assert.Null(definisi.FindIndikator("C", 2020));
    }

    /// <summary>The tahun of all rows of a kode, as messages write them.</summary>
    [Fact]
    public void A_definition_knows_the_masa_of_its_kode()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Indikator("A", 2024, null), Indikator("A", null, 2022)],
            Simpul = [Simpul("S", Jenjang.Sasaran, 2022, 2024)],
            Wilayah = [Wilayah("X", null, null, null)],
        });
        Assert.True(definisi.HasMasaBerlaku);
        Assert.Equal("sampai 2022, sejak 2024", definisi.MasaIndikator("a"));
        Assert.Equal("2022..2024", definisi.MasaSimpul("S"));
        Assert.Equal("semua tahun", definisi.MasaWilayah("x"));
        Assert.False(Some.Definisi(Some.Indikator()).HasMasaBerlaku);
    }

    /// <summary>SPEC 4.8: the tahun is named, and for a kode of other tahun also when it is valid.</summary>
    [Fact]
    public void A_simpul_that_is_not_valid_yet_is_told_with_the_tahun_and_with_its_masa()
    {
        var galat = OnlyGalat(
            new DefinisiParts
            {
                Indikator = [Indikator("IK", 2021, 2024, simpul: "S")],
                Simpul = [Simpul("S", Jenjang.Sasaran, 2023, null)],
            },
            "KIN1007");
        Assert.Equal("indikator.csv:2, kolom simpul, tahun 2021", galat.Place.ToString());
        Assert.Contains("'S' berlaku sejak 2023.", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_indikator_needs_its_simpul_in_all_tahun()
    {
        var galat = OnlyGalat(
            new DefinisiParts
            {
                Indikator = [Indikator("IK", null, null, simpul: "S")],
                Simpul = [Simpul("S", Jenjang.Sasaran, 2023, 2024)],
            },
            "KIN1007");
        Assert.Equal(2022, galat.Place.Tahun); // next to the first tahun of the simpul
    }

    [Theory]
    [InlineData(2022, 2022)]
    [InlineData(2024, 2024)]
    public void A_gap_between_the_rows_of_an_induk_is_told_with_its_tahun(int first, int gap)
    {
        var galat = OnlyGalat(
            Parts(
                Simpul("T", Jenjang.Tujuan, null, first - 1), Simpul("T", Jenjang.Tujuan, first + 1, null),
                Simpul("S", Jenjang.Sasaran, null, null, "T")),
            "KIN4001");
        Assert.Equal($"cascading.csv:2, kolom induk, tahun {gap}", galat.Place.ToString());
        Assert.Contains(
            $"'T' berlaku sampai {first - 1}, sejak {first + 1}.", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_is_resolved_in_every_tahun_of_its_row()
    {
        var galat = OnlyGalat(
            new DefinisiParts { Indikator = [Indikator("X", null, 2022), Indikator("Y", 2022, 2023, "[@X] + a")] },
            "KIN1114");
        Assert.Equal("indikator.csv:2, kolom rumus, tahun 2023", galat.Place.ToString());
        Assert.Contains("'X' berlaku sampai 2022.", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_induk_of_a_wilayah_is_resolved_in_every_tahun_of_its_row()
    {
        var galat = OnlyGalat(
            new DefinisiParts
            {
                Indikator = [Some.Indikator()],
                Wilayah = [Wilayah("K", null, 2023, null), Wilayah("X", "K", 2022, null)],
            },
            "KIN4001");
        Assert.Equal("wilayah.csv:2, kolom induk, tahun 2022", galat.Place.ToString());
        Assert.Contains("tidak ada di wilayah.csv. 'K' berlaku sejak 2023.", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_tahun_knows_is_told_once_without_a_tahun()
    {
        var galat = OnlyGalat(
            new DefinisiParts
            {
                Indikator = [Indikator("IK", null, 2022, simpul: "X"), Indikator("IK", 2023, null, simpul: "X")],
            },
            "KIN1007");
        Assert.Null(galat.Place.Tahun);
    }

    [Fact]
    public void A_cycle_of_one_tahun_is_told_with_it()
    {
        var galat = OnlyGalat(
            new DefinisiParts
            {
                Indikator = [Some.Indikator()],
                Wilayah =
                [
                    Wilayah("A", null, null, 2022), Wilayah("A", "B", 2023, 2023), Wilayah("A", null, 2024, null),
                    Wilayah("B", "A", null, null),
                ],
            },
            "KIN4002");
        Assert.Equal(2023, galat.Place.Tahun);
        Assert.Contains("A -> B -> A", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_jenjang_that_does_not_fall_in_one_tahun_is_told_with_it()
    {
        var galat = OnlyGalat(
            Parts(
                Simpul("T", Jenjang.Tujuan, null, 2022), Simpul("T", Jenjang.Program, 2023, null),
                Simpul("S", Jenjang.Sasaran, null, 2023, "T")),
            "KIN4003");
        Assert.Equal(2023, galat.Place.Tahun);
    }
}
