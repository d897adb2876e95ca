namespace Kinerja.Engine.Csv.Keluaran;

/// <summary>
/// Writes files together: all beside their places, then renamed (SPEC 11). Each is whole at any moment; only the
/// renames, one after another, lie between all old and all new.
/// </summary>
internal static class BerkasAtomik
{
    /// <param name="folder">The folder; made when it does not exist.</param>
    /// <param name="files">Names and contents.</param>
    /// <exception cref="IOException">One could not be written; the old files still stand.</exception>
    public static void Write(string folder, IReadOnlyList<(string Berkas, Action<Stream> Isi)> files) => Write(
        folder, [.. files.Select(file => file.Berkas)],
        streams =>
        {
            for (var i = 0; i < streams.Count; i++) files[i].Isi(streams[i]);
        });

    /// <param name="folder">The folder; made when it does not exist.</param>
    /// <param name="names">The names of the files.</param>
    /// <param name="write">Writes to all of them, in that order.</param>
    /// <exception cref="IOException">One could not be written; the old files still stand.</exception>
    public static void Write(string folder, IReadOnlyList<string> names, Action<IReadOnlyList<Stream>> write)
    {
        Directory.CreateDirectory(folder);
        // A name nobody can foresee, and a new file only: a link laid in its place would be written through.
        var run = Path.GetRandomFileName();
        var streams = new List<Stream>();
        try
        {
            try
            {
                foreach (var berkas in names)
                {
                    if (Directory.Exists(Path.Combine(folder, berkas)))
                        throw new IOException($"Di tempat {berkas} ada folder.");
                    streams.Add(new FileStream(
                        Temporary(folder, berkas, run), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1));
                }
                write(streams);
            }
            finally
            {
                foreach (var stream in streams) stream.Dispose();
            }
            foreach (var berkas in names)
                File.Move(Temporary(folder, berkas, run), Path.Combine(folder, berkas), overwrite: true);
        }
        finally
        {
            foreach (var berkas in names) File.Delete(Temporary(folder, berkas, run));
        }
    }

    private static string Temporary(string folder, string berkas, string run) =>
        Path.Combine(folder, $"{berkas}.{run}.tmp");
}
