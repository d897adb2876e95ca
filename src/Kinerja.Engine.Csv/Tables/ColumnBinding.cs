using System.Collections.Immutable;
using CsvHelper;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Which cell of a row belongs to which column.</summary>
/// <param name="reader">Has the header.</param>
/// <param name="judul">The names in it.</param>
/// <param name="berkas">The file name without its folder.</param>
internal sealed class ColumnBinding(CsvReader reader, CsvHeader judul, string berkas)
{
    private const int ColumnsMaximum = 10_000;
    private readonly DiagnosticPlace _place = new() { File = berkas, Line = 1 };
    private readonly List<CsvColumn> _bound = [];
    private readonly List<(int Place, string Judul)> _unknown = [];
    private readonly HashSet<int> _doubled = []; // places of columns that stand at several
    private int[] _places = []; // by number of the column; -1 for one the file does not have

    /// <summary>The columns the file has.</summary>
    public IReadOnlyList<CsvColumn> Bound => _bound;

    /// <summary>Where the columns stand that mean nothing here, with their headers.</summary>
    public IReadOnlyList<(int Place, string Judul)> Unknown => _unknown;

    /// <summary>How many cells a row has at most.</summary>
    public int Width { get; private set; }

    /// <summary>Where a column stands in a row; -1 when the file does not have it.</summary>
    public int PlaceOf(CsvColumn kolom) => kolom.Number < _places.Length ? _places[kolom.Number] : -1;

    /// <summary>
    /// Finds the columns in the header; a missing required one or a doubled one is a definition error.
    /// </summary>
    public bool Bind(ImmutableArray<CsvColumn> columns, DiagnosticLog catatan)
    {
        if (reader.Headers.Count is 0 or > ColumnsMaximum)
        {
            var names = string.Join(',', columns.Select(c => c.Nama));
            var what = reader.Headers.Count == 0
                ? $"Berkas kosong, baris judul pun tidak ada. Tulis judulnya: {names}."
                : "Baris judul memuat lebih dari 10 000 kolom. Periksa pemisah dan kutip di baris judul.";
            catatan.Add(DefinitionCodes.BerkasTidakTerbaca, _place, $"{what}");
            return false;
        }
        Width = reader.Headers.Count;
        var last = 0;
        foreach (var column in columns) last = Math.Max(last, column.Number);
        _places = new int[last + 1];
        Array.Fill(_places, -1);
        var bound = new bool[Width];
        var isWhole = true;
        foreach (var column in columns) isWhole &= Bind(column, bound, catatan);
        var saran = new SaranIndex(columns.Except(_bound).Select(c => c.Nama));
        for (var i = 0; i < reader.Headers.Count; i++)
        {
            if (bound[i] || string.IsNullOrWhiteSpace(reader.Headers[i])) continue;
            if (_doubled.Contains(i)) continue; // told as such
            _unknown.Add((i, reader.Headers[i]));
            catatan.Add(DefinitionCodes.KolomTidakDikenal, _place with { Column = DiagnosticLog.Shorten(reader.Headers[i]) },
                $"Kolom '{DiagnosticLog.Shorten(reader.Headers[i])}' tidak dipakai."
                + $"{saran.For(reader.Headers[i])}");
        }
        return isWhole;
    }

    private bool Bind(CsvColumn column, bool[] bound, DiagnosticLog catatan)
    {
        var found = judul.PlacesOf(column);
        if (found.Length > 1)
        {
            _doubled.UnionWith(found);
            catatan.Add(DefinitionCodes.KolomGanda, _place with { Column = column.Nama },
                $"Kolom '{DiagnosticLog.Shorten(reader.Headers[found[0]])}' dan "
                    + $"'{DiagnosticLog.Shorten(reader.Headers[found[1]])}' sama-sama berarti '{column.Nama}'.");
        }
        if (found.Length == 1 && !bound[found[0]])
        {
            bound[found[0]] = true;
            _places[column.Number] = found[0];
            _bound.Add(column);
        }
        else if (found.Length == 0 && column.Wajib)
        {
            catatan.Add(DefinitionCodes.KolomWajibTidakAda, _place with { Column = column.Nama },
                $"Kolom wajib '{column.Nama}' tidak ada. Judul yang terbaca: "
                    + $"{DiagnosticLog.Shorten(string.Join(", ", reader.Headers))}.{Utf16Hint()}");
        }
        return found.Length == 1 || (found.Length == 0 && !column.Wajib);
    }

    private string Utf16Hint() => reader.Headers.Any(name => name.Contains('\0', StringComparison.Ordinal))
        ? " Berkas ini tampaknya UTF-16: baca dengan --pengodean utf-16, atau simpan ulang sebagai CSV UTF-8." : "";
}
