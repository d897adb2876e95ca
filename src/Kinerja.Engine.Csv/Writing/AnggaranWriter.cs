using Kinerja.Engine.Hasil;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>Writes the rows of <c>hasil-anggaran.csv</c> (SPEC 16.5).</summary>
internal static class AnggaranWriter
{
    /// <param name="rows">Receives the rows.</param>
    /// <param name="partition">The results.</param>
    /// <param name="wants">Selects rows by wilayah, tahun and triwulan.</param>
    /// <param name="nama">Writes the names at the end of a row; <c>null</c> for none.</param>
    public static void Write(
        RowWriter rows, HasilPartition partition, Func<string, int, Triwulan, bool> wants, NamaColumns? nama)
    {
        foreach (var row in partition.Anggaran)
        {
            var wilayah = row.Wilayah;
            if (!wants(wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(wilayah)
                .Repeated(
                    row.Simpul, row.Tahun, row.Triwulan.Nomor,
                    static (cells, of) => cells.Text(of.Kode).Text(of.Jenjang))
                .Number(row.Pagu).Number(row.RealisasiTriwulan).Number(row.Realisasi).Number(row.Serapan)
                .Number(row.Capaian).Number(row.Efisiensi)
                .Reasons(row.Keterangan);
            nama?.Simpul(rows, wilayah, row.Tahun, row.Simpul);
            rows.End();
        }
    }
}
