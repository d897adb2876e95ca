using System.Diagnostics;
using System.Globalization;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Writing;

namespace Kinerja.Engine.Benchmarks;

/// <summary>Measures the stages of a run over any folder: <c>-- kabupaten FOLDER</c>.</summary>
internal static class Kabupaten
{
    private const int Rounds = 5;

    public static int Run(string path)
    {
        var folder = KinerjaFolder.Read(path);
        if (!folder.CanCalculate)
        {
            foreach (var diagnostic in folder.Diagnostics) Console.Error.WriteLine(diagnostic);
            return 2;
        }
        var keluaran = Directory.CreateTempSubdirectory("kinerja-");
        try
        {
            foreach (var utas in new[] { 1, Environment.ProcessorCount }.Distinct()) Print(
                path, keluaran.FullName, utas);
        }
        finally
        {
            keluaran.Delete(recursive: true);
        }
        return 0;
    }

    private static void Print(string path, string keluaran, int utas)
    {
        var (folder, read) = Median(() => KinerjaFolder.Read(path, new ReadOptions { Threads = utas }));
        var (hasil, calculated) = Median(() =>
        {
            var results = folder.CalculateOnDemand(utas);
            _ = results.Diagnostics;
            return results;
        });
        var (_, written) = Median(() =>
        {
            HasilWriter.Write(keluaran, hasil, folder.Options.DesimalKeluaran, folder.Diagnostics);
            return 0;
        });
        var rows = folder.Accounts.Sum(berkas => berkas.Dibaca);
        var cells = (double)hasil.Indikator.Count();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {path}: {rows:#,0} rows, {hasil.Wilayah.Length:#,0} wilayah, {cells:#,0} indikator-quarters; {utas} thread(s), median of {Rounds}
              read                {read,9:0.0} ms  {rows / read * 1000,14:#,0} rows/s
              calculate           {calculated,9:0.0} ms  {cells / calculated * 1000,14:#,0} indikator-quarters/s
              calculate and write {written,9:0.0} ms
              memory              {Environment.WorkingSet >> 20,9:#,0} MiB

            """));
    }

    private static (T Result, double Milliseconds) Median<T>(Func<T> work)
    {
        var result = work(); // not measured: this run includes compilation
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            result = work();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        return (result, times.Order().ElementAt(Rounds / 2));
    }
}
