using Kinerja.Engine.Data;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Hasil;

/// <summary>A calculation that is cancelled, and what is not calculated a second time.</summary>
public sealed class PembatalanTests
{
    private readonly KinerjaEngine _engine = new(Some.Definisi(Some.Indikator()));
    private readonly DataKinerja _data = Data();

    [Fact]
    public void A_cancelled_calculation_throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => _engine.Calculate(_data, cancellation: source.Token));
        Assert.Throws<OperationCanceledException>(() => _engine.CalculateOnDemand(_data, cancellation: source.Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_is_not_calculated_yet_throws_once_it_is_cancelled(int threads)
    {
        using var source = new CancellationTokenSource();
        var hasil = _engine.CalculateOnDemand(_data, threads: threads, cancellation: source.Token);
        Assert.True(hasil.PartitionCount > 2);
        Assert.NotEmpty(hasil.Partition(0).Indikator);
        source.Cancel();
        Assert.NotEmpty(hasil.Partition(0).Indikator);
        Assert.Throws<OperationCanceledException>(() => hasil.Partition(1));
        Assert.Throws<OperationCanceledException>(() => hasil.Indikator.Count());
        Assert.Throws<OperationCanceledException>(() => hasil.Diagnostics);
    }

    /// <summary>After all rows were looked at once the diagnostics are there: nothing is left that could be
    /// cancelled.</summary>
    [Fact]
    public void Diagnostics_calculate_no_partition_again()
    {
        using var source = new CancellationTokenSource();
        var hasil = _engine.CalculateOnDemand(_data, cancellation: source.Token);
        Assert.Equal(2000, hasil.Indikator.Count());
        source.Cancel();
        Assert.Equal(_engine.Calculate(_data).Diagnostics, hasil.Diagnostics);
    }

    [Fact]
    public void There_is_no_partition_but_those_that_are_counted()
    {
        var hasil = _engine.Calculate(_data);
        Assert.Throws<ArgumentOutOfRangeException>(() => hasil.Partition(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => hasil.Partition(hasil.PartitionCount));
    }

    private static DataKinerja Data()
    {
        var builder = new DataKinerjaBuilder();
        for (var i = 0; i < 500; i++) builder.Quarters($"w{i:000}", null, "jumlah", i);
        return builder.Build();
    }
}
