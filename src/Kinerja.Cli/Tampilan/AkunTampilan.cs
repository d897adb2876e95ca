using System.Globalization;
using Kinerja.Engine;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Cli.Tampilan;

/// <summary>The one-line account of a run (SPEC 13).</summary>
internal static class AkunTampilan
{
    public static void Print(KinerjaFolder folder, HasilKinerja hasil, Diagnostic[] diagnostics, TimeSpan elapsed)
    {
        var (read, used) = (folder.Akun.Sum(akun => akun.Dibaca), folder.Akun.Sum(akun => akun.Dipakai));
        var warnings = diagnostics.Count(d => d.Severity == Severity.Peringatan);
        var errors = diagnostics.Count(d => d.Severity == Severity.Galat);
        // Not through Spectre, which would fold the line.
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Baris: {read} dibaca, {used} dipakai, {read - used} ditolak. "
            + $"Indikator: {hasil.Definisi.Indikator.Length}. Wilayah: {hasil.Wilayah.Length}. "
            + $"Peringatan: {warnings}. Galat: {errors}. {elapsed.TotalSeconds:0.00} detik."));
    }
}
