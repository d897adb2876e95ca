using CsvHelper;
using Kinerja.Engine.Csv.Sel;
using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>
/// Makes out the rows of a file in which every cell is plain, as nearly all are; the others are left to those who can
/// say what is wrong. Keeps nothing between rows, so several threads may ask at once.
/// </summary>
internal sealed class PembacaCepat(TabelCsv tabel, FormatAngka format)
{
    private readonly int _tahun = tabel.PlaceOf(Skema.Tahun);

    /// <summary>The column of the wilayah, and what knows its kode.</summary>
    public required (KolomCsv Kolom, IndeksUtf8 Indeks) Wilayah { get; init; }

    /// <summary>The column of the indikator, and what knows its kode.</summary>
    public required (KolomCsv Kolom, IndeksUtf8 Indeks) Indikator { get; init; }

    /// <summary>The column of the variabel, and what knows its name; <c>null</c> in a file without.</summary>
    public (KolomCsv Kolom, IndeksUtf8 Indeks)? Variabel { get; init; }

    public required KolomCsv Triwulan { get; init; }

    public required KolomCsv Nilai { get; init; }

    /// <summary>Whether a row may lack a triwulan.</summary>
    public bool IsTriwulanOptional { get; init; }

    /// <summary>Whether a number with a unit needs a second look.</summary>
    public bool IsSatuanChecked { get; init; }

    /// <returns>The row; <c>null</c> when it needs a second look.</returns>
    public BarisData? Read(CsvReader reader)
    {
        if (tabel.IsDoubtful(reader)) return null;
        if (!TryFind(reader, Wilayah, out var wilayah) || !TryFind(reader, Indikator, out var indikator)) return null;
        var variabel = -1;
        if (Variabel is { } kolom && (!TryFind(reader, kolom, out variabel) || variabel < 0)) return null;
        var tahun = Tahun(Cell(reader, _tahun));
        var triwulan = Cell(reader, tabel.PlaceOf(Triwulan)) switch
        {
            [>= (byte)'1' and <= (byte)'4' and var digit] => digit - '0',
            [] when IsTriwulanOptional => 0,
            _ => -1,
        };
        if (tahun == 0 || triwulan < 0) return null;
        var cell = Cell(reader, tabel.PlaceOf(Nilai));
        if (SelAngka.TryPlain(cell, out var nilai)) return new(reader.LineNumber, wilayah, indikator, variabel, tahun, triwulan, nilai);
        if (IsSatuanChecked) return null;
        return SelAngka.Parse(SelTeks.Trim(cell), format, out nilai) switch
        {
            HasilAngka.Ada => new(reader.LineNumber, wilayah, indikator, variabel, tahun, triwulan, nilai),
            HasilAngka.Kosong => new(reader.LineNumber, wilayah, indikator, variabel, tahun, triwulan, null),
            _ => null,
        };
    }

    private static ReadOnlySpan<byte> Cell(CsvReader reader, int place) =>
        place >= 0 && place < reader.FieldCount ? reader.GetSpan(place) : [];

    /// <returns>Whether the cell is known, or blank in a column that may be.</returns>
    private bool TryFind(CsvReader reader, (KolomCsv Kolom, IndeksUtf8 Indeks) known, out int number)
    {
        number = -1;
        var cell = Cell(reader, tabel.PlaceOf(known.Kolom));
        if (cell.IsEmpty) return !known.Kolom.Wajib;
        // Only what needs neither trimming nor unguarding, so that it is found under the very bytes of its name.
        if (!SelTeks.IsPlain(cell)) return false;
        number = known.Indeks.Find(cell);
        return number >= 0;
    }

    /// <returns>The year; 0 when the cell is none.</returns>
    private static int Tahun(ReadOnlySpan<byte> cell)
    {
        if (cell.Length != 4) return 0;
        var tahun = 0;
        foreach (var b in cell)
        {
            if (b is < (byte)'0' or > (byte)'9') return 0;
            tahun = (10 * tahun) + b - '0';
        }
        return tahun is >= Batas.TahunMinimum and <= Batas.TahunMaximum ? tahun : 0;
    }
}
