using System.Runtime.InteropServices;
using Kinerja.Engine.Data;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Remembers the file and line of every number that counts so far, so that a replaced number is reported with its place
/// (SPEC 8.3). It takes about 50 bytes per number, so it exists only under <see cref="DataGanda.Terakhir"/>.
/// </summary>
internal sealed class DuplicateTrail
{
    private readonly Dictionary<Key, Origin> _last = [];
    private readonly Dictionary<Key, decimal> _atas = []; // upper bounds of targets that are ranges
    private readonly List<string> _files = []; // file names by index; the current file is last

    /// <param name="key">The key of the added cell.</param>
    /// <param name="number">The number of the cell, <c>null</c> for a blank cell, which replaces nothing; and the upper
    /// bound of a range.</param>
    /// <param name="file">The file name of the cell.</param>
    /// <param name="line">The 1-based line of the cell.</param>
    /// <returns>The replaced number with its file and line; <c>null</c> for none.</returns>
    public (decimal Nilai, decimal? Atas, string File, int Line)? Replace(
        in Key key, (decimal? Nilai, decimal? Atas) number, string file, int line)
    {
        if (number.Nilai is not { } nilai) return null; // a blank cell replaces nothing
        if (_files.Count == 0 || _files[^1] != file) _files.Add(file);
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, key, out var isReplaced);
        var old = last;
        last = new Origin(nilai, _files.Count - 1, line);
        decimal? before = _atas.Remove(key, out var most) ? most : null;
        if (number.Atas is { } atas) _atas[key] = atas;
        return isReplaced ? (old.Nilai, before, _files[old.File], old.Line) : null;
    }

    /// <param name="Variabel">The variabel; <c>default</c> for a target.</param>
    /// <param name="Indikator">The indikator of a target; <c>default</c> for realisasi.</param>
    /// <param name="Wilayah">The wilayah; <c>null</c> for a target of all wilayah.</param>
    /// <param name="Tahun">The year, 1900..2200.</param>
    /// <param name="Triwulan">The quarter; <c>null</c> for the target of a tahun.</param>
    internal readonly record struct Key(
        VariabelId Variabel, IndikatorId Indikator, WilayahId? Wilayah, short Tahun, Triwulan? Triwulan)
    {
        public static Key Of(in IncomingRealisasi cell) =>
            new(cell.Variabel, default, cell.Wilayah, (short)cell.Tahun, cell.Triwulan);

        public static Key Of(in IncomingTarget cell) =>
            new(default, cell.Indikator, cell.Wilayah, (short)(cell.Tahun ?? 0), cell.Triwulan);
    }

    private readonly record struct Origin(decimal Nilai, int File, int Line);
}
