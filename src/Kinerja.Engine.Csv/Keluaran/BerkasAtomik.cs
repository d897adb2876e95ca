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
    public static void Write(string folder, IReadOnlyList<(string Berkas, Action<Stream> Isi)> files)
    {
        Directory.CreateDirectory(folder);
        // A name nobody can foresee, and a new file only: a link laid in its place would be written through.
        var run = Path.GetRandomFileName();
        try
        {
            foreach (var (berkas, isi) in files)
            {
                if (Directory.Exists(Path.Combine(folder, berkas)))
                    throw new IOException($"Di tempat {berkas} ada folder.");
                using var stream = new FileStream(Temporary(folder, berkas, run), FileMode.CreateNew, FileAccess.Write);
                isi(stream);
            }
            foreach (var (berkas, _) in files)
                File.Move(Temporary(folder, berkas, run), Path.Combine(folder, berkas), overwrite: true);
        }
        finally
        {
            foreach (var (berkas, _) in files) File.Delete(Temporary(folder, berkas, run));
        }
    }

    private static string Temporary(string folder, string berkas, string run) =>
        Path.Combine(folder, $"{berkas}.{run}.tmp");
}
