using System.Globalization;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Hasil;

namespace Kinerja.Cli.Views;

/// <summary>Prints the last line of a run: rows read, used, rejected, held, and the time it took (SPEC 13).</summary>
internal static class AccountView
{
    public static void Print(
        KinerjaFolder folder, HasilKinerja hasil, Findings findings, TimeSpan elapsed) =>
        Print(
            folder.Accounts,
            string.Create(CultureInfo.InvariantCulture,
                $"Indikator: {hasil.Definisi.Indikator.Length}. Wilayah: {hasil.Wilayah.Length}."),
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
        Screen.Print(string.Create(CultureInfo.InvariantCulture,
            $"Baris: {read} dibaca, {used} dipakai, {read - used - held} ditolak{Held(held)}. {computed} "
            + $"Peringatan: {warnings}. Galat: {errors}. {elapsed.TotalSeconds:0.00} detik."));
    }

    /// <summary>The rows that <c>StatusDipakai</c> holds; nothing when there are none.</summary>
    private static string Held(long count) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {count} ditahan");
}
