using System.Diagnostics;
using System.Globalization;
using Kinerja.Api.Basis;
using Kinerja.Api.Keadaan;

namespace Kinerja.Api.Endpoints;

/// <summary>
/// Measures the steps of a PUT in this process, without the network: <c>dotnet run -c Release -- ukur</c>. Beside the
/// time on the clock stands that of the processor, which a busy machine does not change.
/// </summary>
internal sealed class Pengukur(GudangKinerja gudang, BasisData basis, TextWriter output)
{
    private const int Rounds = 300;

    public async Task<int> RunAsync()
    {
        if (gudang.Sekarang is not { } keadaan)
            return await RefuseAsync("Definisi di basis data kosong atau salah. Lihat GET /diagnostik, atau isi basis "
                + "data yang kosong: dotnet run -- isi ../kabupaten-contoh");
        if (keadaan.Data.SemuaRealisasi.LastOrDefault(one => one is { Nilai: not null, Wilayah: not null })
            is not { Wilayah: not null } sel)
            return await RefuseAsync(
                "Basis data belum berisi angka realisasi. Tulis satu dengan PUT /realisasi dahulu.");
        var baris = new BarisAngka(
            sel.Wilayah, sel.Indikator, Text(sel.Tahun), Text(sel.Triwulan.Nomor), sel.Variabel, sel.Nilai);
        await MeasureAsync("periksa angka", _ => PemeriksaAngka.Check(keadaan, baris, out var _));
        await MeasureAsync("simpan ke basis data", _ => basis.SaveAsync(sel, CancellationToken.None).Wait());
        await MeasureAsync("ganti sel", i => keadaan.Data.With(sel with { Nilai = i }));
        await MeasureAsync("ganti sel, hitung, susun jawaban", i =>
        {
            var baru = sel with { Nilai = i };
            _ = JalurHitung.Of(keadaan.With(baru).HasilDi(baru.Triwulan), baru);
        });
        await MeasureAsync("hitung semua triwulan", i => _ = keadaan.With(sel with { Nilai = i }).Hasil.Partition(0));
        return 0;
    }

    private async Task<int> RefuseAsync(string message)
    {
        await output.WriteLineAsync(message);
        return 2;
    }

    private async Task MeasureAsync(string nama, Action<int> work)
    {
        for (var i = 0; i < Rounds; i++) work(i); // not measured: compilation
        using var process = Process.GetCurrentProcess();
        var (times, before) = (new List<double>(), process.TotalProcessorTime);
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            work(i);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        process.Refresh();
        var processor = (process.TotalProcessorTime - before).TotalMilliseconds / Rounds;
        var ordered = times.Order().ToList();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{nama,-34} median {ordered[Rounds / 2],8:0.000} ms   terbaik {ordered[0],8:0.000} ms   ")
            + string.Create(CultureInfo.InvariantCulture, $"prosesor {processor,8:0.000} ms"));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
