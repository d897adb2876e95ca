using System.Text;
using ExcelDataReader;
using Kinerja.Engine.Excel.Packages;

namespace Kinerja.Engine.Excel.Biff;

/// <summary>A .xls of Excel 5 to 2003, held in memory, its cells read by ExcelDataReader.</summary>
internal sealed class XlsWorkbook
{
    private readonly byte[] _stream;

    static XlsWorkbook() =>
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // Excel 5 wrote Windows-1252.

    private XlsWorkbook(byte[] stream)
    {
        _stream = stream;
    }

    public IReadOnlyList<Sheet> Sheets { get; private set; } = [];

    /// <summary>Reads what sheets there are.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="cancellationToken">Looked at before every sheet.</param>
    public static XlsWorkbook Open(byte[] file, CancellationToken cancellationToken)
    {
        try
        {
            var stream = RecordsOf(file);
            var scanned = BiffWorkbook.Read(stream);
            var workbook = new XlsWorkbook(stream);
            workbook.ReadSheets(scanned, cancellationToken);
            return workbook;
        }
        catch (Exception exception) when (Faults.IsDamage(exception))
        {
            throw Damaged(exception);
        }
    }

    public static WorkbookFormatException Damaged(Exception exception) =>
        Faults.Damaged("", "isi berkas .xls tidak dapat dibaca", exception);

    public IExcelDataReader OpenReader() =>
        ExcelReaderFactory.CreateBinaryReader(new MemoryStream(_stream, writable: false));

    private static byte[] RecordsOf(byte[] file)
    {
        if (file is [0x09, 0x08, ..]) return file;
        var compound = new CompoundFile(file);
        if (compound.Contains("EncryptedPackage") || compound.Contains("EncryptionInfo")) throw Faults.Encrypted();
        return compound.Read("Workbook") ?? compound.Read("Book")
            ?? throw Faults.NoWorkbook("berkas ini tidak memuat buku kerja");
    }

    private void ReadSheets(IReadOnlyList<BiffSheet> scanned, CancellationToken cancellationToken)
    {
        var sheets = new List<Sheet>();
        using var reader = OpenReader();
        if (reader.ResultsCount != scanned.Count)
            throw Faults.Damaged("", "daftar lembar berkas .xls tidak cocok dengan isinya");
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isVisible = reader.VisibleState == "visible";
            sheets.Add(new Sheet(reader.Name, isVisible, new XlsSheet(this, scanned[sheets.Count], sheets.Count)));
        }
        while (reader.NextResult());
        Sheets = sheets;
    }
}
