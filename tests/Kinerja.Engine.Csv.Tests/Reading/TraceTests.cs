using System.Text;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 19.1: where the files give the number of a cell.</summary>
public sealed class TraceTests
{
    private const string Definisi = "kode,rumus,tipe\nIK,jumlah,Kumulatif\n";
    private static readonly KunciSel Tw1 = new(JenisSel.Realisasi, "A", 2022, Triwulan.I, "IK", "jumlah");

    [Theory]
    [InlineData("Tolak", "realisasi-1.csv:3 7 Dipakai; realisasi-2.csv:2 8 Ditolak")]
    [InlineData("Terakhir", "realisasi-1.csv:3 7 Diganti; realisasi-2.csv:2 8 Dipakai")]
    [InlineData("Jumlahkan", "realisasi-1.csv:3 7 Dijumlahkan; realisasi-2.csv:2 8 Dijumlahkan")]
    public void A_cell_that_stands_twice_says_what_became_of_each(string dataGanda, string expected)
    {
        using var files = new TemporaryFolder(
            ("indikator.csv", Definisi),
            ("realisasi-1.csv", "wilayah,indikator,tahun,triwulan,variabel,nilai\nB,IK,2022,1,jumlah,1\nA,IK,2022,1,jumlah, 7 \n"),
            ("realisasi-2.csv", "wilayah,indikator,tahun,triwulan,variabel,nilai\na,ik,2022,TW I,Jumlah,8\nA,IK,2022,1,jumlah,\n"));
        var folder = KinerjaFolder.Read(files.Path, new Dictionary<string, string?> { ["DataGanda"] = dataGanda });
        Assert.Equal(expected, Shown(folder.Trace([Tw1])[Tw1]));
    }

    [Fact]
    public void The_text_is_that_of_the_file_and_the_place_names_its_column()
    {
        using var files = new TemporaryFolder(
            ("indikator.csv", Definisi),
            ("realisasi.csv", "Wilayah;Indikator;Tahun;TW I;TW II;Target TW I;Target Tahunan\nA;IK;2022;1.250,5 Dokumen;7;80 s.d. 90;100\n"));
        var folder = KinerjaFolder.Read(files.Path);
        var target = new KunciSel(JenisSel.Target, "A", 2022, Triwulan.I, "IK");
        var tahunan = target with { Triwulan = null };
        var found = folder.Trace([Tw1, target, tahunan, Tw1 with { Triwulan = Triwulan.III }]);
        Assert.Equal(("1.250,5 Dokumen", 1250.5m), (found[Tw1][0].Teks, found[Tw1][0].Nilai));
        Assert.Equal((2, "tw1"), (found[Tw1][0].Place.Line, found[Tw1][0].Place.Column));
        Assert.Equal(("80 s.d. 90", 80m, 90m), (found[target][0].Teks, found[target][0].Nilai, found[target][0].NilaiAtas));
        Assert.Equal("100", found[tahunan][0].Teks);
        Assert.Empty(found[Tw1 with { Triwulan = Triwulan.III }]);
        Assert.Equal(StatusAsal.Dipakai, found[target][0].Status);
    }

    [Fact]
    public void A_survey_names_the_lines_of_its_respondents()
    {
        using var files = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nIK,skm_ikm,Non Kumulatif\n"),
            ("skm.csv", "wilayah,tahun,triwulan,u1\nA,2022,1,4\nB,2022,1,3\nA,2022,1,2\nA,2022,2,1\n"));
        var folder = KinerjaFolder.Read(files.Path);
        var hasil = folder.Calculate();
        var steps = hasil.Explain(hasil.FindIndikator("A", "IK", 2022, Triwulan.II)!.Value);
        Assert.Equal([Triwulan.I, Triwulan.II], steps[0].Sel.Select(sel => sel.Triwulan!.Value));
        var asal = Assert.Single(folder.Trace(steps[0].Sel)[steps[0].Sel[0]]);
        Assert.Equal((2, 4, 2, (decimal?)null), (asal.Place.Line, asal.BarisAkhir, asal.Banyak, asal.Nilai));
        Assert.Equal(["BobotUnsur"], steps[0].Aturan);
    }

    [Fact]
    public void A_cell_of_a_workbook_names_its_sheet()
    {
        var folder = KinerjaFolder.Read(Repository.PathOf("tests", "Masukan", "cases", "buku-kerja-lengkap"));
        var hasil = folder.Calculate();
        var cells = Cells(hasil).ToList();
        var found = folder.Trace(cells.Select(cell => cell.Sel));
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Matches(@"^[A-Z][^!]*![A-Z]+\d+$", found[cell.Sel].Single().Place.Cell!));
    }

    public static TheoryData<string> Folders() =>
    [
        .. Repository.Samples()
            .Concat(Directory.GetDirectories(Repository.PathOf("tests", "Konformansi", "cases")))
            .Concat(Directory.GetDirectories(Repository.PathOf("tests", "Masukan", "cases")))
            .Select(path => Path.GetRelativePath(Repository.Root, path)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Every shape of input: long, wide, one table, workbooks, money, mapped exports, surveys.</summary>
    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_reported_cell_of_every_explanation_is_found_with_its_number(string path)
    {
        var folder = KinerjaFolder.Read(Repository.PathOf(path), new ReadOptions { Threads = 2 });
        if (!folder.CanCalculate)
        {
            // A refused folder has no results to explain; it must say why.
            Assert.Contains(folder.Diagnostics, one => one.Severity == Severity.Galat);
            return;
        }
        var cells = Cells(folder.Calculate()).ToList();
        var found = folder.Trace(cells.Select(cell => cell.Sel));
        foreach (var (sel, number) in cells)
        {
            Assert.True(found[sel].Count > 0, $"not found: {sel}");
            Assert.All(found[sel], asal => AssertStands(Repository.PathOf(path), asal));
            if (number is null) continue;
            var counted = found[sel].Where(asal =>
                asal.Status is StatusAsal.Dipakai or StatusAsal.Dijumlahkan).ToList();
            Assert.Contains(number, new[] { counted.Sum(asal => asal.Nilai), counted[^1].NilaiAtas });
        }
    }

    [Fact]
    public void Files_that_can_be_read_only_once_are_not_read_again()
    {
        InputFile[] files =
        [
            InputFile.From("indikator.csv", new StringReader(Definisi)),
            InputFile.From("realisasi.csv", new MemoryStream(Encoding.UTF8.GetBytes("wilayah,indikator,tahun,triwulan,variabel,nilai\nA,IK,2022,1,jumlah,7\n"))),
        ];
        var folder = KinerjaFolder.Read(files);
        Assert.True(folder.CanCalculate);
        Assert.Empty(folder.Trace([Tw1])[Tw1]);
        Assert.Empty(folder.Trace([]));
    }

    [Fact]
    public void Every_option_says_where_it_was_set()
    {
        using var files = new TemporaryFolder(
            ("indikator.csv", Definisi), ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nA,2022,1,jumlah,7\n"),
            ("kinerja.json",
                """{ "Kinerja": { "desimalkeluaran": 4, "DataHilang": "Nol", "Jenjang": ["A", "B"] } }"""));
        var folder = KinerjaFolder.Read(files.Path, new Dictionary<string, string?> { ["datahilang"] = "Blokir" });
        Dictionary<string, OpsiTerpakai> opsi = folder.Opsi.ToDictionary(one => one.Nama);
        Assert.Equal(("4", SumberOpsi.Berkas), (opsi["DesimalKeluaran"].Nilai, opsi["DesimalKeluaran"].Sumber));
        Assert.Equal(("Blokir", SumberOpsi.Pemanggil), (opsi["DataHilang"].Nilai, opsi["DataHilang"].Sumber));
        Assert.Equal(("A,B", SumberOpsi.Berkas), (opsi["Jenjang"].Nilai, opsi["Jenjang"].Sumber));
        Assert.Equal(("247", SumberOpsi.Baku), (opsi["HariKerjaEfektif"].Nilai, opsi["HariKerjaEfektif"].Sumber));
    }

    [Fact]
    public void Options_of_a_host_are_its_own_and_not_those_of_the_file()
    {
        using var files = new TemporaryFolder(
            ("indikator.csv", Definisi), ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nA,2022,1,jumlah,7\n"),
            ("kinerja.json", """{ "Kinerja": { "DesimalKeluaran": 4, "DataHilang": "Nol" } }"""));
        var folder = KinerjaFolder.Read(
            files.Path, new ReadOptions { Kinerja = new KinerjaOptions { DataHilang = DataHilang.Blokir } });
        Dictionary<string, OpsiTerpakai> opsi = folder.Opsi.ToDictionary(one => one.Nama);
        Assert.Equal(("Blokir", SumberOpsi.Pemanggil), (opsi["DataHilang"].Nilai, opsi["DataHilang"].Sumber));
        Assert.Equal(("2", SumberOpsi.Baku), (opsi["DesimalKeluaran"].Nilai, opsi["DesimalKeluaran"].Sumber));
    }

    [Fact]
    public void A_filter_wants_a_wilayah_and_those_below_it()
    {
        var hasil = KinerjaFolder.Read(ConformanceCase.Folder("kabupaten-rasio")).Calculate();
        var wants = new HasilFilter { Wilayah = "35.07.01", Triwulan = Triwulan.IV }.For(hasil);
        Assert.True(wants("35.07.01", 2022, Triwulan.IV));
        Assert.False(wants("35.07", 2022, Triwulan.IV));
        Assert.False(wants("35.07.01", 2022, Triwulan.I));
        Assert.True(new HasilFilter().For(hasil)("35.07", 2022, Triwulan.I));
    }

    /// <summary>The cells of the explanations of every row s.d. TW IV, with their numbers.</summary>
    /// <summary>
    /// The cells, each with its number. A survey has many answers, and a pooled step many cells, so their number is
    /// <c>null</c>.
    /// </summary>
    private static IEnumerable<(KunciSel Sel, decimal? Number)> Cells(HasilKinerja hasil) =>
        hasil.Indikator.Where(row => row.Triwulan == Triwulan.IV)
            .SelectMany(row => hasil.Explain(row).Concat(hasil.ExplainTriwulan(row)))
            .Concat(hasil.Renstra.Where(row => row.Triwulan == Triwulan.IV).SelectMany(row => hasil.Explain(row)))
            .Concat(hasil.Anggaran.Where(row => row.Triwulan == Triwulan.IV).SelectMany(row => hasil.Explain(row)))
            .SelectMany(step => step.Sel
                .Select(sel => (sel, sel.Jenis == JenisSel.Target && step.Rumus is null ? step.Hasil.Value : null))
                .Concat(step.Inputs.Where(input => input.Sel is not null)
                    .Select(input => (input.Sel!, (decimal?)input.Nilai.Value!.Value))));

    /// <summary>The text stands in the file in the row that begins at the line that is named.</summary>
    private static void AssertStands(string folder, AsalSel asal)
    {
        if (asal.Place.Sheet is not null || !Ascii.IsValid(asal.Teks)) return; // files have several encodings
        var lines = File.ReadAllText(Path.Combine(folder, asal.Place.File!), Encoding.Latin1).Split('\n');
        var row = string.Join('\n', lines.Skip(asal.Place.Line!.Value - 1).Take(6)); // a quoted cell may hold lines
        Assert.Contains(asal.Teks, row.Replace("\0", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string Shown(IEnumerable<AsalSel> places) => string.Join("; ", places.Select(asal =>
        $"{asal.Place.File}:{asal.Place.Line} {asal.Teks} {asal.Status}"));
}
