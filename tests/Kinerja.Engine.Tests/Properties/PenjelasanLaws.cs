using System.Collections.Immutable;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 15: the explanation of a number, re-evaluated, gives the number.</summary>
public sealed class PenjelasanLaws
{
    [Fact]
    public void The_explanation_of_an_indikator_re_evaluated_gives_its_numbers() => Hukum.Check(pita =>
    {
        var hasil = Calculate(pita);
        foreach (var row in hasil.Indikator)
        {
            var langkah = hasil.Explain(row);
            AssertSteps(langkah);
            AssertProves(langkah, "realisasi", row.Realisasi);
            AssertProves(langkah, "capaian", row.Capaian);
            Assert.Equal(row.Target, Proof(langkah, "target").Hasil);
            if (row.DasarTarget == DasarTarget.Turunan) AssertProves(langkah, "target", row.Target);
            if (row.Capaian.HasValue) AssertProves(langkah, "capaian_terbatas", row.CapaianTerbatas);
            Assert.Equal(row.Kelengkapan, Proof(langkah, "kelengkapan").Hasil.Value);
        }
    });

    [Fact]
    public void The_explanation_of_a_simpul_re_evaluated_gives_its_numbers() => Hukum.Check(pita =>
    {
        var hasil = Calculate(pita);
        foreach (var row in hasil.Simpul)
        {
            var langkah = hasil.Explain(row);
            AssertSteps(langkah);
            AssertProves(langkah, "capaian", row.Capaian);
            AssertProves(langkah, "capaian_indikator", row.CapaianIndikator);
            AssertProves(langkah, "capaian_turunan", row.CapaianTurunan);
            if (row.RerataWilayah.HasValue) AssertProves(langkah, "rerata_wilayah", row.RerataWilayah);
            Assert.Equal(row.Kelengkapan, Proof(langkah, "kelengkapan").Hasil.Value);
        }
    });

    /// <summary>From the given numbers on, by the text of each rumus, with nothing of what the engine had in between.</summary>
    private static void AssertSteps(ImmutableArray<Langkah> langkah)
    {
        var known = new Dictionary<Langkah, decimal?>(ReferenceEqualityComparer.Instance);
        foreach (var step in langkah)
        {
            var inputs = step.Masukan.ToDictionary(
                masukan => masukan.Nama, masukan => masukan.Dari is { } dari ? known[dari] : masukan.Nilai.Value);
            known.Add(step, step.Rumus is null ? step.Hasil.Value : Rumus.Parse(step.Rumus.ToString())
                .Evaluate(nama => inputs[nama], kode => Nilai.From(inputs["@" + kode])).Value);
            Assert.Equal(step.Hasil.Value, known[step]);
            Assert.Equal(step.Hasil, step.Evaluate());
        }
    }

    /// <summary>A number has a rumus; a missing one its reason.</summary>
    private static void AssertProves(ImmutableArray<Langkah> langkah, string kolom, Nilai hasil)
    {
        var proof = Proof(langkah, kolom);
        Assert.Equal(hasil, proof.Hasil);
        if (hasil.HasValue) Assert.NotNull(proof.Ungkapan);
    }

    private static Langkah Proof(ImmutableArray<Langkah> langkah, string kolom) => langkah.Single(step => step.Kolom == kolom);

    /// <summary>A random dataset under a random tree of wilayah, one of them silent, and random policies.</summary>
    private static HasilKinerja Calculate(Pita tape)
    {
        var pita = Rich(tape);
        var dataset = new DatasetAcak(tape);
        foreach (var rumus in (string[])["[@I0]", "JikaKosong([@I0], 0) + a / hari_kerja_efektif", "Persen(a, hari_kerja_efektif)"])
            dataset.Indikator.Add(new Indikator($"R{dataset.Indikator.Count}", Rumus.Parse(rumus), TipePerhitungan.Kumulatif) { Simpul = "S0" });
        string[] above = ["K", "W1", "W2"];
        var definisi = DefinisiKinerja.Create(new BahanDefinisi
        {
            Indikator = [.. dataset.Indikator.Select(indikator => Vary(pita, indikator))],
            Simpul = dataset.Simpul,
            Wilayah = [new("K"), new("Diam", "K"), .. dataset.Wilayah.Select((kode, i) => new Wilayah(kode, pita.Pick(above[..(i + 1)])))],
            Variabel =
            [
                new("a") { Sifat = pita.Pick<Sifat?>(null, Sifat.Arus, Sifat.Rerata), CaraLapor = pita.Pick<CaraLapor?>(null, CaraLapor.SampaiDengan) },
                new("b") { Sifat = pita.Pick<Sifat?>(null, Sifat.Arus, Sifat.Posisi) },
            ],
        });
        return new KinerjaEngine(definisi, Rules(pita)).Calculate(Data(pita, dataset));
    }

    /// <summary>The dataset takes the tape, and shrinks with it; past its end every choice would be the first one, so the rest has a tape of its own.</summary>
    private static Pita Rich(Pita tape)
    {
        var random = new Random((tape.Choose(200) * 200) + tape.Choose(200));
        return new Pita([.. Enumerable.Range(0, 300).Select(_ => random.Next())]);
    }

    private static Indikator Vary(Pita pita, Indikator indikator)
    {
        var agregasi = pita.Flip() ? pita.Pick(Enum.GetValues<AgregasiWilayah>()[1..]) : (AgregasiWilayah?)null;
        return new Indikator(indikator.Kode, indikator.Rumus, indikator.Tipe)
        {
            Simpul = indikator.Simpul,
            Bobot = indikator.Bobot,
            JikaPembagiNol = indikator.JikaPembagiNol,
            Polaritas = pita.Pick(Enum.GetValues<Polaritas>()),
            AgregasiWilayah = agregasi,
            PembobotWilayah = agregasi == AgregasiWilayah.RataRataTertimbang ? "bobot" : null,
        };
    }

    private static AturanKinerja Rules(Pita pita) => new()
    {
        RumusCapaianMinimum = pita.Pick(Enum.GetValues<RumusCapaianMinimum>()),
        SumberCapaian = pita.Pick(Enum.GetValues<SumberCapaian>()),
        DataHilang = pita.Pick(Enum.GetValues<DataHilang>()),
        DataIndukWilayah = pita.Pick(Enum.GetValues<DataIndukWilayah>()),
        CaraTargetTriwulan = pita.Pick(Enum.GetValues<CaraTargetTriwulan>()),
        TriwulanTakBerpasangan = pita.Pick(Enum.GetValues<TriwulanTakBerpasangan>()),
        SkalaPredikat = pita.Pick(SkalaPredikat.Permendagri86, SkalaPredikat.Sakip),
        BatasAtasCapaian = pita.Pick<decimal?>(100, 120, null),
        BatasBawahCapaian = pita.Pick<decimal?>(0, null),
    };

    private static DataKinerja Data(Pita pita, DatasetAcak dataset)
    {
        var data = new DataKinerjaBuilder();
        foreach (var wilayah in dataset.Wilayah) data.Quarters(wilayah, null, "bobot", pita.Cell(), pita.Cell());
        foreach (var (indikator, wilayah, target) in dataset.Targets)
            data.Target(indikator, target, pita.Pick<int?>(null, 1, 3, 4), wilayah).Target(indikator, target, 2, wilayah);
        if (pita.Flip()) data.Target("I0", pita.Number(), wilayah: null);
        if (pita.Choose(4) == 3) data.Quarters("K", null, "a", pita.Number());
        var shared = pita.Flip();
        foreach (var (indikator, variabel, wilayah, quarter, nilai) in dataset.Cells)
            data.AddRealisasi(data.Variabel(shared ? null : indikator, variabel), data.Wilayah(wilayah), Some.Tahun, quarter, nilai);
        return data.Build();
    }
}
