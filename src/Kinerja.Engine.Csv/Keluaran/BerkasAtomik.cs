namespace Kinerja.Engine.Csv.Keluaran;

/// <summary>Writes a file whole or not at all: beside it first, then renamed over it (SPEC 11).</summary>
internal static class BerkasAtomik
{
    /// <exception cref="IOException">It could not be written; the old file, if any, is untouched.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var temporary = path + ".tmp";
        try
        {
            using (var stream = File.Create(temporary)) write(stream);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
