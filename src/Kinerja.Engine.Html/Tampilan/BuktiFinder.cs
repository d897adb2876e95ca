using System.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>Finds the result rows of proofs. The rows of one wilayah, tahun and quarter are read once.</summary>
internal sealed class BuktiFinder(HasilKinerja hasil)
{
    private readonly Dictionary<(JenisBukti, string, int, Triwulan), Dictionary<string, BuktiRow>> _known = [];

    /// <summary>The row of a proof; <c>null</c> when the results do not have it.</summary>
    public BuktiRow? Find(Bukti bukti)
    {
        var place = (bukti.Jenis, bukti.Wilayah, bukti.Tahun, bukti.Triwulan);
        if (!_known.TryGetValue(place, out var rows))
        {
            rows = new Dictionary<string, BuktiRow>(StringComparer.Ordinal);
            foreach (var (kode, row) in Rows(bukti)) rows.TryAdd(kode, row);
            _known.Add(place, rows);
        }
        return rows.GetValueOrDefault(bukti.Kode);
    }

    private IEnumerable<(string Kode, BuktiRow Row)> Rows(Bukti bukti)
    {
        var (_, wilayah, _, tahun, triwulan) = bukti;
        return bukti.Jenis switch
        {
            JenisBukti.Indikator => hasil.IndikatorAt(wilayah, tahun, triwulan).Select(row => (row.KodeIndikator,
                new BuktiRow($"Indikator {row.KodeIndikator} {row.Indikator.Nama}", () => hasil.Explain(row)))),
            JenisBukti.Simpul => hasil.SimpulAt(wilayah, tahun, triwulan).Select(row => (row.KodeSimpul,
                new BuktiRow($"{row.Simpul.Jenjang} {row.KodeSimpul} {row.Simpul.Nama}", () => hasil.Explain(row)))),
            JenisBukti.Anggaran => hasil.AnggaranAt(wilayah, tahun, triwulan).Select(row => (row.KodeSimpul,
                new BuktiRow($"Anggaran {row.KodeSimpul} {row.Simpul.Nama}", () => hasil.Explain(row)))),
            JenisBukti.Renstra => hasil.RenstraAt(wilayah, tahun, triwulan).Select(row => (row.KodeIndikator,
                new BuktiRow($"Renstra {row.KodeIndikator} {row.Indikator.Nama}", () => hasil.Explain(row)))),
            _ => throw new UnreachableException(),
        };
    }
}
