namespace Kinerja.Engine.Csv;

/// <summary>
/// Makes things on several threads and takes them one by one in their order, so that what comes out does not depend on
/// how many threads there are. Never more than one per thread and one more are made and not yet taken.
/// </summary>
internal sealed class Berurutan<TIn, TOut> : IDisposable
{
    private readonly Lock _asking = new();
    private readonly IEnumerator<TIn> _things;
    private readonly Func<TIn, TOut> _make;
    private readonly SemaphoreSlim _room;
    private readonly Queue<TaskCompletionSource<TOut>> _made = [];
    private bool _isEnded;

    private Berurutan(IEnumerable<TIn> things, int utas, Func<TIn, TOut> make)
    {
        _things = things.GetEnumerator();
        _make = make;
        _room = new SemaphoreSlim(utas + 1);
    }

    /// <param name="things">What there is to make something of; asked by one thread at a time.</param>
    /// <param name="utas">How many threads work, at least 1; one of them is the calling thread.</param>
    /// <param name="make">Makes something of a thing; called by several threads at once.</param>
    /// <param name="take">Takes what was made; called by the calling thread, which makes while nothing is to be
    /// taken.</param>
    public static void ForEach(IEnumerable<TIn> things, int utas, Func<TIn, TOut> make, Action<TOut> take)
    {
        using var berurutan = new Berurutan<TIn, TOut>(things, utas, make);
        berurutan.Run(utas, take);
    }

    public void Dispose()
    {
        _things.Dispose();
        _room.Dispose();
    }

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
            lock (_asking) _isEnded = true; // after a failure nothing more is begun
            _room.Release();
            Task.WaitAll(others);
        }
    }

    private void TakeAll(Action<TOut> take)
    {
        while (true)
        {
            var next = Next();
            if (next is null) _room.Wait();
            if ((next is null || (!next.Task.IsCompleted && _room.Wait(0))) && TryMake()) continue;
            next ??= Next();
            if (next is null) return;
            take(next.Task.GetAwaiter().GetResult());
            lock (_asking) _made.Dequeue();
            _room.Release();
        }
    }

    private void MakeAll()
    {
        do _room.Wait();
        while (TryMake());
    }

    /// <summary>Makes something, if there is something to make it of; there is to be room for it.</summary>
    private bool TryMake()
    {
        var made = new TaskCompletionSource<TOut>();
        if (!TryBegin(made, out var thing))
        {
            _room.Release(); // another thread may be waiting for it in vain
            return false;
        }
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
        lock (_asking) return _made.TryPeek(out var next) ? next : null;
    }

    /// <summary>Asks for the next thing and keeps the place of what is to be made of it.</summary>
    private bool TryBegin(TaskCompletionSource<TOut> made, out TIn thing)
    {
        thing = default!;
        lock (_asking)
        {
            if (_isEnded) return false;
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
