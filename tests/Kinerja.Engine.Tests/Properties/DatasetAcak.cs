using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>
/// A random whole dataset: a tree, indikator on it, wilayah under wilayah, policies, targets and cells, many of them
/// missing. What a smaller tape gives is smaller: fewer members, plainer rumus, default policies.
/// </summary>
internal sealed partial class DatasetAcak
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

    public DatasetAcak(Tape tape, bool nonNegative = false)
    {
        GiveTahun(tape); // drawn first: the rest may take the whole tape
        Simpul = [.. Enumerable.Range(0, 1 + tape.Choose(6)).Select(i => NewSimpul(tape, i))];
        for (var i = 1 + tape.Choose(6); i > 0; i--) Indikator.Add(NewIndikator(tape, Indikator.Count));
        for (var i = 1 + tape.Choose(6); i > 0; i--) Wilayah.Add(NewWilayah(tape, Wilayah.Count));
        if (tape.Flip()) GiveTingkat();
        foreach (var (indikator, variabel) in Indikator.SelectMany(i => i.Rumus.Variables.Select(v => (i, v)))
            .Where(_ => tape.Choose(4) == 3))
            Setelan.Add(
                new VariabelSetting(
                variabel, indikator.Kode)
                {
                    Sifat = tape.Pick(Enum.GetValues<Sifat>()),
                    CaraLapor = tape.Pick(Enum.GetValues<CaraLapor>()),
                    Frekuensi = tape.Pick<Frekuensi?>([null, .. Enum.GetValues<Frekuensi>()]),
                });
        if (tape.Flip()) Setelan.Add(
            new VariabelSetting(tape.Pick("a", "b", "jumlah", "penduduk")) { Frekuensi = Frekuensi.Tahunan });
        Aturan = NewAturan(tape);
        foreach (var wilayah in Wilayah.Select(w => w.Kode)) Report(tape, wilayah, nonNegative);
        Targets = [.. Targets.DistinctBy(
            target => (target.Indikator, target.Wilayah, target.Triwulan))]; // of two the first row would win
        GiveRanges(tape);
    }

    public List<Simpul> Simpul { get; }

    public List<Indikator> Indikator { get; } = [];

    public List<Wilayah> Wilayah { get; } = [];

    public List<VariabelSetting> Setelan { get; } = [];

    public AturanKinerja Aturan { get; }

    /// <summary>Without wilayah a default, without triwulan annual, with an upper bound a range.</summary>
    public List<(string Indikator, string? Wilayah, int? Triwulan, decimal Target, decimal? Atas)> Targets { get; } =
        [];

    /// <summary>A blank indikator is a shared variabel.</summary>
    public List<(string? Indikator, string Variabel, string Wilayah, int Triwulan, decimal Nilai)> Cells { get; } = [];

    public HasilKinerja Calculate(AturanKinerja? aturan = null) => new KinerjaEngine(Definisi(), aturan ?? Aturan)
        .Calculate(Data());

    /// <summary>Every leaf is asked then (SPEC 4.7), so that a new wilayah between asks nobody else.</summary>
    public void TakeTingkat()
    {
        for (var i = 0; i < Wilayah.Count; i++) Wilayah[i] = new Wilayah(Wilayah[i].Kode, Wilayah[i].Induk);
    }

    /// <summary>Every variabel is due in every quarter then (SPEC 4.9).</summary>
    public void TakeFrekuensi()
    {
        for (var i = 0; i < Setelan.Count; i++)
            Setelan[i] = new VariabelSetting(Setelan[i].Variabel, Setelan[i].Indikator)
            {
                Sifat = Setelan[i].Sifat,
                CaraLapor = Setelan[i].CaraLapor,
            };
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

    /// <summary>
    /// Half of the datasets have no range. Some of the others have only ranges, so that derived targets are ranges
    /// too.
    /// </summary>
    private void GiveRanges(Tape tape)
    {
        if (!tape.Flip()) return;
        var always = tape.Flip();
        for (var i = 0; i < Targets.Count; i++)
        {
            var lebar = always || tape.Flip() ? (decimal?)Math.Abs(tape.Number()) : null;
            Targets[i] = Targets[i] with { Atas = Targets[i].Target + lebar };
        }
    }

    private static AturanKinerja NewAturan(Tape tape) => new()
    {
        DataHilang = tape.Pick(Enum.GetValues<DataHilang>()),
        SumberCapaian = tape.Pick(Enum.GetValues<SumberCapaian>()),
        DataIndukWilayah = tape.Pick(Enum.GetValues<DataIndukWilayah>()),
        RumusCapaianMinimum = tape.Pick(Enum.GetValues<RumusCapaianMinimum>()),
        TriwulanTakBerpasangan = tape.Pick(Enum.GetValues<TriwulanTakBerpasangan>()),
        TargetTurunan = tape.Pick(Enum.GetValues<TargetTurunan>()),
        CaraTargetTriwulan = tape.Pick(Enum.GetValues<CaraTargetTriwulan>()),
        TargetTanpaTriwulan = tape.Pick(Enum.GetValues<TargetTanpaTriwulan>()),
        SkalaPredikat = tape.Pick(SkalaPredikat.Permendagri86, SkalaPredikat.Sakip),
        BatasCapaian = new(atas: tape.Pick(100m, 120m, (decimal?)null), bawah: tape.Pick(0m, (decimal?)null)),
    };

    private static Simpul NewSimpul(Tape tape, int index)
    {
        var jenjang = DaftarJenjang.Baku.Nama[Math.Min(index, 4)];
        // The parent is any earlier simpul on a higher level: the first min(index, 4) stand on levels of their own.
        // One simpul in four has a second one (SPEC 6.9).
        int[] induk = index == 0 ? [] : index == 1 || tape.Choose(4) < 3 ? [tape.Choose(Math.Min(index, 4))]
            : [tape.Choose(Math.Min(index, 4)), tape.Choose(Math.Min(index, 4))];
        return new Simpul($"S{index}", jenjang, induk.Distinct().Select(one => $"S{one}"))
        {
            Bobot = tape.Pick(1m, 1m, 2m, 0.5m, 0m),
            BobotPerInduk = induk is [var first, var second] && first != second && tape.Flip()
                ? [tape.Pick(1m, 3m, 0m), tape.Pick(2m, 0.5m)] : [],
        };
    }

    /// <summary>The first is a root; the others lie in any before them, or are roots too.</summary>
    private static Wilayah NewWilayah(Tape tape, int index) =>
        new($"W{index}", index == 0 || tape.Choose(5) == 4 ? null : $"W{tape.Choose(index)}");

    private Indikator NewIndikator(Tape tape, int index)
    {
        var text = tape.Pick(Rumus);
        var rumus =
            Engine.Formulas.Rumus.Parse(index == 0 && text.Contains("[@", StringComparison.Ordinal) ? "jumlah" : text);
        var agregasi = tape.Choose(2) == 0 ? null : (AgregasiWilayah?)tape.Pick(Enum.GetValues<AgregasiWilayah>());
        if (agregasi == AgregasiWilayah.RasioJumlah
            && (rumus.Denominator is null || !rumus.References.IsEmpty)) agregasi = null;
        return new Indikator($"I{index}", rumus, tape.Pick(Enum.GetValues<TipePerhitungan>()))
        {
            Simpul = Simpul[tape.Choose(Simpul.Count)].Kode,
            Satuan = tape.Pick("%", "Dokumen"),
            Polaritas = tape.Pick(Enum.GetValues<Polaritas>()),
            Bobot = tape.Pick(1m, 1m, 3m, 0m),
            JikaPembagiNol = tape.Choose(4) == 3 ? 100 : null,
            AgregasiWilayah = agregasi,
            PembobotWilayah = agregasi == AgregasiWilayah.RataRataTertimbang ? tape.Pick("penduduk", "a") : null,
            PenanggungJawab = tape.Pick("", "Camat"),
            TingkatPelapor = tape.Choose(4) == 3 ? tape.Pick(Enum.GetValues<TingkatWilayah>()) : null,
        };
    }

    private void Report(Tape tape, string wilayah, bool nonNegative)
    {
        if (tape.Choose(5) == 4) return; // silent
        for (var q = 1; q <= 4; q++)
        {
            if (tape.Cell() is { } penduduk) Cells.Add((null, "penduduk", wilayah, q, Math.Abs(penduduk)));
        }
        foreach (var indikator in Indikator)
        {
            if (tape.Choose(5) != 4) Targets.Add(
                (indikator.Kode, tape.Choose(6) == 5 ? null : wilayah, tape.Pick<int?>(null, null, 1, 2, 3, 4),
                tape.Number(), null));
            foreach (var variabel in indikator.Rumus.Variables.Where(v => v != "hari_kerja_efektif"))
            {
                for (var q = 1; q <= 4; q++)
                {
                    if (tape.Cell() is { } nilai) Cells.Add(
                        (indikator.Kode, variabel, wilayah, q, nonNegative ? Math.Abs(nilai) : nilai));
                }
            }
        }
    }
}
