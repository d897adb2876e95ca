using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>
/// A random dataset of several tahun: the cells and targets of a <see cref="DatasetAcak"/>, varied from tahun to tahun,
/// with indikator of a calendar and a survey, one whose row changes, targets without tahun and a renstra.
/// </summary>
internal sealed class RenstraAcak
{
    private readonly int _seed;
    private readonly int[] _other; // tahun beside that of the dataset
    private readonly bool _hasSurvei;

    public RenstraAcak(Tape tape)
    {
        _seed = tape.Choose(1000);
        _other = tape.Pick<int[]>([2023], [2021, 2023], [2024], [2020, 2021, 2024], []);
        _hasSurvei = tape.Flip();
        var awal = tape.Pick(2022, 2021, 2023, 2020);
        var akhir = tape.Pick<int?>(null, 2026, 2023, awal);
        Renstra = new MasaRenstra(awal, akhir >= awal ? akhir : null);
        var (changes, calendar) = (tape.Flip(), tape.Flip());
        Dataset = new DatasetAcak(tape);
        if (calendar) Dataset.Indikator.Add(Some.Indikator("KAL", "Persen(a * hari_kerja_efektif, b)"));
        if (_hasSurvei)
        {
            Dataset.Indikator.Add(Some.Indikator("IKM", "skm_ikm", TipePerhitungan.NonKumulatif));
            Dataset.Indikator.Add(new Indikator("IKB", Rumus.Parse("skm_ikm"), TipePerhitungan.NonKumulatif)
            {
                AgregasiWilayah = AgregasiWilayah.RataRataTertimbang,
                PembobotWilayah = "skm_responden",
            });
            Dataset.Indikator.Add(Some.Indikator("RSP", "skm_responden"));
        }
        if (!changes) return;
        var (before, after) = (Rumus.Parse("a"), Rumus.Parse("a + b"));
        Dataset.Indikator.Add(new Indikator("UBH", before, TipePerhitungan.Kumulatif) { BerlakuSampai = 2022 });
        Dataset.Indikator.Add(new Indikator("UBH", after, TipePerhitungan.Kumulatif) { BerlakuDari = 2023 });
    }

    public DatasetAcak Dataset { get; }

    public MasaRenstra Renstra { get; }

    /// <summary>Whether every target is annual and of a tahun.</summary>
    public bool HasOnlyAnnualTargets { get; init; }

    public AturanKinerja Aturan => Dataset.Aturan with { Renstra = Renstra };

    /// <summary>Every reported number.</summary>
    public IEnumerable<decimal> Reported => Cells().SelectMany(tahun => tahun.Cells.Values);

    public HasilKinerja Calculate(AturanKinerja? aturan = null) =>
        new KinerjaEngine(Dataset.Definisi(), aturan ?? Aturan).Calculate(Data(), Survei());

    public DataKinerja Data()
    {
        var builder = new DataKinerjaBuilder();
        foreach (var (tahun, cells) in Cells())
        {
            foreach (var ((indikator, variabel, wilayah, triwulan), nilai) in cells)
                builder.AddRealisasi(
                    builder.Variabel(indikator, variabel), builder.Wilayah(wilayah), tahun, new Triwulan(triwulan),
                    nilai);
        }
        foreach (var (i, (indikator, wilayah, triwulan, target, atas)) in Dataset.Targets.Index())
        {
            if (HasOnlyAnnualTargets && triwulan is not null) continue;
            foreach (var tahun in (int[])[Some.Tahun, .. _other, 2026])
            {
                if (tahun == Some.Tahun || Vary(i, tahun, 3) > 0) Add(tahun, triwulan, target + Vary(i, tahun, 5));
            }
            if (!HasOnlyAnnualTargets && triwulan is null && Vary(i, 0, 3) == 0) Add(null, null, target * 3);

            void Add(int? tahun, int? quarter, decimal nilai) => builder.AddTarget(
                builder.Indikator(indikator), wilayah is null ? null : builder.Wilayah(wilayah), tahun,
                quarter is { } nomor ? new Triwulan(nomor) : null, nilai, atas - target + nilai);
        }
        return builder.Build();
    }

    public DataSurvei? Survei()
    {
        if (!_hasSurvei) return null;
        var builder = new DataSurveiBuilder(["U1", "U2"]);
        foreach (var (i, wilayah) in Dataset.Wilayah.Select(w => w.Kode).Index())
        {
            foreach (var tahun in (int[])[Some.Tahun, .. _other])
            {
                for (var q = 1; q <= 4; q++)
                {
                    for (var n = Vary((i * 4) + q, tahun, 4) - 2; n >= 0; n--) // in two of four quarters nobody
                    {
                        var first = (byte)(1 + Vary(q + n, tahun, 4));
                        var second = (byte)Vary((i * 4) + q + n, tahun, 5); // 0: nothing answered, no IKM when alone
                        builder.Add(builder.Wilayah(wilayah), tahun, new Triwulan(q), [first, second]);
                    }
                }
            }
        }
        return builder.Build();
    }

    /// <summary>The cells of each tahun by their keys; those of the dataset itself first.</summary>
    private IEnumerable<(int Tahun, Dictionary<(string?, string, string, int), decimal> Cells)> Cells()
    {
        foreach (var tahun in (int[])[Some.Tahun, .. _other])
        {
            var cells = new Dictionary<(string?, string, string, int), decimal>();
            foreach (var (i, (indikator, variabel, wilayah, triwulan, nilai)) in Dataset.Cells.Index())
            {
                if (tahun == Some.Tahun) cells.TryAdd((indikator, variabel, wilayah, triwulan), nilai);
                else if (Vary(i, tahun, 4) is > 0 and var by)
                    cells.TryAdd((indikator, variabel, wilayah, by == 1 ? 5 - triwulan : triwulan), nilai + by - 1);
            }
            foreach (var (i, wilayah) in Dataset.Wilayah.Select(w => w.Kode).Index())
            {
                for (var q = 1; q <= 4; q++) // shared cells for the added indikator
                {
                    if (Vary(i + q, tahun, 3) > 0) cells.TryAdd((null, "a", wilayah, q), Vary(i, q, 9));
                    if (Vary(i + q, tahun, 4) > 0) cells.TryAdd((null, "b", wilayah, q), Vary(i, q, 7));
                    if (Vary(i + q, tahun, 9) == 1) cells.TryAdd((null, "hari_kerja_efektif", wilayah, q), 60);
                }
            }
            yield return (tahun, cells);
        }
    }

    /// <summary>A choice that depends on the seed, an item and a tahun.</summary>
    private int Vary(int item, int tahun, int count)
    {
        unchecked
        {
            var mixed = (((ulong)_seed * 31) + (ulong)item + 1) * 0x9E3779B97F4A7C15UL;
            mixed = (mixed ^ (mixed >> 29) ^ (ulong)tahun) * 0xBF58476D1CE4E5B9UL;
            return (int)((mixed ^ (mixed >> 32)) % (uint)count);
        }
    }
}
