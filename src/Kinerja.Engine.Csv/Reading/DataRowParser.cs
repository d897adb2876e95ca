using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Parses the cells of an odd row of a data file. A bad cell refuses the row with a diagnostic. The caller parses all
/// cells, so that one run reports every problem.
/// </summary>
/// <param name="names">The indexes of codes and names.</param>
/// <param name="log">Receives the diagnostics.</param>
internal sealed partial class DataRowParser(DataNames names, DiagnosticLog log)
{
    private const int Refused = -2;
    private TableRow _row = null!; // set by Begin
    private ColumnNotation _notation = null!;
    private readonly HashSet<(string Source, string Kode)> _toldTwins = [];
    private readonly Lazy<MasaData?> _masa = new(() => MasaData.Of(names));
    private (byte[] Text, int Tahun)? _tahun; // cache of the last valid year

    /// <summary>Whether the row has no problem so far.</summary>
    public bool IsWhole { get; private set; }

    public void Begin(TableRow row, ColumnNotation notation)
    {
        (_row, _notation) = (row, notation);
        IsWhole = true;
    }

    /// <summary>The number of cells that held the nama of a wilayah or indikator in place of its kode.</summary>
    public long Named { get; private set; }

    /// <returns>The index of the wilayah; negative for an unknown one, which refuses the row.</returns>
    public int Wilayah(CsvColumn column)
    {
        var number = Kode(column, names.Wilayah);
        if (number >= 0 || number == Refused) return number;
        if (IsBlank(column) || !IsName(column)) return -1;
        Refuse(DataCodes.WilayahTidakDikenal, column,
            $"Wilayah '{_row.Shown(column)}' tidak ada di wilayah.csv.{WilayahHint(_row.Text(column))}");
        return -1;
    }

    /// <summary>A similar wilayah, or the row that a new one needs.</summary>
    private string WilayahHint(string kode)
    {
        if (names.Wilayah.Hints.For(kode) is { Length: > 0 } hint) return hint;
        if (!names.ShowsRowFor(kode)) return "";
        var cells = names.KolomWilayah.Select(
            column => column == Schema.KodeWilayah.Name ? DiagnosticLog.Shorten(kode) : $"<{column}>");
        return $" Bila memang wilayah baru, tambahkan di sana: '{string.Join(',', cells)}'.";
    }

    /// <returns>The index of the indikator; negative for an unknown one, which refuses the row.</returns>
    public int Indikator(CsvColumn column)
    {
        var number = Kode(column, names.Indikator);
        if (number < 0 && number != Refused && IsName(column))
            Refuse(DataCodes.IndikatorTidakDikenal, column,
                $"Indikator '{_row.Shown(column)}' tidak ada di indikator.csv."
                + $"{names.Indikator.Hints.For(_row.Text(column))}");
        return number;
    }

    /// <returns>The kode of the simpul as written; a blank or unknown one refuses the row (SPEC 16.3).</returns>
    public string Simpul(CsvColumn column)
    {
        if (_row.Kind(column) == StoredKind.Text
            && names.Simpul.Index.Find(_row.Name(column)) is >= 0 and var known)
            return names.Simpul[known]; // costs no string
        var kode = _row.Text(column);
        if (!IsStoredText(column) || IsBlank(column) || !IsName(column)) return kode;
        var definisi = names.Definisi;
        if (definisi is null) return kode;
        var isKnown = definisi.FindSimpul(kode) is not null;
        if (_row.Kind(column) == StoredKind.Number && names.Simpul.ZeroTwin(kode) is { } twin)
            IsTold(column, isKnown ? 0 : -1, twin);
        else if (!isKnown)
            Refuse(DataCodes.SimpulTidakDikenal, column,
                $"Simpul '{_row.Shown(column)}' tidak ada di cascading.csv.{SimpulHint(kode)}");
        return kode;
    }

    private string SimpulHint(string kode) => names.Definisi?.FindIndikator(kode) is { } indikator
        ? indikator.Simpul is { } simpul
            ? $" '{DiagnosticLog.Shorten(kode)}' adalah indikator pada simpul '{DiagnosticLog.Shorten(simpul)}'."
            : $" '{DiagnosticLog.Shorten(kode)}' adalah indikator, bukan simpul."
        : names.Simpul.Hints.For(kode);

    /// <summary>Refuses the row when a code is not valid in its tahun (SPEC 4.8).</summary>
    /// <param name="wilayah">The index of the wilayah; negative for none.</param>
    /// <param name="indikator">The index of the indikator; negative for none.</param>
    /// <param name="tahun">The tahun; 0 for none.</param>
    /// <param name="column">The column that gives the tahun.</param>
    public bool IsValid(int wilayah, int indikator, int tahun, CsvColumn column)
    {
        if (tahun == 0 || _masa.Value is not { } masa) return true;
        var definisi = names.Definisi!;
        var refused = !masa.IsWilayahValid(wilayah, tahun)
            ? ("Wilayah", names.Wilayah[wilayah], definisi.MasaWilayah(names.Wilayah[wilayah]))
            : !masa.IsIndikatorValid(indikator, tahun)
                ? ("Indikator", names.Indikator[indikator], definisi.MasaIndikator(names.Indikator[indikator]))
                : default;
        if (refused.Item1 is null) return true;
        RefuseYear(column, refused.Item1, refused.Item2, refused.Item3, tahun);
        return false;
    }

    /// <summary>Whether the codes of a row are valid in its tahun (SPEC 4.8); refuses nothing.</summary>
    public bool IsInMasa(in DataRow row) =>
        _masa.Value is not { } masa || masa.IsValid(row.Wilayah, row.Indikator, row.Tahun);

    /// <summary>Refuses the row when a simpul is not valid in its tahun (SPEC 4.8).</summary>
    public void CheckSimpul(string kode, int tahun, CsvColumn column)
    {
        if (tahun == 0 || _masa.Value is null || names.Definisi!.FindSimpul(kode) is null) return;
        if (names.Definisi.FindSimpul(kode, tahun) is null)
            RefuseYear(column, "Simpul", kode, names.Definisi.MasaSimpul(kode), tahun);
    }

    private void RefuseYear(CsvColumn column, string what, string kode, string masa, int tahun) => Refuse(
        DataCodes.DiLuarMasaBerlaku, column,
        $"{what} '{DiagnosticLog.Shorten(kode)}' berlaku {masa}, jadi tidak punya data tahun {tahun}. Perbaiki tahun "
        + $"atau kodenya, atau masa berlakunya.");

    /// <returns>The index of the name; negative for a blank or invalid name, which refuses the row.</returns>
    public int Variabel(CsvColumn column)
    {
        if (!IsStoredText(column)) return -1;
        var number = names.Variabel.Index.Find(_row.Name(column));
        if (number < 0 && !IsBlank(column)) IsName(column);
        return number;
    }

    /// <returns>The text of a name; a blank or invalid one refuses the row.</returns>
    public string Nama(CsvColumn column)
    {
        if (IsStoredText(column) && !IsBlank(column)) IsName(column);
        return _row.Text(column);
    }

    public int Tahun(CsvColumn column)
    {
        var cell = _row.Cell(column);
        if (_tahun is { } last && cell.SequenceEqual(last.Text)) return last.Tahun;
        if (IsBlank(column)) return 0;
        if (cell.Length == 4
            && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)
            && tahun is >= Limits.TahunMinimum and <= Limits.TahunMaximum)
        {
            _tahun = (cell.ToArray(), tahun);
            return tahun;
        }
        Refuse(DataCodes.TahunTidakSah, column,
            $"'{_row.Shown(column)}' bukan tahun 1900..2200. Tulis empat angka, misalnya 2022.");
        return 0;
    }

    public int Triwulan(CsvColumn column)
    {
        if (column == DataSchema.Semester) return Semester(column);
        var triwulan = TriwulanCell.Parse(_row.Cell(column));
        if (triwulan == 0 && !IsBlank(column))
            Refuse(DataCodes.TriwulanTidakSah, column,
                $"'{_row.Shown(column)}' bukan triwulan. Tulis 1..4, I..IV, TW1, atau Triwulan I.");
        return triwulan;
    }

    /// <summary>
    /// Parses the tahun of the row, and its triwulan where the caller wants it, from the columns that give them.
    /// </summary>
    public (int Tahun, int Triwulan) Period(Period period, bool isTriwulanWanted)
    {
        var tahun = period.Tahun is null ? 0 : Tahun(period.Tahun);
        var column = isTriwulanWanted ? period.Triwulan : null;
        if (column != DataSchema.Tanggal && period.Tahun is not null)
            return (tahun, column is null ? 0 : Triwulan(column));
        var date = Date(DataSchema.Tanggal);
        if (date is { } day && period.Tahun is not null && tahun != 0 && day.Year != tahun)
            Refuse(DataCodes.TanggalTidakSah, DataSchema.Tanggal,
                $"Tanggal '{_row.Shown(DataSchema.Tanggal)}' tidak berada di tahun {tahun} baris ini. Perbaiki salah "
                + $"satunya.");
        var triwulan = column is null ? 0 : column == DataSchema.Tanggal ? ((date?.Month ?? 0) + 2) / 3
            : Triwulan(column);
        return (period.Tahun is null ? date?.Year ?? 0 : tahun, triwulan);
    }

    /// <summary>
    /// Whether a cell is blank where a blank has a meaning of its own; a formula without a result is not.
    /// </summary>
    public bool IsAbsent(CsvColumn column) => _row.Cell(column).IsEmpty && _row.Kind(column) == StoredKind.Text;

    /// <summary>Whether a required cell is blank, which refuses the row.</summary>
    public bool IsBlank(CsvColumn column)
    {
        if (!IsAbsent(column)) return false;
        Refuse(DataCodes.IsianDataKosong, column, $"Kolom '{column.Name}' kosong. Isi, atau hapus barisnya.");
        return true;
    }

    /// <summary>Whether a code or name has no control character; a line break or another one refuses the row.</summary>
    public bool IsName(CsvColumn column)
    {
        if (!_row.Text(column).Any(char.IsControl)) return true;
        Refuse(DataCodes.NamaDataTidakSah, column,
            $"'{_row.Shown(column)}' memuat ganti baris atau karakter tak terlihat. Mungkin ada kutip yang tidak "
            + $"ditutup.");
        return false;
    }

    public void Refuse(DiagnosticCode code, CsvColumn column, DiagnosticText message)
    {
        log.Add(code, names.Place(_row, column), message);
        IsWhole = false;
    }

    /// <summary>
    /// Finds a kode, or the only kode with the nama in the cell. A kode that a spreadsheet stored as a number may have
    /// lost a zero, so it is refused when the folder knows a kode with that zero (SPEC 10.7, 10.11).
    /// </summary>
    /// <returns>The index; <see cref="Refused"/> for a refused cell; -1 for an unknown text.</returns>
    private int Kode(CsvColumn column, KodeRegistry known)
    {
        if (!IsStoredText(column)) return Refused;
        var number = known.Index.Find(_row.Name(column));
        if (_row.Kind(column) == StoredKind.Number && known.ZeroTwin(_row.Text(column)) is { } twin
            && !IsTold(column, number, twin))
            return Refused;
        if (number >= 0 || known.Named(_row.Text(column)) is not { } kode) return number;
        Named++;
        return known.Index.Find(System.Text.Encoding.UTF8.GetBytes(kode));
    }

    /// <summary>
    /// Warns once about a known kode, or refuses an unknown one, that was stored as a number while another kode has
    /// one more zero.
    /// </summary>
    /// <returns>Whether the kode is known.</returns>
    private bool IsTold(CsvColumn column, int number, string twin)
    {
        const string Cure = "Format kolom ini sebagai Teks, lalu ketik ulang kodenya.";
        if (number < 0)
            Refuse(DataCodes.SelBukuKerja, column,
                $"Kode '{_row.Shown(column)}' tersimpan sebagai angka, jadi mungkin aslinya "
                + $"'{DiagnosticLog.Shorten(twin)}' yang kehilangan nol. {Cure}");
        else if (_toldTwins.Add((_row.Table.Source.Name, _row.Text(column))))
            log.Add(DataCodes.KodeTersimpanAngka, names.Place(_row, column),
                $"Kode '{_row.Shown(column)}' tersimpan sebagai angka dan dipakai apa adanya, padahal ada juga kode "
                + $"'{DiagnosticLog.Shorten(twin)}' yang nolnya dapat hilang. {Cure}");
        return number >= 0;
    }

    /// <summary>Whether a code or name is text or a number; anything else that a spreadsheet stored refuses the
    /// row.</summary>
    private bool IsStoredText(CsvColumn column)
    {
        var kind = _row.Kind(column);
        if (kind is StoredKind.Text or StoredKind.Number) return true;
        RefuseStored(column, kind, StoredMessages.Kode);
        return false;
    }

    private void RefuseStored(CsvColumn column, StoredKind kind, string wanted) =>
        Refuse(DataCodes.SelBukuKerja, column, StoredMessages.For(kind, _row.Shown(column), wanted));

    private int Semester(CsvColumn column)
    {
        var triwulan = PeriodCell.Semester(_row.Cell(column));
        if (triwulan == 0 && !IsBlank(column))
            Refuse(DataCodes.TriwulanTidakSah, column,
                $"'{_row.Shown(column)}' bukan semester. Tulis 1, 2, I, II, Semester I, atau SMT 1.");
        return triwulan;
    }

    private DateOnly? Date(CsvColumn column)
    {
        var date = PeriodCell.Date(_row.Cell(column));
        if (date is { Year: >= Limits.TahunMinimum and <= Limits.TahunMaximum } || IsBlank(column)) return date;
        Refuse(DataCodes.TanggalTidakSah, column,
            $"'{_row.Shown(column)}' bukan tanggal. Tulis 2025-03-31, 31/03/2025, atau 31 Maret 2025.");
        return null;
    }
}
