using System.Runtime.InteropServices;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// For every wilayah, those that bear an indikator for it: itself, or wilayah below it (SPEC 7.1). No bearer lies
/// above another.
/// </summary>
internal sealed class SusunanPemikul
{
    private readonly List<int> _pemikul; // of one wilayah after another
    private readonly Range[] _of;

    private SusunanPemikul(List<int> pemikul, Range[] of)
    {
        _pemikul = pemikul;
        _of = of;
    }

    /// <summary>The rows of the bearers, ascending, so that sums do not depend on how wilayah are grouped.</summary>
    public ReadOnlySpan<int> Of(int wilayah) => CollectionsMarshal.AsSpan(_pemikul)[_of[wilayah]];

    /// <summary>Whether a wilayah is its own only bearer: its figure comes from its own cells.</summary>
    public bool MemikulSendiri(int wilayah) => Of(wilayah) is [var only] && only == wilayah;

    /// <summary>The wilayah of which that is not so.</summary>
    public int[] Pooled()
    {
        var pooled = new List<int>();
        for (var row = 0; row < _of.Length; row++)
        {
            if (!MemikulSendiri(row)) pooled.Add(row);
        }
        return [.. pooled];
    }

    public static SusunanPemikul Find(Lingkup lingkup, KolomSendiri sendiri)
    {
        var wilayah = lingkup.Wilayah;
        var pemikul = new List<int>(2 * wilayah.Count);
        var of = new Range[wilayah.Count];
        foreach (var row in wilayah.BottomUp)
        {
            var start = pemikul.Count;
            foreach (var anak in wilayah.Anak[row])
            {
                for (var i = of[anak].Start.Value; i < of[anak].End.Value; i++) pemikul.Add(pemikul[i]);
            }
            var bearsItself = sendiri.PunyaData[row]
                && (pemikul.Count == start || lingkup.Aturan.DataIndukWilayah == DataIndukWilayah.UtamakanLaporan);
            if (sendiri.PunyaData[row] && !bearsItself && !sendiri.HanyaRujukan)
                Report(lingkup, sendiri.Indikator, row);
            if (bearsItself)
            {
                CollectionsMarshal.SetCount(pemikul, start);
                pemikul.Add(row);
            }
            of[row] = start..pemikul.Count;
            var bearers = CollectionsMarshal.AsSpan(pemikul)[of[row]];
            if (!IsAscending(bearers)) bearers.Sort(); // it nearly always is
        }
        return new SusunanPemikul(pemikul, of);
    }

    private static bool IsAscending(ReadOnlySpan<int> rows)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i] < rows[i - 1]) return false;
        }
        return true;
    }

    private static void Report(Lingkup lingkup, Indikator indikator, int wilayah) => lingkup.Report(
        TreeCodes.DataIndukTidakDipakai, wilayah, indikator.Kode, quarter: null,
        $"Wilayah '{lingkup.Wilayah.Rows[wilayah].Kode}' dan wilayah di bawahnya sama-sama melaporkan "
        + $"'{indikator.Kode}'; yang dipakai laporan di bawahnya. Hapus salah satunya.");
}
