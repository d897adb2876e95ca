using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>A lent column is like a new one, and nobody else has it.</summary>
public sealed class ColumnPoolTests
{
    private const int ResultCells = 3;
    private const int ReportedCells = 12;

    [Law]
    public void A_column_is_lent_once_at_a_time_and_comes_empty(Tape tape)
    {
        var pool = new ColumnPool(ThreeWilayah());
        for (var round = 0; round < 4; round++)
        {
            var lent = new List<KolomNilai>();
            for (var i = tape.Choose(12); i >= 0; i--)
            {
                var length = tape.Pick(ResultCells, ReportedCells, 5);
                var column = pool.Lend(length);
                Assert.Equal(length, column.Length);
                Assert.All(column.States, state => Assert.Equal(Alasan.DataKosong, state));
                Assert.All(column.Values, value => Assert.Equal(0, value));
                Assert.DoesNotContain(column, lent);
                Array.Fill(column.Values, 7);
                Array.Fill(column.States, Alasan.Ada);
                lent.Add(column);
            }
            pool.TakeBack();
        }
    }

    [Fact]
    public void What_is_taken_back_is_lent_again()
    {
        var pool = new ColumnPool(ThreeWilayah());
        KolomNilai[] first = [pool.Lend(ResultCells), pool.Lend(ReportedCells), pool.Lend(ResultCells)];
        pool.TakeBack();
        KolomNilai[] again = [pool.Lend(ReportedCells), pool.Lend(ResultCells), pool.Lend(ResultCells)];
        Assert.Equal(first.Length, first.Intersect(again).Count());
        Assert.All(first, column => Assert.True(pool.Owns(column)));
    }

    [Fact]
    public void Columns_of_another_length_and_of_a_pool_without_layout_stay()
    {
        foreach (var pool in new[] { new ColumnPool(ThreeWilayah()), new ColumnPool(null) })
        {
            var length = pool.Owns(pool.Lend(ResultCells)) ? ResultCells + 1 : ResultCells;
            var column = pool.Lend(length);
            pool.TakeBack();
            Assert.NotSame(column, pool.Lend(length));
            Assert.False(pool.Owns(column));
        }
    }

    /// <summary>Three wilayah, of which one quarter is wanted.</summary>
    private static ColumnLayout ThreeWilayah()
    {
        var data = new DataKinerjaBuilder();
        foreach (var kode in new[] { "A", "B", "C" }) data.Wilayah(kode);
        var definisi = DefinisiKinerja.Create(new DefinisiParts { Indikator = [Some.Indikator("I1", "x")] });
        return ColumnLayout.Create(WilayahLayout.Create(definisi, data.Build(), survei: null), onlyQuarter: 3);
    }
}
