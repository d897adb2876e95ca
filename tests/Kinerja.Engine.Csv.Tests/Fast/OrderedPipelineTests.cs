using Kinerja.Engine.Csv.Fast;

namespace Kinerja.Engine.Csv.Tests.Fast;

/// <summary>Several threads compute outputs; one thread takes them in order.</summary>
public sealed class OrderedPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Things_are_taken_in_their_order_and_few_wait(int threads)
    {
        var (taken, made) = (new List<int>(), 0);
        foreach (var thing in OrderedPipeline<int, int>.Run(Enumerable.Range(0, 100), threads, Make))
        {
            taken.Add(thing);
            Assert.InRange(Volatile.Read(ref made) - taken.Count, -1, 3 * threads);
        }
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
    public void A_failure_is_thrown_in_its_turn_and_nothing_hangs(int threads)
    {
        var taken = new List<int>();
        var thrown = Assert.Throws<IOException>(() => taken.AddRange(OrderedPipeline<int, int>.Run(
            Enumerable.Range(0, 50), threads, index => index == 20 ? throw new IOException("penuh") : index)));
        Assert.Equal("penuh", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 20), taken);
        Assert.Throws<IOException>(() =>
        {
            foreach (var _ in OrderedPipeline<int,
                int>.Run(Enumerable.Range(0, 50), threads, index => index)) throw new IOException("disk");
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_there_is_before_a_failure_to_ask_is_taken(int threads)
    {
        var taken = new List<int>();
        Assert.Throws<IOException>(
            () => taken.AddRange(OrderedPipeline<int, int>.Run(Asked(), threads, index => index)));
        Assert.Equal(Enumerable.Range(0, 20), taken);

        static IEnumerable<int> Asked()
        {
            for (var i = 0; i < 20; i++) yield return i;
            throw new IOException("dicabut");
        }
    }

    /// <summary>
    /// A deadlock ends all progress. The test waits as long as runs end, so a slow machine does not fail it.
    /// </summary>
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task The_thread_that_takes_never_waits_for_what_only_it_can_do(int threads)
    {
        var ended = 0;
        var runs = Task.Factory.StartNew(
            Runs, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        for (var before = -1; !runs.IsCompleted && before != Volatile.Read(ref ended);)
        {
            before = Volatile.Read(ref ended);
            await Task.WhenAny(runs, Task.Delay(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        }
        Assert.True(runs.IsCompleted, $"No run ended in a minute after {ended} runs.");
        await runs;

        void Runs()
        {
            for (var run = 0; run < 3_000; run++)
            {
                Assert.Equal(
                    20, OrderedPipeline<int, int>.Run(Enumerable.Range(0, 20), threads, index => index).Count());
                Interlocked.Increment(ref ended);
            }
        }
    }

    /// <summary>
    /// The first output waits for the last. With room for all six, one thread computes the other five meanwhile. With
    /// less room, the first gives up after a minute and the test fails.
    /// </summary>
    [Fact]
    public void With_room_for_all_outputs_no_thread_waits_for_one_to_be_taken()
    {
        using var last = new ManualResetEventSlim();
        var made = OrderedPipeline<int, bool>.Run(Enumerable.Range(0, 6), threads: 2, index =>
        {
            if (index == 5) last.Set();
            return index > 0 || last.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        }, most: 6);
        Assert.Equal(Enumerable.Repeat(true, 6), made);
    }
}
