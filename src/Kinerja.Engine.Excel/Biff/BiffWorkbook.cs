using System.Buffers.Binary;
using Kinerja.Engine.Excel.Packages;

namespace Kinerja.Engine.Excel.Biff;

/// <summary>
/// Walks the records of a .xls once. It checks lengths that ExcelDataReader does not check, and keeps error values and
/// hidden rows, which ExcelDataReader does not report.
/// </summary>
internal static class BiffWorkbook
{
    private const int Version5 = 0x0500;
    private const int Version8 = 0x0600;

    /// <summary>Walks the records of the workbook and of every sheet with cells.</summary>
    /// <exception cref="WorkbookFormatException">
    /// It is encrypted, too old, or its sheets do not lie one behind the other.
    /// </exception>
    public static IReadOnlyList<BiffSheet> Read(ReadOnlySpan<byte> stream)
    {
        var starts = ReadGlobals(stream);
        var sheets = starts.ConvertAll(_ => new BiffSheet());
        var order = Enumerable.Range(0, starts.Count).OrderBy(i => starts[i]).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            var limit = i + 1 < order.Length ? starts[order[i + 1]] : stream.Length;
            ReadSheet(stream, starts[order[i]], limit, sheets[order[i]]);
        }
        return sheets;
    }

    private static WorkbookFormatException Damaged(string detail) => Faults.Damaged("", $"{detail} dalam berkas .xls");

    private static List<int> ReadGlobals(ReadOnlySpan<byte> stream)
    {
        var starts = new List<int>();
        if (!BiffRecord.TryRead(stream, 0, out var record) || record.Type != BiffRecord.Begin)
            throw Damaged("awal buku kerja hilang");
        if (record.UInt16(0) is not (Version5 or Version8)) throw Faults.NoWorkbook("bentuk .xls ini terlalu lama");
        while (record.Type != BiffRecord.End)
        {
            if (record.Type == BiffRecord.Password) throw Faults.Encrypted();
            var isWorksheet = record.Type == BiffRecord.SheetPlace && record.Data.Length > 6 && record.Byte(5) == 0;
            if (isWorksheet)
                starts.Add((int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(record.Data), int.MaxValue));
            if (!BiffRecord.TryRead(stream, record.Next, out record)) throw Damaged("daftar lembar terpotong");
        }
        return starts;
    }

    /// <summary>
    /// Reads from the first record of a sheet to its last; a chart inside it has its own first and last.
    /// </summary>
    private static void ReadSheet(ReadOnlySpan<byte> stream, int start, int limit, BiffSheet sheet)
    {
        if (!BiffRecord.TryRead(stream, start, out var record) || record.Type != BiffRecord.Begin)
            throw Damaged("awal sebuah lembar hilang");
        var depth = 1;
        while (depth > 0)
        {
            if (!BiffRecord.TryRead(stream, record.Next, out record) || record.Next > limit)
                throw Damaged("sebuah lembar terpotong");
            if (record.Type == BiffRecord.Begin) depth++;
            else if (record.Type == BiffRecord.End) depth--;
            else if (depth == 1) sheet.Add(record);
        }
    }
}
