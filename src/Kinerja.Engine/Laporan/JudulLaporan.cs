using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Laporan;

/// <summary>Checks the headers that a user gives to columns of the tables.</summary>
public static class JudulLaporan
{
    /// <summary>
    /// Reports every header that no table uses. A header for a form that the report leaves out is not judged.
    /// </summary>
    /// <param name="laporan">A report with all forms.</param>
    /// <param name="kunci">The keys of <see cref="PilihanLaporan.Judul"/>: <c>kode.peran</c> or <c>peran</c>.</param>
    /// <returns>One diagnostic per unused key, with the nearest key that a table has.</returns>
    public static IReadOnlyList<Diagnostic> Check(LaporanKinerja laporan, IEnumerable<string> kunci)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        ArgumentNullException.ThrowIfNull(kunci);
        string[] known = [.. laporan.Tabel.SelectMany(tabel => tabel.Kolom, Keys).SelectMany(keys => keys)];
        var found = known.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var saran = new SaranIndex(known);
        return
        [
            .. from key in kunci
               where !found.Contains(key) && !IsOfMissingForm(laporan, key)
               select new Diagnostic(
                   DefinitionCodes.LaporanTidakSah, DiagnosticPlace.None,
                   $"Judul '{key}' di bagian \"Laporan\": tidak ada kolom itu di tabel mana pun.{saran.For(key)} "
                   + $"Tulis TABEL.KOLOM atau KOLOM, dengan nama seperti di berkas CSV laporan."),
        ];
    }

    private static string[] Keys(Tabel tabel, Kolom kolom) => [$"{tabel.Kode}.{kolom.Peran}", kolom.Peran];

    private static bool IsOfMissingForm(LaporanKinerja laporan, string key) =>
        key.Contains('.', StringComparison.Ordinal) && LaporanKinerja.KodeFormulir
            .Except(laporan.Formulir.Select(formulir => formulir.Kode), StringComparer.Ordinal)
            .Any(kode => key.StartsWith(kode, StringComparison.OrdinalIgnoreCase));
}
