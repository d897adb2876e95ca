using System.Text;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Writing;

/// <summary>Sets of files in one folder, each complete or not there.</summary>
public sealed class OutputFolderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Every_thing_gets_its_files_in_order_whatever_the_threads(int threads)
    {
        using var keluar = new TemporaryFolder(("5.txt", "lama"));
        using (var folder = OutputFolder.Open(keluar.PathOf("baru")))
        {
            var names = folder.Write(Enumerable.Range(0, 50), threads, n => [File($"{n}.txt", n), File($"{n}.csv", n)]);
            Assert.Equal(Enumerable.Range(0, 50).SelectMany(n => new[] { $"{n}.txt", $"{n}.csv" }), names);
        }
        Assert.Equal("isi 49", keluar.Read("baru/49.txt"));
        Assert.Equal(100, Directory.GetFileSystemEntries(keluar.PathOf("baru")).Length);
    }

    [Fact]
    public void A_set_that_fails_leaves_its_old_files_and_the_sets_before_it()
    {
        using var keluar = new TemporaryFolder(("2.txt", "lama"));
        using (var folder = OutputFolder.Open(keluar.Path))
        {
            Assert.Throws<NotSupportedException>(() => folder.Write(
                [1, 2], threads: 1,
                n => n == 1 ? [File("1.txt", 1)] : [File("2.txt", 2), Broken("3.txt")]));
        }
        Assert.Equal(["1.txt", "2.txt"], Names(keluar));
        Assert.Equal("lama", keluar.Read("2.txt"));
    }

    [Fact]
    public void Files_of_an_earlier_run_go_with_their_set_and_no_others()
    {
        using var keluar = new TemporaryFolder(
            ("1-a.txt", "lama"), ("1-b.txt", "lama"), ("2-b.txt", "lama"), ("3-a.txt", "lama"),
            ("catatan.txt", "lama"));
        using (var folder = OutputFolder.Open(keluar.Path))
            folder.Write(
                [1, 2], threads: 2, n => n == 1 ? [File("1-a.txt", 1)] : [], n => $"{n}",
                name => name.Split('-') is [var set, _] ? set : null);
        Assert.Equal(["1-a.txt", "3-a.txt", "catatan.txt"], Names(keluar));
        Assert.Equal("isi 1", keluar.Read("1-a.txt"));
    }

    /// <summary>Nothing is deleted before the new files are complete.</summary>
    [Fact]
    public void A_set_that_fails_deletes_nothing()
    {
        using var keluar = new TemporaryFolder(("1-b.txt", "lama"));
        using (var folder = OutputFolder.Open(keluar.Path))
            Assert.Throws<NotSupportedException>(() => folder.Write(
                [1], threads: 1, _ => [Broken("1-a.txt")], _ => "1", name => name[..1]));
        Assert.Equal(["1-b.txt"], Names(keluar));
    }

    [Fact]
    public void Two_runs_do_not_write_one_folder()
    {
        using var keluar = new TemporaryFolder();
        using (OutputFolder.Open(keluar.Path)) Assert.Throws<IOException>(() => OutputFolder.Open(keluar.Path));
        OutputFolder.Open(keluar.Path).Dispose();
        Assert.Empty(Names(keluar));
    }

    private static OutputFile File(string name, int n) =>
        new(name, stream => stream.Write(Encoding.UTF8.GetBytes($"isi {n}")));

    private static OutputFile Broken(string name) => new(name, _ => throw new NotSupportedException());

    private static IEnumerable<string> Names(TemporaryFolder folder) =>
        Directory.GetFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
