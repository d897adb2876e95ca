using Kinerja.Engine.Angka;
using Kinerja.Engine.Perhitungan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>A lent column is like a new one, and nobody else has it.</summary>
public sealed class ScratchColumnsTests
{
    [Law]
    public void A_column_is_lent_once_at_a_time_and_comes_empty(Pita pita)
    {
        var sementara = new ScratchColumns();
        for (var round = 0; round < 4; round++)
        {
            var lent = new List<KolomNilai>();
            for (var i = pita.Choose(12); i >= 0; i--)
            {
                var length = pita.Pick(3, 12, 5);
                var kolom = sementara.Take(length);
                Assert.Equal(length, kolom.Length);
                Assert.All(kolom.States, state => Assert.Equal(Alasan.DataKosong, state));
                Assert.All(kolom.Values, value => Assert.Equal(0, value));
                Assert.DoesNotContain(kolom, lent);
                Array.Fill(kolom.Values, 7);
                Array.Fill(kolom.States, Alasan.Ada);
                lent.Add(kolom);
            }
            sementara.Free();
        }
    }

    [Fact]
    public void What_is_taken_back_is_lent_again()
    {
        var sementara = new ScratchColumns();
        KolomNilai[] first = [sementara.Take(3), sementara.Take(12), sementara.Take(3)];
        sementara.Free();
        KolomNilai[] again = [sementara.Take(12), sementara.Take(3), sementara.Take(3)];
        Assert.Equal(first.Length, first.Intersect(again).Count());
    }
}
