using System.Text.RegularExpressions;
using Kinerja.Engine.Csv.Formats;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// Writes files together: all beside their places, then renamed (SPEC 11). Each is whole at any moment; only the
/// renames, one after another, lie between all old and all new. One writer at a time has the folder.
/// </summary>
internal static partial class AtomicFiles
{
    /// <param name="folder">The folder; made when it does not exist.</param>
    /// <param name="files">Names and contents.</param>
    /// <param name="check">Throws when the folder is not to be written to; asked once it is ours alone.</param>
    /// <exception cref="IOException">One could not be written, or another writer is at work; the old files still
    /// stand.</exception>
    public static void Write(
        string folder, IReadOnlyList<(string File, Action<Stream> Write)> files, Action? check = null) => Write(
        folder, [.. files.Select(file => file.File)], [],
        streams =>
        {
            for (var i = 0; i < streams.Count; i++) files[i].Write(streams[i]);
        },
        check);

    /// <param name="folder">The folder; made when it does not exist.</param>
    /// <param name="names">The names of the files.</param>
    /// <param name="obsolete">Files of an earlier run that are to be gone afterwards.</param>
    /// <param name="write">Writes to all of them, in that order.</param>
    /// <param name="check">Throws when the folder is not to be written to; asked once it is ours alone.</param>
    /// <exception cref="IOException">One could not be written, or another writer is at work; the old files still
    /// stand.</exception>
    public static void Write(
        string folder, IReadOnlyList<string> names, IReadOnlyList<string> obsolete,
        Action<IReadOnlyList<Stream>> write, Action? check = null)
    {
        Directory.CreateDirectory(folder);
        using var _ = FolderLock.Take(folder);
        check?.Invoke();
        DeleteLeftovers(folder);
        // A name nobody can foresee, and a new file only: a link laid in its place would be written through.
        Write(folder, names, obsolete, write, Path.GetRandomFileName());
    }

    /// <param name="folder">The folder.</param>
    /// <param name="names">The names of the files.</param>
    /// <param name="obsolete">Files that go before the new ones come: where one cannot go, none comes.</param>
    /// <param name="write">Writes to all of them, in that order.</param>
    /// <param name="run">Part of the names of the temporary files.</param>
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
    /// What a killed run left: temporary files of our own names. No other writer is at work, so nobody needs them.
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
                // Somebody else's or held open: it does no harm there, and the next run tries again.
            }
        }
    }

    private static bool IsLeftover(string path) =>
        TemporaryName().Match(Path.GetFileName(path)) is { Success: true } match
        && (match.Groups["file"].Value is var file)
        && (file == DiagnosticWriter.FileName || file.StartsWith("hasil-", StringComparison.Ordinal)
            || FileNames.IsKnown(file));

    /// <summary>As <see cref="Temporary"/> and <see cref="Path.GetRandomFileName"/> make it.</summary>
    [GeneratedRegex(
        @"\A(?<file>[a-z-]+\.csv)\.[a-z0-5]{8}\.[a-z0-5]{3}\.tmp\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TemporaryName();
}
