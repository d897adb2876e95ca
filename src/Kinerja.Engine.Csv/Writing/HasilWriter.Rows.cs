using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Writing;

/// <content>The cells of the rows of each table.</content>
public sealed partial class HasilWriter
{
    private void WriteIndikator(RowWriter rows, HasilPartition partition)
    {
        foreach (var row in partition.Indikator)
        {
            var wilayah = row.Wilayah;
            if (!Wants(wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(wilayah)
                .Repeated(row.Indikator, row.Tahun, row.Triwulan.Nomor, static (cells, of) => cells.Text(of.Kode))
                .Number(row.RealisasiTriwulan).Number(row.Realisasi).Target(row.Target, row.TargetAtas)
                .Text(Text(row.DasarTarget))
                .Number(row.Capaian).Number(row.CapaianTerbatas).Text(row.Predikat)
                .Kelengkapan(row.Kelengkapan).Integer(row.DataSampai?.Nomor)
                .Reasons(row.Keterangan);
            _nama?.Indikator(rows, wilayah, row.Tahun, row.Indikator);
            rows.End();
        }
    }

    private static string Text(DasarTarget dasar) => dasar switch
    {
        DasarTarget.TidakAda => "",
        DasarTarget.Triwulan => nameof(DasarTarget.Triwulan),
        DasarTarget.Tahunan => nameof(DasarTarget.Tahunan),
        DasarTarget.Turunan => nameof(DasarTarget.Turunan),
        DasarTarget.ProRata => nameof(DasarTarget.ProRata),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private void WriteCascading(RowWriter rows, HasilPartition partition)
    {
        foreach (var row in partition.Simpul)
        {
            var wilayah = row.Wilayah;
            if (!Wants(wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(wilayah)
                .Repeated(
                    row.Simpul, row.Tahun, row.Triwulan.Nomor,
                    static (cells, of) => cells.Text(of.Kode).Text(of.Jenjang))
                .Number(row.Capaian).Text(row.Predikat).Number(row.CapaianIndikator).Number(row.CapaianTurunan)
                .Number(row.RerataWilayah).Kelengkapan(row.Kelengkapan).Text(row.Keterangan?.ToString());
            _nama?.Simpul(rows, wilayah, row.Tahun, row.Simpul);
            rows.End();
        }
    }

    private void WriteWilayah(RowWriter rows, HasilPartition partition)
    {
        foreach (var row in partition.Peringkat)
        {
            var wilayah = row.Wilayah;
            if (!Wants(wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(row.Induk).Text(wilayah)
                .Repeated(row.Simpul, row.Tahun, row.Triwulan.Nomor, static (cells, of) => cells.Text(of.Kode))
                .Number(row.Capaian).Integer(row.Peringkat);
            _nama?.Wilayah(rows, row.Induk, row.Tahun);
            _nama?.Simpul(rows, wilayah, row.Tahun, row.Simpul);
            rows.End();
        }
    }

    private void WritePenanggungJawab(RowWriter rows, HasilPartition partition)
    {
        foreach (var row in partition.PenanggungJawab)
        {
            var wilayah = row.Wilayah;
            if (!Wants(wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(wilayah).Text(row.PenanggungJawab).Integer(row.Tahun).Integer(row.Triwulan.Nomor)
                .Number(row.Capaian).Text(row.Predikat).Integer(row.JumlahIndikator).Integer(row.JumlahBernilai);
            _nama?.Wilayah(rows, wilayah, row.Tahun);
            rows.End();
        }
    }
}
