using System.Globalization;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tests.Tables;
using Kinerja.Engine.Data;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 4.10: <c>skala.csv</c>, and labels in place of numbers.</summary>
public sealed class SkalaTests
{
    private const string Realisasi = "wilayah,indikator,tahun,triwulan,variabel,nilai\n";

    private static readonly (string Berkas, string Isi)[] Definisi =
    [
        ("indikator.csv",
            "kode,satuan,rumus,tipe\nNIL,Predikat,n,Non Kumulatif\nGAB,Tingkat,7 - n,Non Kumulatif Negatif\n"),
        ("skala.csv", "skala,label,nilai\nsakip,AA,7\nsakip,A,6\nsakip,Sangat Baik,5\n"),
        ("variabel.csv", "variabel,skala\nn,SAKIP\n"),
        ("realisasi.csv", Realisasi + "X,,2022,4,n,6\n"),
    ];

    [Theory]
    [InlineData(Realisasi + "X,,2022,1,n, aa \nX,,2022,2,n,sangat-baik\nX,,2022,3,n,6.5\nX,,2022,4,n,-\n", "7 5 6.5 ")]
    [InlineData("wilayah,tahun,variabel,tw1,tw2,tw3,tw4\nX,2022,n,AA,,5 poin,A\n", "7  5 6")]
    [InlineData("wilayah,indikator,tahun,tw1,tw2\nX,NIL,2022,A,AA\n", "6 7")]
    [InlineData("wilayah,indikator,tahun,triwulan,realisasi\nX,NIL,2022,1,A\n", "6")]
    [InlineData("wilayah,tahun,triwulan,variabel,nilai\n,2022,1,n,A\nX,2022,1,n,AA\n", "7")] // no heading: KIN2010
    public void A_cell_may_be_a_label(string isi, string nilai)
    {
        var folder = Read(("realisasi.csv", isi));
        Assert.Equal(isi.Contains("\n,", StringComparison.Ordinal) ? 1 : 0, folder.Galat().Count);
        Assert.Equal(nilai, string.Join(' ', folder.Data!.SemuaRealisasi.OrderBy(sel => sel.Triwulan.Nomor)
            .Select(sel => sel.Nilai?.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>Such a target is due in the last tahun, so the row of that tahun says whether labels count.</summary>
    [Theory]
    [InlineData(2025, 0)]
    [InlineData(2023, 1)]
    public void A_target_without_tahun_may_be_a_label_of_the_last_tahun(int akhir, int galat)
    {
        var folder = Read(
            ("indikator.csv", "kode,rumus,tipe,berlaku_dari,berlaku_sampai\nNIL,n + 0,Non Kumulatif,,2023\n"
                + "NIL,n,Non Kumulatif,2024,\n"),
            ("target.csv", "indikator,tahun,target\nNIL,,A\n"),
            ("kinerja.json", $$"""{ "Kinerja": { "TahunAwalRenstra": 2022, "TahunAkhirRenstra": {{akhir}} } }"""));
        Assert.Equal(galat, folder.Galat().Count);
        Assert.Equal(galat == 0 ? [6m] : [], folder.Data!.SemuaTarget.Select(sel => sel.Target!.Value));
    }

    [Theory]
    [InlineData("target.csv", "indikator,tahun,target\nNIL,2022,a\n", "6")]
    [InlineData("target.csv", "indikator,tahun,target,target_atas\nNIL,2022,A,AA\n", "6..7")]
    [InlineData("target.csv", "indikator,tahun,tw1,tw2\nNIL,2022,5,AA\n", "5 7")]
    [InlineData("target.csv", "indikator,2022,2023\nNIL,AA,A\n", "7 6")]
    [InlineData("realisasi.csv", "wilayah,indikator,tahun,target,tw1\nX,NIL,2022,AA,A\n", "7")]
    [InlineData("realisasi.csv", "wilayah,indikator,tahun,target_tahunan\nX,NIL,2022,Sangat Baik\n", "5")]
    public void A_target_may_be_a_label(string berkas, string isi, string targets)
    {
        var folder = Read((berkas, isi));
        Assert.DoesNotContain(folder.Diagnostics, one => one.Code.Id is not ("KIN2015" or "KIN1011"));
        Assert.Equal(targets, string.Join(' ', folder.Data!.SemuaTarget.OrderBy(sel => sel.Tahun)
            .ThenBy(sel => sel.Triwulan?.Nomor).Select(sel => string.Create(CultureInfo.InvariantCulture,
                $"{sel.Target}{(sel.TargetAtas is { } atas ? $"..{atas}" : "")}"))));
    }

    [Theory]
    [InlineData("realisasi.csv", Realisasi + "X,,2022,1,n,AAA\n", "KIN2060", "nilai",
        "'AAA' bukan angka dan bukan label skala 'sakip'. Maksud Anda 'AA'? Labelnya: AA (7), A (6), Sangat Baik (5).")]
    [InlineData("target.csv", "indikator,tahun,target\nNIL,2022,WTP\n", "KIN2060", "target", "AA (7), A (6)")]
    [InlineData("realisasi.csv", Realisasi + "X,,2022,1,lain,AA\n", "KIN2007", "nilai",
        "Itu label skala 'sakip', tetapi 'lain' tidak berskala. Tulis di variabel.csv, di bawah judul "
        + "'indikator,variabel,skala': ',lain,sakip'.")]
    [InlineData("realisasi.csv", Realisasi + "X,,2022,1,lain,WTP\n", "KIN2007", "nilai",
        "di skala.csv, di bawah judul 'skala,label,nilai', satu baris per label dengan angkanya, misalnya "
        + "'lain,WTP,1'. Tulis di variabel.csv, di bawah judul 'indikator,variabel,skala': ',lain,lain'.")]
    [InlineData("target.csv", "indikator,tahun,target\nGAB,2022,A\n", "KIN2007", "target", "kosongkan atau tulis '-'.")]
    [InlineData("realisasi.csv", Realisasi + "X,,1800,1,n,AA\n", "KIN2005", "tahun", "bukan tahun")]
    public void A_text_that_is_no_label_rejects_its_row(
        string berkas, string isi, string code, string column, string message) =>
        Read((berkas, isi)).AssertGalat(code, berkas, 2, column, message);

    [Theory]
    [InlineData("sakip,A,6\nsakip,a,6\n", "KIN1006", 3, "label", "'a' pada skala 'sakip' sudah ada di skala.csv:2")]
    [InlineData("sakip,A,-\n", "KIN1004", 2, "nilai", "Label 'A' tidak mempunyai angka.")]
    [InlineData("sakip,A,enam\n", "KIN1008", 2, "nilai", "'enam' bukan angka.")]
    [InlineData("sakip,,6\n", "KIN1004", 2, "label", "Kolom 'label' tidak boleh kosong.")]
    [InlineData(",A,6\n", "KIN1004", 2, "skala", "Kolom 'skala' tidak boleh kosong.")]
    public void A_bad_row_of_a_scale_is_a_definition_error(
        string rows, string code, int line, string column, string message)
    {
        var folder = Read(
            ("skala.csv", "skala,label,nilai\n" + rows),
            ("realisasi.csv", Realisasi + "X,,2022,4,n,A\n"), ("variabel.csv", "variabel,skala\n"));
        Assert.False(folder.CanCalculate);
        var galat = folder.Galat()[0];
        Assert.Equal((code, (int?)line, column), (galat.Code.Id, galat.Place.Line, galat.Place.Column));
        Assert.Contains(message, galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_names_a_scale_that_exists() => Read(("variabel.csv", "variabel,skala\nn,sakib\n"))
        .AssertGalat(
            "KIN1005", "variabel.csv", 2, "skala", "Skala 'sakib' tidak ada di skala.csv. Maksud Anda 'sakip'?");

    [Fact]
    public void A_label_that_reads_as_a_number_is_a_number()
    {
        var folder = Read(
            ("skala.csv", "skala,label,nilai\nsakip,4,40\nsakip,-,1\nsakip,3 bintang,3\n"),
            ("realisasi.csv", Realisasi + "X,,2022,1,n,4\nX,,2022,2,n,-\nX,,2022,3,n,3 bintang\n"));
        Assert.Equal(
            [4, null, 3],
            folder.Data!.SemuaRealisasi.OrderBy(sel => sel.Triwulan.Nomor).Select(sel => sel.Nilai));
        Assert.Equal([2, 3], folder.Diagnostics.Where(one => one.Code.Id == "KIN1040").Select(one => one.Place.Line));
    }

    [Fact]
    public void A_scale_may_be_a_sheet_or_a_mapped_file_and_its_rows_may_be_scattered()
    {
        var folder = Read(
            ("kinerja.json", """
                { "Masukan": [ { "Berkas": "opini.csv", "Jenis": "skala", "Baku": { "skala": "sakip" },
                  "Kolom": { "Opini": "label", "Skor": "nilai" } } ] }
                """),
            ("opini.csv", "Opini;Skor\nB;4,5\n"), ("realisasi.csv", Realisasi + "X,,2022,1,n,B\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal(4.5m, Assert.Single(folder.Data!.SemuaRealisasi).Nilai);
        Assert.Equal("B AA A Sangat Baik", string.Join(' ', Assert.Single(folder.Parts!.Skala).Label
            .OrderBy(one => one.Nilai == 4.5m ? 0 : 1).Select(one => one.Label)));

        using var buku = new TemporaryFolder([.. Definisi.Where(one => one.Berkas != "skala.csv")]);
        buku.Write("buku.xlsx", new BukuUji().Lembar("Skala", ["skala", "label", "nilai"], ["SAKIP", "A", 6],
            ["SAKIP", "B", 4.5m]).ToBytes());
        Assert.Equal(2, Assert.Single(KinerjaFolder.Read(buku.Path).Parts!.Skala).Label.Length);
    }

    [Fact]
    public void A_file_of_scales_is_read_alone()
    {
        using var stream = new MemoryStream("skala;label;nilai\nS;A;1.000\nS;B;2,5\n"u8.ToArray());
        var read = KinerjaCsv.ReadSkala(InputFile.From("apa saja.csv", stream), FormatAngka.Indonesia);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["A 1000", "B 2.5"], Assert.Single(read.Items).Label.Select(one =>
            string.Create(CultureInfo.InvariantCulture, $"{one.Label} {one.Nilai}")));
    }

    /// <summary>The labels of a cell change nothing but its text.</summary>
    [Law(300)]
    public void Reporting_by_label_gives_the_results_of_reporting_by_number(Tape tape)
    {
        string[] labels = ["AA", "A", "Sangat Baik"];
        var (byLabel, byNumber) = (new List<string>(), new List<string>());
        var (targets, numbers) = (new List<string>(), new List<string>());
        for (var i = tape.Choose(12); i >= 0; i--)
        {
            var at = tape.Choose(3);
            var key = $"{tape.Pick("X", "Y", "Z")},{tape.Pick("", "NIL")},2022,{i % 4 + 1},n,";
            byLabel.Add(key + tape.Pick(labels[at], labels[at].ToUpperInvariant(), $" {labels[at]}"));
            byNumber.Add(key + (7 - at));
            var target = $"{tape.Pick("", "X", "Y")},NIL,2022,{tape.Pick("", "1", "2", "3", "4")},";
            targets.Add(target + labels[at]);
            numbers.Add(target + (7 - at));
        }
        Assert.Equal(Rows(byNumber, numbers), Rows(byLabel, targets));
    }

    private static string Rows(List<string> realisasi, List<string> target)
    {
        var folder = Read(
            ("wilayah.csv", "kode,induk\nK,\nX,K\nY,K\nZ,K\n"),
            ("realisasi.csv", Realisasi + string.Join('\n', realisasi)),
            ("target.csv", "wilayah,indikator,tahun,triwulan,target\n" + string.Join('\n', target)));
        return string.Join('\n', folder.Calculate().Indikator.Select(row =>
            $"{row.Wilayah} {row.KodeIndikator} {row.Triwulan} {row.Realisasi} {row.Target} {row.Capaian}"))
            + string.Join(' ', folder.Accounts);
    }

    private static KinerjaFolder Read(params (string Berkas, string Isi)[] files) =>
        FolderUji.Read([.. Definisi, .. files]);
}
