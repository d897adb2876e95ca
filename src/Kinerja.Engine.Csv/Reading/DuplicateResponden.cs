using System.Text;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Finds respondents that occur more than once in a wilayah and quarter.</summary>
internal sealed class DuplicateResponden
{
    private readonly Dictionary<(WilayahId Wilayah, int Tahun, Triwulan Triwulan), Group> _groups = [];

    public void Add((WilayahId Wilayah, int Tahun, Triwulan Triwulan) key, TableRow row)
    {
        var cell = row.Cell(SkmSchema.Responden);
        if (cell.IsEmpty) return;
        if (!_groups.TryGetValue(key, out var group)) _groups.Add(key, group = new Group());
        if (group.Seen.Add(Encoding.UTF8.GetString(cell))) return;
        group.Count++;
        group.First ??= (row.Place(SkmSchema.Responden), row.Shown(SkmSchema.Responden));
    }

    /// <summary>Reports one warning per wilayah and quarter, at the first repeated respondent.</summary>
    public void Report(Func<WilayahId, string> kode, DiagnosticLog log)
    {
        foreach (var ((wilayah, tahun, triwulan), group) in _groups)
        {
            if (group.First is not var (place, responden)) continue;
            log.Add(
                SurveyCodes.DuplicateResponden,
                place with { Wilayah = kode(wilayah), Tahun = tahun, Triwulan = triwulan },
                $"Responden '{responden}' sudah tercatat pada wilayah dan triwulan ini. Baris berulang: "
                    + $"{group.Count}; semuanya dihitung. Hapus bila itu kuesioner yang sama.");
        }
    }

    private sealed class Group
    {
        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

        public (DiagnosticPlace Place, string Responden)? First { get; set; }

        public int Count { get; set; }
    }
}
