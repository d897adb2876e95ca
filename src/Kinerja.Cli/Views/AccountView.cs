using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Cli.Views;

/// <summary>Prints the last lines of a run: rows read, used, rejected, held, and the time (SPEC 13).</summary>
internal static class AccountView
{
    public static void Print(
        KinerjaFolder folder, HasilKinerja hasil, Findings findings, TimeSpan elapsed) =>
        Print(
            folder.Accounts,
            $"Indikator: {ScreenNumber.Text(CountOf(hasil))}. "
            + $"Wilayah: {ScreenNumber.Text(hasil.Wilayah.Length)}.",
            findings, elapsed);

    /// <param name="accounts">The account of each file that was read.</param>
    /// <param name="computed">The counts of indikator and wilayah, as one text.</param>
    /// <param name="findings">All diagnostics of the run.</param>
    /// <param name="elapsed">The time from start to end.</param>
    public static void Print(
        IReadOnlyCollection<FileAccount> accounts, string computed, Findings findings, TimeSpan elapsed)
    {
        var (read, used) = (accounts.Sum(file => file.Dibaca), accounts.Sum(file => file.Dipakai));
        var held = accounts.Sum(file => file.Ditahan);
        var (warnings, errors) = findings.Count();
        Screen.PrintText(
            $"Baris: {ScreenNumber.Text(read)} dibaca, {ScreenNumber.Text(used)} dipakai, "
            + $"{ScreenNumber.Text(read - used - held)} ditolak{Held(held)}. {computed}");
        Screen.PrintText(
            $"Peringatan: {ScreenNumber.Text(warnings)}. Galat: {ScreenNumber.Text(errors)}. "
            + $"{AngkaIndonesia.Teks((decimal)elapsed.TotalSeconds, 2)} detik.");
    }

    /// <summary>A kode may stand in several rows, one for each of its masa berlaku (SPEC 4.8).</summary>
    private static int CountOf(HasilKinerja hasil) =>
        hasil.Definisi.Indikator.DistinctBy(indikator => Nama.Normalize(indikator.Kode), StringComparer.Ordinal)
            .Count();

    /// <summary>The rows that <c>StatusDipakai</c> holds; nothing when there are none.</summary>
    private static string Held(long count) =>
        count == 0 ? "" : $", {ScreenNumber.Text(count)} ditahan";
}
