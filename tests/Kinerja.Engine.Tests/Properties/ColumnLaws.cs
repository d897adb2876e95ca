using Kinerja.Engine.Angka;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Kewilayahan;
using Kinerja.Engine.Perhitungan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>
/// Columns are handed from one calculator to the next, and results share some. So nobody changes one that another made,
/// and no result keeps one that is lent again.
/// </summary>
public sealed class ColumnLaws
{
    private readonly List<(KolomNilai Column, Nilai[] Cells)> _columns = [];
    private readonly List<(Array Cells, Array Copy)> _arrays = [];

    [Law]
    public void Nobody_changes_a_column_that_was_handed_on(Tape tape)
    {
        var (scope, layouts) = Scope(new DatasetAcak(tape));
        var (indikator, buffer) = (NewResults(scope), new PemikulBuffer(scope.Layout.Wilayah.Count));
        foreach (var index in scope.Inputs.Definisi.UrutanHitung)
        {
            if (layouts.Of(index) is not { } layout) continue;
            var here = scope with { Layout = layout };
            var own = IndikatorCalculator.Calculate(here, index, indikator);
            Remember(own);
            indikator[index] = new WilayahRollup(here, buffer).Roll(index, own);
            AssertUnchanged(); // not yet taken back
            _columns.Clear();
            scope.Pool.TakeBack();
        }
        _arrays.Clear();
        foreach (var result in indikator.OfType<KolomIndikator>()) Remember(result);
        var simpul = CascadingRollup.Roll(scope, layouts, indikator);
        foreach (var result in simpul.OfType<KolomSimpul>()) Remember(result);
        var named = PenanggungJawabRollup.Group(scope.Inputs.Definisi.Definisi);
        PenanggungJawabRollup.Roll(scope, layouts, named, indikator);
        foreach (var result in simpul.OfType<KolomSimpul>())
        {
            PeringkatCalculator.Mean(result.Layout, result.Capaian);
            new PeringkatCalculator(result.Layout.Wilayah).Rank(result.Layout, result.Capaian);
        }
        AssertUnchanged();
    }

    /// <summary>Results keep what they are when every lent column is spoilt as soon as it is taken back.</summary>
    [Law]
    public void No_result_keeps_a_lent_column(Tape tape)
    {
        var (scope, layouts) = Scope(new DatasetAcak(tape));
        var (indikator, buffer) = (NewResults(scope), new PemikulBuffer(scope.Layout.Wilayah.Count));
        foreach (var index in scope.Inputs.Definisi.UrutanHitung)
        {
            if (layouts.Of(index) is not { } layout) continue;
            var here = scope with { Layout = layout };
            var result = new WilayahRollup(here, buffer)
                .Roll(index, IndikatorCalculator.Calculate(here, index, indikator));
            Assert.DoesNotContain(ColumnsOf(result), scope.Pool.Owns);
            indikator[index] = result;
            scope.Pool.TakeBack();
        }
    }

    /// <summary>A simpul of one part has the columns of the part: the capaian terbatas, cell by cell.</summary>
    [Law]
    public void A_simpul_that_shares_the_columns_of_its_only_indikator_has_its_figures(Tape tape)
    {
        var (scope, layouts) = Scope(new DatasetAcak(tape));
        var (indikator, buffer) = (NewResults(scope), new PemikulBuffer(scope.Layout.Wilayah.Count));
        foreach (var index in scope.Inputs.Definisi.UrutanHitung)
        {
            if (layouts.Of(index) is not { } layout) continue;
            var here = scope with { Layout = layout };
            indikator[index] = new WilayahRollup(here, buffer)
                .Roll(index, IndikatorCalculator.Calculate(here, index, indikator));
            scope.Pool.TakeBack();
        }
        var simpul = CascadingRollup.Roll(scope, layouts, indikator);
        for (var i = 0; i < simpul.Length; i++)
        {
            if (simpul[i] is not { } result) continue;
            if (!ReferenceEquals(result.Capaian, result.CapaianIndikator)) continue;
            var only = Assert.Single(
                indikator.OfType<KolomIndikator>(), one => scope.Inputs.Definisi.SimpulIndikator[
                    scope.Inputs.Definisi.Definisi.KodeIndikator.Find(one.Indikator.Kode)] == i);
            Assert.Equal(CellsOf(Bagian.Of(only, scope.Inputs.Aturan).Capaian), CellsOf(result.Capaian));
            Assert.All(result.CapaianTurunan.States, state => Assert.Equal(Alasan.DataKosong, state));
        }
    }

    private static (CalculationScope Scope, PartitionLayouts Layouts) Scope(DatasetAcak dataset)
    {
        var (definisi, data) = (dataset.Definisi(), dataset.Data());
        var tahun = data.Tahun.IsEmpty ? Some.Tahun : data.Tahun[0];
        var wilayah = WilayahLayout.Create(definisi, data, survei: null);
        var pelapor = new PelaporCalculator(
            definisi, data, survei: null, new WilayahPartitions(wilayah, definisi, data.Tahun, atLeast: 1)).Find(tahun);
        var penugasan = PenugasanTahun.Create(definisi.Tahun(tahun), data, survei: null, wilayah, pelapor, tahun);
        var layouts = new PartitionLayouts(new ColumnLayout(wilayah), firstRow: 0, penugasan.Jangkauan);
        var inputs = new CalculationInputs(definisi.Tahun(tahun), dataset.Aturan, data, Survei: null, tahun, penugasan);
        return (new(inputs, layouts.All, new ColumnPool(layouts.All), new DiagnosticSink()), layouts);
    }

    private static KolomIndikator?[] NewResults(CalculationScope scope) =>
        new KolomIndikator?[scope.Inputs.Definisi.Indikator.Length];

    private static KolomNilai[] ColumnsOf(KolomIndikator result) =>
        [result.Realisasi, result.RealisasiTriwulan, result.Target, result.Capaian];

    private static Nilai[] CellsOf(KolomNilai column) =>
        [.. Enumerable.Range(0, column.Length).Select(cell => column[cell])];

    private void Remember(OwnColumns own)
    {
        Remember([own.SampaiDengan.Realisasi, own.Triwulan!.Realisasi]);
        Remember([.. own.SampaiDengan.Inputs, .. own.Triwulan!.Inputs, .. own.Variabel.Select(v => v.Cells)]);
        if (own.Pembobot is { } pembobot) Remember([pembobot]);
        Remember(own.Kelengkapan, own.DataSampai, own.Ditugaskan, own.HasReport);
    }

    private void Remember(KolomIndikator result)
    {
        Remember(ColumnsOf(result));
        Remember(result.Kelengkapan, result.DataSampai, result.Dasar, result.Tampil);
    }

    private void Remember(KolomSimpul result)
    {
        Remember([result.Capaian, result.CapaianIndikator, result.CapaianTurunan]);
        Remember(result.Kelengkapan, result.Tampil);
    }

    private void Remember(KolomNilai[] columns) =>
        _columns.AddRange(columns.Select(column => (column, CellsOf(column))));

    private void Remember(params Array[] arrays) =>
        _arrays.AddRange(arrays.Select(cells => (cells, (Array)cells.Clone())));

    private void AssertUnchanged()
    {
        Assert.All(_columns, one => Assert.Equal(one.Cells, CellsOf(one.Column)));
        Assert.All(_arrays, one => Assert.Equal(one.Copy, one.Cells));
    }
}
