using System.Buffers.Binary;
using CsvHelper;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Makes out the rows of a file in which every cell is plain, as nearly all are; the others are left to those who can
/// say what is wrong. For one thread; what several of them share are the numbers of the names.
/// </summary>
/// <param name="tabel">The file.</param>
/// <param name="format">How ambiguous numbers are read.</param>
/// <param name="kolomTriwulan">The column of the quarter.</param>
/// <param name="kolomNilai">The column of the number.</param>
internal sealed class FastRowReader(CsvTable tabel, FormatAngka format, CsvColumn kolomTriwulan, CsvColumn kolomNilai)
{
    private readonly int _tahun = tabel.PlaceOf(Schema.Tahun);
    private readonly int _triwulan = tabel.PlaceOf(kolomTriwulan);
    private readonly int _nilai = tabel.PlaceOf(kolomNilai);
    private (uint Text, int Tahun) _last; // of a year that was read

    public required KeyLookup Wilayah { get; init; }

    public required KeyLookup Indikator { get; init; }

    /// <summary><c>null</c> in a file without variabel.</summary>
    public KeyLookup? Variabel { get; init; }

    /// <summary>Whether a row may lack a triwulan.</summary>
    public bool IsTriwulanOptional { get; init; }

    /// <summary>Whether a number with a unit needs a second look.</summary>
    public bool IsSatuanChecked { get; init; }

    /// <param name="reader">Stands on the row.</param>
    /// <param name="baris">The row.</param>
    /// <returns>Whether it needs no second look.</returns>
    public bool TryRead(CsvReader reader, out DataRow baris)
    {
        baris = default;
        if (tabel.IsTooWide(reader)) return false;
        if (!Wilayah.TryFind(reader, out var wilayah) || !Indikator.TryFind(reader, out var indikator)) return false;
        var variabel = -1;
        if (Variabel is not null && !Variabel.TryFind(reader, out variabel)) return false;
        var tahun = Tahun(KeyLookup.Cell(reader, _tahun));
        var triwulan = KeyLookup.Cell(reader, _triwulan) switch
        {
            [>= (byte)'1' and <= (byte)'4' and var digit] => digit - '0',
            [] when IsTriwulanOptional => 0,
            _ => -1,
        };
        if (tahun == 0 || triwulan < 0) return false;
        var cell = KeyLookup.Cell(reader, _nilai);
        var hasil = NumberCell.TryPlain(cell, out var nilai) ? NumberOutcome.Ada
            : IsSatuanChecked ? NumberOutcome.TidakTerbaca : NumberCell.Parse(TextCell.Trim(cell), format, out nilai);
        if (hasil is not (NumberOutcome.Ada or NumberOutcome.Kosong)) return false;
        baris = new DataRow(
            CsvTable.PositionOf(reader), wilayah, indikator, variabel, (short)tahun, (byte)triwulan,
            hasil == NumberOutcome.Ada, nilai);
        return true;
    }

    /// <returns>The year; 0 when the cell is none.</returns>
    private int Tahun(ReadOnlySpan<byte> cell)
    {
        if (cell.Length != sizeof(uint)) return 0;
        var text = BinaryPrimitives.ReadUInt32LittleEndian(cell);
        if (text != _last.Text) _last = (text, ParseTahun(cell));
        return _last.Tahun;
    }

    private static int ParseTahun(ReadOnlySpan<byte> cell)
    {
        var tahun = 0;
        foreach (var b in cell)
        {
            if (b is < (byte)'0' or > (byte)'9') return 0;
            tahun = (10 * tahun) + b - '0';
        }
        return tahun is >= Limits.TahunMinimum and <= Limits.TahunMaximum ? tahun : 0;
    }
}
