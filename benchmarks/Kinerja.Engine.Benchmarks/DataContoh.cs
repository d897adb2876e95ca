using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Benchmarks;

/// <summary>
/// An invented country, the same on every machine: kabupaten of 33 kecamatan (the last one smaller), 40 indikator on a
/// tree of 62 simpul, an annual target for each. Before each quarter one kecamatan in twenty stops reporting an
/// indikator.
/// </summary>
internal sealed class DataContoh
{
    public const int Tahun = 2025;
    private const int PerKabupaten = 33;
    private static readonly (string Jenjang, int Count)[] Tree =
        [(Jenjang.Tujuan, 2), (Jenjang.Sasaran, 4), (Jenjang.Program, 6), (Jenjang.Kegiatan, 10),
            (Jenjang.SubKegiatan, 40)];

    public DataContoh(int kecamatan)
    {
        Kecamatan =
            [.. Enumerable.Range(0, kecamatan).Select(i => $"{11 + (i / PerKabupaten):000}.{i % PerKabupaten:00}")];
        Definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [.. Enumerable.Range(0, 40).Select(NewIndikator)],
            Simpul = [.. NewTree()],
            Wilayah = [.. Kecamatan.Select(kode => kode[..3]).Distinct(StringComparer.Ordinal)
                .Select(kode => new Wilayah(kode)), .. Kecamatan.Select(kode => new Wilayah(kode, kode[..3]))],
        });
        Data = NewData();
    }

    public IReadOnlyList<string> Kecamatan { get; }

    public DefinisiKinerja Definisi { get; }

    public DataKinerja Data { get; }

    private static Indikator NewIndikator(int i) =>
        new($"IND{i:00}", Rumus.Parse(i % 2 == 0 ? "Persen(a, b)" : "a"),
        TipePerhitungan.Kumulatif)
        { Simpul = $"SubKegiatan{i}" };

    private static IEnumerable<Simpul> NewTree()
    {
        for (var level = 0; level < Tree.Length; level++)
        {
            var (jenjang, count) = Tree[level];
            for (var i = 0; i < count; i++)
                yield return new Simpul(
                    $"{jenjang}{i}", jenjang,
                    level == 0 ? null : $"{Tree[level - 1].Jenjang}{i % Tree[level - 1].Count}");
        }
    }

    private DataKinerja NewData()
    {
        var (random, builder) = (new Random(20221), new DataKinerjaBuilder());
        foreach (var indikator in Definisi.Indikator)
        {
            VariabelId[] variabel =
                [.. indikator.Rumus.Variables.Select(nama => builder.Variabel(indikator.Kode, nama))];
            foreach (var kode in Kecamatan)
            {
                var wilayah = builder.Wilayah(kode);
                builder.AddTarget(
                    builder.Indikator(indikator.Kode), wilayah, Tahun, null, random.Next(5000, 10_000) / 100m);
                foreach (var triwulan in Triwulan.Semua.TakeWhile(_ => random.Next(20) > 0))
                {
                    foreach (var id in variabel) builder.AddRealisasi(
                        id, wilayah, Tahun, triwulan, random.Next(1, 200));
                }
            }
        }
        return builder.Build();
    }
}
