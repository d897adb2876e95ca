using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// What the readers of data files share: cells into numbers, and every reason to reject a row as a diagnostic with its
/// line. All cells of a row are looked at, so that one run tells everything.
/// </summary>
internal sealed partial class DataFileReader
{
    private readonly DiagnosticLog _catatan;
    private readonly FormatAngka _format;
    private readonly int _utas;
    private readonly NameTable _kodeWilayah = new();
    private readonly NameTable _kodeIndikator = new();
    private readonly List<int> _wilayahNumbers = []; // in the builder, by number here; -1 for one no row used yet
    private (int Wilayah, int Number) _lastWilayah = (-1, -1);
    private (byte[] Text, int Tahun)? _tahun; // the good one read last
    private readonly KodeHints _petunjukWilayah;
    private readonly KodeHints _petunjukIndikator;

    /// <param name="definisi">
    /// What kode must be known to; <c>null</c> where it could not be read, and then every kode passes.
    /// </param>
    /// <param name="builder">Takes the cells.</param>
    /// <param name="catatan">Takes the diagnostics.</param>
    /// <param name="format">How ambiguous numbers are read.</param>
    /// <param name="utas">How many threads may read, at least 1.</param>
    public DataFileReader(
        DefinisiKinerja? definisi, DataKinerjaBuilder builder, DiagnosticLog catatan, FormatAngka format, int utas)
    {
        Definisi = definisi;
        Builder = builder;
        _catatan = catatan;
        _format = format;
        Notasi = new ColumnNotation(format);
        _utas = utas;
        _petunjukWilayah = new KodeHints((definisi?.Wilayah ?? []).Select(w => (w.Kode, w.Nama)));
        _petunjukIndikator = new KodeHints((definisi?.Indikator ?? []).Select(i => (i.Kode, i.Nama)));
        // Cells of neighbours lie side by side, whatever the order of the rows.
        var wilayah = (definisi?.Wilayah ?? []).Select(w => w.Kode).ToList();
        wilayah.Sort(StringComparer.Ordinal);
        foreach (var kode in wilayah) builder.Wilayah(kode);
        IndeksWilayah = new Utf8Index(kode =>
            definisi?.KnowsWilayah(kode) == false ? -1 : _kodeWilayah.Add(kode));
        IndeksIndikator = new Utf8Index(kode =>
            definisi is not null && definisi.FindIndikator(kode) is null ? -1 : _kodeIndikator.Add(kode));
    }

    /// <summary>What kode must be known to; <c>null</c> where it could not be read.</summary>
    public DefinisiKinerja? Definisi { get; }

    public DataKinerjaBuilder Builder { get; }

    /// <summary>How ambiguous numbers of the file being read are read.</summary>
    public ColumnNotation Notasi { get; private set; }

    /// <summary>Where numbers were read; <c>null</c> unless a later one of the same key replaces them.</summary>
    public DuplicateTrail? Jejak { get; init; }

    /// <summary>The numbers of the kode of wilayah.</summary>
    public Utf8Index IndeksWilayah { get; }

    /// <summary>The numbers of the kode of indikator.</summary>
    public Utf8Index IndeksIndikator { get; }

    /// <summary>Room for the cells of the rows that are stored at once.</summary>
    public IncomingCell[] Sel { get; } = new IncomingCell[StoredAtOnce];

    /// <summary>Room for which of them were taken.</summary>
    public bool[] Taken { get; } = new bool[StoredAtOnce];

    /// <summary>The file being read.</summary>
    public CsvTable Tabel { get; private set; } = null!;

    /// <summary>Whether nothing was wrong with the current row so far.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The number of the wilayah of the row, negative when the row is to be rejected.</summary>
    public int Wilayah(CsvColumn kolom)
    {
        var index = IndeksWilayah.Find(Tabel.Name(kolom));
        if (index >= 0) return index;
        if (IsBlank(kolom) || !IsName(kolom)) return -1;
        Refuse(DataCodes.WilayahTidakDikenal, kolom, $"Wilayah '{Shown(kolom)}' tidak ada di wilayah.csv."
            + $"{_petunjukWilayah.For(Tabel.Text(kolom))}");
        return -1;
    }

    /// <summary>The kode of a wilayah that has a number.</summary>
    public string KodeWilayah(int wilayah) => _kodeWilayah[wilayah];

    /// <summary>The kode of an indikator that has a number.</summary>
    public string KodeIndikator(int indikator) => _kodeIndikator[indikator];

    /// <summary>
    /// The number of a wilayah in the builder. Where none are defined, a kode becomes a wilayah by being given one, so
    /// only a row that is used may ask.
    /// </summary>
    public int WilayahInBuilder(int wilayah)
    {
        if (_lastWilayah.Wilayah == wilayah) return _lastWilayah.Number;
        while (_wilayahNumbers.Count <= wilayah) _wilayahNumbers.Add(-1);
        if (_wilayahNumbers[wilayah] < 0) _wilayahNumbers[wilayah] = Builder.Wilayah(_kodeWilayah[wilayah]);
        _lastWilayah = (wilayah, _wilayahNumbers[wilayah]);
        return _lastWilayah.Number;
    }

    /// <returns>The number of the indikator of the row, negative when the row is to be rejected.</returns>
    public int Indikator(CsvColumn kolom)
    {
        var index = IndeksIndikator.Find(Tabel.Name(kolom));
        if (index < 0 && IsName(kolom))
            Refuse(DataCodes.IndikatorTidakDikenal, kolom, $"Indikator '{Shown(kolom)}' tidak ada di indikator.csv."
                + $"{_petunjukIndikator.For(Tabel.Text(kolom))}");
        return index;
    }

    public int Tahun(CsvColumn kolom)
    {
        var cell = Tabel.Cell(kolom);
        if (_tahun is { } last && cell.SequenceEqual(last.Text)) return last.Tahun;
        if (IsBlank(kolom)) return 0;
        if (cell.Length == 4
            && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)
            && tahun is >= Limits.TahunMinimum and <= Limits.TahunMaximum)
        {
            _tahun = (cell.ToArray(), tahun);
            return tahun;
        }
        Refuse(DataCodes.TahunTidakSah, kolom,
            $"'{Shown(kolom)}' bukan tahun 1900..2200. Tulis empat angka, misalnya 2022.");
        return 0;
    }

    public int Triwulan(CsvColumn kolom)
    {
        var triwulan = TriwulanCell.Parse(Tabel.Cell(kolom));
        if (triwulan == 0 && !IsBlank(kolom))
            Refuse(DataCodes.TriwulanTidakSah, kolom,
                $"'{Shown(kolom)}' bukan triwulan. Tulis 1..4, I..IV, TW1, atau Triwulan I.");
        return triwulan;
    }

    /// <returns>Whether the cell is a number or no data; the row is marked otherwise.</returns>
    public bool Number(CsvColumn kolom, out decimal? nilai)
    {
        var result = NumberCell.Parse(Tabel.Cell(kolom), Notasi.Of(kolom), out var number);
        nilai = result == NumberOutcome.Ada ? number : null;
        if (result is NumberOutcome.Ada or NumberOutcome.Kosong) return true;
        Refuse(NumberMessages.Code(result), kolom, NumberMessages.For(result, Tabel.Text(kolom), Notasi.IsRefuted(kolom)));
        return false;
    }

    /// <summary>Refuses a row whose cell must not be blank.</summary>
    public bool IsBlank(CsvColumn kolom)
    {
        if (!Tabel.Cell(kolom).IsEmpty) return false;
        Refuse(DataCodes.IsianDataKosong, kolom, $"Kolom '{kolom.Nama}' kosong. Isi, atau hapus barisnya.");
        return true;
    }

    /// <summary>Refuses a row whose code or name holds a line break or another control character.</summary>
    public bool IsName(CsvColumn kolom)
    {
        if (!Tabel.Text(kolom).Any(char.IsControl)) return true;
        Refuse(DataCodes.NamaDataTidakSah, kolom,
            $"'{Shown(kolom)}' memuat ganti baris atau karakter tak terlihat. Mungkin ada kutip yang tidak ditutup.");
        return false;
    }

    public void Refuse(DiagnosticCode code, CsvColumn kolom, DiagnosticText message)
    {
        _catatan.Add(code, Tabel.Place(kolom), message);
        IsWhole = false;
    }

    /// <summary>Says what is doubtful about a row that is used all the same.</summary>
    public void Doubt(DiagnosticCode code, CsvColumn kolom, DiagnosticText message) =>
        _catatan.Add(code, Tabel.Place(kolom), message);

    /// <summary>Adds a diagnostic that concerns the whole file and not one row.</summary>
    public void Tell(DiagnosticCode code, DiagnosticPlace place, DiagnosticText message) =>
        _catatan.Add(code, place, message);

    /// <summary>Tells of a number that a row replaced, where the last one of a key counts (SPEC 8.3, 10.4).</summary>
    /// <param name="baris">The row.</param>
    /// <param name="sel">What it added.</param>
    /// <param name="kolom">The column of the number.</param>
    /// <param name="nama">What the number is of.</param>
    public void TellReplaced(in DataRow baris, in IncomingCell sel, CsvColumn kolom, string nama)
    {
        var place = Tabel.Place(kolom, baris.Position);
        var replaced = Jejak?.Replace(sel, baris.Variabel < 0, Tabel.Berkas, place.Line ?? 0);
        if (replaced is not var (nilai, berkas, line)) return;
        var masa = baris.Triwulan == 0 ? "setahun" : $"TW {(char)('0' + baris.Triwulan)}";
        _catatan.Add(DataCodes.DataDiganti, place,
            $"'{DiagnosticLog.Shorten(nama)}' untuk wilayah '{ShownWilayah(baris)}' tahun {baris.Tahun} {masa}: "
            + $"{nilai} di {berkas} baris {line} diganti {sel.Nilai} di {Tabel.Berkas} baris {place.Line} "
            + $"(DataGanda=Terakhir).");
    }

    /// <param name="baris">The row.</param>
    /// <param name="kolom">The column of the number.</param>
    /// <param name="nama">What the number is of.</param>
    public void RefuseDuplicate(in DataRow baris, CsvColumn kolom, string nama)
    {
        var wilayah = ShownWilayah(baris);
        var tahun = baris.Tahun.ToString(CultureInfo.InvariantCulture);
        Refuse(DataCodes.KunciGanda, kolom, baris.Position,
            $"'{DiagnosticLog.Shorten(nama)}' untuk wilayah '{wilayah}' tahun {tahun} triwulan ini sudah dilaporkan "
            + $"di baris atau berkas sebelumnya; yang pertama dibaca dipakai. Hapus salah satu, "
            + $"atau pilih opsi DataGanda=Terakhir atau DataGanda=Jumlahkan.");
    }

    /// <summary>Refuses a row for what it says, of which the table need not know any more.</summary>
    public void Refuse(DiagnosticCode code, CsvColumn kolom, long position, DiagnosticText message)
    {
        _catatan.Add(code, Tabel.Place(kolom, position), message);
        IsWhole = false;
    }

    private string ShownWilayah(in DataRow baris) =>
        baris.Wilayah < 0 ? "" : DiagnosticLog.Shorten(KodeWilayah(baris.Wilayah));

    private string Shown(CsvColumn kolom) => DiagnosticLog.Shorten(Tabel.Text(kolom));
}
