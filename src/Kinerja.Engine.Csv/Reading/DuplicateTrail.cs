using System.Runtime.InteropServices;
using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Where every number was read that counts so far, so that one which a later row replaces can be told with its place
/// (SPEC 8.3). It takes some 50 bytes a number, so it exists only under <see cref="DataGanda.Terakhir"/>.
/// </summary>
internal sealed class DuplicateTrail
{
    private readonly Dictionary<Kunci, Asal> _last = [];
    private readonly List<string> _berkas = []; // names by number, the current one last

    /// <param name="sel">A cell that was added.</param>
    /// <param name="isTarget">Whether it is a target.</param>
    /// <param name="berkas">Its file.</param>
    /// <param name="line">Its line.</param>
    /// <returns>The number it replaced, with its place; <c>null</c> for none.</returns>
    public (decimal Nilai, string Berkas, int Line)? Replace(in IncomingCell sel, bool isTarget, string berkas, int line)
    {
        if (sel.Nilai is not { } nilai) return null; // a blank cell replaces nothing
        if (_berkas.Count == 0 || _berkas[^1] != berkas) _berkas.Add(berkas);
        var kunci = new Kunci(sel.Nomor, sel.Wilayah, (short)sel.Tahun, (byte)sel.Triwulan, isTarget);
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, kunci, out var isReplaced);
        var old = last;
        last = new Asal(nilai, _berkas.Count - 1, line);
        return isReplaced ? (old.Nilai, _berkas[old.Berkas], old.Line) : null;
    }

    private readonly record struct Kunci(int Nomor, int Wilayah, short Tahun, byte Triwulan, bool IsTarget);

    private readonly record struct Asal(decimal Nilai, int Berkas, int Line);
}
