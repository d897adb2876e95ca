using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>
/// A random whole dataset: a tree, indikator on it, wilayah under wilayah, policies, targets and cells, many of them
/// missing. What a smaller tape gives is smaller: fewer members, plainer rumus, default policies.
/// </summary>
internal sealed class DatasetAcak
{
    private static readonly string[] Rumus =
    [
        "jumlah", "Persen(a, b)", "a / b", "(a + b) / 2", "if(a > b, a, b)", "JikaKosong(a, b) * 2",
            "Pertumbuhan(a, b)",
        "a * hari_kerja_efektif / b", "[@I0] + a", "[@I0] * 2", "[@I0]",
            "JikaKosong([@I0], 0) + a / hari_kerja_efektif",
        "Round(a / b, 1)", "if(b = 0, 0, a / b * 100)", "Min(100, Persen(a, b))", "a - b * hari_kerja_efektif",
            "a / 2 + Max(b, 1)",
    ];

    public DatasetAcak(Pita pita, bool nonNegative = false)
    {
        Simpul = [.. Enumerable.Range(0, 1 + pita.Choose(6)).Select(i => NewSimpul(pita, i))];
        for (var i = 1 + pita.Choose(6); i > 0; i--) Indikator.Add(NewIndikator(pita, Indikator.Count));
        for (var i = 1 + pita.Choose(6); i > 0; i--) Wilayah.Add(NewWilayah(pita, Wilayah.Count));
        if (pita.Flip()) GiveTingkat();
        foreach (var (indikator, variabel) in Indikator.SelectMany(i => i.Rumus.Variables.Select(v => (i, v)))
            .Where(_ => pita.Choose(4) == 3))
            Setelan.Add(
                new VariabelSetting(
                variabel, indikator.Kode) { Sifat = pita.Pick(Enum.GetValues<Sifat>()),
                CaraLapor = pita.Pick(Enum.GetValues<CaraLapor>()) });
        Aturan = NewAturan(pita);
        foreach (var wilayah in Wilayah.Select(w => w.Kode)) Report(pita, wilayah, nonNegative);
        Targets = [.. Targets.DistinctBy(
            target => (target.Indikator, target.Wilayah, target.Triwulan))]; // of two the first row would win
    }

    public List<Simpul> Simpul { get; }

    public List<Indikator> Indikator { get; } = [];

    public List<Wilayah> Wilayah { get; } = [];

    public List<VariabelSetting> Setelan { get; } = [];

    public AturanKinerja Aturan { get; }

    /// <summary>Without wilayah a default, without triwulan annual.</summary>
    public List<(string Indikator, string? Wilayah, int? Triwulan, decimal Target)> Targets { get; } = [];

    /// <summary>A blank indikator is a shared variabel.</summary>
    public List<(string? Indikator, string Variabel, string Wilayah, int Triwulan, decimal Nilai)> Cells { get; } = [];

    public DefinisiKinerja Definisi() =>
        DefinisiKinerja.Create(
            new DefinisiParts { Indikator = Indikator, Simpul = Simpul, Wilayah = Wilayah, Variabel = Setelan });

    public HasilKinerja Calculate(AturanKinerja? aturan = null) => new KinerjaEngine(Definisi(), aturan ?? Aturan)
        .Calculate(Data());

    public DataKinerja Data()
    {
        var builder = new DataKinerjaBuilder();
        foreach (var (indikator, wilayah, triwulan, target) in Targets) builder.Target(
            indikator, target, triwulan, wilayah);
        foreach (var (indikator, variabel, wilayah, triwulan, nilai) in Cells)
            builder.AddRealisasi(
                builder.Variabel(indikator, variabel), builder.Wilayah(wilayah), Some.Tahun, new Triwulan(triwulan),
                nilai);
        return builder.Build();
    }

    /// <summary>Every leaf is asked then (SPEC 4.7), so that a new wilayah between asks nobody else.</summary>
    public void TakeTingkat()
    {
        for (var i = 0; i < Wilayah.Count; i++) Wilayah[i] = new Wilayah(Wilayah[i].Kode, Wilayah[i].Induk);
    }

    /// <summary>A wilayah is one level lower than the one it lies in; there are no more than five.</summary>
    private void GiveTingkat()
    {
        TingkatWilayah[] levels =
            [TingkatWilayah.Provinsi, TingkatWilayah.Kabupaten, TingkatWilayah.Kecamatan, TingkatWilayah.Kelurahan];
        var depth = new Dictionary<string, int>();
        for (var i = 0; i < Wilayah.Count; i++)
        {
            var (kode, induk) = (Wilayah[i].Kode, Wilayah[i].Induk);
            depth[kode] = induk is null ? 0 : depth[induk] + 1;
            Wilayah[i] =
                new Wilayah(kode, induk) { Tingkat = levels[Math.Min(depth[kode], levels.Length - 1)].ToString() };
        }
    }

    /// <summary>Whether a wilayah is another or lies anywhere below it.</summary>
    public bool IsAtOrBelow(string wilayah, string other)
    {
        for (var at = wilayah; at is not null; at = Wilayah.Single(w => w.Kode == at).Induk)
        {
            if (at == other) return true;
        }
        return false;
    }

    private static AturanKinerja NewAturan(Pita pita) => new()
    {
        DataHilang = pita.Pick(Enum.GetValues<DataHilang>()),
        SumberCapaian = pita.Pick(Enum.GetValues<SumberCapaian>()),
        DataIndukWilayah = pita.Pick(Enum.GetValues<DataIndukWilayah>()),
        RumusCapaianMinimum = pita.Pick(Enum.GetValues<RumusCapaianMinimum>()),
        TriwulanTakBerpasangan = pita.Pick(Enum.GetValues<TriwulanTakBerpasangan>()),
        TargetTurunan = pita.Pick(Enum.GetValues<TargetTurunan>()),
        CaraTargetTriwulan = pita.Pick(Enum.GetValues<CaraTargetTriwulan>()),
        SkalaPredikat = pita.Pick(SkalaPredikat.Permendagri86, SkalaPredikat.Sakip),
        BatasCapaian = new(atas: pita.Pick(100m, 120m, (decimal?)null), bawah: pita.Pick(0m, (decimal?)null)),
    };

    private static Simpul NewSimpul(Pita pita, int index)
    {
        var jenjang = (Jenjang)Math.Min(index, 4);
        // The parent is any earlier simpul on a higher level: the first min(index, 4) stand on levels of their own.
        var induk = index == 0 ? null : $"S{pita.Choose(Math.Min(index, 4))}";
        return new Simpul($"S{index}", jenjang, induk) { Bobot = pita.Pick(1m, 1m, 2m, 0.5m, 0m) };
    }

    /// <summary>The first is a root; the others lie in any before them, or are roots too.</summary>
    private static Wilayah NewWilayah(Pita pita, int index) =>
        new($"W{index}", index == 0 || pita.Choose(5) == 4 ? null : $"W{pita.Choose(index)}");

    private Indikator NewIndikator(Pita pita, int index)
    {
        var text = pita.Pick(Rumus);
        var rumus =
            Engine.Formulas.Rumus.Parse(index == 0 && text.Contains("[@", StringComparison.Ordinal) ? "jumlah" : text);
        var agregasi = pita.Choose(2) == 0 ? null : (AgregasiWilayah?)pita.Pick(Enum.GetValues<AgregasiWilayah>());
        if (agregasi == AgregasiWilayah.RasioJumlah
            && (rumus.Denominator is null || !rumus.References.IsEmpty)) agregasi = null;
        return new Indikator($"I{index}", rumus, pita.Pick(Enum.GetValues<TipePerhitungan>()))
        {
            Simpul = Simpul[pita.Choose(Simpul.Count)].Kode,
            Satuan = pita.Pick("%", "Dokumen"),
            Polaritas = pita.Pick(Enum.GetValues<Polaritas>()),
            Bobot = pita.Pick(1m, 1m, 3m, 0m),
            JikaPembagiNol = pita.Choose(4) == 3 ? 100 : null,
            AgregasiWilayah = agregasi,
            PembobotWilayah = agregasi == AgregasiWilayah.RataRataTertimbang ? pita.Pick("penduduk", "a") : null,
            PenanggungJawab = pita.Pick("", "Camat"),
            TingkatPelapor = pita.Choose(4) == 3 ? pita.Pick(Enum.GetValues<TingkatWilayah>()) : null,
        };
    }

    private void Report(Pita pita, string wilayah, bool nonNegative)
    {
        if (pita.Choose(5) == 4) return; // silent
        for (var q = 1; q <= 4; q++)
        {
            if (pita.Cell() is { } penduduk) Cells.Add((null, "penduduk", wilayah, q, Math.Abs(penduduk)));
        }
        foreach (var indikator in Indikator)
        {
            if (pita.Choose(5) != 4) Targets.Add(
                (indikator.Kode, pita.Choose(6) == 5 ? null : wilayah, pita.Pick<int?>(null, null, 1, 2, 3, 4),
                pita.Number()));
            foreach (var variabel in indikator.Rumus.Variables.Where(v => v != "hari_kerja_efektif"))
            {
                for (var q = 1; q <= 4; q++)
                {
                    if (pita.Cell() is { } nilai) Cells.Add(
                        (indikator.Kode, variabel, wilayah, q, nonNegative ? Math.Abs(nilai) : nilai));
                }
            }
        }
    }
}
