using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds, per indikator, the wilayah at which it can have figures in a window: those of every tahun that counts, and
/// the wilayah above them in the tahun of the calculation (SPEC 17.1).
/// </summary>
internal static class JangkauanJendela
{
    /// <param name="definisi">The definition in the tahun of the calculation.</param>
    /// <param name="wilayah">All wilayah in that tahun.</param>
    /// <param name="tahun">The tahun of the window with the rows of each, that of the calculation included.</param>
    /// <returns>Per indikator the rows, ascending; <c>null</c> for all rows.</returns>
    public static int[]?[] Find(
        DefinisiTahun definisi, WilayahLayout wilayah, IReadOnlyCollection<(int Tahun, PenugasanTahun Penugasan)> tahun)
    {
        var rows = new HashSet<int>?[definisi.Indikator.Length]; // null for all rows
        foreach (var index in definisi.UrutanHitung)
        {
            var masa = ((IBarisDefinisi)definisi.Indikator[index]).Masa;
            rows[index] = [];
            foreach (var (_, penugasan) in tahun.Where(one => masa.Contains(one.Tahun)))
                rows[index] = Add(rows[index], penugasan.Jangkauan[index], wilayah);
            // An indikator of references alone has figures wherever a referenced one has them (SPEC 7.1).
            foreach (var rujukan in definisi.HasOnlyRujukan(index) ? definisi.Rujukan[index] : [])
                rows[index] = Add(rows[index], rows[rujukan], wilayah);
        }
        foreach (var index in definisi.UrutanHitung.Reverse())
        {
            foreach (var rujukan in definisi.Rujukan[index]) // its columns are read at the rows of this indikator
                rows[rujukan] = Add(rows[rujukan], rows[index], wilayah);
        }
        return Array.ConvertAll(rows, some => some is null || some.Count > wilayah.Count / 2 ? null : Sorted(some));
    }

    private static HashSet<int>? Add(HashSet<int>? rows, IEnumerable<int>? others, WilayahLayout wilayah)
    {
        if (rows is null || others is null) return null;
        foreach (var other in others)
        {
            for (var row = other; row >= 0 && rows.Add(row); row = wilayah.Induk[row])
            {
            }
        }
        return rows;
    }

    private static int[] Sorted(HashSet<int> rows)
    {
        var sorted = rows.ToArray();
        Array.Sort(sorted);
        return sorted;
    }
}
