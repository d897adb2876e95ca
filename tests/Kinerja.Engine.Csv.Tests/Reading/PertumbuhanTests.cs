using System.Globalization;
using System.Text;
using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.5: what a folder costs grows with its rows, whatever their shape. Bytes are counted, not time.</summary>
public sealed class PertumbuhanTests
{
    private const double Most = 2.2; // of twice the input

    /// <summary>Many kecamatan, each with indikator of its own.</summary>
    [Fact]
    public void Indikator_of_one_kecamatan_each_cost_what_they_have() => AssertGrows(count => Folder(
        "kode,rumus,tipe,penanggung_jawab\n",
        Lines(count, i => $"I{i},\"Persen(a, b)\",Kumulatif,Camat {i}\n"),
        Lines(count, i => $"K.{i / 4},I{i},2025,1,a,1\nK.{i / 4},I{i},2025,1,b,2\n"),
        ("wilayah.csv", "kode,induk\nK,\n" + Lines(count / 4, i => $"K.{i},K\n")),
        ("target.csv", "wilayah,indikator,tahun,target\n" + Lines(count, i => $"K.{i / 4},I{i},2025,80\n"))));

    /// <summary>The same below one simpul.</summary>
    [Fact]
    public void Parts_of_one_simpul_cost_what_they_have() => AssertGrows(count => Folder(
        "kode,simpul,rumus,tipe\n",
        Lines(count, i => $"I{i},S,a,Kumulatif\n"),
        Lines(count, i => $"K.{i / 4},I{i},2025,1,a,1\n"),
        ("wilayah.csv", "kode,induk\nK,\n" + Lines(count / 4, i => $"K.{i},K\n")),
        ("cascading.csv", "kode,jenjang\nS,Sasaran\n"),
        ("target.csv", "wilayah,indikator,tahun,target\n" + Lines(count, i => $"K.{i / 4},I{i},2025,80\n"))));

    [Fact]
    public void Variabel_of_their_own_cost_what_they_have() => AssertGrows(count => Folder(
        "kode,rumus,tipe\n",
        Lines(count, i => $"I{i},\"Persen(a{i}, b{i})\",Kumulatif\n"),
        Lines(count, i => $"K,I{i},2025,1,a{i},1\nK,I{i},2025,1,b{i},2\n")));

    [Fact]
    public void Variabel_that_nothing_uses_cost_their_rows() => AssertGrows(count => Folder(
        "kode,rumus,tipe\n",
        Lines(count / 8, i => $"I{i},a,Kumulatif\n"),
        Lines(count, i => $"K,,2025,1,v{i},1\n") + Lines(count / 8, i => $"K,I{i},2025,1,v{count - 1},1\n")));

    [Fact]
    public void Unknown_kode_cost_their_rows() => AssertGrows(count => Folder(
        "kode,rumus,tipe\n", "I,a,Kumulatif\n",
        Lines(count, i => $"X{i % 500}x,I,2025,1,a,1\n"),
        ("wilayah.csv", "kode\n" + Lines(count, i => $"K.{i}\n"))));

    [Fact]
    public void Pairs_of_indikator_and_variabel_take_room_for_themselves()
    {
        var (peta, before) = (new SeriesMap(), GC.GetAllocatedBytesForCurrentThread());
        for (var i = 0; i < 1000; i++)
        {
            ref var number = ref peta.At(i - 1, 1_000_000 + i);
            if (number == SeriesMap.Unknown) number = i;
        }
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 200_000);
        Assert.All(Enumerable.Range(0, 1000), i => Assert.Equal(i, peta.At(i - 1, 1_000_000 + i)));
        Assert.Equal(1000, peta.Count);
    }

    /// <summary>Codes with the same first bytes that differ in the last two alone fell together under any seed.</summary>
    [Fact]
    public void Codes_made_to_collide_do_not()
    {
        var crafted = Enumerable.Range(0, 4096).Select(i => $"33.02.19aaaaaa{(char)('#' + (2 * (i % 40)))}{(char)('#' + (i / 40 % 90))}");
        var hashes = crafted.Distinct(StringComparer.Ordinal).Select(text =>
        {
            var cell = Encoding.ASCII.GetBytes(text);
            return Utf8Index.Hash(cell, new CellEnds(cell)) & 0xFFFF; // the bits that choose a place in the index
        }).ToList();
        // Thrown at random, n balls leave about n (1 - n / 2m) of m places taken.
        Assert.InRange(hashes.Distinct().Count(), hashes.Count * 0.9, hashes.Count);
    }

    [Fact]
    public void Columns_of_a_survey_have_the_same_numbers_in_every_file() => Assert.Equal(
        SkmSchema.Unsur(["u1", "u2", "u14"]).Values.Select(kolom => kolom.Number),
        SkmSchema.Unsur(["u1", "u2", "u14"]).Values.Select(kolom => kolom.Number));

    [Fact]
    public void Diagnostics_beyond_those_that_are_kept_are_counted_and_written()
    {
        using var folder = new TemporaryFolder([("indikator.csv", FolderUji.Indikator), ("wilayah.csv", "kode\nX\n"),
            ("realisasi.csv", "wilayah,indikator,tahun,triwulan,variabel,nilai\n" + Lines(9, i => $"X,,2022,1,a,x{i}\n"))]);
        var keluaran = System.IO.Path.Combine(folder.Path, "hasil");
        using (var luapan = new DiagnosticSpill(keluaran) { After = 4 })
        {
            var read = KinerjaFolder.Read(folder.Path, new ReadOptions { DiagnostikMaximum = 4, DiagnostikLebih = luapan.Add });
            Assert.Equal(4, read.Diagnostics.Count);
            var (code, count) = Assert.Single(read.DiagnosticsBeyond);
            Assert.Equal((DataCodes.AngkaTidakTerbaca, 5L), (code, count));
            Assert.Equal(9, Assert.Single(read.Akun).Ditolak);
            DiagnosticWriter.Write(keluaran, read.Diagnostics.Append(read.Diagnostics[0]), luapan: luapan);
        }
        var rows = System.IO.File.ReadAllLines(System.IO.Path.Combine(keluaran, DiagnosticWriter.Berkas));
        Assert.Equal(["baris", "2", "3", "4", "5", "6", "7", "8", "9", "10", "2"], rows.Select(row => row.Split(',')[3]));
        Assert.Single(System.IO.Directory.GetFiles(keluaran));
    }

    [Fact]
    public void Diagnostics_that_were_written_and_not_wanted_leave_nothing()
    {
        using var folder = new TemporaryFolder([]);
        var keluaran = System.IO.Path.Combine(folder.Path, "hasil");
        using (var luapan = new DiagnosticSpill(keluaran)) luapan.Add(new(DataCodes.KunciGanda, DiagnosticPlace.None, $"x"));
        Assert.False(System.IO.Directory.Exists(keluaran));
    }

    [Fact]
    public void A_scale_of_more_than_a_thousand_steps_is_refused()
    {
        var steps = string.Join(',', Enumerable.Range(0, 1001).Select(i => $"{{\"Batas\":{2000 - i},\"Predikat\":\"P\"}}"));
        var read = FolderUji.Read(("kinerja.json", $"{{\"Kinerja\":{{\"SkalaKustom\":[{steps}]}}}}"));
        Assert.Contains("SkalaKustom memuat 1001 langkah: paling banyak 1000.", Assert.Single(read.Galat()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12.1", "Maksud Anda '12.10'?")]
    [InlineData("12.3", "tidak ada di wilayah.csv.")]
    public void A_kode_that_lost_its_zero_is_never_taken_for_its_neighbour(string kode, string message)
    {
        var read = FolderUji.Read(
            ("wilayah.csv", "kode\n12.01\n12.02\n12.03\n12.10\n12.20\n"),
            ("realisasi.csv", $"wilayah,indikator,tahun,triwulan,variabel,nilai\n{kode},,2022,1,a,1\n"));
        var galat = Assert.Single(read.Galat());
        Assert.Contains(message, galat.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'12.0", galat.Message, StringComparison.Ordinal);
    }

    private static void AssertGrows(Func<int, InputFile[]> folder)
    {
        _ = Allocated(folder(400));
        var (once, twice) = (Allocated(folder(2000)), Allocated(folder(4000)));
        Assert.InRange(twice, 1, (long)(Most * once));
    }

    /// <summary>What reading, calculating and writing all results allocates.</summary>
    private static long Allocated(InputFile[] folder)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = KinerjaFolder.Read(folder);
        Assert.True(read.CanCalculate);
        var hasil = read.CalculateOnDemand();
        foreach (var berkas in HasilWriter.Berkas(hasil))
            HasilWriter.Write(berkas, Stream.Null, hasil, 2, hasil.Diagnostics);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static InputFile[] Folder(
        string judul, string indikator, string realisasi, params (string Berkas, string Isi)[] others) =>
    [
        .. others.Append(("indikator.csv", judul + indikator))
            .Append(("realisasi.csv", "wilayah,indikator,tahun,triwulan,variabel,nilai\n" + realisasi))
            .Select(file => InputFile.From(file.Item1, new MemoryStream(Encoding.UTF8.GetBytes(file.Item2)))),
    ];

    private static string Lines(int count, Func<int, FormattableString> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(line(i).ToString(CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
