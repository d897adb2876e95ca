using System.Globalization;
using Kinerja.Engine.Survei;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>Writes <c>hasil-skm.csv</c> (SPEC 11).</summary>
internal static class SkmWriter
{
    /// <param name="stream">What to write to.</param>
    /// <param name="unsur">The codes of the unsur, in order.</param>
    /// <param name="hasil">The rows, in order.</param>
    /// <param name="style">Digits and dialect.</param>
    /// <param name="wants">Whether a wilayah, tahun and triwulan are wanted; s.d. TW n goes with TW n.</param>
    public static void Write(
        Stream stream, IEnumerable<string> unsur, IEnumerable<HasilSkmWilayah> hasil, WriteStyle style,
        Func<string, int, Triwulan, bool> wants)
    {
        using var rows = new RowWriter(stream, style,
        [
            "wilayah", "tahun", "triwulan", "responden", "ikm", "mutu", "kinerja", "edisi",
            .. unsur.Select(kode => "nrr_" + kode.ToLowerInvariant()),
        ]);
        foreach (var row in hasil.Where(row => wants(row.Wilayah, row.Tahun, row.Triwulan)))
        {
            var triwulan = row.Triwulan.Nomor.ToString(CultureInfo.InvariantCulture);
            rows.Text(row.Wilayah).Integer(row.Tahun).Text(row.IsSampaiDengan ? "SD" + triwulan : triwulan)
                .Integer(row.Skm.Responden).Number(row.Skm.Ikm).Text(row.Skm.Mutu).Text(row.Skm.Kinerja)
                .Integer((int)row.Skm.Edisi);
            foreach (var nrr in row.Skm.Unsur) rows.Number(nrr.Nrr);
            rows.End();
        }
    }
}
