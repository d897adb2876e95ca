using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>What <c>kinerja hitung</c> prints: its sections, its numbers, and its width (0046).</summary>
public sealed class LayarTests
{
    private const int Width = 80;
    private const int Narrow = 20; // every column of names in the samples is wider

    public static TheoryData<string> Samples => SamplesTests.All();

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_line_is_wider_than_the_screen_and_no_word_is_cut(string name)
    {
        var sample = Repository.PathOf("samples", name);
        var words = Directory.GetFiles(sample).Where(path => Path.GetExtension(path) is ".csv" or ".json")
            .SelectMany(path => File.ReadAllText(path).Split([' ', ',', ';', '"', '\n', '\r', '\t', '|'])).ToHashSet();
        foreach (var run in (string[][])[["hitung", sample], ["hitung", sample, "--rinci"]])
        {
            var lines = Kinerja.Run(run).Hasil.Split('\n');
            Assert.All(lines, line => Assert.InRange(line.Length, 0, Width));
            Assert.All(lines.Zip(lines.Skip(1)), pair => AssertWhole(pair.First, pair.Second, words));
        }
    }

    [Fact]
    public void The_tree_shows_codes_both_capaian_and_which_of_them_decides()
    {
        using var folder = Pohon();
        var tree = Rows(Kinerja.Run("hitung", folder.Path).Hasil);
        Assert.Contains("Sasaran S Layanan 50 *100 Sangat Tinggi 100 %", tree);
        Assert.Contains("Program P Izin *100 – Sangat Tinggi 100 %", tree);
        Assert.Contains("* menentukan capaian simpul (SumberCapaian = AnakDulu).", tree);
        var other = Rows(Kinerja.Run("hitung", folder.Path, "--opsi", "SumberCapaian=IndikatorDulu").Hasil);
        Assert.Contains("Sasaran S Layanan *50 100 Sangat Rendah 100 %", other);
    }

    [Fact]
    public void Rinci_puts_each_indikator_under_its_simpul()
    {
        using var folder = Pohon();
        var rows = Rows(Kinerja.Run("hitung", folder.Path, "--rinci").Hasil);
        var simpul = Array.FindIndex(rows, row => row.StartsWith("Sasaran S ", StringComparison.Ordinal));
        var below = string.Join(' ', rows[simpul..]);
        Assert.Matches(
            "Indikator IS Keluhan 50 Sangat( Rendah)? 100 % R 1[.]500,5; T 1[.]000,33( Rendah)? kasus turun baik",
            below);
        Assert.Contains("Indikator tanpa simpul", rows);
        Assert.Contains(rows, row => row.StartsWith("IKI Lepas 2 – – Target Kosong 100 %", StringComparison.Ordinal));
        Assert.DoesNotContain("IKI Lepas", Kinerja.Run("hitung", folder.Path).Hasil, StringComparison.Ordinal);
    }

    [Fact]
    public void Posts_and_ranks_and_silent_wilayah_have_their_place()
    {
        using var folder = Pohon();
        folder.Write("wilayah.csv", "kode,nama,induk\nK,Kabupaten,\nX,Kec X,K\nY,Kec Y,K\nZ,Kec Z,K\n");
        var rows = Rows(Kinerja.Run("hitung", folder.Path).Hasil);
        Assert.Contains("Camat 66,67 Sedang 2 dari 2", rows);
        Assert.Contains("Lurah – Data Kosong 0 dari 1", rows);
        Assert.Contains("Peringkat wilayah pada T Tujuan", rows);
        Assert.Contains(rows, row => row.StartsWith("1 X Kec X 100 Sangat", StringComparison.Ordinal));
        Assert.Contains("Belum melapor apa pun s.d. TW I (2 wilayah): Y Kec Y; Z Kec Z.", rows);
    }

    [Fact]
    public void At_most_ten_silent_wilayah_are_named()
    {
        using var folder = Pohon();
        var names = Enumerable.Range(10, 1_234).ToList();
        folder.Write(
            "wilayah.csv", "kode,induk\nK,\nX,K\n" + string.Concat(names.Select(name => $"N{name},K\n")));
        var text = string.Join(' ', Rows(Kinerja.Run("hitung", folder.Path).Hasil));
        Assert.Contains("(1.234 wilayah): N10; N100; N1000;", text, StringComparison.Ordinal);
        Assert.Contains("; dan 1.224 lagi.", text, StringComparison.Ordinal);
        Assert.Contains("… dan 235 baris lagi; semuanya ada di berkas hasil", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_it_wrote_and_where()
    {
        using var folder = Pohon();
        var run = Kinerja.Run("hitung", folder.Path, "--keluaran", folder.PathOf("hasil"));
        var files = Directory.GetFiles(folder.PathOf("hasil"), "*.csv").Length;
        Assert.Contains($"{files} berkas hasil ditulis ke folder ", run.Hasil, StringComparison.Ordinal);
        Assert.DoesNotContain("ditulis", Kinerja.Run("hitung", folder.Path).Hasil, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_tahun_it_shows_the_latest_with_data_and_targets()
    {
        using var folder = Pohon();
        folder.Write("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,1\nX,2023,1,a,1\n");
        Assert.StartsWith("X, 2022 s.d. TW I\n", Kinerja.Run("hitung", folder.Path).Hasil, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(2)]
    public void No_input_breaks_it(int decimals)
    {
        var deep = string.Concat(Enumerable.Range(1, 11).Select(i => $"S{i},S{i - 1},J{i},Simpul {i}\n"));
        var name = new string('x', 10_000);
        using var folder = new TemporaryFolder(
            ("indikator.csv",
                "kode,nama,simpul,rumus,tipe,penanggung_jawab\n"
                + $"I,{name},S11,a / 3,Non Kumulatif,{name}\nJ,\u202e\u0001,S0,a,Kumulatif,\u2066\n"),
            ("cascading.csv", $"kode,induk,jenjang,nama\nS0,,J0,{name}\n{deep}"),
            ("target.csv", "indikator,tahun,target\nI,2022,3\n"),
            ("anggaran.csv", "wilayah,simpul,tahun,pagu,tw1\nX,S11,2022,999999999999999999,123456789012345678\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,123456789012345\n"));
        var jenjang = string.Join(',', Enumerable.Range(0, 12).Select(i => $"J{i}"));
        var run = Kinerja.Run("hitung", folder.Path, "--rinci", "--opsi", $"Jenjang={jenjang}", "--opsi",
            $"DesimalKeluaran={decimals}");
        Assert.Equal(0, run.Kode);
        Assert.All(run.Hasil.Split('\n'), line => Assert.InRange(line.Length, 0, Width));
        Assert.DoesNotContain('\u202e', run.Hasil);
    }

    [Fact]
    public void A_folder_without_indikator_breaks_nothing()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,1\n"));
        var run = Kinerja.Run("hitung", folder.Path, "--rinci");
        Assert.DoesNotContain("Unhandled", run.Pesan, StringComparison.Ordinal);
    }

    /// <summary>A word of the input that fits its column does not go on in the next line of its cell.</summary>
    private static void AssertWhole(string line, string next, HashSet<string> words)
    {
        if (line.TrimEnd().Split(' ')[^1] is not { Length: > 2 } head || next.Trim().Length == 0) return;
        var tail = next.Trim().Split(' ')[0];
        if ((head + tail).Length > Narrow) return;
        Assert.False(!words.Contains(head) && words.Contains(head + tail), $"'{head}' goes on in '{tail}'");
    }

    /// <summary>The lines without the blanks between columns.</summary>
    private static string[] Rows(string printed) =>
    [
        .. printed.Split('\n')
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
    ];

    private static TemporaryFolder Pohon() => new(
        ("cascading.csv",
            "kode,induk,jenjang,nama\nT,,Tujuan,Tujuan\nS,T,Sasaran,Layanan\nP,S,Program,Izin\n"),
        ("indikator.csv",
            "kode,nama,simpul,satuan,rumus,tipe,penanggung_jawab\nIS,Keluhan,S,kasus,a,Kumulatif Negatif,Camat\n"
            + "IP,Izin,P,izin,b,Kumulatif,Camat\nIKI,Lepas,,,c,Kumulatif,Lurah\n"),
        ("target.csv", "indikator,tahun,target\nIS,2022,1000.3333\nIP,2022,1\n"),
        ("realisasi.csv",
            "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,1500.5\nX,2022,1,b,1\nX,2022,1,c,2\n"));
}
