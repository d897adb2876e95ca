namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.9: rows that are no data are told, and rows that only look like it are read.</summary>
public sealed class NoDataRowsTests
{
    private const string Definisi =
        "kode,nama,rumus,tipe\nIK,Konflik,\"Persen(a, b)\",Kumulatif\nIKM,Indeks,a,Non Kumulatif\n"
        + "JD,Jumlah desa tertib,a,Kumulatif\n";

    private const string Header = "wilayah,indikator,tahun,triwulan,variabel,nilai\n";
    private const string Rows = "X,IK,2022,1,a,1\nX,IK,2022,1,b,2\n";

    [Theory]
    [InlineData("Jumlah")]
    [InlineData("JUMLAH")]
    [InlineData("Jumlah:")]
    [InlineData("Jumlah seluruh kecamatan")]
    [InlineData("Sub Jumlah")]
    [InlineData("Sub-Jumlah")]
    [InlineData("Subtotal")]
    [InlineData("Sub Total")]
    [InlineData("Total")]
    [InlineData("Grand Total")]
    [InlineData("Rata-rata")]
    [InlineData("Rata - Rata")]
    [InlineData("Rerata")]
    [InlineData("Σ")]
    [InlineData("Σ Nilai")]
    [InlineData("NRR")]
    [InlineData("NRR per unsur")]
    public void A_row_that_begins_with_a_word_for_totals_is_told(string word)
    {
        var folder = Read($"{Header}{Rows}{word},,,,,3\n");
        var told = Assert.Single(folder.Diagnostics);
        Assert.Equal(("KIN2024", "realisasi.csv"), (told.Code.Id, told.Place.File));
        Assert.StartsWith("1 baris bukan data", told.Message, StringComparison.Ordinal);
        Assert.EndsWith("baris 4.", told.Message, StringComparison.Ordinal);
        AssertAccount(folder, dibaca: 2, dipakai: 2, dilewati: 1);
    }

    /// <summary>The only key that such a row fills may be any of them.</summary>
    [Theory]
    [InlineData(",Jumlah,,,,3")]
    [InlineData(",,Jumlah,,,3")]
    [InlineData(",,,Jumlah,,3")]
    public void The_word_may_stand_in_any_key(string row) =>
        AssertAccount(Read($"{Header}{Rows}{row}\n"), dibaca: 2, dipakai: 2, dilewati: 1);

    [Fact]
    public void The_word_may_stand_in_the_date() => AssertAccount(
        FolderUji.Read(("indikator.csv", "kode,rumus,tipe\nIK,a,Kumulatif\n"), ("realisasi.csv",
            "wilayah,indikator,tanggal,nilai\nX,IK,2022-03-31,1\n,,Jumlah,1\n")),
        dibaca: 1, dipakai: 1, dilewati: 1);

    /// <summary>Numbers in sequence are data when they do not begin with 1 or their key is a known kode.</summary>
    [Theory]
    [InlineData("2", "2;3;4;5", 3)]
    [InlineData("1", "1;2;3;4", 2)]
    public void A_first_row_of_numbers_in_sequence_is_data_where_it_can_be(string kode, string row, int target)
    {
        var folder = FolderUji.Read(
            ("indikator.csv", $"kode,rumus,tipe\n{kode},a,Kumulatif\n"),
            ("target.csv", $"indikator;target_2022;target_2023;target_2024\n{row}\n"),
            ("realisasi.csv", $"{Header}X,{kode},2022,1,a,1\n"));
        Assert.Equal(
            target, folder.Calculate().IndikatorAt("X", 2022, Kinerja.Engine.Waktu.Triwulan.IV).Single().Target.Value);
    }

    [Fact]
    public void Ikm_is_such_a_word_when_no_indikator_bears_it()
    {
        var folder = FolderUji.Read(("realisasi.csv", $"{Header}X,,2022,1,a,1\nX,,2022,1,b,2\nIKM,,,,,80\n"));
        Assert.Equal("KIN2024", Assert.Single(folder.Diagnostics).Code.Id);
    }

    [Theory]
    [InlineData("indikator,wilayah,tahun,triwulan,variabel,nilai\nIKM,,2022,,,3\n")]
    [InlineData("indikator,wilayah,tahun,triwulan,variabel,nilai\nJumlah desa tertib,,,,,3\n")]
    public void An_indikator_that_bears_such_a_word_is_data(string isi)
    {
        var folder = Read(isi);
        Assert.Contains(folder.Galat(), d => d.Code.Id == "KIN2010"); // a number and blank keys: rejected as before
        AssertAccount(folder, dibaca: 1, dipakai: 0, dilewati: 0);
    }

    /// <summary>In a file whose wilayah and tahun are constants, the indikator is the only key of a row.</summary>
    [Theory]
    [InlineData("IKM")]
    [InlineData("Jumlah Desa Tertib")]
    public void An_indikator_as_the_only_key_is_data(string indikator)
    {
        var folder = Read(
            $"indikator,tw1,tw2,tw3,tw4\n{indikator},1,,,\nJumlah,1,,,\n",
            "{ \"Kinerja\": { \"WilayahBaku\": \"X\", \"TahunBaku\": 2022 } }");
        Assert.Empty(folder.Galat());
        AssertAccount(folder, dibaca: 1, dipakai: 1, dilewati: 1);
        Assert.Equal(1, folder.Calculate().Indikator.First(row => row.Realisasi.Value is not null).Realisasi.Value);
    }

    [Theory]
    [InlineData("A. Sasaran strategis,,,,,\n")]
    [InlineData(",,,,Camat Sokaraja,\n")]
    [InlineData("Sokaraja,IK,,,,\n")]
    [InlineData("X,IK,2022,1,,-\n")]
    public void A_row_without_a_number_that_lacks_a_key_is_no_data(string row)
    {
        var folder = Read(Header + Rows + row);
        Assert.Equal("KIN2024", Assert.Single(folder.Diagnostics).Code.Id);
        AssertAccount(folder, dibaca: 2, dipakai: 2, dilewati: 1);
    }

    [Theory]
    [InlineData("X,IK,2022,1,,5\n", "KIN2010")]
    [InlineData(",IK,2022,2,a,5\n", "KIN2010")]
    [InlineData("Jumlah,IK,2022,2,a,x\n", "KIN2007")]
    public void A_row_with_a_number_or_with_all_keys_is_rejected_as_before(string row, string code)
    {
        var folder = Read(Header + Rows + row);
        Assert.Equal(code, Assert.Single(folder.Galat()).Code.Id);
        AssertAccount(folder, dibaca: 3, dipakai: 2, dilewati: 0);
    }

    [Theory]
    [InlineData("Jumlahan")]
    [InlineData("Totalitas")]
    [InlineData("IKM2")]
    public void A_longer_word_is_no_such_word(string word)
    {
        var folder = Read($"{Header}{Rows}{word},,,,,3\n");
        Assert.NotEmpty(folder.Galat());
        AssertAccount(folder, dibaca: 3, dipakai: 2, dilewati: 0);
    }

    [Theory]
    [InlineData("Kalibagor,,,,")]
    [InlineData("B.,Kalibagor,,,")]
    [InlineData(",,,Kecamatan: Kalibagor,")]
    public void A_heading_that_is_a_wilayah_is_a_warning_when_the_wilayah_is_constant(string heading)
    {
        var folder = FolderUji.Read(
            ("wilayah.csv", "kode,nama\nX,Sokaraja\nY,Kalibagor\n"),
            ("kinerja.json", "{ \"Kinerja\": { \"WilayahBaku\": \"X\" } }"),
            ("realisasi.csv",
                $"indikator,tahun,triwulan,variabel,nilai\n{heading}\nIK,2022,1,a,1\nIK,2022,1,b,2\n"));
        Assert.Equal(
            [("KIN2024", null), ("KIN2025", 2)], folder.Diagnostics.Select(d => (d.Code.Id, d.Place.Line)).ToArray());
        AssertAccount(folder, dibaca: 2, dipakai: 2, dilewati: 1);
    }

    [Fact]
    public void Of_very_many_rows_the_first_lines_are_told()
    {
        var folder = Read(Header + Rows + string.Concat(Enumerable.Repeat("Jumlah,,,,,3\n", 30)));
        var told = Assert.Single(folder.Diagnostics).Message;
        Assert.StartsWith("30 baris", told, StringComparison.Ordinal);
        Assert.EndsWith("22, 23, ….", told, StringComparison.Ordinal);
    }

    private static KinerjaFolder Read(string realisasi, string opsi = "{}") =>
        FolderUji.Read(("indikator.csv", Definisi), ("realisasi.csv", realisasi), ("kinerja.json", opsi));

    private static void AssertAccount(KinerjaFolder folder, long dibaca, long dipakai, long dilewati)
    {
        var akun = Assert.Single(folder.Accounts);
        Assert.Equal((dibaca, dipakai, dilewati), (akun.Dibaca, akun.Dipakai, akun.Dilewati));
    }
}
