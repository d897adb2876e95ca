namespace Kinerja.Tests.Support;

/// <summary>A folder of files; disposing deletes it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(params (string Berkas, string Isi)[] files)
    {
        foreach (var (berkas, isi) in files) Write(berkas, isi);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("kinerja-").FullName;

    public TemporaryFolder Write(string berkas, string isi)
    {
        File.WriteAllText(PathOf(berkas), isi);
        return this;
    }

    public TemporaryFolder Write(string berkas, byte[] isi)
    {
        File.WriteAllBytes(PathOf(berkas), isi);
        return this;
    }

    public string PathOf(string berkas) => System.IO.Path.Combine(Path, berkas);

    public string Read(string berkas) => File.ReadAllText(PathOf(berkas));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
