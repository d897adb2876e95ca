using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model;

/// <summary>
/// The rows of one kind by kode (SPEC 4.8). Every kode has a number, in the order of the first row with it. Several
/// rows may have one kode when no tahun is covered by two of them.
/// </summary>
internal sealed class KodeIndex
{
    private readonly IReadOnlyList<IBarisDefinisi> _rows;
    private readonly string _file;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byText; // costs no string
    private readonly List<int[]>? _rowsOf; // per number, its rows; null when each number is the index of its only row
    private readonly SaranIndex _saran;

    /// <param name="rows">The rows, in definition order.</param>
    /// <param name="file">The name of the file of such rows, for messages.</param>
    /// <param name="diagnostics">Receives the rows whose kode is used in the same tahun by a row before.</param>
    public KodeIndex(IReadOnlyList<IBarisDefinisi> rows, string file, List<Diagnostic> diagnostics)
    {
        (_rows, _file) = (rows, file);
        _byText = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _saran = new SaranIndex(rows.Select(row => row.Kode));
        var repeated = new List<(int Number, int Row)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var key = Nama.Normalize(rows[i].Kode);
            if (!_numbers.TryAdd(key, _numbers.Count)) repeated.Add((_numbers[key], i));
        }
        if (repeated.Count > 0) _rowsOf = Group(repeated, diagnostics);
    }

    /// <summary>The number of different kode.</summary>
    public int Count => _numbers.Count;

    /// <summary>Returns the number of a kode, in any spelling; -1 for an unknown one.</summary>
    public int Find(string kode) =>
        _byText.TryGetValue(Nama.Normalize(kode, stackalloc char[Nama.ShortLength]), out var number) ? number : -1;

    /// <summary>Returns the first row of a kode.</summary>
    public int FirstRow(int number) => _rowsOf is null ? number : _rowsOf[number][0];

    /// <summary>Returns the rows of a kode.</summary>
    public ReadOnlySpan<int> RowsOf(int number) => _rowsOf is null ? new[] { number } : _rowsOf[number];

    /// <summary>Returns the row of a kode that is valid in a tahun; -1 for none.</summary>
    public int RowIn(int number, int tahun)
    {
        if (_rowsOf is null) return _rows[number].Masa.Contains(tahun) ? number : -1;
        foreach (var row in _rowsOf[number])
        {
            if (_rows[row].Masa.Contains(tahun)) return row;
        }
        return -1;
    }

    /// <summary>
    /// Returns why a kode is not known in a tahun: the tahun in which it is valid, or a hint at the kode that was
    /// probably meant; empty for none.
    /// </summary>
    public string HintFor(string kode) => Find(kode) is >= 0 and var number
        ? $" '{_rows[FirstRow(number)].Kode}' berlaku {MasaOf(number)}." : _saran.For(kode);

    /// <summary>Returns the tahun in which a kode is valid, for messages.</summary>
    public string MasaOf(int number)
    {
        var spans = new List<MasaBerlaku>();
        foreach (var row in RowsOf(number)) spans.Add(_rows[row].Masa);
        return string.Join(", ", spans.OrderBy(span => span.Dari));
    }

    private List<int[]> Group(List<(int Number, int Row)> repeated, List<Diagnostic> diagnostics)
    {
        var groups = new List<List<int>>(_numbers.Count);
        var known = new HashSet<int>(repeated.Select(one => one.Row));
        for (var i = 0; i < _rows.Count; i++)
        {
            if (!known.Contains(i)) groups.Add([i]);
        }
        foreach (var (number, row) in repeated)
        {
            var other = groups[number].FindIndex(one => _rows[one].Masa.Overlaps(_rows[row].Masa));
            if (other < 0) groups[number].Add(row);
            else ReportOverlap(_rows[groups[number][other]], _rows[row], diagnostics);
        }
        return groups.ConvertAll(group => group.ToArray());
    }

    private static string NameOf(DiagnosticPlace place) =>
        place.ToString() is { Length: > 0 } shown ? shown : "baris sebelumnya";

    private void ReportOverlap(IBarisDefinisi first, IBarisDefinisi second, List<Diagnostic> diagnostics)
    {
        var place = second.Asal with { Column = "kode" };
        if (first.Masa == MasaBerlaku.Semua && second.Masa == MasaBerlaku.Semua)
            diagnostics.Add(new(
                DefinitionCodes.KodeGanda, place,
                $"Kode '{second.Kode}' sudah dipakai sebelumnya di {_file}. Beri kode lain atau hapus baris ini."));
        else
            diagnostics.Add(new(
                DefinitionCodes.KodeGanda, place,
                $"'{second.Kode}' berlaku {second.Masa} di baris ini dan {first.Masa} di {NameOf(first.Asal)}: ada "
                + $"tahun yang sama. Perbaiki berlaku_dari atau berlaku_sampai, sehingga setiap tahun punya satu "
                + $"baris."));
    }
}
