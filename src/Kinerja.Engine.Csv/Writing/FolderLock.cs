namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// Allows one writer per folder at a time. The lock is a file that stays open without sharing. The operating system
/// releases it when the process ends in any way, so a killed run never blocks another one.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    /// <summary>The name of the lock file; it exists only while a writer holds the folder.</summary>
    public const string FileName = ".kinerja.kunci";

    private const int AttemptsMaximum = 100;
    private readonly string _path;
    private readonly FileStream _stream;

    private FolderLock(string path, FileStream stream) => (_path, _stream) = (path, stream);

    /// <summary>Takes the lock of a folder; never waits.</summary>
    /// <param name="folder">A folder that exists.</param>
    /// <exception cref="IOException">Another writer holds the folder, or the lock file cannot be opened.</exception>
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

    /// <summary>Deletes the lock file before another process can lock it.</summary>
    public void Dispose()
    {
        // Windows deletes the file with its last handle; other systems delete it by name while it is still locked.
        if (!OperatingSystem.IsWindows()) File.Delete(_path);
        _stream.Dispose();
    }

    private static FileStream Open(string path)
    {
        // Opening a link would lock a file outside the folder.
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

    /// <summary>
    /// Whether another process holds the file: sharing or lock violation (Windows), EAGAIN (Linux), EWOULDBLOCK
    /// (macOS).
    /// </summary>
    private static bool IsHeld(IOException exception) =>
        exception.HResult is unchecked((int)0x8007_0020) or unchecked((int)0x8007_0021) or 11 or 35;

    /// <summary>
    /// Whether the locked file is still the file at the path. Between opening and locking, the previous holder may have
    /// deleted it and another process may have created a new one. A random write time identifies the file.
    /// </summary>
    private static bool IsAt(string path, FileStream stream)
    {
        if (OperatingSystem.IsWindows()) return true; // Windows opens and locks in one step
        var seconds = Random.Shared.Next(int.MaxValue / 2) * 2; // some file systems store even seconds only
        File.SetLastWriteTimeUtc(stream.SafeFileHandle, DateTime.UnixEpoch.AddSeconds(seconds));
        return File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(stream.SafeFileHandle);
    }

    private static IOException Taken() => new(
        "Folder itu sedang ditulis oleh kinerja yang lain. Tunggu sampai selesai lalu jalankan lagi, atau pakai folder "
        + "lain: --keluaran FOLDER.");
}
