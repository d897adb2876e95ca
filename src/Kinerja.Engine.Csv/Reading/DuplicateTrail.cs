using System.Runtime.InteropServices;
using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Where every number was read that counts so far, so that one which a later row replaces can be told with its place
/// (SPEC 8.3). It takes some 50 bytes a number, so it exists only under <see cref="DataGanda.Terakhir"/>.
/// </summary>
internal sealed class DuplicateTrail
{
    private readonly Dictionary<Key, Origin> _last = [];
    private readonly List<string> _files = []; // names by number, the current one last

    /// <param name="cell">A cell that was added.</param>
    /// <param name="isTarget">Whether it is a target.</param>
    /// <param name="file">Its file.</param>
    /// <param name="line">Its line.</param>
    /// <returns>The number it replaced, with its place; <c>null</c> for none.</returns>
    public (decimal Nilai, string File, int Line)? Replace(in IncomingCell cell, bool isTarget, string file, int line)
    {
        if (cell.Nilai is not { } nilai) return null; // a blank cell replaces nothing
        if (_files.Count == 0 || _files[^1] != file) _files.Add(file);
        var key = new Key(cell.Nomor, cell.Wilayah, (short)cell.Tahun, (byte)cell.Triwulan, isTarget);
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, key, out var isReplaced);
        var old = last;
        last = new Origin(nilai, _files.Count - 1, line);
        return isReplaced ? (old.Nilai, _files[old.File], old.Line) : null;
    }

    private readonly record struct Key(int Nomor, int Wilayah, short Tahun, byte Triwulan, bool IsTarget);

    private readonly record struct Origin(decimal Nilai, int File, int Line);
}
