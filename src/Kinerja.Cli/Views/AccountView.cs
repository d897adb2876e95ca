using System.Globalization;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Hasil;

namespace Kinerja.Cli.Views;

/// <summary>The one-line account of a run (SPEC 13).</summary>
internal static class AccountView
{
    public static void Print(
        KinerjaFolder folder, HasilKinerja hasil, Findings temuan, TimeSpan elapsed) =>
        Print(
            folder.Accounts,
            string.Create(CultureInfo.InvariantCulture,
                $"Indikator: {hasil.Definisi.Indikator.Length}. Wilayah: {hasil.Wilayah.Length}."),
            temuan, elapsed);

    /// <param name="akun">The files read.</param>
    /// <param name="isi">What was computed of them.</param>
    /// <param name="temuan">What was found.</param>
    /// <param name="elapsed">How long it took.</param>
    public static void Print(
        IReadOnlyCollection<FileAccount> akun, string isi, Findings temuan, TimeSpan elapsed)
    {
        var (read, used) = (akun.Sum(berkas => berkas.Dibaca), akun.Sum(berkas => berkas.Dipakai));
        var (warnings, errors) = temuan.Count();
        Screen.Print(string.Create(CultureInfo.InvariantCulture,
            $"Baris: {read} dibaca, {used} dipakai, {read - used} ditolak. {isi} "
            + $"Peringatan: {warnings}. Galat: {errors}. {elapsed.TotalSeconds:0.00} detik."));
    }
}
