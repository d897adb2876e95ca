using Kinerja.Engine.Csv.Fast;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// A folder that one run writes, set of files by set of files. Each set is complete or not there at all (SPEC 11).
/// Until it is disposed, no other run writes the folder.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private const int BufferSize = 1 << 16;
    private readonly string _path;
    private readonly FolderLock _lock;

    private OutputFolder(string path, FolderLock @lock) => (_path, _lock) = (path, @lock);

    /// <summary>Opens a folder for writing.</summary>
    /// <param name="path">The path; created when it does not exist.</param>
    /// <exception cref="IOException">The folder cannot be created, or another run is writing to it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public static OutputFolder Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new OutputFolder(path, AtomicFiles.Open(path));
    }

    /// <summary>
    /// Writes one set of files for each thing, on several threads. The files do not depend on the number of threads.
    /// After a failure, the sets that were written before it stay.
    /// </summary>
    /// <param name="things">The things, such as the points of reports.</param>
    /// <param name="threads">The number of threads, at least 1.</param>
    /// <param name="make">Makes the files of a thing; several threads call it at once.</param>
    /// <returns>The names of the files, in the order of the things.</returns>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file could not be written.</exception>
    public IReadOnlyList<string> Write<T>(
        IEnumerable<T> things, int threads, Func<T, IReadOnlyList<OutputFile>> make)
    {
        ArgumentNullException.ThrowIfNull(things);
        ArgumentNullException.ThrowIfNull(make);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return WriteAll(things, threads, make, _ => []);
    }

    /// <summary>
    /// Writes one set of files for each thing, as the other method does, and deletes the files of an earlier run that
    /// belong to a set and that the set no longer has.
    /// </summary>
    /// <param name="things">The things, such as the points of reports.</param>
    /// <param name="threads">The number of threads, at least 1.</param>
    /// <param name="make">Makes the files of a thing; several threads call it at once.</param>
    /// <param name="setOf">The name of the set of a thing; several threads call it at once.</param>
    /// <param name="setOfFile">The name of the set to which a file of the folder belongs; <c>null</c> for a file of no
    /// set, which is never deleted.</param>
    /// <returns>The names of the files, in the order of the things.</returns>
    /// <exception cref="IOException">A file could not be written or deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">A file could not be written or deleted.</exception>
    public IReadOnlyList<string> Write<T>(
        IEnumerable<T> things, int threads, Func<T, IReadOnlyList<OutputFile>> make, Func<T, string> setOf,
        Func<string, string?> setOfFile)
    {
        ArgumentNullException.ThrowIfNull(things);
        ArgumentNullException.ThrowIfNull(make);
        ArgumentNullException.ThrowIfNull(setOf);
        ArgumentNullException.ThrowIfNull(setOfFile);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        // One look at the folder: there may be a hundred thousand files.
        var before = Directory.EnumerateFiles(_path).Select(path => Path.GetFileName(path))
            .ToLookup(setOfFile, StringComparer.Ordinal);
        return WriteAll(things, threads, make, thing => before[setOf(thing)]);
    }

    private string[] WriteAll<T>(
        IEnumerable<T> things, int threads, Func<T, IReadOnlyList<OutputFile>> make,
        Func<T, IEnumerable<string>> before)
    {
        T[] all = [.. things];
        // The files of a single thing share the threads; otherwise each thread has its own thing.
        var (outside, inside) = all.Length == 1 ? (1, threads) : (threads, 1);
        var written = OrderedPipeline<T, string[]>.Run(
            all, outside, thing => Replace(make(thing), before(thing), inside));
        return [.. written.SelectMany(names => names)];
    }

    /// <summary>Lets other runs write the folder.</summary>
    public void Dispose() => _lock.Dispose();

    /// <param name="files">The files.</param>
    /// <param name="before">The names of the files that they replace.</param>
    /// <param name="threads">The number of threads that write them.</param>
    private string[] Replace(IReadOnlyList<OutputFile> files, IEnumerable<string> before, int threads)
    {
        string[] names = [.. files.Select(file => file.Name)];
        // A file system may ignore case; a file that is written again is not deleted first.
        string[] obsolete = [.. before.Except(names, StringComparer.OrdinalIgnoreCase)];
        AtomicFiles.Write(_path, names, obsolete, streams =>
        {
            var written = OrderedPipeline<(OutputFile, Stream), bool>.Run(
                files.Zip(streams), threads, pair => Write(pair.Item1, pair.Item2),
                most: files.Count); // a written file takes no memory
            foreach (var _ in written)
            {
                // Each file is written when it is taken.
            }
        }, Path.GetRandomFileName());
        return names;
    }

    private static bool Write(OutputFile file, Stream stream)
    {
        using var buffer = new BufferedStream(stream, BufferSize);
        file.Write(buffer);
        return true;
    }
}
