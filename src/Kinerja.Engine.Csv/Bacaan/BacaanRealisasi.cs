using Kinerja.Engine.Csv.Tabel;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>
/// Reads <c>realisasi.csv</c> and its siblings, long or wide, into the columns of the data (SPEC 10).
/// </summary>
internal sealed class BacaanRealisasi
{
    private readonly PembacaData _pembaca;
    private readonly IndeksUtf8 _nama;
    private readonly List<string> _names = [];
    private readonly Dictionary<(int Indikator, int Nama), int> _variabel = [];

    public BacaanRealisasi(PembacaData pembaca)
    {
        _pembaca = pembaca;
        _nama = new IndeksUtf8(nama =>
        {
            _names.Add(nama);
            return _names.Count - 1;
        });
    }

    public AkunBerkas Read(string path)
    {
        var isWide = false;
        return _pembaca.Read(
            path,
            tabel =>
            {
                isWide = Skema.Tw.Any(tabel.HasColumn) && !tabel.HasColumn(Skema.Nilai);
                return isWide ? Skema.RealisasiLebar : Skema.RealisasiPanjang;
            },
            () => isWide ? TakeWide() : TakeLong());
    }

    private bool TakeLong()
    {
        var (indikator, tahun) = Key();
        var triwulan = _pembaca.Triwulan(Skema.Triwulan);
        if (!_pembaca.Number(Skema.Nilai, out var nilai) || !_pembaca.IsWhole) return false;
        if (Add(Variabel(indikator), tahun, triwulan, nilai)) return true;
        _pembaca.RefuseDuplicate(Skema.Nilai);
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
        return AddWide(Variabel(indikator), tahun, cells);
    }

    private bool AddWide(int variabel, int tahun, (bool IsGood, decimal? Nilai)[] cells)
    {
        var isBlank = Array.TrueForAll(cells, cell => cell is { IsGood: true, Nilai: null });
        var used = isBlank;
        for (var q = 0; q < cells.Length; q++)
        {
            if (!cells[q].IsGood) continue;
            if (Add(variabel, tahun, q + 1, cells[q].Nilai)) used |= cells[q].Nilai is not null;
            else _pembaca.RefuseDuplicate(Skema.Tw[q]);
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
        if (!_pembaca.IsBlank(Skema.Variabel)) _pembaca.IsName(Skema.Variabel);
        return (indikator, tahun);
    }

    private int Variabel(int indikator)
    {
        var nama = _nama.Find(_pembaca.Tabel.Name(Skema.Variabel));
        if (_variabel.TryGetValue((indikator, nama), out var variabel)) return variabel;
        variabel = _pembaca.Builder.Variabel(indikator < 0 ? null : _pembaca.Tabel.Text(Skema.Indikator), _names[nama]);
        _variabel.Add((indikator, nama), variabel);
        return variabel;
    }
}
