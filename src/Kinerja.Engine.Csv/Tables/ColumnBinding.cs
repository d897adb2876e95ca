using System.Collections.Immutable;
using CsvHelper;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Maps each column to its place in the rows of one file.</summary>
/// <param name="reader">The reader that holds the raw header.</param>
/// <param name="header">The normalised names of the header.</param>
/// <param name="file">The file name without its folder.</param>
internal sealed class ColumnBinding(CsvReader reader, CsvHeader header, string file)
{
    private const int ColumnsMaximum = 10_000;
    private readonly DiagnosticPlace _place = new() { File = file, Line = 1 };
    private readonly List<CsvColumn> _bound = [];
    private readonly List<(int Index, string Header)> _unknown = [];
    private readonly HashSet<int> _doubled = []; // indices of columns that the header names more than once
    private int[] _places = []; // by column number; -1 when the file lacks the column

    /// <summary>The columns the file has.</summary>
    public IReadOnlyList<CsvColumn> Bound => _bound;

    /// <summary>The 0-based indices of unknown columns, with their headers.</summary>
    public IReadOnlyList<(int Index, string Header)> Unknown => _unknown;

    /// <summary>The number of cells of the header; a row has at most as many.</summary>
    public int Width { get; private set; }

    /// <summary>The 0-based index of a column in a row; -1 when the file lacks it.</summary>
    public int IndexOf(CsvColumn column) => column.Number < _places.Length ? _places[column.Number] : -1;

    /// <summary>
    /// Finds the columns in the header. A missing required column or a doubled column is a definition error. Returns
    /// <c>false</c> when the header forbids reading the rows.
    /// </summary>
    public bool Bind(ImmutableArray<CsvColumn> columns, DiagnosticLog log)
    {
        if (reader.Headers.Count is 0 or > ColumnsMaximum)
        {
            var names = string.Join(',', columns.Select(c => c.Name));
            log.Add(DefinitionCodes.BerkasTidakTerbaca, _place, reader.Headers.Count == 0
                ? (DiagnosticText)$"Berkas kosong, baris judul pun tidak ada. Tulis judulnya: {names}."
                : $"Baris judul memuat lebih dari 10 000 kolom. Periksa pemisah dan kutip di baris judul.");
            return false;
        }
        Width = reader.Headers.Count;
        var last = 0;
        foreach (var column in columns) last = Math.Max(last, column.Number);
        _places = new int[last + 1];
        Array.Fill(_places, -1);
        var bound = new bool[Width];
        var isWhole = true;
        foreach (var column in columns) isWhole &= Bind(column, bound, log);
        var suggestions = new SaranIndex(columns.Except(_bound).Select(c => c.Name));
        for (var i = 0; i < reader.Headers.Count; i++)
        {
            if (bound[i] || string.IsNullOrWhiteSpace(reader.Headers[i])) continue;
            if (_doubled.Contains(i)) continue; // reported as doubled
            _unknown.Add((i, reader.Headers[i]));
            var shown = DiagnosticLog.Shorten(reader.Headers[i]);
            log.Add(DefinitionCodes.KolomTidakDikenal, _place with { Column = shown },
                $"Kolom '{shown}' tidak dipakai.{suggestions.For(reader.Headers[i])}");
        }
        return isWhole;
    }

    private bool Bind(CsvColumn column, bool[] bound, DiagnosticLog log)
    {
        var found = header.PlacesOf(column);
        if (found.Length > 1)
        {
            _doubled.UnionWith(found);
            log.Add(DefinitionCodes.KolomGanda, _place with { Column = column.Name },
                $"Kolom '{DiagnosticLog.Shorten(reader.Headers[found[0]])}' dan "
                    + $"'{DiagnosticLog.Shorten(reader.Headers[found[1]])}' sama-sama berarti '{column.Name}'.");
        }
        if (found.Length == 1 && !bound[found[0]])
        {
            bound[found[0]] = true;
            _places[column.Number] = found[0];
            _bound.Add(column);
        }
        else if (found.Length == 0 && column.IsRequired)
        {
            log.Add(DefinitionCodes.KolomWajibTidakAda, _place with { Column = column.Name },
                $"Kolom wajib '{column.Name}' tidak ada. Judul yang terbaca: "
                    + $"{DiagnosticLog.Shorten(string.Join(", ", reader.Headers))}.{Utf16Hint()}");
        }
        return found.Length == 1 || (found.Length == 0 && !column.IsRequired);
    }

    private string Utf16Hint() => reader.Headers.Any(name => name.Contains('\0', StringComparison.Ordinal))
        ? " Berkas ini tampaknya UTF-16: baca dengan --pengodean utf-16, atau simpan ulang sebagai CSV UTF-8." : "";
}
