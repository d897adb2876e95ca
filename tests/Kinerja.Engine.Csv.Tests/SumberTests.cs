using Kinerja.Engine.Csv.Keluaran;
using Kinerja.Engine.Csv.Tests.Bacaan;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests;

/// <summary>Files come from a folder, a stream or text, and go to one; a host needs no tool and no disk.</summary>
public sealed class SumberTests
{
    [Fact]
    public void A_folder_streams_and_text_give_the_same()
    {
        var name = KasusKonformansi.Folder("cascading-bertingkat");
        var paths = Directory.GetFiles(name);
        var streams = paths.Select(path => BerkasMasuk.From(Path.GetFileName(path), new MemoryStream(File.ReadAllBytes(path))));
        var texts = paths.Select(path => BerkasMasuk.From(Path.GetFileName(path), new StringReader(File.ReadAllText(path))));
        var expected = Results(KinerjaFolder.Read(name));
        Assert.Equal(expected, Results(KinerjaFolder.Read(streams.Reverse())));
        Assert.Equal(expected, Results(KinerjaFolder.Read(texts)));
        Assert.Equal(expected, Results(KinerjaFolder.Read(paths.Select(BerkasMasuk.FromFile))));
    }

    [Fact]
    public void Streams_and_text_of_the_caller_stay_open()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(FolderUji.Realisasi));
        using var text = new StringReader(FolderUji.Indikator);
        Assert.True(KinerjaFolder.Read([BerkasMasuk.From("indikator.csv", text), BerkasMasuk.From("realisasi.csv", stream)]).CanCalculate);
        Assert.True(stream.CanRead);
        Assert.Equal(-1, text.Read());
    }

    [Fact]
    public void Two_files_of_one_name_are_a_mistake_of_the_caller() => Assert.Throws<ArgumentException>(() => KinerjaFolder.Read(
        [BerkasMasuk.From("indikator.csv", new StringReader("")), BerkasMasuk.From("indikator.csv", new StringReader(""))]));

    [Fact]
    public void One_file_of_definitions_is_read_alone()
    {
        var indikator = KinerjaCsv.ReadIndikator(BerkasMasuk.From("unggahan.csv", new StringReader("kode;rumus;tipe;bobot\nA;a;Kumulatif;1,5\nB;b +;Kumulatif;1\n")));
        Assert.Equal(1.5m, Assert.Single(indikator.Isi).Bobot);
        var galat = Assert.Single(indikator.Diagnostics);
        Assert.Equal(("KIN1108", "unggahan.csv", 3), (galat.Code.Id, galat.Place.File, galat.Place.Line));
        Assert.Equal("S", Assert.Single(KinerjaCsv.ReadCascading(BerkasMasuk.From("x", new StringReader("kode,jenjang\nS,Tujuan\n"))).Isi).Kode);
        Assert.Equal("v", Assert.Single(KinerjaCsv.ReadVariabel(BerkasMasuk.From("x", new StringReader("variabel\nv\n"))).Isi).Variabel);
        Assert.Equal("W", Assert.Single(KinerjaCsv.ReadWilayah(BerkasMasuk.From("x", new StringReader("kode\nW\n"))).Isi).Kode);
    }

    [Fact]
    public void Data_are_read_for_definitions_made_in_code()
    {
        var bahan = new BahanDefinisi { Indikator = [Some.Indikator()] };
        var folder = KinerjaCsv.ReadData(bahan, [BerkasMasuk.From("realisasi.csv", new StringReader("wilayah;tahun;triwulan;variabel;nilai\nX;2022;1;jumlah;5\n"))]);
        Assert.Equal(5, folder.Calculate().IndikatorAt("X", 2022, 1).Single().Realisasi.Value);
    }

    [Fact]
    public async Task Reading_on_another_thread_is_cancelled_between_blocks()
    {
        using var source = new CancellationTokenSource();
        using var endless = new AliranTakBerujung(block => { if (block == 100) source.Cancel(); });
        var reading = KinerjaFolder.ReadAsync(
            [BerkasMasuk.From("indikator.csv", new StringReader(FolderUji.Indikator)), BerkasMasuk.From("realisasi.csv", endless)], cancellation: source.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.InRange(endless.Blocks, 100, 102);
    }

    [Fact]
    public async Task Progress_tells_how_far_a_file_is()
    {
        var told = new Daftar();
        using var folder = new FolderSementara(("indikator.csv", FolderUji.Indikator));
        folder.Write("realisasi.csv", FolderUji.Realisasi + new string('\n', 10 << 20));
        Assert.True((await KinerjaFolder.ReadAsync(folder.Path, new OpsiBaca { Kemajuan = told }, TestContext.Current.CancellationToken)).CanCalculate);
        var size = new FileInfo(folder.PathOf("realisasi.csv")).Length;
        var ours = told.All.Where(kemajuan => kemajuan.Berkas == "realisasi.csv").ToList();
        Assert.True(ours.Count >= 3);
        Assert.Equal(new KemajuanBaca("realisasi.csv", size, size), ours[^1]);
        Assert.Equal(ours.Select(kemajuan => kemajuan.Dibaca).Order(), ours.Select(kemajuan => kemajuan.Dibaca));
    }

    [Fact]
    public void Results_without_a_survey_leave_none_of_an_earlier_run()
    {
        using var keluar = new FolderSementara(("hasil-skm.csv", "lama"));
        PenulisHasil.Write(keluar.Path, KinerjaFolder.Read(KasusKonformansi.Folder("konflik-nol")).Calculate(), 2, []);
        Assert.False(File.Exists(keluar.PathOf("hasil-skm.csv")));
    }

    /// <summary>Where an old file cannot go nothing is written.</summary>
    [Fact]
    public void A_folder_in_the_place_of_an_old_file_stops_the_writing()
    {
        using var keluar = new FolderSementara();
        Directory.CreateDirectory(keluar.PathOf("hasil-skm.csv"));
        var hasil = KinerjaFolder.Read(KasusKonformansi.Folder("konflik-nol")).Calculate();
        Assert.Throws<IOException>(() => PenulisHasil.Write(keluar.Path, hasil, 2, []));
        Assert.Empty(Directory.GetFiles(keluar.Path));
    }

    [Fact]
    public void Every_result_file_goes_to_a_stream_or_to_text()
    {
        var hasil = KinerjaFolder.Read(KasusKonformansi.Folder("dasar-01")).Calculate();
        using var keluar = new FolderSementara();
        PenulisHasil.Write(keluar.Path, hasil, 2, []);
        foreach (var berkas in PenulisHasil.Berkas(hasil))
        {
            using var stream = new MemoryStream();
            using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            PenulisHasil.Write(berkas, stream, hasil, 2, []);
            PenulisHasil.Write(berkas, text, hasil, 2, []);
            Assert.Equal(File.ReadAllBytes(keluar.PathOf(berkas)), stream.ToArray());
            Assert.Equal(keluar.Read(berkas), text.ToString());
        }
        Assert.Throws<ArgumentException>(() => PenulisHasil.Write("lain.csv", Stream.Null, hasil, 2, []));
    }

    private static string Results(KinerjaFolder folder)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        PenulisHasil.Write("hasil-cascading.csv", text, folder.Calculate(), folder.Opsi.DesimalKeluaran, []);
        return text.ToString();
    }

    private sealed class Daftar : IProgress<KemajuanBaca>
    {
        public List<KemajuanBaca> All { get; } = [];

        public void Report(KemajuanBaca value) => All.Add(value);
    }
}
