using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Csv.Tests.Tables;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 16.1, and 10.4 to 10.9 for anggaran.</summary>
public sealed class AnggaranReaderTests
{
    private const string Wide = "wilayah,simpul,tahun,pagu,pagu_perubahan,tw1,tw2,tw3,tw4,cara_lapor\n";
    private const string Long = "wilayah;simpul;tahun;triwulan;pagu;realisasi\n";

    private static readonly (string Berkas, string Isi)[] Definisi =
    [
        ("cascading.csv", "kode,induk,jenjang\nS,,Sasaran\nSK1,S,Sub Kegiatan\nSK2,S,Sub Kegiatan\n"),
        ("wilayah.csv", "kode,induk,nama\nK,,Kabupaten\nX,K,Kecamatan Satu\n"),
    ];

    [Fact]
    public void A_wide_row_holds_the_year()
    {
        var folder = Read(Wide + "X,SK1,2022,100,90,1,,0,4,SampaiDengan\nX,SK2,2022,,,,,,,\n");
        Assert.Empty(folder.Galat());
        Assert.Equal(
            [
                new BarisAnggaran("X", "SK1", 2022, 100, 90, CaraLapor.SampaiDengan, 1, null, 0, 4),
                new BarisAnggaran("X", "SK2", 2022),
            ],
            folder.Anggaran!.Baris);
        Assert.Equal((2, 2), (folder.Accounts[^1].Dibaca, folder.Accounts[^1].Dipakai));
    }

    [Fact]
    public void A_second_realisasi_is_named_in_words() => Read(Wide + "X,SK1,2022,,,1,,,,\nX,SK1,2022,,,2,,,,\n")
        .AssertGalat("KIN2011", "anggaran.csv", 3, "tw1", "Realisasi TW I simpul 'SK1'");

    [Fact]
    public void A_row_that_rows_below_replace_is_told_at_its_place()
    {
        var told = Assert.Single(
            Read(Wide + "X,SK1,2022,100,,,,,,\nX,S,2022,90,,,,,,\n").Calculate().Diagnostics,
            one => one.Code.Id == "KIN4020");
        Assert.Equal(("anggaran.csv", 3, "X"), (told.Place.File, told.Place.Line, told.Place.Wilayah));
    }

    [Fact]
    public void One_row_per_quarter_repeats_the_pagu()
    {
        var folder = Read(Long + "X;SK1;2022;TW I;Rp 1.000;Rp 10\nX;SK1;2022;II;1000;20\nX;SK1;2022;3;1001;30\n");
        folder.AssertGalat("KIN2011", "anggaran.csv", 4, "pagu",
            "Pagu simpul 'SK1' untuk wilayah 'X' tahun 2022 sudah ada di anggaran.csv:2, kolom pagu");
        Assert.Equal(
            new BarisAnggaran("X", "SK1", 2022, 1000, Tw1: 10, Tw2: 20, Tw3: 30),
            Assert.Single(folder.Anggaran!.Baris));
        Assert.Equal(3, folder.Accounts[^1].Dipakai);
    }

    [Theory]
    [InlineData("Tolak", 100, 1)]
    [InlineData("Terakhir", 40, 2)]
    [InlineData("Jumlahkan", 140, 2)]
    public void A_second_row_of_a_key_follows_the_policy(string dataGanda, int pagu, int used)
    {
        var folder = Read(
            "wilayah,simpul,tahun,pagu\nX,SK1,2022,100\nX,sk1,2022,40\n",
            $"{{\"Kinerja\":{{\"DataGanda\":\"{dataGanda}\"}}}}");
        Assert.Equal(pagu, Assert.Single(folder.Anggaran!.Baris).Pagu);
        Assert.Equal((2, used), (folder.Accounts[^1].Dibaca, folder.Accounts[^1].Dipakai));
        Assert.Equal(
            dataGanda switch { "Tolak" => "KIN2011", "Terakhir" => "KIN2021", _ => "" },
            string.Concat(
                folder.Diagnostics.Where(one => one.Place.File == "anggaran.csv").Select(one => one.Code.Id)));
    }

    [Theory]
    [InlineData("X,SK9,2022,1,,,,,,\n", "KIN2050", "simpul", "Simpul 'SK9' tidak ada di cascading.csv.")]
    [InlineData("X,,2022,1,,,,,,\n", "KIN2010", "simpul", "Kolom 'simpul' kosong.")]
    [InlineData(",SK1,2022,1,,,,,,\n", "KIN2010", "wilayah", "Kolom 'wilayah' kosong.")]
    [InlineData("Q,SK1,2022,1,,,,,,\n", "KIN2003", "wilayah", "Wilayah 'Q' tidak ada di wilayah.csv.")]
    [InlineData("X,SK1,1822,1,,,,,,\n", "KIN2005", "tahun", "'1822' bukan tahun 1900..2200.")]
    [InlineData("X,SK1,2022,1,,,,,,Lain\n", "KIN2051", "cara_lapor", "Pilihan: Per Periode, Sampai Dengan.")]
    [InlineData("X,SK1,2022,1e18,,,,,,\n", "KIN2007", "pagu", "'1e18' bukan angka.")]
    [InlineData("X,SK1,2022,1000000000000000000,,,,,,\n", "KIN2009", "pagu", "di luar batas")]
    [InlineData("X,SK1,2022,Rp 500.5,,,,,,\n", "KIN2007", "pagu", "'Rp 500.5' bukan angka.")]
    [InlineData("X,SK1,2022,50%,,,,,,\n", "KIN2007", "pagu", "'50%' bukan angka.")]
    [InlineData("X,SK1,2022,-1000000000000000000,,,,,,\n", "KIN2009", "pagu", "di luar batas")]
    [InlineData("X,SK1,2022,1.500,,,,,,\n", "KIN2008", "pagu", "'1.500' dapat berarti")]
    public void A_bad_cell_rejects_its_row(string row, string code, string column, string message)
    {
        var folder = Read(Wide + row);
        folder.AssertGalat(code, "anggaran.csv", 2, column, message);
        Assert.Empty(folder.Anggaran!.Baris);
        Assert.Equal((1, 1), (folder.Accounts[^1].Dibaca, folder.Accounts[^1].Ditolak));
    }

    [Fact]
    public void Rupiah_as_documents_print_them()
    {
        var folder = Read(
            "wilayah;simpul;tahun;pagu;pagu_perubahan;tw1;tw2;tw3;tw4\n"
                + "X;SK1;2022;Rp 500.000;;Rp. 1.500,50;Rp500;(Rp 20);Rp -\n"
                + "X;SK2;2022;999999999999999999,99;-;-999.999.999.999.999.999;0;n/a;\n");
        Assert.Empty(folder.Galat());
        Assert.Equal(
            [
                new BarisAnggaran("X", "SK1", 2022, 500_000, Tw1: 1500.50m, Tw2: 500, Tw3: -20),
                new BarisAnggaran(
                    "X", "SK2", 2022, 999_999_999_999_999_999.99m, Tw1: -999_999_999_999_999_999m, Tw2: 0),
            ],
            folder.Anggaran!.Baris);
    }

    [Fact]
    public void An_Rp_refutes_the_other_notation_for_its_column()
    {
        var folder = Read(
            "wilayah;simpul;tahun;pagu;tw1\nX;SK1;2022;Rp 1.500;1.500\nX;SK2;2022;1.500;2\n",
            "{\"Kinerja\":{\"FormatAngka\":\"Invarian\"}}");
        Assert.Equal(
            [("KIN2008", 3, "pagu"), ("KIN2020", 2, "pagu")],
            folder.Galat().Select(one => (one.Code.Id, one.Place.Line!.Value, one.Place.Column!)).Order());
        Assert.Equal(
            [new BarisAnggaran("X", "SK1", 2022, 1500, Tw1: 1.5m), new BarisAnggaran("X", "SK2", 2022, Tw1: 2)],
            folder.Anggaran!.Baris);
    }

    [Theory]
    [InlineData("Tolak", 20, 3)]
    [InlineData("Terakhir", 21, 4)]
    [InlineData("Jumlahkan", 41, 4)]
    public void A_second_realisasi_of_a_quarter_follows_the_policy(string dataGanda, int tw2, int used)
    {
        var folder = Read(
            Long + "X;SK1;2022;1;100;10\nX;SK1;2022;2;100;20\nX;SK2;2022;2;100;5\nX;SK1;2022;2;;21\n",
            $"{{\"Kinerja\":{{\"DataGanda\":\"{dataGanda}\"}}}}");
        Assert.Equal(new BarisAnggaran("X", "SK1", 2022, 100, Tw1: 10, Tw2: tw2), folder.Anggaran!.Baris[0]);
        Assert.Equal(used, folder.Accounts[^1].Dipakai);
        if (dataGanda == "Tolak")
            folder.AssertGalat("KIN2011", "anggaran.csv", 5, "realisasi", "sudah ada di anggaran.csv:3");
    }

    [Fact]
    public void A_sheet_of_a_workbook_is_anggaran()
    {
        var buku = new BukuUji().Lembar("Anggaran",
            ["wilayah", "simpul", "tahun", "Pagu (Rp)", "TW I", "TW II", "TW III"],
            ["X", "SK1", 2022, BukuUji.Angka("1234.567"), "Rp 1.500,50", 0.1m, null],
            ["X", "SK2", 2022, BukuUji.Persen("0.5"), "1.500", BukuUji.Formula(null), 7]);
        using var files = new TemporaryFolder(
            [("indikator.csv", FolderUji.Indikator), ("realisasi.csv", FolderUji.Realisasi), .. Definisi]);
        var folder = KinerjaFolder.Read(files.Write("uang.xlsx", buku.ToBytes()).Path);
        Assert.Equal(
            [
                new BarisAnggaran("X", "SK1", 2022, 1234.567m, Tw1: 1500.50m, Tw2: 0.1m),
                new BarisAnggaran("X", "SK2", 2022, Tw3: 7),
            ],
            folder.Anggaran!.Baris);
        Assert.Equal(
            [("KIN2007", "Anggaran!D3"), ("KIN2008", "Anggaran!E3"), ("KIN2029", "Anggaran!F3")],
            folder.Galat().Select(one => (one.Code.Id, one.Place.Cell!)).Order());
    }

    [Fact]
    public void A_bad_number_leaves_the_good_ones()
    {
        var folder = Read(Wide + "X,SK1,2022,100,,1,dua,3,,\n");
        folder.AssertGalat("KIN2007", "anggaran.csv", 2, "tw2", "'dua' bukan angka.");
        Assert.Equal(
            new BarisAnggaran("X", "SK1", 2022, 100, Tw1: 1, Tw3: 3), Assert.Single(folder.Anggaran!.Baris));
        Assert.Equal(1, folder.Accounts[^1].Dipakai);
    }

    [Fact]
    public void A_row_with_a_pagu_alone_needs_no_triwulan()
    {
        var folder = Read(Long + "X;SK1;2022;;1000;\nX;SK1;2022;1;;100\nX;SK1;2022;;;7\n");
        folder.AssertGalat("KIN2010", "anggaran.csv", 4, "triwulan", "Kolom 'triwulan' kosong.");
        Assert.Equal(new BarisAnggaran("X", "SK1", 2022, 1000, Tw1: 100), Assert.Single(folder.Anggaran!.Baris));
    }

    /// <summary>A row without a number and without a triwulan would be a heading (SPEC 10.9).</summary>
    [Theory]
    [InlineData("X;SK1;2022;;Rp 5 juta;\n")]
    [InlineData("X;SK1;2022;;;\nX;SK1;2022;;lima;\n")]
    public void A_bad_pagu_without_a_triwulan_is_told(string rows)
    {
        var folder = Read(Long + "X;SK1;2022;1;1000;100\n" + rows);
        Assert.Equal(("KIN2007", "pagu"), (folder.Galat().Single().Code.Id, folder.Galat().Single().Place.Column));
        Assert.Equal((2, 1), (folder.Accounts[^1].Dibaca, folder.Accounts[^1].Ditolak));
    }

    [Fact]
    public void Two_meanings_of_one_row_are_refused()
    {
        var folder = Read(
            "wilayah,simpul,tahun,triwulan,realisasi,cara_lapor\nX,SK1,2022,1,5,SampaiDengan\nX,SK1,2022,2,9,\n");
        folder.AssertGalat("KIN2017", "anggaran.csv", 3, "cara_lapor",
            "cara_lapor baris ini kosong, jadi berarti Per Periode, sedangkan baris sebelumnya untuk simpul 'SK1', "
                + "wilayah 'X', tahun 2022 Sampai Dengan. Samakan cara_lapor di semua barisnya.");
        Assert.Null(Assert.Single(folder.Anggaran!.Baris).Tw2);
    }

    [Fact]
    public void A_header_of_totals_is_a_meaning()
    {
        var folder = Read(
            "Kode Kegiatan;Pagu Awal;PAGU REVISI;Realisasi s.d. TW I;Realisasi s.d. TW II;Realisasi;Serapan (%)\n"
                + "SK1;Rp 100;Rp 90;5;9;9;10\n",
            "{\"Kinerja\":{\"TahunBaku\":2022}}");
        Assert.Empty(folder.Galat());
        Assert.Equal(
            new BarisAnggaran("X", "SK1", 2022, 100, 90, CaraLapor.SampaiDengan, 5, 9),
            Assert.Single(folder.Anggaran!.Baris));
    }

    [Theory]
    [InlineData("wilayah,tahun,pagu\n", "'simpul'")]
    [InlineData("wilayah,simpul,tahun\n", "'pagu'")]
    [InlineData("wilayah,simpul,tahun,pagu,realisasi\n", "'triwulan'")]
    public void A_missing_column_is_a_definition_error(string header, string column)
    {
        var folder = Read(header);
        Assert.False(folder.CanCalculate);
        Assert.Null(folder.Anggaran);
        folder.AssertGalat("KIN1002", "anggaran.csv", 1, column.Trim('\''), $"Kolom wajib {column} tidak ada.");
    }

    [Fact]
    public void Two_kode_of_simpul_are_refused() => Read("Kode Program,Kode Kegiatan,wilayah,tahun,pagu\n")
        .AssertGalat("KIN1003", "anggaran.csv", 1, "simpul", "sama-sama berarti 'simpul'");

    [Fact]
    public void A_mapped_export_is_anggaran()
    {
        var folder = FolderUji.Read(
        [
            .. Definisi, ("ekspor.csv", "Sub;Uang\nSK1;Rp 5\nJumlah;Rp 5\n"),
            ("kinerja.json", """
                {"Kinerja":{"TahunBaku":2022},"Masukan":[{"Berkas":"ekspor.csv","Jenis":"anggaran",
                "Kolom":{"Sub":"simpul","Uang":"pagu"}}]}
                """),
        ]);
        Assert.Equal(new BarisAnggaran("X", "SK1", 2022, 5), Assert.Single(folder.Anggaran!.Baris));
        Assert.Equal(1, folder.Accounts[^1].Dilewati);
    }

    [Fact]
    public void The_result_file_is_there_only_with_anggaran()
    {
        using var keluaran = new TemporaryFolder(("hasil-anggaran.csv", "lama\n"));
        var without = FolderUji.Read().Calculate();
        Assert.DoesNotContain("hasil-anggaran.csv", HasilWriter.Files(without));
        HasilWriter.Write(keluaran.Path, without);
        Assert.False(File.Exists(keluaran.PathOf("hasil-anggaran.csv")));
        HasilWriter.Write(keluaran.Path, Read(Wide).Calculate());
        Assert.Equal(
            "wilayah,simpul,jenjang,tahun,triwulan,pagu,realisasi_triwulan,realisasi,serapan,capaian,efisiensi,"
                + "keterangan\n",
            keluaran.Read("hasil-anggaran.csv"));
    }

    [Law(200)]
    public void Writing_then_reading_any_anggaran_is_the_identity(Tape tape)
    {
        using var _ = new OtherCulture(tape.Pick("id-ID", "en-US", "tr-TR"));
        var builder = new DataAnggaranBuilder();
        for (var i = 0; i < tape.Choose(6); i++)
            builder.Add(new BarisAnggaran(
                tape.Pick("X", "K"), tape.Pick("SK1", "SK2", "S"), 2022 + tape.Choose(2), tape.Cell(), tape.Cell(),
                tape.Pick(CaraLapor.PerPeriode, CaraLapor.SampaiDengan), tape.Cell(), tape.Cell(), tape.Cell(),
                tape.Cell()));
        var (data, folder) = (builder.Build(), Read(Wide));
        using var target = new TemporaryFolder();
        DatasetWriter.Write(
            target.PathOf("d"), folder.Parts!, folder.Data!, tape.Pick(CsvDialect.Baku, CsvDialect.Excel), data);
        Assert.Equal(data.Baris, KinerjaFolder.Read(target.PathOf("d")).Anggaran!.Baris);
    }

    private static KinerjaFolder Read(string anggaran, string options = "{}") =>
        FolderUji.Read([.. Definisi, ("anggaran.csv", anggaran), ("kinerja.json", options)]);
}
