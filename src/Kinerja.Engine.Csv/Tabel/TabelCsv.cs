using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
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
    private const int RowsAtOnce = 64;
    private const int ColumnsMaximum = 10_000;
    private const string LongLine = "Baris lebih panjang dari 1 MiB. Mungkin ada kutip yang tidak ditutup.";
    private readonly AliranBlok _aliran;
    private readonly CsvReader _reader;
    private readonly bool _isComma;
    private int[] _places = []; // by number of the column; -1 for one the file does not have
    private readonly List<KolomCsv> _bound = [];
    private int _width;
    private readonly Dictionary<long, CsvMalformedReason> _malformed = []; // by line of the reader
    private (long Lines, long Bytes) _above; // above those of the reader
    private CsvReader _row; // stands on the current row

    /// <param name="berkas">The file name without its folder.</param>
    /// <param name="aliran">The content; closed with this table.</param>
    public TabelCsv(string berkas, AliranUtf8 aliran)
    {
        Berkas = berkas;
        _aliran = new AliranBlok(aliran);
        Pengurai = aliran.Pengurai;
        var separator = PemisahCsv.Detect(aliran.Peek());
        _isComma = separator == ',';
        _reader = CsvReader.Create(
            _aliran,
            new CsvReaderOptions
            {
                Separator = separator,
                TrackLineNumbers = true,
                MaxRecordSize = BufferMaximum,
                OnMalformedRecord = record =>
                {
                    // A quote inside an unquoted cell is text and stays as it is; the others change what a row says.
                    if (record.Reason != CsvMalformedReason.StrayQuote)
                        _malformed.TryAdd(record.LineNumber, record.Reason);
                },
            },
            leaveOpen: false);
        _row = _reader;
        Judul = new JudulCsv(_reader);
    }

    /// <summary>The file name without its folder.</summary>
    public string Berkas { get; }

    /// <summary>The 1-based line of the current row.</summary>
    public int Line => Shown(_row.LineNumber);

    /// <summary>The line of the current row as its reader counts, for <see cref="Place(KolomCsv?, long)"/>.</summary>
    public long ReaderLine => _row.LineNumber;

    /// <summary>The header.</summary>
    public JudulCsv Judul { get; }

    /// <summary>What turned the bytes of the file into text.</summary>
    public PenguraiUtf8 Pengurai { get; }

    /// <summary>How many rows <see cref="ReadAll"/> has read so far, and how many of them were used.</summary>
    public (long Read, long Used) Counts { get; private set; }

    /// <summary>
    /// Finds the columns in the header; a missing required one or a doubled one is a definition error.
    /// </summary>
    public bool Bind(ImmutableArray<KolomCsv> columns, Catatan catatan)
    {
        if (_reader.Headers.Count is 0 or > ColumnsMaximum)
        {
            var names = string.Join(',', columns.Select(c => c.Nama));
            catatan.Add(DefinitionCodes.BerkasTidakTerbaca, At(1), _reader.Headers.Count == 0
                ? $"Berkas kosong, baris judul pun tidak ada. Tulis judulnya: {names}."
                : "Baris judul memuat lebih dari 10 000 kolom. Periksa pemisah dan kutip di baris judul.");
            return false;
        }
        _width = _reader.Headers.Count;
        _places = new int[columns.Max(column => column.Number) + 1];
        Array.Fill(_places, -1);
        var bound = new HashSet<int>();
        var isWhole = true;
        foreach (var column in columns) isWhole &= Bind(column, bound, catatan);
        for (var i = 0; i < _reader.Headers.Count; i++)
        {
            if (bound.Contains(i) || string.IsNullOrWhiteSpace(_reader.Headers[i])) continue;
            if (columns.Any(column => Judul.IsDoubled(column, i))) continue; // told as such
            catatan.Add(DefinitionCodes.KolomTidakDikenal, At(1) with { Column = Catatan.Shorten(_reader.Headers[i]) },
                $"Kolom '{Catatan.Shorten(_reader.Headers[i])}' tidak dipakai."
                + Saran.For(_reader.Headers[i], columns.Except(_bound).Select(c => c.Nama)));
        }
        return isWhole;
    }

    /// <summary>Moves to the next row that is not wholly blank.</summary>
    public bool Read()
    {
        while (_reader.Read())
        {
            if (!IsBlank) return true;
        }
        return false;
    }

    /// <summary>Lets several threads read; to be said before anything is read, the header included.</summary>
    public void Divide() => _aliran.Divide();

    /// <summary>Reads all rows but the blank ones, in their order.</summary>
    /// <param name="utas">How many threads read a file that was divided, at least 1.</param>
    /// <param name="prepare">Gives a thread what makes out a row, or says that it is to be looked into.</param>
    /// <param name="store">Takes rows that were made out; says how many were used.</param>
    /// <param name="look">Takes any other row, on which the table then stands; says whether it was used.</param>
    public void ReadAll<T>(int utas, Func<TryReadBaris<T>> prepare, TakeBaris<T> store, Func<bool> look)
        where T : struct
    {
        ReadOn(_reader, prepare(), store, look);
        if (!_aliran.IsDivided) return;
        _above = (_aliran.HeadLines - Blok.Lead, _aliran.Taken - Blok.Lead);
        var options = _reader.Options with { Separator = _reader.Separator, HasHeader = false };
        var plain = options with { OnMalformedRecord = null };
        Berurutan<Blok, BlokTerbaca<T>>.ForEach(
            _aliran.Blocks(), utas,
            blok => new BlokTerbaca<T>(blok, plain, prepare()),
            rows =>
            {
                Count(rows.Take(store, reader => Look(reader, look)));
                _above = (_above.Lines + rows.Lines, _above.Bytes + rows.Length);
            });
        using var rest = CsvReader.Create(_aliran, options, leaveOpen: true);
        ReadOn(rest, prepare(), store, look);
    }

    /// <summary>Where a column stands in a row; -1 when the file does not have it.</summary>
    public int PlaceOf(KolomCsv kolom) => kolom.Number < _places.Length ? _places[kolom.Number] : -1;

    /// <summary>Whether a row has more cells than the header has names. Any thread may ask.</summary>
    public bool IsTooWide(CsvReader reader) => reader.FieldCount > _width;

    /// <summary>The text of a cell as bytes, trimmed; empty when the column or the cell is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Cell(KolomCsv kolom)
    {
        var place = PlaceOf(kolom);
        return place >= 0 && place < _row.FieldCount ? SelTeks.Trim(_row.GetSpan(place)) : [];
    }

    /// <summary>The bytes of a cell that holds a code or a name, without the guard of SPEC 11.</summary>
    public ReadOnlySpan<byte> Name(KolomCsv kolom) => SelTeks.Unguard(Cell(kolom));

    public string Text(KolomCsv kolom) =>
        SelTeks.Unguard(Encoding.UTF8.GetString(Cell(kolom)).AsSpan().Trim()).ToString();

    /// <summary>What is wrong with the row as a row, or <c>null</c>; told once, so that it need not be kept.</summary>
    public Cacat? Fault()
    {
        if (_row.RawRecord.Length > LineMaximum) return new(DataCodes.BarisTerlaluPanjang, LongLine);
        if (_malformed.Remove(_row.LineNumber, out var reason))
        {
            return new(DataCodes.KutipRusak, reason == CsvMalformedReason.UnterminatedQuote
                ? "Kutip pembuka tidak ditutup sampai akhir berkas; semua sesudahnya terbaca sebagai satu sel. Tutup "
                    + "kutipnya."
                : "Ada teks setelah kutip penutup. Kutip di dalam sel ditulis dua kali.");
        }
        for (var i = _width; i < _row.FieldCount; i++)
        {
            if (!SelTeks.Trim(_row.GetSpan(i)).IsEmpty)
                return new(DataCodes.SelBerlebih, Surplus(i));
        }
        return IsDamaged(_row) ? Damage() : null;
    }

    /// <summary>Whether all cells of the row are blank.</summary>
    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < _row.FieldCount; i++)
            {
                if (!SelTeks.Trim(_row.GetSpan(i)).IsEmpty) return false;
            }
            return true;
        }
    }

    public DiagnosticPlace Place(KolomCsv? kolom = null) => Place(kolom, ReaderLine);

    /// <param name="kolom">The column, if it is one.</param>
    /// <param name="line">The line as what reads the row counts.</param>
    public DiagnosticPlace Place(KolomCsv? kolom, long line) => At(Shown(line)) with { Column = kolom?.Nama };

    public void Dispose() => _reader.Dispose();

    private void ReadOn<T>(CsvReader reader, TryReadBaris<T> tryRead, TakeBaris<T> store, Func<bool> look)
    {
        var (rows, count) = (new T[RowsAtOnce], 0);
        try
        {
            while (reader.Read())
            {
                if (!IsDoubtful(reader) && tryRead(reader, out rows[count]))
                {
                    if (++count == rows.Length) StoreAll();
                    continue;
                }
                StoreAll();
                Look(reader, look);
            }
        }
        finally
        {
            StoreAll(); // what was read before a failure is not lost
        }

        void StoreAll()
        {
            if (count == 0) return;
            var made = rows.AsSpan(0, count);
            count = 0; // whatever becomes of them, they are handed over once
            Count((made.Length, store(made)));
        }
    }

    /// <summary>Whether a row that is not of a block holds what only <see cref="Fault"/> can judge.</summary>
    private bool IsDoubtful(CsvReader reader) => IsDamaged(reader) || reader.RawRecord.Length > LineMaximum
        || (_malformed.Count > 0 && _malformed.ContainsKey(reader.LineNumber));

    /// <summary>Whether something in a row may not have been readable.</summary>
    private bool IsDamaged(CsvReader reader) => Pengurai.HasDamage
        && _above.Bytes + reader.ByteOffset + reader.RawRecord.Length > _aliran.DamagedFrom;

    private void Look(CsvReader reader, Func<bool> look)
    {
        _row = reader;
        if (!IsBlank) Count((1, look() ? 1 : 0));
    }

    private void Count((long Read, long Used) more) => Counts = (Counts.Read + more.Read, Counts.Used + more.Used);

    private int Shown(long line) => (int)Math.Min(_above.Lines + line, int.MaxValue);

    private DiagnosticPlace At(int line) => new() { File = Berkas, Line = line };

    private string Surplus(int place) => string.Create(CultureInfo.InvariantCulture,
        $"Baris memuat lebih banyak sel daripada judul: sel ke-{place + 1} berisi "
        + $"'{Catatan.Shorten(Encoding.UTF8.GetString(_row.GetSpan(place)))}', padahal judul hanya {_width} kolom. ")
        + (_isComma ? "Mungkin koma desimal tanpa kutip: tulis \"83,5\" dengan kutip."
            : "Mungkin pemisah terketik di dalam sel: apit sel itu dengan kutip.");

    /// <summary>A cell that is used and holds what the encoding could not read.</summary>
    private Cacat? Damage()
    {
        foreach (var kolom in _bound)
        {
            if (Cell(kolom).IndexOf("\uFFFD"u8) < 0) continue;
            return new(DataCodes.HurufRusak,
                $"'{Catatan.Shorten(Text(kolom))}' memuat huruf yang tidak terbaca sebagai {Pengurai.Name} (tampil "
                + "sebagai \uFFFD). Simpan ulang berkas sebagai CSV UTF-8, atau sebut pengodeannya, misalnya "
                + $"--pengodean {(Pengurai.Name == "UTF-8" ? "windows-1252" : "utf-8")}.",
                kolom);
        }
        return null;
    }

    private bool Bind(KolomCsv column, HashSet<int> bound, Catatan catatan)
    {
        var found = Judul.PlacesOf(column);
        if (found.Length > 1)
        {
            catatan.Add(DefinitionCodes.KolomGanda, At(1) with { Column = column.Nama },
                $"Kolom '{Catatan.Shorten(_reader.Headers[found[0]])}' dan "
                    + $"'{Catatan.Shorten(_reader.Headers[found[1]])}' sama-sama berarti '{column.Nama}'.");
        }
        if (found.Length == 1 && bound.Add(found[0]))
        {
            _places[column.Number] = found[0];
            _bound.Add(column);
        }
        else if (found.Length == 0 && column.Wajib)
        {
            catatan.Add(DefinitionCodes.KolomWajibTidakAda, At(1) with { Column = column.Nama },
                $"Kolom wajib '{column.Nama}' tidak ada. Judul yang terbaca: "
                    + $"{Catatan.Shorten(string.Join(", ", _reader.Headers))}."
                    + (_reader.Headers.Any(judul => judul.Contains('\0', StringComparison.Ordinal))
                        ? " Berkas ini tampaknya UTF-16: baca dengan --pengodean utf-16, atau simpan ulang sebagai CSV "
                            + "UTF-8." : ""));
        }
        return found.Length == 1 || (found.Length == 0 && !column.Wajib);
    }
}
