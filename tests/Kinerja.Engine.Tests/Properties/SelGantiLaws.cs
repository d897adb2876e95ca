using Kinerja.Engine.Data;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>Data with one number replaced is the data that would have been built with that number.</summary>
public sealed class SelGantiLaws
{
    [Law]
    public void Replacing_cells_is_building_the_data_with_the_last_number_of_each(Tape tape)
    {
        var acak = new DatasetAcak(tape);
        var first = acak.Data();
        var cells = first.SemuaRealisasi.ToDictionary(Key, sel => sel);
        var data = first;
        for (var i = 0; i <= tape.Choose(5); i++)
        {
            var sel = new SelRealisasi(
                tape.Pick([.. acak.Wilayah.Select(one => one.Kode), "baru"]),
                tape.Pick([null, .. acak.Indikator.Select(one => one.Kode)]), tape.Pick("a", "B", "jumlah", "lain"),
                tape.Pick(Some.Tahun, Some.Tahun + 1, 2100), new Triwulan(1 + tape.Choose(4)), tape.Cell());
            data = data.With(sel);
            cells[Key(sel)] = sel;
        }
        var builder = new DataKinerjaBuilder();
        builder.AddRange(cells.Values);
        builder.AddRange(first.SemuaTarget);
        var built = builder.Build();

        Assert.Equal(built.SemuaRealisasi.Select(Row).Order(), data.SemuaRealisasi.Select(Row).Order());
        Assert.Equal(built.Tahun, data.Tahun);
        var engine = new KinerjaEngine(acak.Definisi(), acak.Aturan);
        var (expected, actual) = (engine.Calculate(built), engine.Calculate(data));
        Assert.Equal(Cetak.All(expected), Cetak.All(actual));
        Assert.Equal(
            expected.Diagnostics.Select(d => d.ToString()).Order(),
            actual.Diagnostics.Select(d => d.ToString()).Order());
        Assert.Equal(Cetak.All(engine.Calculate(acak.Data())), Cetak.All(engine.Calculate(first))); // it did not change
    }

    [Theory]
    [InlineData("", "a", 2022, 1)]
    [InlineData("w", " ", 2022, 1)]
    [InlineData("w", "a", 22, 1)]
    [InlineData("w", "a", 2022, 1e18)]
    public void A_cell_that_no_row_could_report_is_the_fault_of_the_caller(
        string wilayah, string variabel, int tahun, double nilai) =>
        Assert.ThrowsAny<ArgumentException>(() => new DataKinerjaBuilder().Build().With(
            new SelRealisasi(wilayah, null, variabel, tahun, new Triwulan(1), (decimal)nilai)));

    private static (string, string?, string, int, Triwulan) Key(SelRealisasi sel) =>
        (sel.Wilayah, sel.Indikator?.ToLowerInvariant(), sel.Variabel.ToLowerInvariant(), sel.Tahun, sel.Triwulan);

    private static string Row(SelRealisasi sel) =>
        FormattableString.Invariant($"{Key(sel)} {sel.Nilai}");
}
