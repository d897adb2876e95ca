using System.Collections.Concurrent;

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
    private readonly BlockingCollection<Task<TOut>> _made = [];
    private bool _isEnded;

    private Berurutan(IEnumerable<TIn> things, int utas, Func<TIn, TOut> make)
    {
        _things = things.GetEnumerator();
        _make = make;
        _room = new SemaphoreSlim(utas + 1);
    }

    /// <param name="things">What there is to make something of; asked by one thread at a time.</param>
    /// <param name="utas">How many threads make, at least 1; with 1 it is the calling thread.</param>
    /// <param name="make">Makes something of a thing; called by several threads at once.</param>
    /// <param name="take">Takes what was made; called by the calling thread.</param>
    public static void ForEach(IEnumerable<TIn> things, int utas, Func<TIn, TOut> make, Action<TOut> take)
    {
        if (utas == 1)
        {
            foreach (var thing in things) take(make(thing));
            return;
        }
        using var berurutan = new Berurutan<TIn, TOut>(things, utas, make);
        berurutan.Run(utas, take);
    }

    public void Dispose()
    {
        _things.Dispose();
        _made.Dispose();
        _room.Dispose();
    }

    private void Run(int utas, Action<TOut> take)
    {
        var threads = new Task[utas];
        for (var i = 0; i < utas; i++)
        {
            threads[i] = Task.Factory.StartNew(
                Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        try
        {
            foreach (var made in _made.GetConsumingEnumerable())
            {
                take(made.GetAwaiter().GetResult());
                _room.Release();
            }
        }
        finally
        {
            lock (_asking) _isEnded = true; // after a failure nothing more is begun
            _room.Release(utas);
            Task.WaitAll(threads);
        }
    }

    private void Work()
    {
        while (true)
        {
            _room.Wait();
            var made = new TaskCompletionSource<TOut>();
            if (!TryBegin(made, out var thing)) return;
            try
            {
                made.SetResult(_make(thing));
            }
            catch (Exception exception)
            {
                made.SetException(exception); // thrown where it is taken
            }
        }
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
            if (!_isEnded || made.Task.IsFaulted) _made.Add(made.Task);
            if (_isEnded) _made.CompleteAdding();
            return !_isEnded;
        }
    }
}
