using System.Text;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Proposes an <c>indikator.csv</c> for a folder without one, from the codes, names and units of its exports. A person
/// checks rumus and tipe and saves it; nothing is calculated by it before.
/// </summary>
internal sealed class IndikatorGuess
{
    private const int IndikatorMaximum = 200;
    private const string OnlyVariabel = "realisasi";
    private static readonly string[] Header = ["kode", "nama", "satuan", "rumus", "tipe"];
    private static readonly string[] Levels = ["%", "persen", "indeks", "nilai", "skor", "poin", "predikat"];
    private readonly OrderedDictionary<string, Found> _found = new(StringComparer.Ordinal);

    /// <summary>Collects the indikator of a file that a mapping would read.</summary>
    public void Add(TableSource source, MasukanEntry entry)
    {
        var rows = source.Sample();
        if (rows.FirstOrDefault(row => row.Clean.Any(entry.Kolom.ContainsKey)) is not { } header) return;
        var kode = PlaceOf(header, text => entry.Kolom.GetValueOrDefault(text) == Schema.Indikator.Name);
        if (kode < 0) return;
        var nama = PlaceOf(header, text => Schema.Indikator.Fallbacks.Contains(
            TableHeader.Normalize(text), StringComparer.Ordinal) || TableHeader.Normalize(text) == "nama_indikator");
        var satuan = PlaceOf(header, text => TableHeader.Normalize(text) == Schema.Satuan.Name);
        var variabel = PlaceOf(header, text => entry.Kolom.GetValueOrDefault(text) == Schema.Variabel.Name);
        foreach (var row in rows.Where(row => row.Line > header.Line && row[kode].Length > 0 && IsData(row)))
        {
            if (_found.Count == IndikatorMaximum) return;
            var key = Nama.Normalize(row[kode]);
            if (!_found.TryGetValue(key, out var one))
                _found.Add(key, one = new Found(row[kode], Cell(row, nama), Cell(row, satuan)));
            one.Variabel.Add(variabel < 0 ? OnlyVariabel : row[variabel]);
        }
    }

    /// <returns>The file as CSV; <c>null</c> when no indikator was found.</returns>
    public string? Write()
    {
        if (_found.Count == 0) return null;
        using var cells = new CellWriter(',');
        var text = new StringBuilder(string.Join(',', Header));
        foreach (var one in _found.Values)
        {
            var isLevel = Levels.Contains(Nama.Normalize(one.Satuan), StringComparer.Ordinal);
            string[] row =
            [
                one.Kode, one.Nama, one.Satuan, one.Variabel.Count == 1 ? one.Variabel.First() : "",
                Label.Text(isLevel ? TipePerhitungan.NonKumulatif : TipePerhitungan.Kumulatif),
            ];
            text.Append('\n').AppendJoin(',', row.Select(
                cell => cell.Length == 0 ? "" : Encoding.UTF8.GetString(cells.Write(cell))));
        }
        return text.ToString();
    }

    private static bool IsData(HeaderRow row) => !ColumnNumbers.Are(row.Clean);

    private static string Cell(HeaderRow row, int place) => place < 0 ? "" : row[place];

    private static int PlaceOf(HeaderRow header, Predicate<string> isIt)
    {
        for (var i = 0; i < header.Cells.Count; i++)
        {
            if (header[i].Length > 0 && isIt(header[i])) return i;
        }
        return -1;
    }

    private sealed record Found(string Kode, string Nama, string Satuan)
    {
        public HashSet<string> Variabel { get; } = new(StringComparer.Ordinal);
    }
}
