using Kinerja.Engine.Csv.Sources;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 8.3: a replaced number is reported, and its row still counts as used.</summary>
public sealed class DataDigantiTests
{
    private const string Header = "wilayah,indikator,tahun,triwulan,variabel,nilai\n";

    [Fact]
    public void Both_places_and_both_values_are_told()
    {
        var folder = Read(
            "Terakhir",
            ("realisasi-1.csv", Header + "X,IK,2022,1,a,3\nX,,2022,1,a,4\nX,IK,2022,2,a,5\nX,IK,2022,1,b,9\n"),
            ("realisasi-2.csv", Header + "x,ik,2022,TW I,A,\"7,5\"\nX,IK,2022,1,a,-\nX,IK,2022,1,a,8\n"),
            ("realisasi-3.csv", "wilayah,indikator,tahun,variabel,tw1,tw2,tw3,tw4\nX,IK,2022,a,,6,1,\n"));
        Assert.Equal(
            [
                "realisasi-2.csv:2, kolom nilai: 'ik: A' untuk wilayah 'x' tahun 2022 TW 1: 3 di realisasi-1.csv baris "
                    + "2 diganti 7.5 di realisasi-2.csv baris 2 (DataGanda=Terakhir).",
                "realisasi-2.csv:4, kolom nilai: 'IK: a' untuk wilayah 'X' tahun 2022 TW 1: 7.5 di realisasi-2.csv "
                    + "baris 2 diganti 8 di realisasi-2.csv baris 4 (DataGanda=Terakhir).",
                "realisasi-3.csv:2, kolom tw2: 'IK: a' untuk wilayah 'X' tahun 2022 TW 2: 5 di realisasi-1.csv baris 4 "
                    + "diganti 6 di realisasi-3.csv baris 2 (DataGanda=Terakhir).",
            ],
            folder.Diagnostics.Select(d => d.ToString()["Info KIN2021 ".Length..]));
        Assert.All(folder.Accounts, akun => Assert.Equal(0, akun.Ditolak));
    }

    [Fact]
    public void The_bounds_of_replaced_ranges_are_told()
    {
        var folder = Read(
            "Terakhir",
            ("target.csv", "wilayah,indikator,tahun,target\nX,IK,2022,80-90\nX,IK,2022,85\nX,IK,2022,85-95\n"));
        Assert.Contains("80 s.d. 90 di target.csv baris 2 diganti 85 di", folder.Diagnostics[0].Message,
            StringComparison.Ordinal);
        Assert.Contains("85 di target.csv baris 3 diganti 85 s.d. 95 di", folder.Diagnostics[1].Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_are_told_too()
    {
        var folder =
            Read("Terakhir",
            ("target.csv", "wilayah,indikator,tahun,triwulan,target\n,IK,2022,,90\nX,IK,2022,,80\n,IK,2022,,95\n"));
        Assert.Equal(
            "Info KIN2021 target.csv:4, kolom target: 'IK' tahun 2022 setahun: 90 di target.csv "
                + "baris 2 diganti 95 di target.csv baris 4 (DataGanda=Terakhir).",
            Assert.Single(folder.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("Tolak", "KIN2011")]
    [InlineData("Jumlahkan", null)]
    public void Under_another_policy_nothing_is_replaced(string ganda, string? code)
    {
        var folder = Read(ganda, ("realisasi.csv", FolderUji.Realisasi + "X,,2022,1,a,9\n"));
        Assert.Equal(code is null ? [] : [code], folder.Diagnostics.Select(d => d.Code.Id));
    }

    /// <summary>The number of reports equals the number of replaced numbers, for any number of threads.</summary>
    [Fact]
    public void Every_number_counts_or_is_told() => Law.Check(
        tape =>
        {
            var rows = Enumerable.Range(0, 8000)
                .Select(i =>
                $"X{i % 3000},,2022,{1 + (i % 4)},a,{(tape.Choose(9) == 0 ? "" : $"{i}{tape.Pick("", ".5", " Desa")}")}\n").ToList();
            var folders = Enumerable.Range(1, 2).Select(utas => KinerjaFolder.Read(
                [InputFile.From("indikator.csv", new StringReader(FolderUji.Indikator)),
                    InputFile.From(
                    "realisasi.csv",
                    new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Header + string.Concat(rows))))],
                new ReadOptions
                {
                    Threads = utas,
                    Options = new Dictionary<string,
                    string?>(StringComparer.Ordinal)
                    { ["DataGanda"] = "Terakhir" }
                })).ToList();
            Assert.Equal(folders[0].Diagnostics, folders[1].Diagnostics);
            Assert.Equal(
                rows.Count(row => !row.EndsWith(",\n", StringComparison.Ordinal)),
                folders[0].Diagnostics.Count + folders[0].Data!.SemuaRealisasi.Count(sel => sel.Nilai is not null));
            Assert.Equal(8000, folders[0].Accounts[0].Dipakai);
        },
        kasus: 50);

    private static KinerjaFolder Read(string ganda, params (string Berkas, string Isi)[] files)
    {
        using var folder =
            new TemporaryFolder(
            [("indikator.csv", FolderUji.Indikator),
            ("kinerja.json", $"{{ \"Kinerja\": {{ \"DataGanda\": \"{ganda}\" }} }}"),
            ("realisasi-0.csv", Header + "Z,,2022,1,a,1\n"), .. files]);
        return KinerjaFolder.Read(folder.Path);
    }
}
