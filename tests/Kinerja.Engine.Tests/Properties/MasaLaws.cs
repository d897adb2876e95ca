using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 4.8: what counts is the row of the tahun, not how the tahun are divided among rows.</summary>
public sealed class MasaLaws
{
    /// <summary>
    /// The tingkat that must report an indikator follows from all tahun of its row (SPEC 4.7), and its renstra starts
    /// with the row (SPEC 17.1). So the row of such an indikator stays whole where one of both is calculated.
    /// </summary>
    [Law]
    public void Splitting_the_masa_of_rows_changes_nothing(Tape tape)
    {
        var choices = Enumerable.Range(0, 40).Select(_ => tape.Choose(1000)).ToArray(); // drawn first
        var dataset = new MasaAcak(tape);
        var (hasRenstra, parts) = (choices[0] % 2 == 0, dataset.Parts());
        var aturan = hasRenstra ? dataset.WithRenstra(choices[1]) : dataset.Aturan;
        var knowsTingkat = parts.Wilayah[0].Tingkat.Length > 0;
        var expected = Cetak.All(dataset.Calculate(parts, aturan));
        var pembagi = new PembagiMasa(choices);
        for (var round = choices[2] % 3; round >= 0; round--)
        {
            parts = parts with
            {
                Indikator = hasRenstra ? parts.Indikator : pembagi.Split(
                    parts.Indikator, (row, masa) => Baris.Of(row, masa.Dari, masa.Sampai),
                    row => row.TingkatPelapor is not null || !knowsTingkat),
                Simpul = pembagi.Split(parts.Simpul, (row, masa) => Baris.Of(row, masa.Dari, masa.Sampai)),
                Wilayah = pembagi.Split(parts.Wilayah, (row, masa) => Baris.Of(row, masa.Dari, masa.Sampai)),
            };
        }
        Assert.Equal(expected, Cetak.All(dataset.Calculate(parts, aturan)));
    }

    [Law]
    public void Rows_of_all_tahun_of_the_data_give_what_open_rows_give(Tape tape)
    {
        var (renstra, sides) = (tape.Choose(6), 1 + tape.Choose(3)); // drawn first
        var dataset = new MasaAcak(tape);
        var (parts, aturan) = (dataset.Parts(), dataset.WithRenstra(renstra));
        var expected = Cetak.All(dataset.Calculate(parts, aturan));
        parts = parts with
        {
            Indikator = [.. parts.Indikator.Select(row => Baris.Of(row, Dari(row), Sampai(row)))],
            Simpul = [.. parts.Simpul.Select(row => Baris.Of(row, Dari(row), Sampai(row)))],
            Wilayah = [.. parts.Wilayah.Select(row => Baris.Of(row, Dari(row), Sampai(row)))],
        };
        Assert.Equal(expected, Cetak.All(dataset.Calculate(parts, aturan)));

        int Dari(IBarisDefinisi row) => (sides & 1) == 0 ? row.Masa.Dari : Math.Max(row.Masa.Dari, Some.Tahun);

        int Sampai(IBarisDefinisi row) =>
            (sides & 2) == 0 ? row.Masa.Sampai : Math.Min(row.Masa.Sampai, dataset.TahunAkhir);
    }

    /// <summary>
    /// Every row covers one tahun, so the tingkat that must report an indikator follows from that tahun alone.
    /// </summary>
    [Law]
    public void A_tahun_has_the_results_of_a_folder_with_only_its_rows(Tape tape)
    {
        var berlaku = new BerlakuAcak(tape);
        var hasil = berlaku.Calculate();
        foreach (var tahun in berlaku.Tahun)
            Assert.Equal(Cetak.All(berlaku.CalculateAlone(tahun)), Cetak.All(hasil, tahun));
    }

    [Law]
    public void Partitions_of_one_wilayah_give_the_whole_where_wilayah_move(Tape tape)
    {
        var berlaku = new BerlakuAcak(tape);
        Assert.Equal(Cetak.All(berlaku.Calculate()), Cetak.All(berlaku.Calculate(wilayahPerPartition: 1)));
    }

    /// <summary>SPEC 11: wilayah, indikator, tahun, triwulan; a ranking by induk first.</summary>
    [Law]
    public void Rows_stand_in_the_order_of_the_output(Tape tape)
    {
        var berlaku = new BerlakuAcak(tape);
        var hasil = berlaku.Calculate();
        AssertOrder(hasil.Indikator.Select(row =>
            $"{row.Wilayah} {row.KodeIndikator} {row.Tahun} {row.Triwulan.Nomor}"));
        AssertOrder(hasil.Simpul.Select(row => $"{row.Wilayah} {row.KodeSimpul} {row.Tahun} {row.Triwulan.Nomor}"));
        AssertOrder(hasil.Peringkat.Select(row =>
            $"{row.Induk} {row.Wilayah} {row.KodeSimpul} {row.Tahun} {row.Triwulan.Nomor}"));
        AssertOrder(hasil.Anggaran.Select(row => $"{row.Wilayah} {row.KodeSimpul} {row.Tahun} {row.Triwulan.Nomor}"));
        AssertOrder(hasil.Skm.Select(row =>
            $"{row.Wilayah} {row.Tahun} {(row.IsSampaiDengan ? 1 : 0)} {row.Triwulan.Nomor}"));
    }

    private static void AssertOrder(IEnumerable<string> rows)
    {
        var shown = rows.ToList();
        Assert.Equal(shown.Order(StringComparer.Ordinal), shown);
        Assert.Equal(shown.Count, shown.Distinct().Count());
    }
}
