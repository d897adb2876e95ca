using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Sources;

/// <summary>Input and output may be a folder, a stream or text; a host needs neither the tool nor a disk.</summary>
public sealed class SumberTests
{
    [Fact]
    public void A_folder_streams_and_text_give_the_same()
    {
        var name = ConformanceCase.Folder("cascading-bertingkat");
        var paths = Directory.GetFiles(name);
        var streams =
            paths.Select(path => InputFile.From(Path.GetFileName(path), new MemoryStream(File.ReadAllBytes(path))));
        var texts =
            paths.Select(path => InputFile.From(Path.GetFileName(path), new StringReader(File.ReadAllText(path))));
        var expected = Results(KinerjaFolder.Read(name));
        Assert.Equal(expected, Results(KinerjaFolder.Read(streams.Reverse())));
        Assert.Equal(expected, Results(KinerjaFolder.Read(texts)));
        Assert.Equal(expected, Results(KinerjaFolder.Read(paths.Select(InputFile.FromFile))));
    }

    [Fact]
    public void Streams_and_text_of_the_caller_stay_open()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(FolderUji.Realisasi));
        using var text = new StringReader(FolderUji.Indikator);
        Assert.True(
            KinerjaFolder.Read([InputFile.From("indikator.csv", text), InputFile.From("realisasi.csv", stream)])
            .CanCalculate);
        Assert.True(stream.CanRead);
        Assert.Equal(-1, text.Read());
    }

    [Fact]
    public void Two_files_of_one_name_are_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => KinerjaFolder.Read(
        [InputFile.From("indikator.csv", new StringReader("")),
            InputFile.From("indikator.csv", new StringReader(""))]));

    [Fact]
    public void One_file_of_definitions_is_read_alone()
    {
        var indikator =
            KinerjaCsv.ReadIndikator(
            InputFile.From(
            "unggahan.csv", new StringReader("kode;rumus;tipe;bobot\nA;a;Kumulatif;1,5\nB;b +;Kumulatif;1\n")));
        Assert.Equal(1.5m, Assert.Single(indikator.Items).Bobot);
        var galat = Assert.Single(indikator.Diagnostics);
        Assert.Equal(("KIN1108", "unggahan.csv", 3), (galat.Code.Id, galat.Place.File, galat.Place.Line));
        Assert.Equal(
            "S", Assert.Single(
            KinerjaCsv.ReadCascading(InputFile.From("x", new StringReader("kode,jenjang\nS,Tujuan\n"))).Items).Kode);
        Assert.Equal(
            "v", Assert.Single(KinerjaCsv.ReadVariabel(InputFile.From("x", new StringReader("variabel\nv\n"))).Items)
            .Variabel);
        Assert.Equal(
            "W", Assert.Single(KinerjaCsv.ReadWilayah(InputFile.From("x", new StringReader("kode\nW\n"))).Items).Kode);
    }

    [Fact]
    public void Data_are_read_for_definitions_made_in_code()
    {
        var bahan = new DefinisiParts { Indikator = [Some.Indikator()] };
        var folder =
            KinerjaCsv.ReadData(
            bahan, [InputFile.From(
            "realisasi.csv", new StringReader("wilayah;tahun;triwulan;variabel;nilai\nX;2022;1;jumlah;5\n"))]);
        Assert.Equal(5, folder.Calculate().IndikatorAt("X", 2022, Triwulan.I).Single().Realisasi.Value);
    }

    [Fact]
    public async Task Reading_on_another_thread_is_cancelled_between_blocks()
    {
        using var source = new CancellationTokenSource();
        using var endless = new EndlessStream(block => { if (block == 100) source.Cancel(); });
        var reading = KinerjaFolder.ReadAsync(
            [InputFile.From("indikator.csv", new StringReader(FolderUji.Indikator)),
                InputFile.From("realisasi.csv", endless)], cancellation: source.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.InRange(endless.Blocks, 100, 102);
    }

    [Fact]
    public async Task Progress_tells_how_far_a_file_is()
    {
        var told = new Daftar();
        using var folder = new TemporaryFolder(("indikator.csv", FolderUji.Indikator));
        folder.Write("realisasi.csv", FolderUji.Realisasi + new string('\n', 10 << 20));
        Assert.True(
            (await KinerjaFolder.ReadAsync(
            folder.Path, new ReadOptions { Progress = told }, TestContext.Current.CancellationToken)).CanCalculate);
        var size = new FileInfo(folder.PathOf("realisasi.csv")).Length;
        var ours = told.All.Where(kemajuan => kemajuan.File == "realisasi.csv").ToList();
        Assert.True(ours.Count >= 3);
        Assert.Equal(new ReadProgress("realisasi.csv", size, size), ours[^1]);
        Assert.Equal(ours.Select(kemajuan => kemajuan.BytesRead).Order(), ours.Select(kemajuan => kemajuan.BytesRead));
    }

    [Fact]
    public void Results_without_a_survey_leave_none_of_an_earlier_run()
    {
        using var keluar = new TemporaryFolder(("hasil-skm.csv", "lama"));
        HasilWriter.Write(keluar.Path, KinerjaFolder.Read(ConformanceCase.Folder("konflik-nol")).Calculate(), 2, []);
        Assert.False(File.Exists(keluar.PathOf("hasil-skm.csv")));
    }

    /// <summary>When an old file cannot be deleted, nothing is written.</summary>
    [Fact]
    public void A_folder_in_the_place_of_an_old_file_stops_the_writing()
    {
        using var keluar = new TemporaryFolder();
        Directory.CreateDirectory(keluar.PathOf("hasil-skm.csv"));
        var hasil = KinerjaFolder.Read(ConformanceCase.Folder("konflik-nol")).Calculate();
        Assert.Throws<IOException>(() => HasilWriter.Write(keluar.Path, hasil, 2, []));
        Assert.Empty(Directory.GetFiles(keluar.Path));
    }

    [Fact]
    public void Every_result_file_goes_to_a_stream_or_to_text()
    {
        var hasil = KinerjaFolder.Read(ConformanceCase.Folder("dasar-01")).Calculate();
        using var keluar = new TemporaryFolder();
        HasilWriter.Write(keluar.Path, hasil, 2, []);
        foreach (var berkas in HasilWriter.Files(hasil))
        {
            using var stream = new MemoryStream();
            using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            HasilWriter.Write(berkas, stream, hasil, 2, []);
            HasilWriter.Write(berkas, text, hasil, 2, []);
            Assert.Equal(File.ReadAllBytes(keluar.PathOf(berkas)), stream.ToArray());
            Assert.Equal(keluar.Read(berkas), text.ToString());
        }
        Assert.Throws<ArgumentException>(() => HasilWriter.Write("lain.csv", Stream.Null, hasil, 2, []));
    }

    private static string Results(KinerjaFolder folder)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        HasilWriter.Write("hasil-cascading.csv", text, folder.Calculate(), folder.Options.DesimalKeluaran, []);
        return text.ToString();
    }

    private sealed class Daftar : IProgress<ReadProgress>
    {
        public List<ReadProgress> All { get; } = [];

        public void Report(ReadProgress value) => All.Add(value);
    }
}
