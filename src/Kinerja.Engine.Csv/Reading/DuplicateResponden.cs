using System.Text;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Remembers the respondents of each wilayah and quarter, to tell those that come again.</summary>
internal sealed class DuplicateResponden
{
    private readonly Dictionary<(WilayahId Wilayah, int Tahun, Triwulan Triwulan), Kelompok> _kelompok = [];

    public void Add((WilayahId Wilayah, int Tahun, Triwulan Triwulan) key, CsvTable tabel)
    {
        var cell = tabel.Cell(SkmSchema.Responden);
        if (cell.IsEmpty) return;
        if (!_kelompok.TryGetValue(key, out var kelompok)) _kelompok.Add(key, kelompok = new Kelompok());
        if (kelompok.Seen.Add(Encoding.UTF8.GetString(cell))) return;
        kelompok.Count++;
        kelompok.First ??= (tabel.Place(SkmSchema.Responden), DiagnosticLog.Shorten(tabel.Text(SkmSchema.Responden)));
    }

    /// <summary>One warning a wilayah and quarter, at the first that came again.</summary>
    public void Report(Func<WilayahId, string> kode, DiagnosticLog catatan)
    {
        foreach (var ((wilayah, tahun, triwulan), kelompok) in _kelompok)
        {
            if (kelompok.First is not var (place, responden)) continue;
            catatan.Add(
                SurveyCodes.DuplicateResponden,
                place with { Wilayah = kode(wilayah), Tahun = tahun, Triwulan = triwulan },
                $"Responden '{responden}' sudah tercatat pada wilayah dan triwulan ini. Baris berulang: "
                + $"{kelompok.Count}; semuanya dihitung. Hapus bila itu kuesioner yang sama.");
        }
    }

    private sealed class Kelompok
    {
        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

        public (DiagnosticPlace Place, string Responden)? First { get; set; }

        public int Count { get; set; }
    }
}
