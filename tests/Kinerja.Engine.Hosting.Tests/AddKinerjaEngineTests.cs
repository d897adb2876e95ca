using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kinerja.Engine.Hosting.Tests;

/// <summary>SPEC 12: what a host gets, starts with and follows.</summary>
public sealed class AddKinerjaEngineTests
{
    private static readonly DefinisiKinerja Definisi = Some.Definisi(Some.Indikator());

    [Fact]
    public void Without_options_an_engine_follows_the_defaults() =>
        Assert.Equal(AturanKinerja.Baku, Host(services => services.AddKinerjaEngine()).Aturan);

    [Fact]
    public void Options_may_be_set_in_code() =>
        Assert.Equal(
            new AturanKinerja { DataHilang = DataHilang.Nol },
            Host(services => services.AddKinerjaEngine(o => o.DataHilang = DataHilang.Nol)).Aturan);

    [Fact]
    public void Options_are_read_as_a_file_spells_them()
    {
        using var _ = new OtherCulture("id-ID");
        var root = Configuration(
            ("Kinerja:BatasAtasCapaian", "none"), ("Kinerja:datahilang", "nol"), ("Kinerja:EdisiSkm", "2004"),
            ("Kinerja:SkalaKustom", "90:Baik;>75.5:Cukup;:Kurang"),
                ("Kinerja:HariKerjaEfektifPerTriwulan", "60,60,60.5,66.5"));
        var expected = new AturanKinerja
        {
            BatasCapaian = new(0, null),
            DataHilang = DataHilang.Nol,
            EdisiSkm = EdisiSkm.Tahun2004,
            SkalaPredikat = new([new("Baik", 90), new("Cukup", 75.5m, Inklusif: false), new("Kurang")]),
            HariKerjaEfektif = new(60, 60, 60.5m, 66.5m),
        };
        Assert.Equal(expected, Host(services => services.AddKinerjaEngine(root)).Aturan);
    }

    [Fact]
    public void A_section_is_found_by_default_by_name_or_as_it_is_given()
    {
        var root = Configuration(("Kinerja:DataHilang", "Nol"), ("App:Nilai:DataHilang", "Blokir"));
        IConfiguration section = root.GetSection("App:Nilai");
        Assert.Equal(DataHilang.Nol, Host(services => services.AddKinerjaEngine(root)).Aturan.DataHilang);
        Assert.Equal(DataHilang.Blokir, Host(services => services.AddKinerjaEngine(section)).Aturan.DataHilang);
        Assert.Equal(
            DataHilang.Blokir, Host(services => services.AddKinerjaEngine(root, "App:Nilai")).Aturan.DataHilang);
        Assert.Equal(
            DataHilang.Blokir,
            Host(services => services.AddKinerjaEngine(root.GetSection("App"), "Nilai")).Aturan.DataHilang);
        Assert.Equal(
            DataHilang.Abaikan, Host(services => services.AddKinerjaEngine(Configuration())).Aturan.DataHilang);
    }

    [Fact]
    public void Code_after_configuration_wins()
    {
        var root = Configuration(("Kinerja:DataHilang", "Nol"), ("Kinerja:EdisiSkm", "2004"));
        var aturan =
            Host(services => services.AddKinerjaEngine(root).AddKinerjaEngine(o => o.DataHilang = DataHilang.Blokir))
            .Aturan;
        Assert.Equal(new AturanKinerja { DataHilang = DataHilang.Blokir, EdisiSkm = EdisiSkm.Tahun2004 }, aturan);
    }

    [Fact]
    public void A_host_with_invalid_options_does_not_start_and_tells_every_failure()
    {
        var root = Configuration(
            ("Kinerja:DataHilng", "Nol"), ("Kinerja:DataGanda", "1"), ("Kinerja:DesimalKeluaran", "13"),
            ("Kinerja:BatasBawahCapaian", "200"));
        using var provider = new ServiceCollection().AddKinerjaEngine(root).BuildServiceProvider();
        var thrown =
            Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);
        Assert.Equal(
            [
                "Opsi DataGanda = '1' tidak terbaca. Pilihan: Tolak, Terakhir, Jumlahkan.",
                "Opsi 'DataHilng' tidak dikenal. Maksud Anda 'DataHilang'?",
                "DesimalKeluaran = 13: harus 0..12.",
                "BatasBawahCapaian = 200 melebihi batas atas 100.",
            ],
            thrown.Failures);
    }

    [Fact]
    public void Two_registrations_tell_a_failure_once()
    {
        using var provider = new ServiceCollection().AddKinerjaEngine().AddKinerjaEngine(o => o.DesimalKeluaran = -1)
            .BuildServiceProvider();
        Assert.Single(
            Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate)
            .Failures);
    }

    [Fact]
    public void An_engine_after_a_reload_follows_the_new_options_and_one_in_use_its_own()
    {
        var root = Configuration(("Kinerja:BatasAtasCapaian", "100"));
        using var provider = new ServiceCollection().AddKinerjaEngine(root).BuildServiceProvider();
        var factory = provider.GetRequiredService<KinerjaEngineFactory>();
        var before = factory.Create(Definisi);

        root["Kinerja:BatasAtasCapaian"] = "120";
        root.Reload();

        Assert.Equal(120, Terbatas(factory.Create(Definisi)));
        Assert.Equal(100, Terbatas(before));
    }

    /// <summary>The old rules do not stand in for options that somebody changed and that say something else.</summary>
    [Fact]
    public void After_an_invalid_reload_no_engine_is_made_until_the_options_are_valid_again()
    {
        var root = Configuration(("Kinerja:BatasAtasCapaian", "100"));
        using var provider = new ServiceCollection().AddKinerjaEngine(root).BuildServiceProvider();
        var factory = provider.GetRequiredService<KinerjaEngineFactory>();
        var before = factory.Create(Definisi);

        root["Kinerja:BatasAtasCapaian"] = "120,5";
        Assert.ThrowsAny<Exception>(root.Reload); // a provider that watches a file keeps this to itself
        Assert.Equal(
            ["Opsi BatasAtasCapaian = '120,5' tidak terbaca. Tulis satu angka dengan titik desimal, atau none."],
            Assert.Throws<OptionsValidationException>(() => factory.Create(Definisi)).Failures);
        Assert.Equal(100, Terbatas(before));

        root["Kinerja:BatasAtasCapaian"] = "120.5";
        root.Reload();
        Assert.Equal(120.5m, Terbatas(factory.Create(Definisi)));
    }

    private static decimal? Terbatas(KinerjaEngine engine)
    {
        var data = new DataKinerjaBuilder().Quarters("jumlah", 200).Target("IK", 100);
        return engine.Calculate(data.Build()).IndikatorAt(Some.Wilayah, Some.Tahun, Triwulan.I).Single()
            .CapaianTerbatas.Value;
    }

    private static KinerjaEngineFactory Host(Func<IServiceCollection, IServiceCollection> register) =>
        register(new ServiceCollection()).BuildServiceProvider().GetRequiredService<KinerjaEngineFactory>();

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] entries) =>
        new ConfigurationBuilder()
        .AddInMemoryCollection(entries.Select(entry => KeyValuePair.Create(entry.Key, (string?)entry.Value))).Build();
}
