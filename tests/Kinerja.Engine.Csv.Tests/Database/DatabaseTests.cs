using System.Data;
using System.Data.Common;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Tests.Database;

/// <summary>Values as a database stores them, and where messages say that they stand.</summary>
public sealed class DatabaseTests
{
    private static readonly string[] Kolom = ["wilayah", "indikator", "tahun", "triwulan", "variabel", "nilai"];

    [Fact]
    public void Numbers_of_every_type_are_the_numbers_themselves()
    {
        var folder = Read(
            ["33.1", "IK", 2022, (short)1, "a", 1.234m], ["33.1", "IK", 2022L, 2, "a", 83.3d],
            ["33.1", "IK", 2022m, (byte)3, "a", 12345678901234567L], ["33.1", "IK", "2022", "TW4", "a", 1e10d]);
        Assert.Empty(folder.Galat());
        Assert.Equal(
            [1.234m, 83.3m, 12345678901234567m, 10000000000m],
            folder.Data!.SemuaRealisasi.Select(sel => sel.Nilai!.Value));
    }

    [Fact]
    public void Null_is_not_reported_and_zero_is()
    {
        var folder = Read(["33.1", "IK", 2022, 1, "a", DBNull.Value], ["33.1", "IK", 2022, 2, "a", 0m]);
        Assert.Empty(folder.Galat());
        Assert.Equal([null, 0m], folder.Data!.SemuaRealisasi.Select(sel => sel.Nilai));
        Assert.Equal(2, folder.Accounts.Single(akun => akun.File == "realisasi").Dipakai);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(double.NaN)]
    [InlineData(1e300)]
    [InlineData(new byte[] { 1 })]
    [InlineData("abc")]
    public void A_value_that_is_no_number_refuses_its_row_only(object nilai)
    {
        var folder = Read(["33.1", "IK", 2022, 1, "a", nilai], ["33.1", "IK", 2022, 2, "a", 5]);
        Assert.Single(folder.Galat());
        Assert.Equal([5m], folder.Data!.SemuaRealisasi.Select(sel => sel.Nilai));
    }

    [Fact]
    public void A_message_names_the_table_and_the_key_of_the_row()
    {
        var folder = Read(
            ["33.1", "IK", 2022, 1, "a", 1], ["33.9", "IK", 2022, 2, "a", 2], ["33.1", "IK", 2022, 1, "a", 3]);
        Assert.Equal(
            [
                "realisasi[wilayah=33.9; indikator=IK; tahun=2022; triwulan=2; variabel=a], kolom wilayah",
                "realisasi[wilayah=33.1; indikator=IK; tahun=2022; triwulan=1; variabel=a], kolom nilai",
            ],
            folder.Galat().Select(d => d.Place.ToString()));
        Assert.Equal([DataCodes.WilayahTidakDikenal, DataCodes.KunciGanda], folder.Galat().Select(d => d.Code));
    }

    [Fact]
    public void A_row_of_a_definition_is_known_by_its_kode()
    {
        var indikator = Table("indikator", ["kode", "rumus", "tipe"], ["IK", "a +", "Kumulatif"]);
        var place = KinerjaCsv.ReadIndikator(indikator).Diagnostics.Single().Place;
        Assert.Equal(("indikator", "kode=IK", "rumus"), (place.File, place.Key, place.Column));
    }

    [Fact]
    public void A_table_without_a_required_column_is_a_definition_error()
    {
        var folder = KinerjaFolder.Read([.. Definisi(), Table("realisasi", ["wilayah", "nilai"], ["33.1", 1])]);
        var galat = Assert.Single(folder.Galat());
        Assert.Equal((DefinitionCodes.KolomWajibTidakAda, "realisasi"), (galat.Code, galat.Place.File));
        Assert.False(folder.CanCalculate);
    }

    [Fact]
    public void A_table_of_an_unknown_name_is_told()
    {
        var folder = KinerjaFolder.Read([.. Definisi(), Realisasi(), Table("pegawai", ["nip"], ["1"])]);
        var told = Assert.Single(folder.Diagnostics, d => d.Code == DefinitionCodes.BerkasTidakDibaca);
        Assert.Equal("pegawai", told.Place.File);
    }

    [Fact]
    public void A_query_that_the_database_refuses_is_a_diagnostic()
    {
        var folder = KinerjaFolder.Read([.. Definisi(), InputFile.FromTable("realisasi", () => throw new Ditolak())]);
        var galat = Assert.Single(folder.Galat());
        Assert.Contains("relation \"realisasi\" does not exist", galat.Message);
        Assert.False(folder.CanCalculate);
    }

    [Fact]
    public void The_options_of_a_host_stand_in_for_kinerja_json()
    {
        var options = new KinerjaOptions { DataGanda = DataGanda.Terakhir, TahunBaku = 2023 };
        var realisasi = Table(
            "realisasi", ["wilayah", "indikator", "triwulan", "variabel", "nilai"], ["33.1", "IK", 1, "a", 1],
            ["33.1", "IK", 1, "a", 2]);
        var folder = KinerjaFolder.Read([.. Definisi(), realisasi], new ReadOptions { Kinerja = options });
        Assert.Same(options, folder.Options);
        Assert.Equal([new SelRealisasi("33.1", "ik", "a", 2023, new Triwulan(1), 2)], folder.Data!.SemuaRealisasi);
        var diganti = Assert.Single(folder.Diagnostics, d => d.Code == DataCodes.DataDiganti);
        Assert.Contains("1 di realisasi diganti 2 di realisasi", diganti.Message);
    }

    [Fact]
    public void Cancelling_ends_the_reading()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        Assert.Throws<OperationCanceledException>(
            () => KinerjaFolder.Read([.. Definisi(), Realisasi()], null, cancel.Token));
    }

    private static KinerjaFolder Read(params object[][] rows) =>
        KinerjaFolder.Read([.. Definisi(), Table("realisasi", Kolom, rows)]);

    private static InputFile Realisasi() => Table("realisasi", Kolom, ["33.1", "IK", 2022, 1, "a", 1]);

    private static InputFile[] Definisi() =>
    [
        Table("indikator", ["kode", "rumus", "tipe"], ["IK", "a", "Kumulatif"]),
        Table("wilayah", ["kode", "nama"], ["33.1", "Satu"], ["33.2", "Dua"]),
    ];

    private static InputFile Table(string name, string[] columns, params object[][] rows)
    {
        var table = new DataTable(name);
        foreach (var column in columns) table.Columns.Add(column, typeof(object));
        foreach (var row in rows) table.Rows.Add(row);
        return InputFile.FromTable(name, table.CreateDataReader);
    }

    private sealed class Ditolak() : DbException("relation \"realisasi\" does not exist");
}
