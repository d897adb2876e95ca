using Kinerja.Engine.Hasil;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>Writes the rows of <c>hasil-renstra.csv</c> (SPEC 17.5).</summary>
internal static class RenstraWriter
{
    /// <param name="rows">Receives the rows.</param>
    /// <param name="partition">The results.</param>
    /// <param name="wants">Selects rows by wilayah, tahun and triwulan.</param>
    /// <param name="nama">Writes the names at the end of a row; <c>null</c> for none.</param>
    public static void Write(
        RowWriter rows, HasilPartition partition, Func<string, int, Triwulan, bool> wants, NamaColumns? nama)
    {
        foreach (var row in partition.Renstra)
        {
            var wilayah = row.Wilayah;
            if (!wants(wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(wilayah)
                .Repeated(row.Indikator, row.Tahun, row.Triwulan.Nomor, static (cells, of) => cells.Text(of.Kode))
                .Number(row.RealisasiTahunLalu).Number(row.CapaianTahunLalu).Number(row.Perubahan)
                .Number(row.RealisasiRenstraLalu).Number(row.RealisasiRenstra)
                .Target(row.TargetAkhir, row.TargetAkhirAtas).Number(row.CapaianAkhir)
                .Reasons(row.Keterangan);
            nama?.Indikator(rows, wilayah, row.Tahun, row.Indikator);
            rows.End();
        }
    }
}
