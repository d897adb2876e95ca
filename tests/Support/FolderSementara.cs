namespace Kinerja.Tests.Support;

/// <summary>A folder of files that is gone after the test.</summary>
internal sealed class FolderSementara : IDisposable
{
    public FolderSementara(params (string Berkas, string Isi)[] files)
    {
        foreach (var (berkas, isi) in files) Write(berkas, isi);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("kinerja-").FullName;

    public FolderSementara Write(string berkas, string isi)
    {
        File.WriteAllText(PathOf(berkas), isi);
        return this;
    }

    public FolderSementara Write(string berkas, byte[] isi)
    {
        File.WriteAllBytes(PathOf(berkas), isi);
        return this;
    }

    public string PathOf(string berkas) => System.IO.Path.Combine(Path, berkas);

    public string Read(string berkas) => File.ReadAllText(PathOf(berkas));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
