using System.Globalization;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Maps each column to its place in the rows of one file.</summary>
/// <param name="found">The header, or the row that came nearest to one.</param>
/// <param name="place">The place of the header.</param>
internal sealed class ColumnBinding(FoundHeader found, DiagnosticPlace place)
{
    private readonly TableHeader _header = found.Header;
    private readonly List<CsvColumn> _bound = [];
    private readonly List<(int Index, string Header)> _unknown = [];
    private readonly HashSet<int> _doubled = []; // indices of columns that the header names more than once
    private int[] _places = []; // by column number; -1 when the file lacks the column

    /// <summary>The columns the file has.</summary>
    public IReadOnlyList<CsvColumn> Bound => _bound;

    /// <summary>The 0-based indices of unknown columns, with their headers.</summary>
    public IReadOnlyList<(int Index, string Header)> Unknown => _unknown;

    /// <summary>The 0-based index of a column in a row; -1 when the file lacks it.</summary>
    public int IndexOf(CsvColumn column) => column.Number < _places.Length ? _places[column.Number] : -1;

    /// <summary>
    /// Finds the columns in the header. A missing required column or a doubled column is a definition error. Returns
    /// <c>false</c> when the header forbids reading the rows.
    /// </summary>
    public bool Bind(DiagnosticLog log)
    {
        var columns = found.Fit.Columns;
        var last = 0;
        foreach (var column in columns) last = Math.Max(last, column.Number);
        _places = new int[last + 1];
        Array.Fill(_places, -1);
        var bound = new bool[_header.Width];
        var isWhole = found.IsWhole;
        foreach (var column in columns) isWhole &= Bind(column, bound, log);
        if (!found.IsWhole) ReportMissing(log);
        var suggestions = new SaranIndex(columns.Except(_bound).Select(c => c.Name));
        for (var i = 0; i < _header.Width; i++)
        {
            if (bound[i] || _doubled.Contains(i)) continue; // Bind has reported the doubled columns
            var isNamed = !string.IsNullOrWhiteSpace(_header[i]);
            // A sheet ignores columns without a header (SPEC 10.11).
            if (isNamed || place.Sheet is null) _unknown.Add((i, isNamed ? _header[i] : $"ke-{i + 1}"));
            if (!isNamed) continue;
            var shown = DiagnosticLog.Shorten(_header[i]);
            var cure = found.Fit.CureOf(TableHeader.Normalize(_header[i])) ?? CureOf(_header.GroupOf(i));
            log.Add(
                cure is null ? DefinitionCodes.KolomTidakDikenal : DefinitionCodes.KolomAngkaTidakDipakai,
                place with { Column = shown },
                $"Kolom '{shown}' tidak dipakai.{(cure is null ? suggestions.For(_header[i]) : " " + cure)}");
        }
        if (isWhole && found.Scale is var (text, line) && _bound.Exists(column => column.IsNumber))
            log.Add(DataCodes.JudulBerskala, place with { Line = line },
                $"Judul '{DiagnosticLog.Shorten(text)}' mengatakan bahwa angka berkas ini ribuan atau jutaan. Angka "
                    + $"dibaca apa adanya, tanpa dikalikan. Tulis angka penuh, atau hapus keterangan itu bila angkanya "
                    + $"sudah penuh.");
        return isWhole;
    }

    /// <summary>A text that stands alone above the header may be a title and no group of columns.</summary>
    private static string? CureOf(string? group) => group is null ? null
        : $"Judul '{DiagnosticLog.Shorten(group)}' di atasnya mengatakan bahwa angkanya lain. Bila itu judul laporan, "
            + "pindahkan ke sel pertama barisnya, atau hapus.";

    private bool Bind(CsvColumn column, bool[] bound, DiagnosticLog log)
    {
        var places = _header.PlacesOf(column);
        if (places.Length > 1)
        {
            _doubled.UnionWith(places);
            log.Add(DefinitionCodes.KolomGanda, place with { Column = column.Name },
                $"Kolom '{DiagnosticLog.Shorten(_header[places[0]])}' dan "
                    + $"'{DiagnosticLog.Shorten(_header[places[1]])}' sama-sama berarti '{column.Name}'. Ganti nama "
                    + $"salah satunya, atau petakan di bagian Masukan kinerja.json.");
        }
        if (places.Length == 1 && !bound[places[0]])
        {
            bound[places[0]] = true;
            _places[column.Number] = places[0];
            _bound.Add(column);
        }
        return places.Length <= 1;
    }

    /// <summary>Reports the nearest row and every column that it lacks (SPEC 10.6).</summary>
    private void ReportMissing(DiagnosticLog log)
    {
        var missing = found.Fit.Missing;
        var names = string.Join(", ", missing.Select(column => $"'{column.Name}'"));
        var cures = string.Concat(missing.Select(column => column.Cure.Length > 0 ? " " + column.Cure : ""));
        var one = missing.Count == 1 ? missing[0].Name : null;
        log.Add(DefinitionCodes.KolomWajibTidakAda, place with { Column = one },
            $"Kolom wajib {names} tidak ada. {Nearest()}: "
                + $"{DiagnosticLog.Shorten(string.Join(", ", _header.Shown))}.{cures}{Utf16Hint()}");
    }

    private string Nearest() => _header.Line == 0 ? "Kolom tabelnya"
        : string.Create(CultureInfo.InvariantCulture, $"Baris yang paling mirip judul, baris {_header.Line}");

    private string Utf16Hint() => _header.Shown.Any(name => name.Contains('\0', StringComparison.Ordinal))
        ? " Berkas ini tampaknya UTF-16: baca dengan --pengodean utf-16, atau simpan ulang sebagai CSV UTF-8." : "";
}
