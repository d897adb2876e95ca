using Kinerja.Engine.Model;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kinerja.Engine.Hosting.Tests;

/// <summary>SPEC 5.5, 12: a scale of one's own, as a whole; how files spell it is tested with the reading of
/// files.</summary>
public sealed class SkalaKustomTests
{
    [Fact]
    public void A_host_gives_it_in_code()
    {
        var scale = Host(o => o.SkalaKustom =
        [
            new("Baik", 90), new("Cukup", 75, Inklusif: false), new("Kurang"),
        ]).SkalaPredikat;
        Assert.Equal(
            ["Baik", "Baik", "Cukup", "Cukup", "Kurang", "Kurang"],
            ((decimal[])[90, 89.995m, 89.99m, 75.01m, 75, -5]).Select(scale.Classify));
    }

    [Fact]
    public void A_host_may_bind_it()
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("SkalaKustom:0:Batas", "75.5"), new("SkalaKustom:0:Inklusif", "false"),
            new("SkalaKustom:0:Predikat", "Baik"), new("SkalaKustom:1:Predikat", "Kurang"),
        ]).Build();
        Assert.Equal("Kurang", Host(section.Bind).SkalaPredikat.Classify(75.5m));
    }

    [Fact]
    public void Every_failure_is_told_at_once() => AssertRefused(
        o => (o.SkalaPredikat, o.SkalaKustom) = (NamaSkalaPredikat.Sakip,
        [
            new(" ", 50), new("Sedang"), new("Cukup", 50), new("Kurang", 60.5m, Inklusif: false),
        ]),
        "SkalaKustom dan SkalaPredikat = Sakip: hapus salah satu.",
        "SkalaKustom langkah 1: Predikat kosong.",
        "SkalaKustom langkah 2: Batas kosong; hanya langkah terakhir yang tanpa Batas.",
        "SkalaKustom langkah 3: Batas 50 berulang.",
        "SkalaKustom tidak memberi predikat di bawah 60.5: tambahkan langkah terakhir tanpa Batas.",
        "SkalaKustom langkah 4: Batas 60.5 melebihi 50 di atasnya; urutkan dari yang tertinggi.");

    [Fact]
    public void A_scale_without_steps_is_refused() =>
        AssertRefused(o => o.SkalaKustom = [], "SkalaKustom kosong: tulis sedikitnya satu langkah.");

    [Fact]
    public void A_scale_with_a_blank_label_is_the_callers_bug() =>
        Assert.Throws<ArgumentException>(() => new SkalaPredikat([new(" ", 90), new("Kurang")]));

    private static void AssertRefused(Action<KinerjaOptions> configure, params string[] failures) =>
        Assert.Equal(failures, Assert.Throws<OptionsValidationException>(() => Host(configure)).Failures);

    private static AturanKinerja Host(Action<KinerjaOptions> configure)
    {
        using var provider = new ServiceCollection().AddKinerjaEngine(configure).BuildServiceProvider();
        return provider.GetRequiredService<KinerjaEngineFactory>().Aturan;
    }
}
