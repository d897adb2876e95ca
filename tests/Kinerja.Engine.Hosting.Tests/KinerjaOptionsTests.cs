using Kinerja.Engine.Model;
using Kinerja.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace Kinerja.Engine.Hosting.Tests;

/// <summary>SPEC 12.</summary>
public sealed class KinerjaOptionsTests
{
    [Fact]
    public void Defaults_are_those_of_the_rules() => Assert.Equal(AturanKinerja.Baku, new KinerjaOptions().ToAturan());

    [Fact]
    public void Every_option_can_be_configured()
    {
        Read(out var failures, ("Warna", "biru"));
        var names = typeof(KinerjaOptions).GetProperties().Select(property => property.Name);
        Assert.Equal([$"Opsi 'Warna' tidak dikenal. Yang ada: {string.Join(", ", names)}."], failures);
    }

    [Fact]
    public void A_number_is_no_choice()
    {
        var choices = typeof(KinerjaOptions).GetProperties().Where(property => property.PropertyType.IsEnum).ToList();
        Assert.NotEmpty(choices);
        Assert.All(choices, property =>
        {
            var options = new KinerjaOptions();
            property.SetValue(options, Enum.ToObject(property.PropertyType, 99));
            Assert.Equal(
                [$"{property.Name}: pilihan tidak dikenal."],
                new KinerjaOptionsValidator().Validate(null, options).Failures);
        });
    }

    [Fact]
    public void The_levels_and_the_renstra_are_made_of_their_options()
    {
        var options = new KinerjaOptions { Jenjang = ["A", "B"], TahunAwalRenstra = 2022, TahunAkhirRenstra = 2026 };
        Assert.Equal(["A", "B"], options.ToJenjang().Nama);
        Assert.Same(DaftarJenjang.Baku, new KinerjaOptions().ToJenjang());
        Assert.Equal(new MasaRenstra(2022, 2026), options.ToAturan().Renstra);
        Assert.Throws<ArgumentException>(() => new KinerjaOptions { TahunAkhirRenstra = 2026 }.ToAturan());
    }

    [Fact]
    public void Rules_cannot_be_made_of_invalid_options()
    {
        Assert.Throws<ArgumentException>(() => new KinerjaOptions { BatasBawahCapaian = 200 }.ToAturan());
        Assert.Throws<ArgumentException>(
            () => new KinerjaOptions { HariKerjaEfektifPerTriwulan = [60, 60, 60] }.ToAturan());
        Assert.Throws<ArgumentException>(() => new KinerjaOptions { SkalaKustom = [] }.ToAturan());
        Assert.Throws<ArgumentException>(() => new KinerjaOptions { SkalaPredikat = (NamaSkalaPredikat)99 }.ToAturan());
        Assert.Throws<ArgumentOutOfRangeException>(() => new KinerjaOptions { EdisiSkm = 2010 }.ToAturan());
    }

    [Fact]
    public void Are_read_from_configuration_under_every_culture()
    {
        using var _ = new OtherCulture("id-ID");
        var options = Read(
            out var failures, ("BatasAtasCapaian", "120.5"), ("batasBawahCapaian", "none"), ("SkalaPredikat", "sakip"),
            ("HariKerjaEfektif", "250"), ("HariKerjaEfektifPerTriwulan:0", "62.5"),
                ("HariKerjaEfektifPerTriwulan:1", "62.5"),
            ("HariKerjaEfektifPerTriwulan:2", "60"), ("HariKerjaEfektifPerTriwulan:3", "65"));
        Assert.Empty(failures);
        Assert.Equal(120.5m, options.BatasAtasCapaian);
        Assert.Null(options.BatasBawahCapaian);
        Assert.Same(SkalaPredikat.Sakip, options.ToAturan().SkalaPredikat);
        Assert.Equal(new HariKerjaEfektif(62.5m, 62.5m, 60, 65), options.ToAturan().HariKerjaEfektif);
    }

    [Fact]
    public void Every_failure_is_told_at_once()
    {
        Read(out var failures, ("DesimalKeluaran", "13"), ("DataHilang", "Hapus"), ("DataHilng", "Nol"),
            ("BatasAtasCapaian", "120,5"), ("BatasBawahCapaian", "200"), ("HariKerjaEfektifPerTriwulan:0", "1"));
        Assert.Equal(6, failures.Count);
        Assert.Contains(
            failures, f => f.Contains("DataHilng' tidak dikenal. Maksud Anda 'DataHilang'?", StringComparison.Ordinal));
        Assert.Contains(
            failures, f => f.Contains("DataHilang = 'Hapus'", StringComparison.Ordinal)
            && f.Contains("Abaikan, Nol, Blokir", StringComparison.Ordinal));
        Assert.Contains(failures, f => f.Contains("DesimalKeluaran = 13", StringComparison.Ordinal));
        Assert.Contains(failures, f => f.Contains("BatasAtasCapaian = '120,5'", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edition_of_the_survey_is_a_year()
    {
        var options = Read(out var failures, ("EdisiSkm", "2004"), ("BobotUnsur", "duadesimal"));
        Assert.Empty(failures);
        Assert.Equal(
            (EdisiSkm.Tahun2004, BobotUnsur.DuaDesimal), (options.ToAturan().EdisiSkm, options.ToAturan().BobotUnsur));
        Read(out failures, ("EdisiSkm", "2010"), ("BobotUnsur", "EmpatDesimal"));
        Assert.Equal(
            ["Opsi BobotUnsur = 'EmpatDesimal' tidak terbaca. Pilihan: Eksak, DuaDesimal, TigaDesimal.",
                "EdisiSkm = 2010: harus 2017 atau 2004."],
            failures);
    }

    [Theory]
    [InlineData("EdisiSkm", "Tahun2004")]
    [InlineData("BatasAtasCapaian:0", "120")]
    [InlineData("DesimalKeluaran:x", "3")]
    [InlineData("DesimalKeluaran", "0x3")]
    [InlineData("DataGanda:0", "Terakhir")]
    [InlineData("HariKerjaEfektifPerTriwulan:tw1", "60")]
    [InlineData("HariKerjaEfektifPerTriwulan", "60,60,dua,67")]
    [InlineData("HariKerjaEfektif", "none")]
    [InlineData("", "5")]
    public void A_value_of_the_wrong_shape_is_no_value(string key, string value)
    {
        Read(out var failures, (key, value));
        Assert.Single(failures);
    }

    [Fact]
    public void A_list_can_be_given_on_the_command_line()
    {
        var options = Read(out var failures, ("HariKerjaEfektifPerTriwulan", "60, 60,60.5,66.5"));
        Assert.Empty(failures);
        Assert.Equal(new HariKerjaEfektif(60, 60, 60.5m, 66.5m), options.ToAturan().HariKerjaEfektif);
    }

    [Fact]
    public void Every_option_is_a_text_that_reads_back()
    {
        var texts = new KinerjaOptions().ToTexts();
        Assert.Equal(OptionTable.Names, texts.Select(text => text.Key));
        var options = Read(
            out var failures, ("DesimalKeluaran", "4"), ("BatasAtasCapaian", "none"), ("DataHilang", "Nol"),
            ("HariKerjaEfektifPerTriwulan", "60,60,60.5,66.5"), ("StatusDipakai", "Final,Disetujui"),
            ("TahunAwalRenstra", "2022"), ("WilayahBaku", "33.02.19"));
        Assert.Empty(failures);
        var written = options.ToTexts().Where(text => text.Key != "SkalaKustom").Select(text => (text.Key, text.Value));
        Assert.Equal(options.ToTexts(), Read(out failures, [.. written]).ToTexts());
        Assert.Empty(failures);
    }

    [Fact]
    public void A_scale_of_ones_own_is_described_by_its_bounds()
    {
        var options = new KinerjaOptions
        {
            SkalaKustom = [new("Baik", 80), new("Cukup", 50, false), new("Kurang", null)],
        };
        Assert.Equal("Baik >= 80,Cukup > 50,Kurang", options.ToTexts().Single(text => text.Key == "SkalaKustom").Value);
    }

    private static KinerjaOptions Read(out List<string> failures, params (string Key, string Value)[] entries)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(entries.Select(e =>
                KeyValuePair.Create(e.Key.Length == 0 ? "Kinerja" : "Kinerja:" + e.Key, (string?)e.Value))).Build();
        var options = KinerjaOptionsReader.Read(configuration.GetSection("Kinerja"), out var diagnostics);
        failures = [.. diagnostics.Select(d => d.Message)];
        return options;
    }
}
