using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 6.8, 6.9 in files: levels as data, several induk and their weights.</summary>
public sealed class IndukTests
{
    [Fact]
    public void Induk_and_weights_are_lists_in_the_same_order()
    {
        var folder = Read("A,,Sasaran,\nB,,Sasaran,\nP,A; B ,Program, 1 ; 3 \nQ,B;A,Program,2\nR,A,Program,\n");
        Assert.Empty(folder.Galat());
        var simpul = folder.Parts!.Simpul;
        Assert.Equal(["A", "B"], simpul[2].Induk);
        Assert.Equal([1m, 3m], simpul[2].BobotPerInduk);
        Assert.Equal((2m, 0), (simpul[3].Bobot, simpul[3].BobotPerInduk.Length));
        Assert.Equal(1, simpul[4].Bobot);
    }

    [Theory]
    [InlineData("A;B", "1;3;2", "Ada 3 bobot untuk 2 induk.")]
    [InlineData("A", "1;3", "Ada 2 bobot untuk 1 induk.")]
    [InlineData("", "1;3", "Ada 2 bobot untuk 0 induk.")]
    [InlineData("A;B", "1;", "Bobot '' bukan angka 0 atau lebih.")]
    [InlineData("A;B", "1;-3", "Bobot '-3' bukan angka 0 atau lebih.")]
    [InlineData("A;B", "1;tiga", "Bobot 'tiga' bukan angka 0 atau lebih.")]
    public void As_many_weights_as_induk(string induk, string bobot, string told) =>
        Read($"A,,Sasaran,\nB,,Sasaran,\nP,{induk},Program,{bobot}\n")
            .AssertGalat("KIN1008", "cascading.csv", 4, "bobot", told);

    [Theory]
    [InlineData("1;3", "KIN1008")]
    [InlineData("", "KIN4001")]
    public void Induk_with_a_comma_between_them(string bobot, string code) =>
        Read($"A,,Sasaran,\nB,,Sasaran,\nP,\"A, B\",Program,{bobot}\n").AssertGalat(
            code, "cascading.csv", 4, "induk", "Beberapa induk dipisah ';', bukan koma: ");

    [Fact]
    public void Levels_of_its_own_are_told_once_with_the_option_to_paste() =>
        ReadLevels("P,S1,Program Prioritas\nM1,,Misi\nM2,,misi\nS1,M1,Strategi\n", null, null).AssertGalat(
            "KIN1005", "cascading.csv", 2, "jenjang",
            "{ \"Kinerja\": { \"Jenjang\": [\"Misi\", \"Strategi\", \"Program Prioritas\"] } }");

    [Fact]
    public void Levels_misspelled_are_told_each() => Assert.Equal(
        [2, 3], ReadLevels("S,,Sasarn\nP,S,Progam\n", null, null).Galat().Select(one => one.Place.Line!.Value));

    [Fact]
    public void No_induk_twice() => Read("A,,Sasaran,\nP,A;a,Program,\n").AssertGalat(
        "KIN4011", "cascading.csv", 3, "induk", "'P' menyebut induk 'a' dua kali. Hapus salah satunya.");

    [Theory]
    [InlineData("""["Strategis", "Taktikal", "Operasional"]""", null)]
    [InlineData(null, "Strategis,Taktikal , Operasional")]
    [InlineData("""["Tujuan", "Sasaran"]""", "Strategis,Taktikal,Operasional")]
    public void Levels_come_from_kinerja_json_or_the_command_line_which_wins(string? json, string? line)
    {
        var folder = ReadLevels("A,,STRATEGIS\nP,A,Operasional\nQ,A,1. taktikal\n", json, line);
        Assert.Empty(folder.Galat());
        Assert.Equal(["Strategis", "Taktikal", "Operasional"], folder.Parts!.Jenjang.Nama);
        Assert.Equal(
            ["Strategis", "Operasional", "Taktikal"],
            DefinisiKinerja.Create(folder.Parts).Simpul.Select(simpul => simpul.Jenjang));
    }

    [Theory]
    [InlineData("Tujuan", "memuat 1 jenjang: harus 2..12.")]
    [InlineData("a,b,c,d,e,f,g,h,i,j,k,l,m", "memuat 13 jenjang: harus 2..12.")]
    [InlineData("Tujuan,Sasaran,TU-JU_AN", "memuat 'TU-JU_AN' dua kali.")]
    [InlineData("Sub Kegiatan,SubKegiatan", "memuat 'SubKegiatan' dua kali.")]
    [InlineData("Tujuan,,Sasaran", "memuat nama kosong. Hapus nama kosong itu, atau tulis namanya.")]
    [InlineData("Tujuan,Sasaran,", "memuat nama kosong.")]
    [InlineData(" ", "memuat 1 jenjang: harus 2..12.")]
    public void A_list_that_is_none_is_a_failure_of_the_option(string line, string told)
    {
        var galat = Assert.Single(ReadLevels("A,,Strategis\n", null, line).Galat());
        Assert.Equal("KIN1009", galat.Code.Id);
        Assert.Contains($"Jenjang {told}", galat.Message, StringComparison.Ordinal);
    }

    /// <summary>Another option that is refused takes no level away.</summary>
    [Fact]
    public void A_refused_option_beside_the_levels_is_told_alone()
    {
        var folder = FolderUji.Read(
            ("cascading.csv", "kode,induk,jenjang\nA,,Strategis\nP,A,Taktikal\n"),
            ("kinerja.json", """{ "Kinerja": { "Jenjang": ["Strategis", "Taktikal"], "DesimalKeluaran": 99 } }"""));
        Assert.Contains("DesimalKeluaran", Assert.Single(folder.Galat()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_levels_is_that_of_the_list() =>
        ReadLevels("A,,Taktikal\nP,A,Strategis\n", """["Strategis", "Taktikal"]""", null).AssertGalat(
            "KIN4003", "cascading.csv", 3, "jenjang", "'P' (Strategis) berada di bawah 'A' (Taktikal)");

    private static KinerjaFolder Read(string rows) =>
        FolderUji.Read(("cascading.csv", "kode,induk,jenjang,bobot\n" + rows));

    private static KinerjaFolder ReadLevels(string rows, string? json, string? line)
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", FolderUji.Indikator), ("realisasi.csv", FolderUji.Realisasi),
            ("cascading.csv", "kode,induk,jenjang\n" + rows));
        if (json is not null) folder.Write("kinerja.json", $$"""{ "Kinerja": { "Jenjang": {{json}} } }""");
        var opsi = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (line is not null) opsi["Jenjang"] = line;
        return KinerjaFolder.Read(folder.Path, opsi);
    }
}
