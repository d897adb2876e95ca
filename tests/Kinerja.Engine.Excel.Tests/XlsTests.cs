using System.Buffers.Binary;
using System.Text;

namespace Kinerja.Engine.Excel.Tests;

/// <summary>What ExcelDataReader does not tell about a .xls, and files that it must not be given.</summary>
public sealed class XlsTests
{
    [Fact]
    public void Errors_hidden_rows_and_numbers_of_a_xls_are_told()
    {
        var rows = Assert.Single(
            BukuKerja.Read(
            Sheet(Records(Hidden(1), Number(0, 0, 0.1 + 0.2), Error(0, 2, 0x07), FormulaError(1, 1, 0x2A))))).Rows;
        Assert.Equal([(1, false), (2, true)], rows.Select(row => (row.Number, row.IsHidden)));
        Assert.Equal(["A1 Number 0.30000000000000004", "C1 Error #DIV/0!"], Told(rows[0]));
        Assert.Equal(["B2 Error #N/A"], Told(rows[1]));
    }

    [Fact]
    public void A_xls_with_a_password_is_refused_as_such() => Assert.Contains(
        "kata sandi", BukuKerja.Fault(Sheet([], Record(0x002F, new byte[6]))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_xlsx_with_a_password_is_refused_as_such()
    {
        var file = new byte[512 * 3];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        file[30] = 9;
        file.AsSpan(68, 512 - 68).Fill(0xFF); // No more sectors of the table,
        UInt32(file, 76, 0); // but sector 0;
        UInt32(file, 48, 1); // the directory is sector 1.
        file.AsSpan(512, 512).Fill(0xFF);
        var name = Encoding.Unicode.GetBytes("EncryptedPackage");
        name.CopyTo(file, 1024);
        file[1024 + 64] = (byte)(name.Length + 2);
        file[1024 + 66] = 2;
        Assert.Contains("kata sandi", BukuKerja.Fault(file).Message, StringComparison.Ordinal);
    }

    /// <summary>Each row up to a row far away would have as many cells.</summary>
    [Fact]
    public void A_column_beyond_those_of_the_format_is_refused()
    {
        // Row 0x5A00, column 0x6100.
        var number = Record(0x0203, [0, 0x5A, 0, 0x61, 0, 0, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F]);
        Assert.Contains("kolom sesudah yang ke-256", BukuKerja.Fault(Sheet(number)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Chains_of_sectors_in_a_circle_end()
    {
        var file = File.ReadAllBytes(SampleTests.PathOf("xls-lama.xls"));
        var table = (BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(76)) + 1) * 512;
        for (var at = 0; at < 128; at++) UInt32(file, table + at * 4, 0);
        BukuKerja.Fault(file);
    }

    [Fact]
    public void Sheets_that_share_their_records_are_refused()
    {
        var globals = Begin(5).Length + 2 * Place(0).Length + Record(10).Length;
        byte[] file = [.. Begin(5), .. Place(globals), .. Place(globals), .. Record(10), .. Begin(16), .. Record(10)];
        BukuKerja.Fault(file);
    }

    private static IEnumerable<string> Told(SheetRow row) =>
        row.Cells.ToArray().Select(cell => $"{CellName.Of(row.Number, cell.Column)} {cell.Kind} {cell.Text}");

    private static byte[] Sheet(byte[] records, byte[]? globals = null)
    {
        globals ??= [];
        var start = Begin(5).Length + globals.Length + Place(0).Length + Record(10).Length;
        var dimensions = Record(0x0200, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 9, 0, 0, 0);
        return [.. Begin(5), .. globals, .. Place(start), .. Record(10), .. Begin(16), .. dimensions, .. records,
            .. Record(10)];
    }

    private static byte[] Records(params byte[][] records) => [.. records.SelectMany(record => record)];

    private static byte[] Record(ushort type, params byte[] data) =>
        [.. BitConverter.GetBytes(type), .. BitConverter.GetBytes((ushort)data.Length), .. data];

    private static byte[] Begin(byte type) => Record(0x0809, 0, 6, type, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0);

    private static byte[] Place(int start) => Record(0x0085, [.. BitConverter.GetBytes(start), 0, 0, 1, 0, (byte)'A']);

    private static byte[] Hidden(byte row) => Record(0x0208, row, 0, 0, 0, 9, 0, 0xFF, 0, 0, 0, 0, 0, 0x20, 0, 0, 0);

    private static byte[] Number(byte row, byte column, double value) =>
        Record(0x0203, [row, 0, column, 0, 0, 0, .. BitConverter.GetBytes(value)]);

    private static byte[] Error(byte row, byte column, byte code) => Record(0x0205, row, 0, column, 0, 0, 0, code, 1);

    private static byte[] FormulaError(byte row, byte column, byte code) =>
        Record(0x0006, row, 0, column, 0, 0, 0, 2, 0, code, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0);

    private static void UInt32(byte[] file, int at, uint value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
}
