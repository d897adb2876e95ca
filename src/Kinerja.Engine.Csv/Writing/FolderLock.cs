namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// The right to write into a folder; one writer has it at a time. It is a file held open without sharing: the operating
/// system lets go of it when the process ends, however it ends, so the file of a killed run holds up nobody.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    /// <summary>The name of the file; it stands in the folder only while somebody writes.</summary>
    public const string FileName = ".kinerja.kunci";

    private const int AttemptsMaximum = 100;
    private readonly string _path;
    private readonly FileStream _stream;

    private FolderLock(string path, FileStream stream) => (_path, _stream) = (path, stream);

    /// <summary>Takes it, or says that somebody else has it; never waits.</summary>
    /// <param name="folder">A folder that exists.</param>
    /// <exception cref="IOException">Somebody else writes, or the file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public static FolderLock Take(string folder)
    {
        var path = Path.Combine(folder, FileName);
        for (var attempt = 0; attempt < AttemptsMaximum; attempt++)
        {
            var stream = Open(path);
            if (IsAt(path, stream)) return new FolderLock(path, stream);
            stream.Dispose();
        }
        throw Taken();
    }

    /// <summary>The file is gone before anybody else can hold it.</summary>
    public void Dispose()
    {
        // Windows deletes it with its last handle; elsewhere a file is deleted by name, while it is still held.
        if (!OperatingSystem.IsWindows()) File.Delete(_path);
        _stream.Dispose();
    }

    private static FileStream Open(string path)
    {
        // What a link points to is somebody's file.
        if (new FileInfo(path).LinkTarget is not null) throw new IOException($"Di tempat {FileName} ada tautan.");
        try
        {
            return new FileStream(
                path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1,
                OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            throw Taken();
        }
    }

    /// <summary>Sharing or lock violation of Windows; EAGAIN of Linux, EWOULDBLOCK of macOS.</summary>
    private static bool IsHeld(IOException exception) =>
        exception.HResult is unchecked((int)0x8007_0020) or unchecked((int)0x8007_0021) or 11 or 35;

    /// <summary>
    /// Whether what is held is what stands there. Between opening and holding, the one before may have deleted it, and
    /// the one after may have made another. A time that no other has tells the two apart.
    /// </summary>
    private static bool IsAt(string path, FileStream stream)
    {
        if (OperatingSystem.IsWindows()) return true; // opening and holding are one step there
        var seconds = Random.Shared.Next(int.MaxValue / 2) * 2; // some disks count in steps of two
        File.SetLastWriteTimeUtc(stream.SafeFileHandle, DateTime.UnixEpoch.AddSeconds(seconds));
        return File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(stream.SafeFileHandle);
    }

    private static IOException Taken() => new(
        "Folder itu sedang ditulis oleh kinerja yang lain. Tunggu sampai selesai lalu jalankan lagi, atau pakai folder "
        + "lain: --keluaran FOLDER.");
}
