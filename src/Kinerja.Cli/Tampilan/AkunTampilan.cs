using System.Globalization;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Bacaan;
using Kinerja.Engine.Hasil;

namespace Kinerja.Cli.Tampilan;

/// <summary>The one-line account of a run (SPEC 13).</summary>
internal static class AkunTampilan
{
    public static void Print(
        KinerjaFolder folder, HasilKinerja hasil, Temuan temuan, TimeSpan elapsed) =>
        Print(
            folder.Akun,
            string.Create(CultureInfo.InvariantCulture,
                $"Indikator: {hasil.Definisi.Indikator.Length}. Wilayah: {hasil.Wilayah.Length}."),
            temuan, elapsed);

    /// <param name="akun">The files read.</param>
    /// <param name="isi">What was computed of them.</param>
    /// <param name="temuan">What was found.</param>
    /// <param name="elapsed">How long it took.</param>
    public static void Print(
        IReadOnlyCollection<AkunBerkas> akun, string isi, Temuan temuan, TimeSpan elapsed)
    {
        var (read, used) = (akun.Sum(berkas => berkas.Dibaca), akun.Sum(berkas => berkas.Dipakai));
        var (warnings, errors) = temuan.Count();
        Layar.Print(string.Create(CultureInfo.InvariantCulture,
            $"Baris: {read} dibaca, {used} dipakai, {read - used} ditolak. {isi} "
            + $"Peringatan: {warnings}. Galat: {errors}. {elapsed.TotalSeconds:0.00} detik."));
    }
}
