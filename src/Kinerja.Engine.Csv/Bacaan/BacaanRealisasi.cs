using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>
/// Reads <c>realisasi.csv</c> and its siblings, long or wide, into the columns of the data (SPEC 10).
/// </summary>
internal sealed class BacaanRealisasi
{
    private readonly PembacaData _pembaca;
    private readonly PencatatCaraLapor _caraLapor;
    private readonly IndeksUtf8 _nama;
    private readonly List<string> _names = [];
    private readonly Dictionary<long, int> _variabel = []; // by indikator, nama and manner in one number
    private KolomCsv _nilai = Skema.Nilai;

    public BacaanRealisasi(PembacaData pembaca, PencatatCaraLapor caraLapor)
    {
        _pembaca = pembaca;
        _caraLapor = caraLapor;
        _nama = new IndeksUtf8(nama =>
        {
            _names.Add(nama);
            return _names.Count - 1;
        });
    }

    private bool IsKumulatif => _nilai == Skema.NilaiKumulatif;

    public AkunBerkas Read(BerkasMasuk berkas)
    {
        var isWide = false;
        return _pembaca.Read(
            berkas,
            tabel =>
            {
                var isLong = tabel.HasColumn(Skema.Nilai);
                isWide = !isLong && Skema.Tw.Any(tabel.HasColumn);
                var isKumulatif = !isLong && !isWide && tabel.HasColumn(Skema.NilaiKumulatif);
                _nilai = isKumulatif ? Skema.NilaiKumulatif : Skema.Nilai;
                return isWide ? Skema.RealisasiLebar
                    : isKumulatif ? Skema.RealisasiKumulatif : Skema.RealisasiPanjang;
            },
            () => isWide ? TakeWide() : TakeLong());
    }

    private bool TakeLong()
    {
        var (indikator, tahun) = Key();
        var triwulan = _pembaca.Triwulan(Skema.Triwulan);
        if (!_pembaca.Number(_nilai, out var nilai) || !_pembaca.IsWhole) return false;
        var variabel = Variabel(indikator);
        if (variabel < 0) return false;
        if (Add(variabel, tahun, triwulan, nilai)) return true;
        _pembaca.RefuseDuplicate(_nilai, Skema.Variabel, Skema.WilayahWajib);
        return false;
    }

    /// <summary>Four cells a row; it is used when one of its numbers is, or when all four are blank.</summary>
    private bool TakeWide()
    {
        var (indikator, tahun) = Key();
        var isKnown = _pembaca.IsWhole;
        var cells = new (bool IsGood, decimal? Nilai)[Skema.Tw.Length];
        for (var q = 0; q < cells.Length; q++) cells[q] = (_pembaca.Number(Skema.Tw[q], out var nilai), nilai);
        var hasGood = Array.Exists(cells, cell => cell is { IsGood: true, Nilai: not null });
        if (!isKnown || (!hasGood && !_pembaca.IsWhole)) return false;
        var variabel = Variabel(indikator);
        return variabel >= 0 && AddWide(variabel, tahun, cells);
    }

    private bool AddWide(int variabel, int tahun, (bool IsGood, decimal? Nilai)[] cells)
    {
        var isBlank = Array.TrueForAll(cells, cell => cell is { IsGood: true, Nilai: null });
        var used = isBlank;
        for (var q = 0; q < cells.Length; q++)
        {
            if (!cells[q].IsGood) continue;
            if (Add(variabel, tahun, q + 1, cells[q].Nilai)) used |= cells[q].Nilai is not null;
            else _pembaca.RefuseDuplicate(Skema.Tw[q], Skema.Variabel, Skema.WilayahWajib);
        }
        return used;
    }

    private bool Add(int variabel, int tahun, int triwulan, decimal? nilai) =>
        _pembaca.Builder.AddRealisasi(variabel, _pembaca.Wilayah(Skema.WilayahWajib), tahun, triwulan, nilai);

    private (int Indikator, int Tahun) Key()
    {
        _pembaca.CheckWilayah(Skema.WilayahWajib);
        var isShared = _pembaca.Tabel.Cell(Skema.Indikator).IsEmpty;
        var indikator = isShared ? -1 : _pembaca.Indikator(Skema.Indikator);
        var tahun = _pembaca.Tahun(Skema.Tahun);
        if (_nama.Recall(_pembaca.Tabel.Name(Skema.Variabel)) < 0 && !_pembaca.IsBlank(Skema.Variabel))
            _pembaca.IsName(Skema.Variabel);
        return (indikator, tahun);
    }

    /// <returns>The number of the variabel; negative, with the row refused, when its cara_lapor contradicts.</returns>
    private int Variabel(int indikator)
    {
        var nama = _nama.Find(_pembaca.Tabel.Name(Skema.Variabel));
        var key = ((indikator + 1L) << 32) | ((long)nama << 1) | (IsKumulatif ? 1L : 0);
        if (!_variabel.TryGetValue(key, out var variabel))
        {
            var kode = indikator < 0 ? null : _pembaca.Tabel.Text(Skema.Indikator);
            variabel = _caraLapor.Admits(kode, _names[nama], IsKumulatif, _pembaca.Tabel.Place())
                ? _pembaca.Builder.Variabel(kode, _names[nama], _pembaca.Tabel.Place(Skema.Variabel)) : -1;
            _variabel.Add(key, variabel);
        }
        if (variabel < 0)
            _pembaca.Refuse(DataCodes.CaraLaporBertentangan, Skema.Variabel,
                $"Variabel '{Catatan.Shorten(_names[nama])}' dilaporkan dengan dua cara: sebagai angka triwulan itu "
                + "saja dan sebagai kumulatif s.d. triwulan. Pakai satu cara, atau hapus cara_lapor di variabel.csv.");
        return variabel;
    }
}
