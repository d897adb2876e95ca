namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Makes things on several threads and gives them one by one in their order, so that the output does not depend on the
/// number of threads. At most one per thread and one more are made and not yet taken.
/// </summary>
internal sealed class OrderedPipeline<TIn, TOut> : IDisposable
{
    private readonly object _gate = new();
    private readonly IEnumerator<TIn> _things;
    private readonly int _most;
    private readonly Func<TIn, TOut> _make;
    private readonly Queue<TaskCompletionSource<TOut>> _made = []; // begun and not yet taken
    private readonly Task[] _others;
    private bool _isEnded;

    private OrderedPipeline(IEnumerable<TIn> things, int threads, Func<TIn, TOut> make)
    {
        (_things, _most, _make) = (things.GetEnumerator(), threads + 1, make);
        _others = new Task[threads - 1];
        for (var i = 0; i < _others.Length; i++)
        {
            _others[i] = Task.Factory.StartNew(
                MakeAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    /// <param name="things">The inputs; asked by one thread at a time.</param>
    /// <param name="threads">How many threads work, at least 1; one of them is the calling thread, which makes while
    /// nothing can be taken.</param>
    /// <param name="make">Makes an output of an input; called by several threads at once.</param>
    /// <returns>The outputs in the order of the inputs. One counts as taken when the next one is asked for.</returns>
    public static IEnumerable<TOut> Run(IEnumerable<TIn> things, int threads, Func<TIn, TOut> make)
    {
        using var pipeline = new OrderedPipeline<TIn, TOut>(things, threads, make);
        while (pipeline.Next() is { } next)
        {
            yield return next.Task.GetAwaiter().GetResult();
            pipeline.Take();
        }
    }

    /// <summary>Nothing more is begun; waits for what the threads have begun.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isEnded = true;
            Monitor.PulseAll(_gate);
        }
        Task.WaitAll(_others);
        _things.Dispose();
    }

    /// <summary>
    /// The next output, which the calling thread may wait for; <c>null</c> at the end. It waits only for what another
    /// thread is making: only the calling thread makes room for the others.
    /// </summary>
    private TaskCompletionSource<TOut>? Next()
    {
        while (Peek() is not { Task.IsCompleted: true } && TryMake(waits: false))
        {
        }
        return Peek();
    }

    /// <summary>The first output that is begun and not taken, made or not; <c>null</c> for none.</summary>
    private TaskCompletionSource<TOut>? Peek()
    {
        lock (_gate) return _made.TryPeek(out var next) ? next : null;
    }

    private void Take()
    {
        lock (_gate)
        {
            _made.Dequeue();
            Monitor.Pulse(_gate);
        }
    }

    private void MakeAll()
    {
        while (TryMake(waits: true))
        {
        }
    }

    /// <summary>Makes one output, if there is an input and room for it.</summary>
    private bool TryMake(bool waits)
    {
        var made = new TaskCompletionSource<TOut>();
        if (!TryBegin(waits, made, out var thing)) return false;
        try
        {
            made.SetResult(_make(thing));
        }
        catch (Exception exception)
        {
            made.SetException(exception); // thrown where it is taken
        }
        return true;
    }

    /// <summary>Asks for the next input and keeps the place of its output.</summary>
    private bool TryBegin(bool waits, TaskCompletionSource<TOut> made, out TIn thing)
    {
        thing = default!;
        lock (_gate)
        {
            while (waits && !_isEnded && _made.Count == _most) Monitor.Wait(_gate);
            if (_isEnded || _made.Count == _most) return false;
            try
            {
                _isEnded = !_things.MoveNext();
                if (!_isEnded) thing = _things.Current;
            }
            catch (Exception exception)
            {
                _isEnded = true;
                made.SetException(exception);
            }
            if (!_isEnded || made.Task.IsFaulted) _made.Enqueue(made);
            return !_isEnded;
        }
    }
}
