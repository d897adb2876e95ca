namespace Kinerja.Engine.Csv.Tests;

/// <summary>Many threads make, one takes, in order.</summary>
public sealed class OrderedPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Things_are_taken_in_their_order_and_few_wait(int utas)
    {
        var (taken, made) = (new List<int>(), 0);
        OrderedPipeline<int, int>.ForEach(Enumerable.Range(0, 100), utas, Make, thing =>
        {
            taken.Add(thing);
            Assert.InRange(Volatile.Read(ref made) - taken.Count, -1, 3 * utas);
        });
        Assert.Equal(Enumerable.Range(0, 100), taken);

        int Make(int index)
        {
            Interlocked.Increment(ref made);
            return index;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_failure_is_thrown_in_its_turn_and_nothing_hangs(int utas)
    {
        var taken = new List<int>();
        var thrown = Assert.Throws<IOException>(() => OrderedPipeline<int, int>.ForEach(
            Enumerable.Range(0, 50), utas, index => index == 20 ? throw new IOException("penuh") : index, taken.Add));
        Assert.Equal("penuh", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 20), taken);
        Assert.Throws<IOException>(() => OrderedPipeline<int, int>.ForEach(Enumerable.Range(0, 50), utas, index => index, _ => throw new IOException("disk")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_there_is_before_a_failure_to_ask_is_taken(int utas)
    {
        var taken = new List<int>();
        Assert.Throws<IOException>(() => OrderedPipeline<int, int>.ForEach(Asked(), utas, index => index, taken.Add));
        Assert.Equal(Enumerable.Range(0, 20), taken);

        static IEnumerable<int> Asked()
        {
            for (var i = 0; i < 20; i++) yield return i;
            throw new IOException("dicabut");
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task The_thread_that_takes_never_waits_for_what_only_it_can_do(int utas)
    {
        var runs = Task.Run(() =>
        {
            for (var run = 0; run < 3_000; run++)
            {
                var taken = 0;
                OrderedPipeline<int, int>.ForEach(Enumerable.Range(0, 20), utas, index => index, _ => taken++);
                Assert.Equal(20, taken);
            }
        }, TestContext.Current.CancellationToken);
        await runs.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken); // not a speed: it hung
    }
}
