using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>A random whole dataset: a tree, indikator on it, wilayah, targets and cells, many of them missing.</summary>
internal sealed class DatasetAcak
{
    private static readonly string[] Rumus =
        ["jumlah", "Persen(a, b)", "a / b", "(a + b) / 2", "if(a > b, a, b)", "JikaKosong(a, b) * 2", "Pertumbuhan(a, b)"];

    public DatasetAcak(Pita pita)
    {
        Simpul = [.. Enumerable.Range(0, 1 + pita.Choose(6)).Select(i => NewSimpul(pita, i))];
        Indikator = [.. Enumerable.Range(0, 1 + pita.Choose(6)).Select(i => NewIndikator(pita, i))];
        Wilayah = [.. Enumerable.Range(1, 1 + pita.Choose(3)).Select(i => $"W{i}")];
        foreach (var wilayah in Wilayah)
        {
            foreach (var indikator in Indikator)
            {
                if (pita.Choose(5) != 4) Targets.Add((indikator.Kode, wilayah, pita.Number()));
                foreach (var variabel in indikator.Rumus.Variables)
                {
                    for (var q = 1; q <= 4; q++)
                    {
                        if (pita.Cell() is { } nilai) Cells.Add((indikator.Kode, variabel, wilayah, q, nilai));
                    }
                }
            }
        }
    }

    public List<Simpul> Simpul { get; }

    public List<Indikator> Indikator { get; }

    public List<string> Wilayah { get; }

    public List<(string Indikator, string Wilayah, decimal Target)> Targets { get; } = [];

    public List<(string Indikator, string Variabel, string Wilayah, int Triwulan, decimal Nilai)> Cells { get; } = [];

    public HasilKinerja Calculate(AturanKinerja? aturan = null)
    {
        var definisi = DefinisiKinerja.Create(new BahanDefinisi { Indikator = Indikator, Simpul = Simpul });
        var builder = new DataKinerjaBuilder();
        foreach (var (indikator, wilayah, target) in Targets) builder.Target(indikator, target, wilayah: wilayah);
        foreach (var (indikator, variabel, wilayah, triwulan, nilai) in Cells)
            builder.AddRealisasi(builder.Variabel(indikator, variabel), builder.Wilayah(wilayah), Some.Tahun, triwulan, nilai);
        return new KinerjaEngine(definisi, aturan).Calculate(builder.Build());
    }

    private static Simpul NewSimpul(Pita pita, int index)
    {
        var jenjang = (Jenjang)Math.Min(index, 4);
        // The parent is any earlier simpul on a higher level: the first min(index, 4) stand on levels of their own.
        var induk = index == 0 ? null : $"S{pita.Choose(Math.Min(index, 4))}";
        return new Simpul($"S{index}", jenjang, induk) { Bobot = pita.Pick(1m, 1m, 2m, 0.5m, 0m) };
    }

    private Indikator NewIndikator(Pita pita, int index)
    {
        var rumus = Engine.Formulas.Rumus.Parse(pita.Pick(Rumus));
        return new Indikator($"I{index}", rumus, pita.Pick(Enum.GetValues<TipePerhitungan>()))
        {
            Simpul = Simpul[pita.Choose(Simpul.Count)].Kode,
            Bobot = pita.Pick(1m, 1m, 3m, 0m),
            JikaPembagiNol = pita.Choose(4) == 3 ? 100 : null,
        };
    }
}
