namespace Kinerja.Cli.Starters;

/// <summary>Writes files that do not exist yet, all of them or none.</summary>
internal static class NewFiles
{
    /// <summary>
    /// The names that the folder already has: files, folders and links. Names that differ only in case count as the
    /// same name, because many disks store them as one file.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static IReadOnlyList<string> InTheWay(string folder, IReadOnlyList<NewFile> files)
    {
        if (!Directory.Exists(folder)) return [];
        var wanted = files.Select(file => file.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path))
            .Where(wanted.Contains).Order(StringComparer.Ordinal)];
    }

    /// <summary>Writes the files; the folder is created when it does not exist.</summary>
    /// <exception cref="IOException">A file exists or could not be written; none of the files is left.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string folder, IReadOnlyList<NewFile> files)
    {
        Directory.CreateDirectory(folder);
        var written = new List<string>();
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Name);
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
                written.Add(path);
                stream.Write(file.Content);
            }
        }
        catch
        {
            foreach (var path in written) File.Delete(path);
            throw;
        }
    }
}
