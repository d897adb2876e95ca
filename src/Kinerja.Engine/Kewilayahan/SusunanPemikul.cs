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
    private readonly int[][] _pemikul;

    private SusunanPemikul(int[][] pemikul) => _pemikul = pemikul;

    /// <summary>The rows of the bearers, ascending, so that sums do not depend on how wilayah are grouped.</summary>
    public ReadOnlySpan<int> Of(int wilayah) => _pemikul[wilayah];

    /// <summary>Whether a wilayah is its own only bearer: its figure comes from its own cells.</summary>
    public bool MemikulSendiri(int wilayah) => _pemikul[wilayah] is [var only] && only == wilayah;

    public static SusunanPemikul Find(Lingkup lingkup, KolomSendiri sendiri)
    {
        var wilayah = lingkup.Wilayah;
        var pemikul = new int[wilayah.Count][];
        foreach (var row in wilayah.BottomUp)
        {
            int[] below = [.. wilayah.Anak[row].SelectMany(anak => pemikul[anak]).Order()];
            var bearsItself = sendiri.PunyaData[row]
                && (below.Length == 0 || lingkup.Aturan.DataIndukWilayah == DataIndukWilayah.UtamakanLaporan);
            if (sendiri.PunyaData[row] && !bearsItself && !sendiri.HanyaRujukan)
                Report(lingkup, sendiri.Indikator, row);
            pemikul[row] = bearsItself ? [row] : below;
        }
        return new SusunanPemikul(pemikul);
    }

    private static void Report(Lingkup lingkup, Indikator indikator, int wilayah) => lingkup.Report(
        TreeCodes.DataIndukTidakDipakai, wilayah, indikator.Kode, quarter: null,
        $"Wilayah '{lingkup.Wilayah.Rows[wilayah].Kode}' dan wilayah di bawahnya sama-sama melaporkan "
        + $"'{indikator.Kode}'; yang dipakai laporan di bawahnya. Hapus salah satunya.");
}
