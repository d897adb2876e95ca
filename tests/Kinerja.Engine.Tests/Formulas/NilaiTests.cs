using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>SPEC 1.4: missing is never zero.</summary>
public sealed class NilaiTests
{
    [Fact]
    public void A_number_is_given_and_has_no_reason()
    {
        Assert.True(Nilai.Of(0).TryGet(out var number));
        Assert.Equal(0, number);
        Assert.Null(Nilai.Of(0).Alasan);
    }

    [Fact]
    public void A_missing_value_gives_no_number_and_says_why()
    {
        Assert.False(Nilai.Missing(Alasan.TargetNol).TryGet(out var number));
        Assert.Equal(0, number);
        Assert.Equal(Alasan.TargetNol, Nilai.Missing(Alasan.TargetNol).Alasan);
        Assert.Equal(Alasan.DataKosong, default(Nilai).Alasan);
    }
}
