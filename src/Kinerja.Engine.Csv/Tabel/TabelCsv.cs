using System.Collections.Immutable;
using CsvHelper;
using Kinerja.Engine.Csv.Sel;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>One CSV file being read, row by row; cells are UTF-8 spans into the read buffer, found by column.</summary>
internal sealed class TabelCsv : IDisposable
{
    private const int LineMaximum = 1 << 20; // SPEC 10.5
    private const int BufferMaximum = 16 << 20; // a line over the limit is passed over up to here; then the file ends
    private const int ColumnsMaximum = 10_000;
    private const string LongLine = "Baris lebih panjang dari 1 MiB. Mungkin ada kutip yang tidak ditutup.";
    private readonly CsvReader _reader;
    private readonly Dictionary<KolomCsv, int> _columns = [];
    private ILookup<string, int>? _header;
    private CsvMalformedRecord? _malformed;

    private TabelCsv(string berkas, Stream stream)
    {
        Berkas = berkas;
        _reader = CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                Separator = PemisahCsv.Detect(stream),
                TrackLineNumbers = true,
                MaxRecordSize = BufferMaximum,
                OnMalformedRecord = record => _malformed = record,
            },
            leaveOpen: false);
    }

    /// <summary>The file name without its folder.</summary>
    public string Berkas { get; }

    /// <summary>The 1-based line of the current row.</summary>
    public int Line => (int)Math.Min(_reader.LineNumber, int.MaxValue);

    /// <summary>The places of each header name, normalised without <c>.</c> (SPEC 10).</summary>
    private ILookup<string, int> Header => _header ??= Enumerable.Range(0, _reader.Headers.Count).ToLookup(
        i => Nama.Normalize(_reader.Headers[i].Replace(".", "", StringComparison.Ordinal)), StringComparer.Ordinal);

    /// <summary>The names in the header, as they compare.</summary>
    public IEnumerable<string> Names => Header.Select(name => name.Key);

    /// <summary>Opens a file that must be readable.</summary>
    /// <exception cref="IOException">It is not.</exception>
    /// <exception cref="UnauthorizedAccessException">It is not, or it is a folder.</exception>
    public static TabelCsv Open(string path) =>
        new(Path.GetFileName(path), new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));

    public bool HasColumn(KolomCsv kolom) => kolom.Names.Any(Header.Contains);

    /// <summary>
    /// Finds the columns in the header; a missing required one or a doubled one is a definition error.
    /// </summary>
    public bool Bind(ImmutableArray<KolomCsv> columns, Catatan catatan)
    {
        if (_reader.Headers.Count > ColumnsMaximum)
        {
            catatan.Add(DefinitionCodes.BerkasTidakTerbaca, At(1), "Berkas memuat lebih dari 10000 kolom.");
            return false;
        }
        var bound = new HashSet<int>();
        var isWhole = true;
        foreach (var column in columns) isWhole &= Bind(column, bound, catatan);
        for (var i = 0; i < _reader.Headers.Count; i++)
        {
            if (bound.Contains(i) || string.IsNullOrWhiteSpace(_reader.Headers[i])) continue;
            catatan.Add(DefinitionCodes.KolomTidakDikenal, At(1) with { Column = Catatan.Shorten(_reader.Headers[i]) },
                $"Kolom '{Catatan.Shorten(_reader.Headers[i])}' tidak dipakai."
                + Saran.For(_reader.Headers[i], columns.Where(c => !_columns.ContainsKey(c)).Select(c => c.Nama)));
        }
        return isWhole;
    }

    /// <summary>Moves to the next row that is not wholly blank.</summary>
    public bool Read()
    {
        while (_reader.Read())
        {
            if (!IsBlank()) return true;
        }
        return false;
    }

    /// <summary>The text of a cell as bytes, trimmed; empty when the column or the cell is not there.</summary>
    public ReadOnlySpan<byte> Cell(KolomCsv kolom) =>
        _columns.TryGetValue(kolom, out var index) && index < _reader.FieldCount
            ? SelTeks.Trim(_reader.GetSpan(index)) : [];

    public string Text(KolomCsv kolom) => System.Text.Encoding.UTF8.GetString(Cell(kolom)).Trim();

    /// <summary>What is wrong with the row as a row, or <c>null</c>.</summary>
    public (DiagnosticCode Code, string Message)? Fault()
    {
        if (_reader.RawRecord.Length > LineMaximum) return (DataCodes.BarisTerlaluPanjang, LongLine);
        // A quote inside an unquoted cell is text and stays as it is; the other faults change what the row says.
        if (_malformed is { } malformed && malformed.LineNumber == _reader.LineNumber
            && malformed.Reason != CsvMalformedReason.StrayQuote)
        {
            return (DataCodes.KutipRusak, malformed.Reason == CsvMalformedReason.UnterminatedQuote
                ? "Kutip pembuka tidak ditutup sampai akhir berkas; semua sesudahnya terbaca sebagai satu sel. Tutup "
                    + "kutipnya."
                : "Ada teks setelah kutip penutup. Kutip di dalam sel ditulis dua kali.");
        }
        for (var i = _reader.Headers.Count; i < _reader.FieldCount; i++)
        {
            if (!SelTeks.Trim(_reader.GetSpan(i)).IsEmpty)
                return (DataCodes.SelBerlebih, "Baris memuat lebih banyak sel terisi daripada judul. "
                    + "Mungkin koma desimal yang tidak dikutip pada berkas berpemisah koma?");
        }
        return null;
    }

    public DiagnosticPlace Place(KolomCsv? kolom = null) => At(Line) with { Column = kolom?.Nama };

    public void Dispose() => _reader.Dispose();

    private DiagnosticPlace At(int line) => new() { File = Berkas, Line = line };

    private bool IsBlank()
    {
        for (var i = 0; i < _reader.FieldCount; i++)
        {
            if (!SelTeks.Trim(_reader.GetSpan(i)).IsEmpty) return false;
        }
        return true;
    }

    private bool Bind(KolomCsv column, HashSet<int> bound, Catatan catatan)
    {
        var found = column.Names.SelectMany(name => Header[name]).Distinct().ToArray();
        if (found.Length > 1)
        {
            catatan.Add(DefinitionCodes.KolomGanda, At(1) with { Column = column.Nama },
                $"Kolom '{_reader.Headers[found[0]]}' dan '{_reader.Headers[found[1]]}' sama-sama berarti "
                    + $"'{column.Nama}'.");
        }
        if (found.Length == 1 && bound.Add(found[0])) _columns.Add(column, found[0]);
        else if (found.Length == 0 && column.Wajib)
        {
            catatan.Add(DefinitionCodes.KolomWajibTidakAda, At(1) with { Column = column.Nama },
                $"Kolom wajib '{column.Nama}' tidak ada. Judul yang terbaca: "
                    + $"{Catatan.Shorten(string.Join(", ", _reader.Headers))}.");
        }
        return found.Length == 1 || (found.Length == 0 && !column.Wajib);
    }
}
