using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Writing;

/// <summary>A folder has one writer at a time, and the next writer deletes files of a killed one.</summary>
public sealed class FolderLockTests
{
    private static readonly KinerjaFolder Masuk = KinerjaFolder.Read(ConformanceCase.Folder("konflik-nol"));

    [Fact]
    public void A_second_writer_is_refused_while_the_first_writes_and_nothing_of_it_stays()
    {
        using var keluar = new TemporaryFolder();
        var refused = (IOException?)null;
        HasilWriter.Write(keluar.Path, Masuk.Calculate(), 2, Interrupted());
        Assert.StartsWith(
            "Folder itu sedang ditulis oleh kinerja yang lain. ", refused?.Message, StringComparison.Ordinal);
        Assert.Equal(HasilWriter.Files(Masuk.Calculate()).Order(StringComparer.Ordinal), Names(keluar));
        Assert.EndsWith(",pertama\n", keluar.Read("diagnostik.csv"), StringComparison.Ordinal);

        IEnumerable<Diagnostic> Interrupted()
        {
            Assert.Contains(FolderLock.FileName, Names(keluar));
            refused = Assert.Throws<IOException>(() => HasilWriter.Write(keluar.Path, Masuk.Calculate(), 2, []));
            Assert.Throws<IOException>(() => DiagnosticWriter.Write(keluar.Path, []));
            yield return new Diagnostic(DataCodes.AngkaTidakTerbaca, DiagnosticPlace.None, $"pertama");
        }
    }

    [Fact]
    public void A_lock_that_nobody_holds_holds_up_nobody()
    {
        using var keluar = new TemporaryFolder((FolderLock.FileName, ""));
        DiagnosticWriter.Write(keluar.Path, []);
        Assert.Equal(["diagnostik.csv"], Names(keluar));
    }

    [Fact]
    public void A_writer_that_fails_lets_go()
    {
        using var keluar = new TemporaryFolder();
        Directory.CreateDirectory(keluar.PathOf("diagnostik.csv"));
        Assert.Equal(
            "Di tempat diagnostik.csv ada folder. Hapus folder itu, atau pilih folder hasil lain.",
            Assert.Throws<IOException>(() => DiagnosticWriter.Write(keluar.Path, [])).Message);
        Assert.Empty(Names(keluar));
    }

    /// <summary>Between opening and locking the file, others may release, delete and create it.</summary>
    [Fact]
    public async Task Never_do_two_hold_it_at_once()
    {
        using var keluar = new TemporaryFolder();
        var (holders, most, taken) = (0, 0, 0);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 2_000; i++)
            {
                try
                {
                    using var kunci = FolderLock.Take(keluar.Path);
                    InterlockedMax(ref most, Interlocked.Increment(ref holders));
                    Interlocked.Increment(ref taken);
                    Interlocked.Decrement(ref holders);
                }
                catch (IOException exception)
                {
                    Assert.StartsWith("Folder itu sedang ditulis", exception.Message, StringComparison.Ordinal);
                }
            }
        })));
        Assert.Equal(1, most);
        Assert.True(taken > 0);
        Assert.Empty(Names(keluar));

        static void InterlockedMax(ref int most, int now)
        {
            for (var seen = most; now > seen; seen = most) Interlocked.CompareExchange(ref most, now, seen);
        }
    }

    [Fact]
    public void A_link_in_the_place_of_the_lock_is_not_followed()
    {
        using var keluar = new TemporaryFolder();
        using var lain = new TemporaryFolder(("milik-orang.txt", "isi"));
        var before = File.GetLastWriteTimeUtc(lain.PathOf("milik-orang.txt"));
        File.CreateSymbolicLink(keluar.PathOf(FolderLock.FileName), lain.PathOf("milik-orang.txt"));
        Assert.Throws<IOException>(() => DiagnosticWriter.Write(keluar.Path, []));
        Assert.Equal(
            ("isi", before), (lain.Read("milik-orang.txt"), File.GetLastWriteTimeUtc(lain.PathOf("milik-orang.txt"))));
    }

    [Fact]
    public void Temporary_files_of_a_killed_run_are_cleared_away_and_no_file_of_anybody_else()
    {
        string[] ours =
        [
            "hasil-indikator.csv.a0b1c2d3.e4f.tmp", "hasil-penanggung-jawab.csv.abcdefgh.ijk.tmp",
            "diagnostik.csv.zzzzz000.000.tmp", "realisasi.csv.abcdefgh.ijk.tmp",
            "laporan-33.02_A-2022-tw4.xlsx.abcdefgh.ijk.tmp", "laporan-X-2022-tw4-bab3-4a.csv.abcdefgh.ijk.tmp",
        ];
        string[] others =
        [
            "catatan.tmp", "hasil-indikator.csv.tmp", "hasil-indikator.csv.lama.tmp", "laporan.csv.abcdefgh.ijk.tmp",
            "hasil-indikator.csv.ABCDEFGH.IJK.tmp", "hasil-indikator.csv.a9b1c2d3.e4f.tmp",
                "hasil-indikator.csv.abcdefgh.ijk.tmp.bak",
            "hasil-indikator.xlsx.abcdefgh.ijk.tmp", "laporan-.docx.abcdefgh.ijk.tmp", "~hasil-indikator.csv.abcdefgh.ijk.tmp",
        ];
        using var keluar = new TemporaryFolder([.. ours.Concat(others).Select(name => (name, "isi"))]);
        Directory.CreateDirectory(keluar.PathOf("hasil-wilayah.csv.abcdefgh.ijk.tmp"));
        DiagnosticWriter.Write(keluar.Path, []);
        Assert.Equal([.. others.Append("diagnostik.csv").Order(StringComparer.Ordinal)], Names(keluar));
        Assert.True(Directory.Exists(keluar.PathOf("hasil-wilayah.csv.abcdefgh.ijk.tmp")));
    }

    /// <summary>An existing file with the name of a temporary file is neither written to nor deleted.</summary>
    [Fact]
    public void A_temporary_file_is_always_a_new_one()
    {
        using var keluar = new TemporaryFolder(("b.csv.jalan.tmp", "milik orang"));
        Assert.Throws<IOException>(
            () => AtomicFiles.Write(keluar.Path, ["a.csv", "b.csv"], [], streams => streams[0].WriteByte(1), "jalan"));
        Assert.Equal(["b.csv.jalan.tmp"], Names(keluar));
        Assert.Equal("milik orang", keluar.Read("b.csv.jalan.tmp"));
    }

    [Fact]
    public void A_dataset_is_refused_once_the_folder_is_ours_and_holds_one()
    {
        using var keluar = new TemporaryFolder(("target.csv", "lama"));
        var exception = Assert.Throws<IOException>(() => DatasetWriter.Write(keluar.Path, Masuk.Parts!, Masuk.Data!));
        Assert.Contains("sudah memuat target.csv", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["target.csv"], Names(keluar));
    }

    private static IEnumerable<string> Names(TemporaryFolder folder) =>
        Directory.GetFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
