using System.Runtime.InteropServices;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// The pemikul of one indikator (SPEC 7.1): for every wilayah, the wilayah whose own cells make up its figure. A
/// pemikul is the wilayah itself or lies below it. No pemikul of a wilayah lies above another.
/// </summary>
/// <param name="scope">The tahun, over the wilayah at which the indikator can appear.</param>
/// <param name="buffer">Stores the pemikul until the next indikator overwrites them.</param>
internal sealed class PemikulLayout(CalculationScope scope, PemikulBuffer buffer)
{
    private readonly WilayahLayout _wilayah = scope.Layout.Wilayah;
    private readonly List<int> _pemikul = buffer.Pemikul;
    private readonly Range[] _of = buffer.Of;
    private readonly List<int> _pooled = buffer.Pooled;

    /// <summary>
    /// Returns the rows of the pemikul of a wilayah. They ascend, so a sum does not depend on the grouping of wilayah.
    /// </summary>
    public ReadOnlySpan<int> Of(int wilayah) => CollectionsMarshal.AsSpan(_pemikul)[_of[wilayah]];

    /// <summary>Whether the only pemikul of a wilayah is the wilayah itself.</summary>
    public bool IsOwnPemikul(int wilayah) => Of(wilayah) is [var only] && only == wilayah;

    /// <summary>
    /// The rows of all wilayah that are not their own only pemikul, ascending. Some may have no pemikul at all.
    /// </summary>
    public ReadOnlySpan<int> Pooled => CollectionsMarshal.AsSpan(_pooled);

    /// <summary>Finds the pemikul of an indikator and replaces those of the one before.</summary>
    public void Find(OwnColumns own)
    {
        _pemikul.Clear();
        foreach (var row in _wilayah.BottomUp) Find(own, row);
        _pooled.Clear();
        for (var row = 0; row < _wilayah.Count; row++)
        {
            if (!IsOwnPemikul(row)) _pooled.Add(row);
        }
    }

    /// <summary>Finds the pemikul of one wilayah. Those of the wilayah below it must be known already.</summary>
    private void Find(OwnColumns own, int row)
    {
        var start = _pemikul.Count;
        foreach (var anak in _wilayah.Anak[row])
        {
            for (var i = _of[anak].Start.Value; i < _of[anak].End.Value; i++) _pemikul.Add(_pemikul[i]);
        }
        var memikulSendiri = own.HasReport[row]
            && (_pemikul.Count == start || scope.Inputs.Aturan.DataIndukWilayah == DataIndukWilayah.UtamakanLaporan);
        if (own.HasReport[row] && !memikulSendiri && !own.HasOnlyRujukan) Report(own.Indikator, row);
        if (memikulSendiri)
        {
            CollectionsMarshal.SetCount(_pemikul, start);
            _pemikul.Add(row);
        }
        _of[row] = start.._pemikul.Count;
        var rows = CollectionsMarshal.AsSpan(_pemikul)[_of[row]];
        if (!IsAscending(rows)) rows.Sort(); // nearly always ascending already
    }

    private static bool IsAscending(ReadOnlySpan<int> rows)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i] < rows[i - 1]) return false;
        }
        return true;
    }

    private void Report(Indikator indikator, int wilayah) => scope.Report(
        TreeCodes.DataIndukTidakDipakai, wilayah, indikator.Kode, quarter: null,
        $"Wilayah '{_wilayah.Rows[wilayah].Kode}' dan wilayah di bawahnya sama-sama melaporkan "
        + $"'{indikator.Kode}'; yang dipakai laporan di bawahnya. Hapus salah satunya.");
}
