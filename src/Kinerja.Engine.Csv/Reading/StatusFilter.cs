using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Holds the rows of one file whose status is not one of <c>StatusDipakai</c>. Without that option it only counts each
/// status (SPEC 10.16).
/// </summary>
internal sealed class StatusFilter
{
    private const int ShownMaximum = 10;
    private readonly Table _table;
    private readonly CsvColumn _column;
    private readonly HashSet<string>? _used; // normalised; null without the option
    private readonly Dictionary<string, (string Shown, long Count)> _counts = new(StringComparer.Ordinal);

    private StatusFilter(Table table, CsvColumn column, IReadOnlyList<string>? used)
    {
        (_table, _column) = (table, column);
        _used = used?.Select(Nama.Normalize).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The number of rows held.</summary>
    public long Held { get; private set; }

    /// <returns>The filter; <c>null</c> for a file without a status.</returns>
    public static StatusFilter? For(Table table, IReadOnlyList<string>? used) =>
        table.Fit.Status is { } column ? new StatusFilter(table, column, used) : null;

    /// <summary>Whether the row is held back.</summary>
    public bool Holds(TableRow row)
    {
        var text = row.Text(_column);
        var status = Nama.Normalize(text);
        if (_used is not null)
        {
            if (_used.Contains(status)) return false;
            Held++;
            return true;
        }
        var (shown, count) = _counts.GetValueOrDefault(status, (text, 0));
        if (count > 0 || _counts.Count < DiagnosticLog.CountedMaximum) _counts[status] = (shown, count + 1);
        return false;
    }

    /// <summary>Tells each status and its number of rows, when nobody has chosen which of them count.</summary>
    public void Report(DiagnosticLog log)
    {
        if (_used is not null || _counts.Count == 0) return;
        var counts = _counts.Values.OrderByDescending(one => one.Count).Take(ShownMaximum).Select(one =>
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{(one.Shown.Length == 0 ? "(kosong)" : DiagnosticLog.Shorten(one.Shown))} {one.Count}"));
        var more = _counts.Count > ShownMaximum ? ", …" : "";
        var first = DiagnosticLog.Shorten(_counts.Values.First().Shown);
        log.Add(DataCodes.StatusTidakDipilih, _table.Source.Place with { Column = _column.Name },
            $"Kolom '{_column.Name}' memuat: "
            + $"{string.Join(", ", counts)}{more}. Semua baris dipakai. Untuk memakai sebagian saja, pilih "
            + $"--opsi StatusDipakai={first} (kinerja.json: \"StatusDipakai\": [\"{first}\"]).");
    }
}
