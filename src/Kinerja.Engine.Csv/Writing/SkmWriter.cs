using System.Globalization;
using Kinerja.Engine.Survei;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>Writes <c>hasil-skm.csv</c> (SPEC 11).</summary>
internal static class SkmWriter
{
    /// <param name="stream">The stream to write to.</param>
    /// <param name="unsur">The codes of the unsur, in the order of the columns.</param>
    /// <param name="hasil">The rows, in the order of the file.</param>
    /// <param name="style">The decimals and the dialect.</param>
    /// <param name="wants">Whether to write a wilayah, tahun and triwulan; s.d. TW n follows TW n.</param>
    /// <param name="nama">Writes the name at the end of a row; <c>null</c> for none.</param>
    public static void Write(
        Stream stream, IEnumerable<string> unsur, IEnumerable<HasilSkmWilayah> hasil, WriteStyle style,
        Func<string, int, Triwulan, bool> wants, NamaColumns? nama = null)
    {
        using var rows = new RowWriter(stream, style,
        [
            "wilayah", "tahun", "triwulan", "responden", "ikm", "mutu", "kinerja", "edisi",
            .. unsur.Select(kode => "nrr_" + kode.ToLowerInvariant()),
            .. nama is null ? [] : (string[])["nama_wilayah"],
        ]);
        foreach (var row in hasil.Where(row => wants(row.Wilayah, row.Tahun, row.Triwulan)))
        {
            var triwulan = row.Triwulan.Nomor.ToString(CultureInfo.InvariantCulture);
            rows.Text(row.Wilayah).Integer(row.Tahun).Text(row.IsSampaiDengan ? "SD" + triwulan : triwulan)
                .Integer(row.Skm.Responden).Number(row.Skm.Ikm).Text(row.Skm.Mutu).Text(row.Skm.Kinerja)
                .Integer((int)row.Skm.Edisi);
            foreach (var nrr in row.Skm.Unsur) rows.Number(nrr.Nrr);
            nama?.Wilayah(rows, row.Wilayah, row.Tahun);
            rows.End();
        }
    }
}
