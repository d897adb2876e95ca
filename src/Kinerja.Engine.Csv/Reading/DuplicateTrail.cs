using System.Runtime.InteropServices;
using Kinerja.Engine.Data;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Where every number was read that counts so far, so that one which a later row replaces can be told with its place
/// (SPEC 8.3). It takes some 50 bytes a number, so it exists only under <see cref="DataGanda.Terakhir"/>.
/// </summary>
internal sealed class DuplicateTrail
{
    private readonly Dictionary<Key, Origin> _last = [];
    private readonly List<string> _files = []; // names by number, the current one last

    /// <param name="key">The key of a cell that was added.</param>
    /// <param name="number">Its number; <c>null</c> for a blank cell.</param>
    /// <param name="file">Its file.</param>
    /// <param name="line">Its line.</param>
    /// <returns>The number it replaced, with its place; <c>null</c> for none.</returns>
    public (decimal Nilai, string File, int Line)? Replace(in Key key, decimal? number, string file, int line)
    {
        if (number is not { } nilai) return null; // a blank cell replaces nothing
        if (_files.Count == 0 || _files[^1] != file) _files.Add(file);
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, key, out var isReplaced);
        var old = last;
        last = new Origin(nilai, _files.Count - 1, line);
        return isReplaced ? (old.Nilai, _files[old.File], old.Line) : null;
    }

    /// <param name="Variabel"><c>default</c> for a target.</param>
    /// <param name="Indikator"><c>default</c> for a reported cell.</param>
    /// <param name="Wilayah"><c>null</c> for a target of all wilayah.</param>
    /// <param name="Tahun">1900..2200.</param>
    /// <param name="Triwulan"><c>null</c> for the target of a tahun.</param>
    internal readonly record struct Key(
        VariabelId Variabel, IndikatorId Indikator, WilayahId? Wilayah, short Tahun, Triwulan? Triwulan)
    {
        public static Key Of(in IncomingRealisasi cell) =>
            new(cell.Variabel, default, cell.Wilayah, (short)cell.Tahun, cell.Triwulan);

        public static Key Of(in IncomingTarget cell) =>
            new(default, cell.Indikator, cell.Wilayah, (short)cell.Tahun, cell.Triwulan);
    }

    private readonly record struct Origin(decimal Nilai, int File, int Line);
}
