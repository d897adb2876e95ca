using System.Text;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Notes where the files give the numbers of some cells, while they are read again for that (SPEC 19.1). Reading
/// without a trail keeps no place of any cell.
/// </summary>
internal sealed class CellTrail
{
    private readonly Dictionary<KunciSel, List<AsalSel>> _found = []; // by normalised key
    private readonly HashSet<(int?, Triwulan?)> _periods = []; // of the keys; sorts out most rows
    private readonly List<KunciSel> _wanted;

    /// <param name="wanted">The keys of the cells.</param>
    public CellTrail(IEnumerable<KunciSel> wanted)
    {
        _wanted = [.. wanted.Distinct()];
        foreach (var sel in _wanted)
        {
            _found.TryAdd(Normalize(sel), []);
            _periods.Add((sel.Tahun, sel.Triwulan));
        }
    }

    /// <summary>Whether no cell is wanted.</summary>
    public bool IsEmpty => _wanted.Count == 0;

    /// <summary>The option that decides which number of a key counts (SPEC 10.4).</summary>
    public DataGanda Ganda { get; set; }

    /// <summary>The row that is being read.</summary>
    public TableRow? Row { get; set; }

    /// <summary>The places of each wanted cell, in the order of reading; empty for one that no file gives.</summary>
    public IReadOnlyDictionary<KunciSel, IReadOnlyList<AsalSel>> Found =>
        _wanted.ToDictionary(sel => sel, sel => (IReadOnlyList<AsalSel>)_found[Normalize(sel)]);

    /// <summary>Notes a number of realisasi or a target.</summary>
    /// <param name="names">The codes and names of the row.</param>
    /// <param name="column">The column of the number.</param>
    /// <param name="row">The row.</param>
    /// <param name="isTarget">Whether the number is a target.</param>
    /// <param name="atas">The upper bound of a target that is a range; <c>null</c> for any other number.</param>
    /// <param name="isTaken">Whether the number was taken; otherwise an earlier one counts.</param>
    public void Add(
        DataNames names, CsvColumn column, in DataRow row, bool isTarget, decimal? atas, bool isTaken)
    {
        int? tahun = row.Tahun == 0 ? null : row.Tahun;
        Triwulan? triwulan = row.Triwulan == 0 ? null : new Triwulan(row.Triwulan);
        if (row.Nilai is not { } nilai || !_periods.Contains((tahun, triwulan))) return;
        Add(Row!, column, (nilai, atas), isTaken, new KunciSel(
            isTarget ? JenisSel.Target : JenisSel.Realisasi, row.Wilayah < 0 ? null : names.Wilayah[row.Wilayah], tahun,
            triwulan, row.Indikator < 0 ? null : names.Indikator[row.Indikator],
            row.Variabel < 0 ? null : names.Variabel[row.Variabel]));
    }

    /// <summary>Notes a number of money.</summary>
    public void Add(
        TableRow row, CsvColumn column, in AnggaranKey key, BagianAnggaran bagian, decimal nilai, bool isTaken) =>
        Add(row, column, (nilai, null), isTaken, new KunciSel(
            JenisSel.Anggaran, key.Wilayah, key.Tahun, Triwulan: null, Simpul: key.Simpul, Bagian: bagian));

    /// <summary>Notes a respondent; all of a wilayah and quarter in one file are one entry.</summary>
    public void AddResponden(TableRow row, string wilayah, int tahun, Triwulan triwulan)
    {
        var key = Normalize(new KunciSel(JenisSel.Survei, wilayah, tahun, triwulan));
        if (!_found.TryGetValue(key, out var places)) return;
        if (places is [.., var last])
            places[^1] = last with { Banyak = last.Banyak + 1, BarisAkhir = row.Line };
        else places.Add(new AsalSel(row.Place(), "", Nilai: null, StatusAsal.Dipakai));
    }

    private void Add(
        TableRow row, CsvColumn column, (decimal Nilai, decimal? Atas) number, bool isTaken, KunciSel sel)
    {
        if (!_found.TryGetValue(Normalize(sel), out var places)) return;
        var status = !isTaken ? StatusAsal.Ditolak
            : places.Count > 0 && Ganda == DataGanda.Jumlahkan ? StatusAsal.Dijumlahkan : StatusAsal.Dipakai;
        for (var i = 0; i < places.Count && isTaken; i++)
        {
            if (Ganda == DataGanda.Jumlahkan) places[i] = places[i] with { Status = StatusAsal.Dijumlahkan };
            if (Ganda == DataGanda.Terakhir) places[i] = places[i] with { Status = StatusAsal.Diganti };
        }
        places.Add(new AsalSel(row.Place(column), TextOf(row, column), number.Nilai, status)
        {
            NilaiAtas = number.Atas,
        });
    }

    /// <summary>The text of the cell as it stands in the file, not its translation (SPEC 10.10).</summary>
    private static string TextOf(TableRow row, CsvColumn column) => Encoding.UTF8.GetString(
        row.Table.IndexOf(column) is >= 0 and var index ? row.At(index) : row.Cell(column));

    private static KunciSel Normalize(KunciSel sel) => sel with
    {
        Wilayah = Normalize(sel.Wilayah),
        Indikator = Normalize(sel.Indikator),
        Variabel = Normalize(sel.Variabel),
        Simpul = Normalize(sel.Simpul),
    };

    private static string? Normalize(string? text) => text is null ? null : Nama.Normalize(text);
}
