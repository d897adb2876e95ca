using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Writing;

/// <summary>SPEC 11.</summary>
public sealed class HasilWriterTests
{
    [Theory]
    [InlineData("97.975", 2, "97.98")]
    [InlineData("-0.005", 2, "-0.01")]
    [InlineData("-0.001", 2, "0")]
    [InlineData("14.00", 2, "14")]
    [InlineData("1400", 2, "1400")]
    [InlineData("0.00000001234", 10, "0.0000000123")]
    [InlineData("2.5", 0, "3")]
    [InlineData("50.99499999999999999999999999", 2, "51")]
    public void Numbers_are_rounded_half_away_from_zero_and_trimmed(string number, int desimal, string expected)
    {
        using var _ = new OtherCulture("id-ID");
        Assert.Equal(
            expected, OutputNumber.Text(
            decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), desimal));
    }

    /// <summary>Compares the fast formatting with <see cref="decimal"/>, also just beside a half.</summary>
    [Law]
    public void Every_number_is_written_as_its_rounded_text(Tape tape)
    {
        var number =
            new decimal(
            tape.Choose(int.MaxValue), tape.Flip() ? -tape.Choose(int.MaxValue) : 0,
            tape.Choose(4) == 3 ? tape.Choose(int.MaxValue) : 0, tape.Flip(), (byte)tape.Choose(29));
        if (tape.Flip()) number = decimal.Truncate(number) % 1_000_000
            + tape.Pick(0.25m, 0.5m, 0.005m, 0.00005m) - new decimal(
            tape.Choose(9), 0, 0, false, (byte)tape.Pick(19, 20, 21, 22));
        var desimal = tape.Choose(13);
        var expected = OutputNumber.Text(number, desimal);
        var bytes = new byte[OutputNumber.LengthMaximum];
        var length = OutputNumber.Format(number, desimal, (byte)'.', bytes);
        Assert.Equal(expected, System.Text.Encoding.ASCII.GetString(bytes, 0, length));
        length = OutputNumber.Format(number, desimal, (byte)',', bytes);
        Assert.Equal(expected.Replace('.', ','), System.Text.Encoding.ASCII.GetString(bytes, 0, length));
    }

    /// <summary>SPEC 11, <c>--nama</c>: rows of results end with the names of their codes.</summary>
    [Fact]
    public void Names_stand_at_the_end_of_every_row_when_they_are_asked_for()
    {
        var folder = KinerjaFolder.Read(Repository.PathOf("samples", "kabupaten-contoh"));
        var hasil = folder.Calculate();
        foreach (var file in HasilWriter.Files(hasil))
        {
            var (plain, named) = (Lines(file, nama: false), Lines(file, nama: true));
            Assert.Equal(plain.Length, named.Length);
            Assert.All(plain.Zip(named), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
            var header = named[0][plain[0].Length..];
            Assert.Equal(file switch
            {
                "hasil-indikator.csv" or "hasil-renstra.csv" =>
                    ",nama_wilayah,nama_indikator,satuan,tipe,polaritas,penanggung_jawab",
                "hasil-cascading.csv" or "hasil-anggaran.csv" => ",nama_wilayah,nama_simpul",
                "hasil-wilayah.csv" => ",nama_induk,nama_wilayah,nama_simpul",
                "hasil-penanggung-jawab.csv" or "hasil-skm.csv" => ",nama_wilayah",
                _ => "",
            }, header);
        }
        Assert.EndsWith(
            ",Kecamatan Contoh 01,Pengaduan dari setiap seratus pemohon,%,Kumulatif Negatif,Minimum,Camat",
            Lines("hasil-indikator.csv", nama: true)
                .First(line => line.StartsWith("99.99.01,S1.1,", StringComparison.Ordinal)),
            StringComparison.Ordinal);

        string[] Lines(string file, bool nama)
        {
            using var text = new StringWriter();
            HasilWriter.Write(file, text, hasil, nama: nama);
            return text.ToString().TrimEnd('\n').Split('\n');
        }
    }

    [Theory]
    [InlineData("0.6562499999999999999999999999", "65.63 %")]
    [InlineData("0.99996", "100 %")]
    [InlineData("0.996", "99.6 %")]
    [InlineData("1", "100 %")]
    public void A_kelengkapan_on_the_screen_has_the_digits_of_the_file(string kelengkapan, string expected)
    {
        using var _ = new OtherCulture("id-ID");
        Assert.Equal(
            expected, OutputNumber.Persen(
            decimal.Parse(kelengkapan, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Files_are_the_same_bytes_under_every_culture()
    {
        var expected = Write("");
        Assert.All((string[])["id-ID", "tr-TR", "ar-SA"], culture => Assert.Equal(expected, Write(culture)));
    }

    [Fact]
    public void Files_have_no_byte_order_mark_and_end_lines_with_LF()
    {
        var text = Write("");
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\uFEFF', text);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+x")]
    [InlineData("-x")]
    [InlineData("@x")]
    public void Text_that_a_spreadsheet_would_run_is_neutralised_and_numbers_are_not(string kode)
    {
        using var masuk = new TemporaryFolder(
            ("indikator.csv", $"kode,rumus,tipe\n\"{kode}\",a,Kumulatif\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,-5\n"));
        using var keluar = new TemporaryFolder();
        Write(masuk.Path, keluar.Path);
        Assert.Contains($"X,\"'{kode}\",2022,1,-5,-5,", keluar.Read("hasil-indikator.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_replaced_together_or_not_at_all()
    {
        using var keluar = new TemporaryFolder(("hasil-indikator.csv", "lama"));
        Directory.CreateDirectory(keluar.PathOf("hasil-cascading.csv"));
        Assert.Throws<IOException>(() => Write(ConformanceCase.Folder("konflik-nol"), keluar.Path));
        Assert.Equal("lama", keluar.Read("hasil-indikator.csv"));
        Assert.Empty(Directory.GetFiles(keluar.Path, "*.tmp"));
    }

    [Fact]
    public void Only_what_is_asked_for_is_written()
    {
        using var keluar = new TemporaryFolder();
        var folder = KinerjaFolder.Read(ConformanceCase.Folder("konflik-nol"));
        HasilWriter.Write(
            keluar.Path, folder.Calculate(), 2, [],
            new HasilFilter { Triwulan = Triwulan.III, Tahun = 2022, Wilayah = "35.07.27" });
        Assert.Equal(
            "35.07.27,A,2022,3,75,75,100,Tahunan,75,75,Sedang,1,3,",
            keluar.Read("hasil-indikator.csv").Split('\n')[1]);
        Assert.Equal(4, keluar.Read("hasil-indikator.csv").Split('\n').Length);
    }

    /// <summary>A result alone is enough: it has all its diagnostics after its rows are written.</summary>
    [Fact]
    public void A_result_alone_writes_its_diagnostics_and_calculates_nothing_again()
    {
        using var alone = new TemporaryFolder();
        using var whole = new TemporaryFolder();
        using var source = new CancellationTokenSource();
        using var masuk = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nA,a,Kumulatif\n"),
            ("realisasi.csv",
                "wilayah,tahun,triwulan,variabel,nilai\n"
                + string.Concat(Enumerable.Range(100, 300).Select(i => $"X{i},2022,1,a,{i}\n"))));
        var folder = KinerjaFolder.Read(masuk.Path);
        var hasil = folder.CalculateOnDemand(cancellation: source.Token);
        HasilWriter.Write(alone.Path, hasil);
        source.Cancel();
        HasilWriter.Write(whole.Path, folder.Calculate(), 2, hasil.Diagnostics);
        Assert.NotEmpty(hasil.Diagnostics);
        Assert.True(hasil.PartitionCount > 1);
        foreach (var berkas in HasilWriter.Files(hasil)) Assert.Equal(whole.Read(berkas), alone.Read(berkas));
    }

    [Fact]
    public void Files_of_one_partition_do_not_depend_on_the_number_of_threads()
    {
        using var masuk = new TemporaryFolder(
            ("kinerja.json", """{ "Kinerja": { "TahunAwalRenstra": 2022, "TahunAkhirRenstra": 2024 } }"""),
            ("cascading.csv", "kode,induk,jenjang\nT,,Tujuan\nS,T,Sasaran\n"),
            ("indikator.csv", "kode,simpul,rumus,tipe\nA,S,a,Kumulatif\n"),
            ("wilayah.csv", "kode,tingkat,induk\nK,Kabupaten,\nX,Kecamatan,K\nY,Kecamatan,K\n"),
            ("target.csv", "indikator,tahun,target\nA,2022,3\nA,2023,3\nA,2024,3\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,1\nY,2023,2,a,2\nX,2024,4,a,7\n"),
            ("anggaran.csv", "wilayah,simpul,tahun,pagu,tw1\nX,S,2022,9,3\nY,S,2023,2,3\nK,T,2024,,1\n"));
        var expected = WriteOn(1);
        Assert.Contains("K,T,Tujuan,2022,1,9,3,3,33.33,", expected, StringComparison.Ordinal); // the money
        Assert.All((int[])[2, 3, 8], threads => Assert.Equal(expected, WriteOn(threads)));

        string WriteOn(int threads)
        {
            using var keluar = new TemporaryFolder();
            HasilWriter.Write(keluar.Path, KinerjaFolder.Read(masuk.Path).CalculateOnDemand(threads));
            return string.Concat(
                Directory.GetFiles(keluar.Path).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        }
    }

    private static string Write(string culture)
    {
        using var _ = new OtherCulture(culture);
        using var keluar = new TemporaryFolder();
        Write(ConformanceCase.Folder("cascading-bertingkat"), keluar.Path);
        return string.Concat(Directory.GetFiles(keluar.Path).Order(StringComparer.Ordinal).Select(File.ReadAllText));
    }

    private static void Write(string masuk, string keluar)
    {
        var folder = KinerjaFolder.Read(masuk);
        HasilWriter.Write(keluar, folder.Calculate(), folder.Options.DesimalKeluaran, folder.Diagnostics);
    }
}
