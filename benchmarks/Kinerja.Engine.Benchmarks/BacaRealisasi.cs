using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Benchmarks;

/// <summary>
/// Reads, checks and stores a realisasi.csv of two million rows, 98 MB, beside CsvHelper, which only finds the fields.
/// </summary>
[MemoryDiagnoser]
public class BacaRealisasi
{
    private const int Rows = 2_000_000;
    private const int Indikator = 40;
    private readonly string _path = Path.Combine(Path.GetTempPath(), "realisasi.csv");
    private DefinisiParts _bahan = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20221);
        var text = new StringBuilder("wilayah,indikator,tahun,triwulan,variabel,nilai\n");
        for (var row = 0; row < Rows; row++)
        {
            var (key, variabel) = (row / 2, row % 2 == 0 ? "konflik_diselesaikan" : "konflik_terdata_semua");
            var (wilayah, indikator, triwulan) = (key / (Indikator * 4), key / 4 % Indikator, (key % 4) + 1);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{33 + (wilayah / 600)}.{wilayah / 20 % 30:00}.{wilayah % 20:00},IND{indikator:00},2022,{triwulan},{variabel},");
            if (row % 8 == 7) text.Append(CultureInfo.InvariantCulture, $"{random.Next(100_000_000) / 100m:0.00}\n");
            else text.Append(CultureInfo.InvariantCulture, $"{random.Next(10_000)}\n");
        }
        File.WriteAllBytes(_path, Encoding.ASCII.GetBytes(text.ToString()));
        _bahan = new DefinisiParts
        {
            Indikator =
            [
                .. Enumerable.Range(0, Indikator).Select(i => new Indikator(
                    $"IND{i:00}", Rumus.Parse("Persen(konflik_diselesaikan, konflik_terdata_semua)"),
                        TipePerhitungan.Kumulatif)),
            ],
        };
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(_path);

    [Benchmark(Baseline = true)]
    public long WalkFields()
    {
        using var reader = CsvReader.FromFile(_path);
        var length = 0L;
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++) length += reader.GetSpan(i).Length;
        }
        return length;
    }

    /// <summary>CsvHelper makes an object with three strings for every row; it checks and keeps nothing.</summary>
    [Benchmark]
    public long GetRecords()
    {
        using var reader = CsvReader.FromFile(_path);
        return reader.GetRecords<Baris>().Sum(row => row.triwulan);
    }

    [Benchmark]
    public long ReadAndStore() => Read(utas: 1);

    [Benchmark]
    public long ReadAndStoreOnAllProcessors() => Read(Environment.ProcessorCount);

    private long Read(int utas)
    {
        var folder = KinerjaCsv.ReadData(_bahan, [InputFile.FromFile(_path)], new ReadOptions { Threads = utas });
        return folder.Accounts[0].Dipakai == Rows ? Rows : throw new InvalidOperationException($"{folder.Accounts[0]}");
    }
}
