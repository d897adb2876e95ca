using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>Definition errors name file, line, column, problem and remedy; nothing is calculated.</summary>
public sealed class DefinisiSalahTests
{
    /// <summary>A message shows an invisible character as text, so that no cell forges a line of the report.</summary>
    [Theory]
    [InlineData("wilayah.csv", "kode,induk\nX,Y\u0001\n")]
    [InlineData("wilayah.csv", "kode,induk\nX,Y\0\n")]
    [InlineData("cascading.csv", "kode,jenjang,induk\nS,Sasaran,T\u0001\n")]
    public void An_unknown_induk_is_shown_without_its_invisible_characters(string berkas, string isi)
    {
        var galat = Assert.Single(FolderUji.Read((berkas, isi)).Galat(), d => d.Code.Id == "KIN4001");
        Assert.DoesNotContain(galat.Message, char.IsControl);
    }

    [Fact]
    public void A_folder_that_is_not_there()
    {
        var folder = KinerjaFolder.Read("/tidak/ada");
        Assert.False(folder.CanCalculate);
        Assert.Equal("KIN1001", Assert.Single(folder.Diagnostics).Code.Id);
        Assert.Throws<InvalidOperationException>(() => folder.Calculate());
    }

    [Fact]
    public void Files_that_are_not_there_are_all_told()
    {
        using var empty = new TemporaryFolder();
        var files = KinerjaFolder.Read(empty.Path).Diagnostics.Select(d => (d.Code.Id, d.Place.File));
        Assert.Equal([("KIN1001", "indikator.csv"), ("KIN1001", "realisasi.csv")], files);
    }

    [Theory]
    [InlineData('\u0001', "\\u0001")]
    [InlineData('\u007f', "\\u007F")]
    [InlineData('\u0090', "\\u0090")]
    public void A_code_with_a_character_that_cannot_be_seen(char hidden, string shown) => FolderUji
        .Read(("indikator.csv", $"kode,rumus,tipe\nA{hidden}B,a,Kumulatif\n"))
        .AssertGalat(
            "KIN1012", "indikator.csv", 2, "kode", $"'A{shown}B' memuat ganti baris atau karakter tak terlihat");

    [Fact]
    public void A_broken_rumus() => FolderUji
        .Read(("indikator.csv", "kode,nama,rumus,tipe\nA,,a,Kumulatif\nB,,\"Persn(a, b)\",Kumulatif\n"))
        .AssertGalat("KIN1105", "indikator.csv", 3, "rumus", "Maksud Anda 'Persen'?");

    [Fact]
    public void A_rumus_that_is_not_in_the_catalogue() => FolderUji
        .Read(("indikator.csv", "kode,rumus,tipe\nA,katalog:desa-dibin,Kumulatif\n"))
        .AssertGalat("KIN1016", "indikator.csv", 2, "rumus", "Maksud Anda 'desa-dibina'?");

    [Fact]
    public void A_rumus_of_the_catalogue_brings_its_sifat()
    {
        var folder = FolderUji.Read(("indikator.csv", "kode,rumus,tipe\nA,Katalog: desa_dibina,Kumulatif\n"));
        Assert.Equal("desa-dibina", Assert.Single(folder.Definisi!.Indikator).Katalog?.Id);
    }

    [Fact]
    public void An_unknown_induk() => FolderUji
        .Read(("cascading.csv", "kode,induk,jenjang\nT1,,Tujuan\nS1,T2,Sasaran\n"))
        .AssertGalat("KIN4001", "cascading.csv", 3, "induk", "Induk 'T2' dari 'S1' tidak ada di cascading.csv.");

    [Fact]
    public void An_unknown_simpul() => FolderUji
        .Read(("indikator.csv", "kode,simpul,rumus,tipe\nA,T1,a,Kumulatif\n"))
        .AssertGalat("KIN1007", "indikator.csv", 2, "simpul", "Simpul 'T1' dari indikator 'A'");

    /// <summary>Nobody knows the rumus then, so no message says that it is another one.</summary>
    [Fact]
    public void A_definition_error_says_nothing_about_pembilang_and_penyebut() => FolderUji
        .Read(("indikator.csv", "kode,simpul,rumus,tipe\nIK,S1,\"Persen(a, b)\",Kumulatif\n"),
            ("cascading.csv", "kode,jenjang\nS2,Sasaran\n"),
            ("realisasi.csv", "indikator,wilayah,tahun,triwulan,pembilang,penyebut\nIK,X,2022,1,1,2\n"))
        .AssertGalat("KIN1007", "indikator.csv", 2, "simpul", "S1");

    [Fact]
    public void A_blank_or_unknown_tipe()
    {
        FolderUji.Read(("indikator.csv", "kode,rumus,tipe\nA,a,\n"))
            .AssertGalat("KIN1004", "indikator.csv", 2, "tipe", "tidak boleh kosong");
        FolderUji.Read(("indikator.csv", "kode,rumus,tipe\nA,a,Akumulatif\n"))
            .AssertGalat("KIN1005", "indikator.csv", 2, "tipe", "Pilihan: Kumulatif, Non Kumulatif");
    }

    [Fact]
    public void A_weight_that_is_none()
    {
        FolderUji.Read(("indikator.csv", "kode,rumus,tipe,bobot\nA,a,Kumulatif,-1\n"))
            .AssertGalat("KIN1008", "indikator.csv", 2, "bobot", "negatif");
        FolderUji.Read(("indikator.csv", "kode,rumus,tipe,bobot\nA,a,Kumulatif,berat\n"))
            .AssertGalat("KIN1008", "indikator.csv", 2, "bobot", "'berat' bukan angka");
    }

    [Fact]
    public void A_missing_required_column() => FolderUji
        .Read(("realisasi.csv", "wilayah,tahun,triwulan,nilai\nX,2022,1,1\n"))
        .AssertGalat("KIN1002", "realisasi.csv", 1, "variabel", "Kolom wajib 'variabel' tidak ada");

    [Fact]
    public void Two_columns_that_mean_the_same() => FolderUji
        .Read(("indikator.csv", "kode,rumus,tipe,Tipe Perhitungan\nA,a,Kumulatif,Kumulatif\n"))
        .AssertGalat("KIN1003", "indikator.csv", 1, "tipe", "'tipe' dan 'Tipe Perhitungan'");

    [Fact]
    public void Doubled_columns_are_told_without_what_is_not_seen_in_their_names() => FolderUji
        .Read(("realisasi.csv", "wilayah;\ttahun;\ttahun;triwulan;variabel;nilai\n"))
        .AssertGalat("KIN1003", "realisasi.csv", 1, "tahun", "'\\ttahun' dan '\\ttahun'");

    [Fact]
    public void The_same_column_twice() => FolderUji
        .Read(("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai,Nilai\nX,2022,1,a,1,2\n"))
        .AssertGalat("KIN1003", "realisasi.csv", 1, "nilai", "'nilai' dan 'Nilai'");

    [Fact]
    public void A_file_whose_name_is_not_known_is_told()
    {
        var folder =
            FolderUji.Read(
            ("realisasi_2021.csv", ""), ("Target.csv", ""), ("Kinerja.json", "{}"), ("hasil-indikator.csv", ""));
        Assert.All(folder.Diagnostics, d => Assert.Equal("KIN1015", d.Code.Id));
        Assert.Equal(
            ["Kinerja.json", "Target.csv", "realisasi_2021.csv"], folder.Diagnostics.Select(d => d.Place.File));
        Assert.True(folder.CanCalculate);
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_not_repaired_silently()
    {
        using var folder = new TemporaryFolder(("realisasi.csv", FolderUji.Realisasi));
        folder.Write("indikator.csv", [.. "kode,nama,rumus,tipe\nIK,Pelayanan é "u8, 0x96, .. ",a/b,Kumulatif\n"u8]);
        KinerjaFolder.Read(folder.Path)
            .AssertGalat("KIN1010", "indikator.csv", 2, "nama", "tidak terbaca sebagai UTF-8");
    }

    [Fact]
    public void An_unknown_column_is_only_told()
    {
        var folder = FolderUji.Read(("indikator.csv", "kode,rumus,tipe,satuann\nA,a/b,Kumulatif,Desa\n"));
        Assert.True(folder.CanCalculate);
        var info = Assert.Single(folder.Diagnostics);
        Assert.Equal("KIN1011", info.Code.Id);
        Assert.Contains("Maksud Anda 'satuan'?", info.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_in_several_files_are_told_in_one_run()
    {
        var galat = FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe\nA,a ^ 2,Kumulatif\nB,b,?\n"),
            ("cascading.csv", "kode,induk,jenjang\nS1,T2,Sasaran\n")).Galat();
        Assert.Equal(["KIN1103", "KIN1005", "KIN4001"], galat.Select(d => d.Code.Id));
    }

    /// <summary>What a file lacks may follow from the options that were not read.</summary>
    [Fact]
    public void Options_that_are_not_read_are_told_alone() => FolderUji.Read(
        ("kinerja.json", "{ \"Kinerja\": { \"TahunBaku\": 2022\n \"Jenjang\": [\"A\", \"B\"] } }"),
        ("cascading.csv", "kode,jenjang\nS,A\n"), ("realisasi.csv", "wilayah,triwulan,variabel,nilai\nX,1,a,1\n"))
        .AssertGalat("KIN1010", "kinerja.json", 2, null, "berkas lain baru diperiksa sesudahnya");

    [Fact]
    public void Options_that_are_not_valid()
    {
        FolderUji.Read(("kinerja.json", "{ \"Kinerja\": { \"DataHilang\": \"Hapus\" } }"))
            .AssertGalat("KIN1009", null!, null, null, "Pilihan: Abaikan, Nol, Blokir");
        FolderUji.Read(("kinerja.json", "{ \"Kinerja\": "))
            .AssertGalat("KIN1010", "kinerja.json", 1, null, "Bukan JSON yang sah");
        FolderUji.Read(("kinerja.json", "{ \"Kinerja\": { \"DesimalKeluaran\": 2,\n \"DesimalKeluaran\": 3 } }"))
            .AssertGalat("KIN1010", "kinerja.json", null, null, "nama yang ditulis dua kali");
        FolderUji.Read(("kinerja.json", "{ \"Kinerja\": { \"DesimalKeluaran\": 2.5 } }"))
            .AssertGalat("KIN1009", null!, null, null, "Tulis satu bilangan bulat.");
        FolderUji.Read(("kinerja.json", "{ \"Kinerja\": { \"Xyz\": 2 } }"))
            .AssertGalat("KIN1009", null!, null, null, "Yang ada: ");
        FolderUji.Read(("kinerja.json", "{ \"Kinerja\": { \"Data\u0085Ganda\": 2 } }"))
            .AssertGalat("KIN1009", null!, null, null, "Opsi 'Data\\u0085Ganda' tidak dikenal.");
    }

    [Fact]
    public void An_option_that_is_not_valid_hides_nothing_else()
    {
        var galat = FolderUji.Read(
            ("kinerja.json", "{ \"Kinerja\": { \"Warna\": 1 } }"),
            ("indikator.csv", "kode,simpul,rumus,tipe\nA,T1,[@X],Kumulatif\n")).Galat();
        Assert.Equal(["KIN1009", "KIN1007", "KIN1114"], galat.Select(d => d.Code.Id));
    }

    [Fact]
    public void A_setting_that_cannot_apply_is_told_where_it_stands()
    {
        var folder =
            FolderUji.Read(("variabel.csv", "indikator,variabel,sifat,cara_lapor\nIK,b,Posisi,\n,b,,SampaiDengan\n"));
        var warning = Assert.Single(folder.Definisi!.Diagnostics);
        Assert.Equal(("KIN1014", 3), (warning.Code.Id, warning.Place.Line));
    }

    [Fact]
    public void Options_outside_their_section_are_not_passed_over() => FolderUji
        .Read(("kinerja.json", "{ \"DesimalKeluaran\": 4 }"))
        .AssertGalat("KIN1009", "kinerja.json", null, null, "di dalam bagian \"Kinerja\"");

    [Fact]
    public void Given_options_win_over_the_file()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", FolderUji.Indikator), ("realisasi.csv", FolderUji.Realisasi),
            ("kinerja.json",
                "{ \"Kinerja\": { \"DesimalKeluaran\": 4, \"BatasAtasCapaian\": null, "
                + "\"HariKerjaEfektifPerTriwulan\": null } }"));
        var opsi = KinerjaFolder.Read(folder.Path, new Dictionary<string, string?> { ["desimalkeluaran"] = "6" })
            .Options;
        Assert.Equal(6, opsi.DesimalKeluaran);
        Assert.Null(opsi.BatasAtasCapaian);
    }

    [Fact]
    public void A_folder_in_place_of_a_file()
    {
        using var folder = new TemporaryFolder(("indikator.csv", FolderUji.Indikator));
        Directory.CreateDirectory(folder.PathOf("realisasi.csv"));
        var bacaan = KinerjaFolder.Read(folder.Path);
        var galat = Assert.Single(bacaan.Galat());
        Assert.Equal(("KIN1010", "realisasi.csv"), (galat.Code.Id, galat.Place.File));
        Assert.False(bacaan.CanCalculate);
    }
}
