using System.Buffers.Binary;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Parses a row in which every cell is plain, as nearly all rows are. It refuses any other row, which the full parser
/// then reads with all rules and messages. Not thread-safe; threads share only the indexes of codes and names.
/// </summary>
/// <param name="format">The notation of ambiguous numbers.</param>
internal sealed class FastRowReader(FormatAngka format)
{
    private (uint Text, int Tahun) _last; // cache of the last year

    public required KeyLookup Wilayah { get; init; }

    public required KeyLookup Indikator { get; init; }

    /// <summary><c>null</c> in a file without variabel.</summary>
    public required KeyLookup? Variabel { get; init; }

    /// <summary>Whether a row may lack a triwulan.</summary>
    public bool IsTriwulanOptional { get; init; }

    /// <summary>Whether to refuse a number with a unit, so that the full parser checks the unit.</summary>
    public bool IsSatuanChecked { get; init; }

    /// <summary>
    /// Whether a wilayah and an indikator, by their indices, are valid in a tahun (SPEC 4.8); <c>null</c> when all are.
    /// </summary>
    public Func<int, int, int, bool>? IsValid { get; init; }

    /// <param name="position">The <see cref="DataRow.Position"/> of the row.</param>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="row">The parsed row.</param>
    /// <returns>Whether the row was parsed; <c>false</c> leaves it to the full parser.</returns>
    public bool TryRead(long position, in DataCells cells, out DataRow row)
    {
        row = default;
        if (!Wilayah.TryFind(cells.Wilayah, out var wilayah)) return false;
        if (!Indikator.TryFind(cells.Indikator, out var indikator)) return false;
        var variabel = -1;
        if (Variabel is not null && !Variabel.TryFind(cells.Variabel, out variabel)) return false;
        var tahun = Tahun(cells.Tahun);
        var triwulan = cells.Triwulan switch
        {
            [>= (byte)'1' and <= (byte)'4' and var digit] => digit - '0',
            [] when IsTriwulanOptional => 0,
            _ => -1,
        };
        if (tahun == 0 || triwulan < 0) return false;
        if (IsValid is not null && !IsValid(wilayah, indikator, tahun)) return false;
        var outcome = NumberCell.TryPlain(cells.Nilai, out var nilai) ? NumberOutcome.Ada
            : IsSatuanChecked ? NumberOutcome.TidakTerbaca
            : NumberCell.Parse(TextCell.Trim(cells.Nilai), format, out nilai);
        if (outcome is not (NumberOutcome.Ada or NumberOutcome.Kosong)) return false;
        row = new DataRow(
            position, wilayah, indikator, variabel, (short)tahun, (byte)triwulan, outcome == NumberOutcome.Ada, nilai);
        return true;
    }

    /// <returns>The year; 0 when the cell holds no year of 1900..2200.</returns>
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
