using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>The partitions of a calculation together give the results of the whole, in any order and by any
/// thread.</summary>
public sealed class PartitionLaws
{
    [Law]
    public void Partitions_of_one_wilayah_on_three_threads_give_the_rows_and_diagnostics_of_the_whole(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        var whole = dataset.Calculate();
        var partitions =
            new HasilKinerja(
            new Hitungan(
            dataset.Definisi(), dataset.Aturan, dataset.Data(), survei: null, keep: tape.Flip(),
            wilayahPerPartition: 1)
            { Threads = 3 });
        Assert.Equal(whole.Diagnostics.Order(ByText), partitions.Diagnostics.Order(ByText));
        Assert.Equal(Cetak.All(whole), Cetak.All(partitions));
        foreach (var row in whole.Indikator)
        {
            var found = partitions.FindIndikator(row.Wilayah, row.Indikator.Kode, row.Tahun, row.Triwulan);
            Assert.Equal(row.Capaian, found!.Value.Capaian);
        }
    }

    /// <summary>Which rows the columns of an indikator have is not to be seen, wherever it appears.</summary>
    [Law]
    public void Rows_where_an_indikator_can_appear_give_what_rows_for_all_wilayah_give(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        var (all, some) = (Calculate(wide: -1), Calculate(wide: int.MaxValue));
        Assert.Equal(all.Diagnostics, some.Diagnostics);
        Assert.Equal(Cetak.All(all), Cetak.All(some));
        foreach (var triwulan in Triwulan.Semua)
            Assert.Equal(Explanations(all, triwulan), Explanations(some, triwulan));

        HasilKinerja Calculate(int wide) => new(new Hitungan(
            dataset.Definisi(), dataset.Aturan, dataset.Data(), survei: null, keep: true, wide: wide));
    }

    [Law]
    public void One_quarter_alone_has_the_rows_the_explanations_and_the_diagnostics_it_has_among_all(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        var (whole, triwulan) = (dataset.Calculate(), new Triwulan(1 + tape.Choose(4)));
        var alone = new KinerjaEngine(dataset.Definisi(), dataset.Aturan)
            .CalculateOnDemand(dataset.Data(), threads: 2, triwulan: triwulan);
        Assert.Equal(
            whole.Diagnostics.Where(d => !IsOfResult(d) || d.Place.Triwulan == triwulan).Order(ByText),
            alone.Diagnostics.Where(d => !IsSuspicion(d) && d.Code != TreeCodes.IndikatorTidakMenentukan)
                .Order(ByText));
        Assert.Subset(Suspected(whole), Suspected(alone));
        Assert.Equal(WilayahLaws.Print(whole, triwulan), WilayahLaws.Print(alone));
        Assert.Equal(Explanations(whole, triwulan), Explanations(alone, triwulan));
    }

    /// <summary>No partition has a wilayah that lies in one of another in any tahun. Together they have all, in
    /// order.</summary>
    [Law]
    public void Partitions_are_closed_and_in_order(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        var hasil =
            new HasilKinerja(
            new Hitungan(
            dataset.Definisi(), AturanKinerja.Baku, dataset.Data(), survei: null, keep: true, wilayahPerPartition: 1));
        var partitions = Enumerable.Range(0, hasil.PartitionCount).Select(i => hasil.Partition(i).Wilayah).ToList();
        Assert.Equal(hasil.Wilayah, partitions.SelectMany(partition => partition));
        foreach (var wilayah in hasil.Tahun.SelectMany(tahun => hasil.Definisi.Tahun(tahun).Wilayah))
        {
            if (wilayah?.Induk is null) continue;
            var partition = Assert.Single(partitions, partition => partition.Contains(wilayah.Kode));
            Assert.Contains(wilayah.Induk, partition);
        }
    }

    /// <summary>Whether it is told of a figure that was calculated, not of what was reported.</summary>
    private static bool IsOfResult(Diagnostic diagnostic) =>
        diagnostic.Code == CalculationCodes.Luapan || diagnostic.Code == TreeCodes.PembobotKosong
        || diagnostic.Code == TreeCodes.IndikatorTidakMenentukan || IsSuspicion(diagnostic);

    /// <summary>Whether it is a suspicion about figures, told once for all quarters that were calculated (SPEC
    /// 8.4).</summary>
    private static bool IsSuspicion(Diagnostic diagnostic) =>
        diagnostic.Code == CalculationCodes.PersenMelebihiSeratus || diagnostic.Code == CalculationCodes.CapaianTakWajar
        || diagnostic.Code == CalculationCodes.PecahanUntukPersen || diagnostic.Code == CalculationCodes.PersenNegatif
        || diagnostic.Code == CalculationCodes.JumlahTetap;

    /// <summary>What is suspected of which indikator.</summary>
    private static HashSet<(string, string?)> Suspected(HasilKinerja hasil) =>
        [.. hasil.Diagnostics.Where(IsSuspicion).Select(d => (d.Code.Id, d.Place.Indikator))];

    private static IEnumerable<string> Explanations(HasilKinerja hasil, Triwulan triwulan) =>
    [
        .. hasil.Indikator.Where(row => row.Triwulan == triwulan).SelectMany(row => hasil.Explain(row)).Select(Print),
        .. hasil.Simpul.Where(row => row.Triwulan == triwulan).SelectMany(row => hasil.Explain(row)).Select(Print),
    ];

    private static string Print(PenjelasanStep langkah) =>
        $"{langkah.Nama}|{langkah.Rumus}|{langkah.Hasil}|{string.Join(";", langkah.Inputs.Select(m => (m.Nama, m.Nilai)))}|{string.Join(";", langkah.Notes)}";

    private static readonly IComparer<Diagnostic> ByText =
        Comparer<Diagnostic>.Create((left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));
}
