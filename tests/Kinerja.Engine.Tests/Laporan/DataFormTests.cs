using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>What the report says of the data: files, messages, kelengkapan, replaced figures (SPEC 8).</summary>
public sealed class DataFormTests
{
    private static readonly LaporanKinerja Laporan = Susun(
        Told(DataCodes.KunciGanda, "k.1"), Told(DataCodes.DataDiganti, "K.1"), Told(DataCodes.KunciGanda, null),
        Told(DataCodes.KunciGanda, "K.2"));

    [Fact]
    public void Rows_of_files_add_up()
    {
        var table = Laporan.Table("data-berkas");
        Assert.Equal([10, 7, 2, 1], Figures(table, "a.csv"));
        Assert.Equal([15, 12, 2, 1], Figures(table, "Jumlah"));
    }

    [Fact]
    public void Messages_are_counted_by_code_with_cause_and_cure()
    {
        var table = Laporan.Table("data-pesan");
        Assert.Equal([DataCodes.KunciGanda.Id, DataCodes.DataDiganti.Id], table.Baris.Select(row => row.Sel[0].Teks));
        Assert.Equal(3, table.Number(DataCodes.KunciGanda.Id, "jumlah"));
        Assert.Equal(DataCodes.KunciGanda.Cure, table.At(DataCodes.KunciGanda.Id, "perbaikan").Teks);
    }

    [Fact]
    public void A_replaced_figure_is_told_with_its_message() =>
        Assert.Equal("pesan K.1", Assert.Single(Laporan.Table("data-diganti").Baris).Sel[^1].Teks);

    [Fact]
    public void Findings_that_name_a_wilayah_stand_beside_it()
    {
        var table = Laporan.Table("kabupaten-8c");
        Assert.Equal((1, 1), (table.Number("K.1", "galat"), table.Number("K.1", "diganti")));
        Assert.Equal((1, 0), (table.Number("K.2", "galat"), table.Number("K.2", "diganti")));
    }

    [Fact]
    public void Findings_of_another_tahun_stand_in_the_report_of_that_tahun()
    {
        var table = Susun(
            Told(DataCodes.KunciGanda, "K.1", Some.Tahun - 1), Told(DataCodes.KunciGanda, "k.1", Some.Tahun),
            Told(DataCodes.DataDiganti, "K.1")).Table("kabupaten-8c");
        Assert.Equal((1, 1), (table.Number("K.1", "galat"), table.Number("K.1", "diganti")));
    }

    /// <summary>Two are kept, and 40 and 2 000 are not.</summary>
    [Fact]
    public void Messages_that_are_not_kept_count_too()
    {
        var beyond = new Dictionary<DiagnosticCode, long>
        {
            [DataCodes.KunciGanda] = 40,
            [DataCodes.DataDiganti] = 2000,
            [DataCodes.NamaSebagaiKode] = 3,
        };
        var laporan = Susun(
            beyond, Told(DataCodes.KunciGanda, "K.1"), Told(DataCodes.DataDiganti, "K.1"));
        var table = laporan.Table("data-pesan");
        Assert.Equal(
            [41, 2001, 3],
            new[] { DataCodes.KunciGanda, DataCodes.DataDiganti, DataCodes.NamaSebagaiKode }
                .Select(code => table.Number(code.Id, "jumlah")));
        Assert.StartsWith(
            "1000 yang pertama dari 2001;", laporan.Table("data-diganti").Catatan[0], StringComparison.Ordinal);
        Assert.Contains(
            "2.040 Galat dan angka diganti tidak terbagi menurut wilayah karena terlalu banyak.",
            laporan.Table("kabupaten-8c").Catatan);
    }

    [Fact]
    public void Reasons_stand_in_words() => Assert.Equal(
        ["tidak ada target"], Laporan.Table("data-kelengkapan").Rows("keterangan"));

    private static decimal?[] Figures(Tabel table, string nama) =>
        [.. table.RowWith(nama).Sel.Skip(1).Select(sel => sel.Nilai?.Value)];

    private static Diagnostic Told(DiagnosticCode code, string? wilayah, int? tahun = null) => new(
        code, new DiagnosticPlace { File = "a.csv", Line = 2, Wilayah = wilayah, Tahun = tahun }, $"pesan {wilayah}");

    private static LaporanKinerja Susun(params Diagnostic[] told) => Susun([], told);

    private static LaporanKinerja Susun(Dictionary<DiagnosticCode, long> beyond, params Diagnostic[] told)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("IK")],
            Wilayah = [new Wilayah("K"), new Wilayah("K.1", "K"), new Wilayah("K.2", "K")],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(
            new DataKinerjaBuilder().Quarters("K.1", null, "jumlah", 1).Build());
        return LaporanKinerja.Susun(hasil, new Titik("K", Some.Tahun, Triwulan.I), new PilihanLaporan
        {
            Berkas = [new Berkas("a.csv", 10, 7, 2, 1), new Berkas("b.csv", 5, 5, 0, 0)],
            DiagnosticsBeyond = beyond,
            Diagnostics = [.. told],
        });
    }
}
