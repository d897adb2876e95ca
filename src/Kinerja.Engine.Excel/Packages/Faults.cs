namespace Kinerja.Engine.Excel.Packages;

/// <summary>What can be wrong with a workbook, as its reader is told: what, where, what to do (SPEC 10.11).</summary>
internal static class Faults
{
    private const string SaveAgain = "Buka di Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu coba lagi";

    public static WorkbookFormatException Damaged(string place, string detail, Exception? inner = null) =>
        new($"Buku kerja rusak: {detail}", SaveAgain, place, inner);

    public static WorkbookFormatException Encrypted() => new(
        "Buku kerja dikunci dengan kata sandi, sehingga isinya tidak dapat dibaca",
        "Buka di Excel, hapus kata sandinya (File > Info > Protect Workbook > Encrypt with Password), lalu simpan");

    public static WorkbookFormatException TooLarge(string detail) => new(
        $"Buku kerja terlalu besar: {detail}",
        "Hapus lembar dan gambar yang tidak perlu, atau bagi menjadi beberapa buku kerja");

    public static WorkbookFormatException TooManyColumns(string place) => new(
        $"Lembar memuat lebih dari {Limits.Columns} kolom",
        "Hapus isi sel yang jauh di kanan, lalu simpan", place);

    public static WorkbookFormatException TooLongCell(string place) => new(
        $"Isi sel lebih dari {Limits.CellLength} karakter", "Pendekkan isi sel itu, lalu simpan", place);

    public static WorkbookFormatException NoWorkbook(string detail) =>
        new($"Berkas ini bukan buku kerja Excel: {detail}", SaveAgain);

    /// <summary>
    /// Whether an exception of a library means that the bytes are at fault, not the disk, the caller or memory.
    /// </summary>
    public static bool IsDamage(Exception exception) => exception switch
    {
        WorkbookFormatException or OperationCanceledException or ObjectDisposedException => false,
        OutOfMemoryException => false,
        EndOfStreamException => true,
        IOException or UnauthorizedAccessException => false,
        _ => true,
    };
}
