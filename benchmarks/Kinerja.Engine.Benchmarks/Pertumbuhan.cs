using System.Globalization;

namespace Kinerja.Engine.Benchmarks;

/// <summary>
/// Writes folders of hostile shapes in three sizes, each twice the one before: <c>-- pertumbuhan FOLDER</c>.
/// <c>benchmarks/results/pertumbuhan.md</c> has the cost of a run over them.
/// </summary>
internal static class Pertumbuhan
{
    private const string Realisasi = "wilayah,indikator,tahun,triwulan,variabel,nilai";

    public static int Write(string into)
    {
        for (var scale = 1; scale <= 4; scale *= 2)
        {
            Iki(Path.Combine(into, Name("iki", 400 * scale)), 400 * scale);
            VariabelSendiri(Path.Combine(into, Name("variabel-sendiri", 5_000 * scale)), 5_000 * scale);
            TakTerpakai(Path.Combine(into, Name("tak-terpakai", 100_000 * scale)), 100_000 * scale, 1_250 * scale);
            KodeAsing(Path.Combine(into, Name("kode-asing", 250_000 * scale)), 250_000 * scale);
            BarisRusak(Path.Combine(into, Name("baris-rusak", 1_000_000 * scale)), 1_000_000 * scale);
            Bertabrakan(Path.Combine(into, Name("bertabrakan", 250_000 * scale)), 250_000 * scale, isCrafted: true);
            Bertabrakan(Path.Combine(into, Name("biasa", 250_000 * scale)), 250_000 * scale, isCrafted: false);
        }
        return 0;
    }

    /// <summary>Every kecamatan has ten own indikator with own targets.</summary>
    private static void Iki(string folder, int kecamatan)
    {
        var pairs = Range(kecamatan).SelectMany(k => Range(10).Select(j => (Kec: k, Kode: Name($"K{k}.I", j))))
            .ToList();
        Lines(folder, "wilayah.csv", "kode,nama,induk",
            Range(kecamatan).Select(k => $"K.{k},Kec {k},K").Prepend("K,Kab,"));
        Lines(folder, "indikator.csv", "kode,satuan,rumus,tipe",
            pairs.Select(p => $"{p.Kode},%,\"Persen(a, b)\",Kumulatif"));
        Lines(folder, "target.csv", "wilayah,indikator,tahun,target", pairs.Select(p => $"K.{p.Kec},{p.Kode},2025,80"));
        Lines(folder, "realisasi.csv", Realisasi, pairs.SelectMany(p => Quarters($"K.{p.Kec},{p.Kode}", "a", "b")));
    }

    /// <summary>Every indikator has two own variabel and one kecamatan; twenty indikator share a kecamatan.</summary>
    private static void VariabelSendiri(string folder, int indikator)
    {
        var kecamatan = indikator / 20;
        Lines(folder, "wilayah.csv", "kode,nama,induk",
            Range(kecamatan).Select(k => $"K.{k},Kec {k},K").Prepend("K,Kab,"));
        Lines(folder, "indikator.csv", "kode,satuan,rumus,tipe",
            Range(indikator).Select(j => $"I{j},%,\"Persen(a{j}, b{j})\",Kumulatif"));
        Lines(folder, "target.csv", "wilayah,indikator,tahun,target",
            Range(indikator).Select(j => $"K.{j % kecamatan},I{j},2025,80"));
        Lines(folder, "realisasi.csv", Realisasi,
            Range(indikator).SelectMany(j => Quarters($"K.{j % kecamatan},I{j}", $"a{j}", $"b{j}")));
    }

    /// <summary>Shared variabel that no rumus uses; each indikator reports the last of them too.</summary>
    private static void TakTerpakai(string folder, int variabel, int indikator)
    {
        Lines(folder, "indikator.csv", "kode,rumus,tipe", Range(indikator).Select(i => $"i{i},a,Kumulatif"));
        Lines(folder, "realisasi.csv", Realisasi, Range(variabel).Select(v => $"k,,2022,1,v{v},1")
            .Concat(Range(indikator).Select(i => $"k,i{i},2022,1,v{variabel - 1},1")));
    }

    /// <summary>A thousand unknown kode beside a long list of known ones.</summary>
    private static void KodeAsing(string folder, int wilayah)
    {
        Lines(folder, "wilayah.csv", "kode,nama", Range(wilayah).Select(w => $"31.{w},Desa {w}"));
        Lines(folder, "indikator.csv", "kode,rumus,tipe", ["i,a,Kumulatif"]);
        Lines(folder, "realisasi.csv", Realisasi,
            Range(1000).Select(r => $"31-x{r},i,2022,1,a,1").Append("31.0,i,2022,1,a,1"));
    }

    private static void BarisRusak(string folder, int rows)
    {
        Lines(folder, "wilayah.csv", "kode", ["k"]);
        Lines(folder, "indikator.csv", "kode,rumus,tipe", ["i,a,Kumulatif"]);
        Lines(folder, "realisasi.csv", Realisasi, Range(rows).Select(r => $"k,i,2022,1,a,x{r}"));
    }

    /// <summary>Kode that share all bytes except the last two when <paramref name="isCrafted"/>, otherwise ordinary
    /// kode.</summary>
    private static void Bertabrakan(string folder, int rows, bool isCrafted)
    {
        const string Last = "#$%&()*./0123456789:<>?[]^abcdefghijklmnopqrstuvwxyz{}~";
        var ends = Last.Where(c => c % 2 == 1).SelectMany(_ => Last, (one, other) => $"{one}{other}").ToList();
        var kode = Range(6000).Select(i => isCrafted
            ? Name("33.02.", 10 + (i / ends.Count)) + "aaaaaa" + ends[i % ends.Count]
            : Name("33.02.", 1000 + i) + "kecamatan").ToList();
        var shuffled = new Random(1);
        Lines(folder, "wilayah.csv", "kode", kode);
        Lines(folder, "indikator.csv", "kode,rumus,tipe", ["i,a,Kumulatif"]);
        Lines(folder, "realisasi.csv", Realisasi,
            Range(rows).Select(r => (Kode: kode[shuffled.Next(kode.Count)], Tahun: 1900 + (r % 300)))
            .Select(r => $"{r.Kode},i,{r.Tahun},1,a,"));
    }

    private static IEnumerable<string> Quarters(string key, params string[] variabel) =>
        Range(4).SelectMany(q => variabel.Select(v => $"{key},2025,{q + 1},{v},{q + 5}"));

    private static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);

    private static string Name(string name, int number) => name.EndsWith('.') || name.EndsWith('I')
        ? string.Create(CultureInfo.InvariantCulture, $"{name}{number}")
        : string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");

    private static void Lines(string folder, string berkas, string judul, IEnumerable<string> lines)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, berkas), lines.Prepend(judul));
    }
}
