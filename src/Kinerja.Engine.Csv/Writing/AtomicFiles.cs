using System.Text.RegularExpressions;
using Kinerja.Engine.Csv.Formats;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// Replaces a set of files together: it writes temporary files in the same folder, then renames them one by one
/// (SPEC 11). Each file is complete at any moment; only a failure between two renames leaves old and new files
/// together. A lock allows one writer per folder.
/// </summary>
internal static partial class AtomicFiles
{
    /// <param name="folder">The folder; created when it does not exist.</param>
    /// <param name="files">The name of each file and the action that writes it.</param>
    /// <param name="check">Throws when the folder must not be written to; called while the lock is held.</param>
    /// <exception cref="IOException">A file could not be written, or another writer holds the folder; the old files
    /// stay.</exception>
    public static void Write(
        string folder, IReadOnlyList<(string File, Action<Stream> Write)> files, Action? check = null) => Write(
        folder, [.. files.Select(file => file.File)], [],
        streams =>
        {
            for (var i = 0; i < streams.Count; i++) files[i].Write(streams[i]);
        },
        check);

    /// <param name="folder">The folder; created when it does not exist.</param>
    /// <param name="names">The names of the files.</param>
    /// <param name="obsolete">Files of an earlier run, which are deleted.</param>
    /// <param name="write">Writes all files; the streams have the order of the names.</param>
    /// <param name="check">Throws when the folder must not be written to; called while the lock is held.</param>
    /// <exception cref="IOException">A file could not be written, or another writer holds the folder; the old files
    /// stay.</exception>
    public static void Write(
        string folder, IReadOnlyList<string> names, IReadOnlyList<string> obsolete,
        Action<IReadOnlyList<Stream>> write, Action? check = null)
    {
        using var _ = Open(folder, check);
        // A random name, and only a new file: a predictable name could be a link planted to redirect the write.
        Write(folder, names, obsolete, write, Path.GetRandomFileName());
    }

    /// <summary>Creates a folder when it does not exist, locks it, and deletes what a killed run left in it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="check">Throws when the folder must not be written to; called while the lock is held.</param>
    /// <returns>The lock, until it is disposed.</returns>
    /// <exception cref="IOException">Another writer holds the folder, or it cannot be created.</exception>
    public static FolderLock Open(string folder, Action? check = null)
    {
        Directory.CreateDirectory(folder);
        var held = FolderLock.Take(folder);
        try
        {
            check?.Invoke();
            DeleteLeftovers(folder);
            return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <param name="folder">The folder.</param>
    /// <param name="names">The names of the files.</param>
    /// <param name="obsolete">Files deleted before the renames; when one cannot be deleted, nothing is renamed.</param>
    /// <param name="write">Writes all files; the streams have the order of the names.</param>
    /// <param name="run">A part of the names of the temporary files, unique to this run.</param>
    internal static void Write(
        string folder, IReadOnlyList<string> names, IReadOnlyList<string> obsolete,
        Action<IReadOnlyList<Stream>> write, string run)
    {
        foreach (var file in names.Concat(obsolete))
        {
            if (Directory.Exists(Path.Combine(folder, file)))
                throw new IOException(
                    $"Di tempat {file} ada folder. Hapus folder itu, atau pilih folder hasil lain.");
        }
        var streams = new List<Stream>();
        try
        {
            try
            {
                foreach (var file in names)
                {
                    streams.Add(new FileStream(
                        Temporary(folder, file, run), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1));
                }
                write(streams);
            }
            finally
            {
                foreach (var stream in streams) stream.Dispose();
            }
            foreach (var file in obsolete) File.Delete(Path.Combine(folder, file));
            foreach (var file in names)
                File.Move(Temporary(folder, file, run), Path.Combine(folder, file), overwrite: true);
        }
        finally
        {
            foreach (var file in names.Take(streams.Count)) File.Delete(Temporary(folder, file, run));
        }
    }

    private static string Temporary(string folder, string file, string run) =>
        Path.Combine(folder, $"{file}.{run}.tmp");

    /// <summary>
    /// Deletes temporary files of a killed run. The lock excludes another writer, so nobody needs them.
    /// </summary>
    private static void DeleteLeftovers(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.tmp").Where(IsLeftover).ToList())
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The file belongs to another user or is open. It does no harm, and the next run tries again.
            }
        }
    }

    private static bool IsLeftover(string path) =>
        TemporaryName().Match(Path.GetFileName(path)) is { Success: true } match
        && (match.Groups["file"].Value is var file)
        && (file == DiagnosticWriter.FileName || file.StartsWith("hasil-", StringComparison.Ordinal)
            || file.StartsWith("laporan-", StringComparison.Ordinal) || FileNames.IsKnown(file));

    /// <summary>
    /// Matches the names that <see cref="Temporary"/> and <see cref="Path.GetRandomFileName"/> produce.
    /// </summary>
    [GeneratedRegex(
        @"\A(?<file>[a-z-]+\.csv|laporan-[A-Za-z0-9._-]+\.(csv|html|xlsx))\.[a-z0-5]{8}\.[a-z0-5]{3}\.tmp\z",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TemporaryName();
}
