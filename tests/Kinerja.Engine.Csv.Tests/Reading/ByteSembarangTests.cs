using System.Text;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 8.3 for any bytes: no row is lost, nothing is thrown, memory stays bounded.</summary>
public sealed class ByteSembarangTests
{
    private const string Header = "wilayah,indikator,tahun,triwulan,variabel,nilai\n";
    private const string Lebar = "wilayah;tahun;variabel;tw1;tw2;tw3;tw4\r\nX;2022;a;1;2;;4\r\nX;2022;b;2;4;;8\r\n";
    private const string Target = "wilayah;indikator;tahun;triwulan;target\r\n;IK;2022;;90\r\nX;IK;2022;TW 2;50,5\r\n";
    private static readonly byte[] Indikator = Encoding.UTF8.GetBytes(FolderUji.Indikator);
    private static readonly byte[] Realisasi = Encoding.UTF8.GetBytes(FolderUji.Realisasi);

    [Law]
    public void Rows_of_arbitrary_bytes_are_used_or_rejected(Tape tape)
    {
        byte[] noise = [.. Enumerable.Range(0, tape.Choose(120)).SelectMany(_ => Piece(tape))];
        KekekalanBaris.AssertConserved(
            ("indikator.csv", Indikator), ("realisasi.csv", [.. Encoding.UTF8.GetBytes(Header), .. noise]));
        KekekalanBaris.AssertConserved(
            ("indikator.csv", Indikator), ("realisasi.csv", Realisasi), ("target.csv", noise),
            ("wilayah.csv", [.. "kode\nX\n"u8, .. noise]));
    }

    /// <summary>Two files per case: 2 000 in the suite, more with KINERJA_KASUS.</summary>
    [Law]
    public void Rows_of_mutated_files_are_used_or_rejected(Tape tape)
    {
        KekekalanBaris.AssertConserved(
            ("indikator.csv", Indikator), ("wilayah.csv", "kode\nX\n"u8.ToArray()),
                ("realisasi-lebar.csv", Mutate(tape, Lebar)),
            ("realisasi.csv",
                Mutate(tape, Header + "X,,2022,1,a,1\nX,IK,2022,TW II,a,\"1,5\"\n\"X\",,2022,III,b,2.5 %\n")));
        KekekalanBaris.AssertConserved(
            ("indikator.csv", Mutate(tape, FolderUji.Indikator, most: 1)), ("realisasi.csv", Realisasi),
                ("target.csv", Mutate(tape, Target)),
            ("variabel.csv", Mutate(tape, "variabel,sifat\nb,Posisi\n", most: 1)),
                ("kinerja.json", Mutate(tape, "{ \"Kinerja\": { \"DataGanda\": \"Terakhir\" } }", most: 1)));
    }

    /// <summary>A file of several blocks with some damage gives the same result for any number of threads.</summary>
    [Law(100)]
    public void Three_threads_read_what_one_reads(Tape tape)
    {
        var good = string.Concat(
            Enumerable.Range(0, 2400)
            .Select(i =>
            $"X{i / 8},{(i % 3 == 0 ? "IK" : "")},2022,{(i / 2 % 4) + 1},{(i % 2 == 0 ? "a" : "b")},{i}\n"));
        var more = string.Concat(Enumerable.Range(0, 8000).Select(i => $"Y{i},,2022,1,a,{i}\n"));
        var realisasi = Mutate(tape, Header + good + more, most: 12);
        var target =
            Mutate(tape, Target + string.Concat(Enumerable.Range(0, 2400).Select(i => $"X{i};IK;2022;;{i},5\n")),
            most: 12);
        Assert.Equal(Told(utas: 1), Told(utas: 3));

        string Told(int utas)
        {
            var folder = KinerjaFolder.Read(
                [
                    InputFile.From("indikator.csv", new MemoryStream(Indikator)),
                    InputFile.From("realisasi.csv", new MemoryStream([.. realisasi, .. Encoding.UTF8.GetBytes(good)])),
                    InputFile.From("target.csv", new MemoryStream(target)),
                ],
                new ReadOptions { Threads = utas });
            IEnumerable<string> lines =
                [.. folder.Accounts.Select(akun => akun.ToString()), .. folder.Diagnostics.Select(d => d.ToString())];
            if (folder.Data is { } data) lines =
                [.. lines, .. data.Wilayah, .. data.SemuaRealisasi.Select(sel => sel.ToString()),
                .. data.SemuaTarget.Select(sel => sel.ToString())];
            return string.Join('\n', lines);
        }
    }

    /// <summary>
    /// U+FEFF is a byte order mark only at the start of a file. The first read ends before the first non-ASCII
    /// character,
    /// so here the second read begins with U+FEFF.
    /// </summary>
    [Theory]
    [InlineData(1, "")]
    [InlineData(3, "")]
    [InlineData(3, "\"")]
    public void A_byte_order_mark_within_a_file_is_a_character_of_its_cell(int utas, string quote)
    {
        var good = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"X{i},,2022,1,a,1\n"));
        var realisasi =
            Encoding.UTF8.GetBytes(Header + "X0,,2022,2,a,1\n" + $"\uFEFF{quote}X0{quote},,2022,2,a,1\n" + good);
        var folder = KinerjaFolder.Read(
            [InputFile.From("indikator.csv", new MemoryStream(Indikator)),
                InputFile.From("realisasi.csv", new MemoryStream(realisasi))],
            new ReadOptions { Threads = utas });
        Assert.Equal((20_002, 20_002), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    /// <summary>Damage is distinguished from a U+FFFD in the file itself, for any number of threads.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_replacement_character_that_was_written_is_no_damage(int utas)
    {
        var good = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"X{i},,2022,1,a,1\n"));
        byte[] realisasi =
            [.. Encoding.UTF8.GetBytes(Header + "X\uFFFDY,,2022,1,a,1\n" + good), .. "X,,2022,1,b"u8, 0xFF,
            .. ",1\n"u8];
        var folder = KinerjaFolder.Read(
            [InputFile.From("indikator.csv", new MemoryStream(Indikator)),
                InputFile.From("realisasi.csv", new MemoryStream(realisasi))],
            new ReadOptions { Threads = utas, Encoding = FileEncoding.Utf8 });
        Assert.Equal((20_002, 20_001), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
        folder.AssertGalat("KIN2019", "realisasi.csv", 20_003, "variabel", "tidak terbaca");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n\r\n")]
    public void A_file_without_a_header_computes_nothing(string text) => KekekalanBaris
        .AssertConserved(("indikator.csv", Indikator), ("realisasi.csv", Encoding.UTF8.GetBytes(text)))
        .AssertGalat("KIN1010", "realisasi.csv", 1, null, "Berkas kosong");

    [Fact]
    public void A_line_that_never_ends_is_read_to_the_limit_and_no_further()
    {
        using var endless = new EndlessStream(_ => { }, row: "9", length: 1L << 30);
        var folder =
            KinerjaFolder.Read(
            [InputFile.From("indikator.csv", new MemoryStream(Indikator)), InputFile.From("realisasi.csv", endless)]);
        folder.AssertGalat("KIN2013", "realisasi.csv", 2, null, "lebih panjang dari 16 MiB");
        Assert.InRange(endless.Blocks, 200, 600); // of 64 KiB: 16 MiB, or twice as much after the buffer doubled
    }

    [Fact]
    public void A_million_columns_are_refused()
    {
        var header = Encoding.ASCII.GetBytes(new string(',', 1_000_000) + "\n");
        KekekalanBaris.AssertConserved(("indikator.csv", Indikator), ("realisasi.csv", header))
            .AssertGalat("KIN1010", "realisasi.csv", 1, null, "10 000 kolom");
        var row = Encoding.ASCII.GetBytes(Header + new string(',', 900_000) + "1\nX,,2022,1,a,1\n");
        var folder = KekekalanBaris.AssertConserved(("indikator.csv", Indikator), ("realisasi.csv", row));
        folder.AssertGalat("KIN2001", "realisasi.csv", 2, null, "lebih banyak sel");
        Assert.Equal((2, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Theory]
    [InlineData("/tidak/ada")]
    [InlineData("/proc/self/mem")]
    public void A_file_that_cannot_be_read_computes_nothing(string target)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Links to places of Linux.");
        using var folder = new TemporaryFolder(("indikator.csv", FolderUji.Indikator));
        File.CreateSymbolicLink(folder.PathOf("realisasi.csv"), target);
        KinerjaFolder.Read(folder.Path)
            .AssertGalat("KIN1010", "realisasi.csv", null, null, "Berkas tidak dapat dibaca");
    }

    [Fact]
    public void A_file_that_vanishes_while_it_is_read_is_told()
    {
        using var lost = new EndlessStream(block => { if (block > 3) throw new IOException("Perangkat dicabut."); });
        var folder = KinerjaFolder.Read(
            [InputFile.From("indikator.csv", new StringReader(FolderUji.Indikator)),
                InputFile.From("realisasi.csv", lost)],
            new ReadOptions
            {
                Options = new Dictionary<string,
                string?>(StringComparer.Ordinal)
                { ["DataGanda"] = "Terakhir" }
            });
        folder.AssertGalat("KIN2013", "realisasi.csv", null, null, "Perangkat dicabut.");
        Assert.True(folder.Accounts[0].Dipakai > 1000);
    }

    [Fact]
    public void A_disk_that_fills_leaves_the_old_file_whole()
    {
        using var keluar = new TemporaryFolder(("a.csv", "lama"), ("b.csv", "lama"));
        Assert.Throws<IOException>(
            () => AtomicFiles.Write(
            keluar.Path,
            [("a.csv", stream => stream.Write("baru"u8)), ("b.csv", _ => throw new IOException("Disk penuh."))]));
        Assert.Equal(("lama", "lama"), (keluar.Read("a.csv"), keluar.Read("b.csv")));
        Assert.Equal(2, Directory.GetFiles(keluar.Path).Length);
        Assert.SkipUnless(File.Exists("/dev/full"), "No /dev/full here.");
        using var full =
            new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var hasil = FolderUji.Read().Calculate();
        Assert.Throws<IOException>(() => HasilWriter.Write("hasil-indikator.csv", full, hasil, 2, []));
    }

    [Fact]
    public void A_link_in_the_folder_of_results_is_not_written_through()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Links need rights elsewhere.");
        using var lain = new TemporaryFolder(("rahasia", "isi"));
        using var keluar = new TemporaryFolder();
        File.CreateSymbolicLink(keluar.PathOf("hasil-indikator.csv"), lain.PathOf("rahasia"));
        HasilWriter.Write(keluar.Path, FolderUji.Read().Calculate(), 2, []);
        Assert.Equal("isi", lain.Read("rahasia"));
        Assert.StartsWith("wilayah,", keluar.Read("hasil-indikator.csv"), StringComparison.Ordinal);
    }

    private static byte[] Piece(Tape tape) => tape.Choose(8) switch
    {
        0 or 1 => [(byte)tape.Choose(256)],
        2 => [tape.Pick((byte)0, (byte)'"', (byte)'\r', (byte)'\n', (byte)',', (byte)'\'', (byte)'=')],
        3 => tape.Pick<byte[]>(
            [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0x81]),
        _ => Encoding.UTF8.GetBytes(
            tape.Pick("X,,2022,1,a,1\n", "X,,2022,2,b,2\r\n", "X", "2022", ",", "\n", "\"\"", ";;;;;\n")),
    };

    private static byte[] Mutate(Tape tape, string text, int most = 6)
    {
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        for (var i = tape.Choose(most + 1); i > 0 && bytes.Count > 0; i--)
        {
            var at = tape.Choose(bytes.Count);
            switch (tape.Choose(6))
            {
                case 0: bytes[at] = (byte)tape.Choose(256); break;
                case 1: bytes.RemoveAt(at); break;
                case 2: bytes.InsertRange(at, Piece(tape)); break;
                case 3: bytes.RemoveRange(at, bytes.Count - at); break;
                case 4: bytes.InsertRange(at, bytes.Take(Math.Min(64, bytes.Count)).ToArray()); break;
                default: bytes[at] ^= (byte)(1 << tape.Choose(8)); break;
            }
        }
        return [.. bytes];
    }
}
