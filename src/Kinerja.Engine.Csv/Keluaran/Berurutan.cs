namespace Kinerja.Engine.Csv.Keluaran;

/// <summary>
/// Makes things on several threads and takes them one by one in their order, so that what comes out does not depend on
/// how many threads there are. Never more than two per thread wait to be taken.
/// </summary>
internal sealed class Berurutan<T> : IDisposable
{
    private readonly Func<int, T> _make;
    private readonly TaskCompletionSource<T>[] _made;
    private readonly SemaphoreSlim _room;
    private int _next = -1;

    private Berurutan(int count, int utas, Func<int, T> make)
    {
        _make = make;
        _made = new TaskCompletionSource<T>[count];
        for (var i = 0; i < count; i++) _made[i] = new TaskCompletionSource<T>();
        _room = new SemaphoreSlim(2 * utas);
    }

    /// <param name="count">How many things there are.</param>
    /// <param name="utas">How many threads make them, at least 1; with 1 it is the calling thread.</param>
    /// <param name="make">Makes one; called by several threads at once.</param>
    /// <param name="take">Takes one; called by the calling thread.</param>
    public static void ForEach(int count, int utas, Func<int, T> make, Action<T> take)
    {
        if (utas == 1 || count < 2)
        {
            for (var i = 0; i < count; i++) take(make(i));
            return;
        }
        using var berurutan = new Berurutan<T>(count, utas, make);
        berurutan.Run(Math.Min(utas, count), take);
    }

    public void Dispose() => _room.Dispose();

    private void Run(int utas, Action<T> take)
    {
        var threads = new Task[utas];
        for (var i = 0; i < utas; i++)
        {
            threads[i] = Task.Factory.StartNew(
                Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        try
        {
            foreach (var thing in _made)
            {
                take(thing.Task.GetAwaiter().GetResult());
                _room.Release();
            }
        }
        finally
        {
            Volatile.Write(ref _next, _made.Length); // after a failure nothing more is begun
            _room.Release(utas);
            Task.WaitAll(threads);
        }
    }

    private void Work()
    {
        while (true)
        {
            _room.Wait();
            var index = Interlocked.Increment(ref _next);
            if (index >= _made.Length) return;
            try
            {
                _made[index].SetResult(_make(index));
            }
            catch (Exception exception)
            {
                _made[index].SetException(exception); // thrown where it is taken
            }
        }
    }
}
