namespace Kinerja.Engine.Csv;

/// <summary>
/// Makes things on several threads and takes them one by one in their order, so that what comes out does not depend on
/// how many threads there are. Never more than one per thread and one more are made and not yet taken.
/// </summary>
internal sealed class OrderedPipeline<TIn, TOut> : IDisposable
{
    private readonly object _gate = new();
    private readonly IEnumerator<TIn> _things;
    private readonly int _most;
    private readonly Func<TIn, TOut> _make;
    private readonly Queue<TaskCompletionSource<TOut>> _made = []; // begun and not yet taken
    private bool _isEnded;

    private OrderedPipeline(IEnumerable<TIn> things, int utas, Func<TIn, TOut> make) =>
        (_things, _most, _make) = (things.GetEnumerator(), utas + 1, make);

    /// <param name="things">What there is to make something of; asked by one thread at a time.</param>
    /// <param name="utas">How many threads work, at least 1; one of them is the calling thread.</param>
    /// <param name="make">Makes something of a thing; called by several threads at once.</param>
    /// <param name="take">Takes what was made; called by the calling thread, which makes while nothing is to be
    /// taken.</param>
    public static void ForEach(IEnumerable<TIn> things, int utas, Func<TIn, TOut> make, Action<TOut> take)
    {
        using var berurutan = new OrderedPipeline<TIn, TOut>(things, utas, make);
        berurutan.Run(utas, take);
    }

    public void Dispose() => _things.Dispose();

    private void Run(int utas, Action<TOut> take)
    {
        var others = new Task[utas - 1];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = Task.Factory.StartNew(
                MakeAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        try
        {
            TakeAll(take);
        }
        finally
        {
            lock (_gate)
            {
                _isEnded = true; // after a failure nothing more is begun
                Monitor.PulseAll(_gate);
            }
            Task.WaitAll(others);
        }
    }

    /// <summary>Waits for nothing but what another thread is making: only it makes room for the others.</summary>
    private void TakeAll(Action<TOut> take)
    {
        while (true)
        {
            if (Next() is not { Task.IsCompleted: true } && TryMake(waits: false)) continue;
            if (Next() is not { } next) return;
            take(next.Task.GetAwaiter().GetResult());
            lock (_gate)
            {
                _made.Dequeue();
                Monitor.Pulse(_gate);
            }
        }
    }

    private void MakeAll()
    {
        while (TryMake(waits: true))
        {
        }
    }

    /// <summary>Makes something, if there is something to make it of and room for it.</summary>
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

    /// <summary>What is to be taken next, made or not; <c>null</c> when nothing is begun.</summary>
    private TaskCompletionSource<TOut>? Next()
    {
        lock (_gate) return _made.TryPeek(out var next) ? next : null;
    }

    /// <summary>Asks for the next thing and keeps the place of what is to be made of it.</summary>
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
