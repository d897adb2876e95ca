using System.Runtime.ExceptionServices;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Computes outputs on several threads and returns them in the order of their inputs, so the result does not depend on
/// the number of threads. The number of outputs that are begun and not yet taken is limited.
/// </summary>
internal sealed class OrderedPipeline<TIn, TOut> : IDisposable
{
    private readonly object _gate = new();
    private readonly IEnumerator<TIn> _things;
    private readonly int _most;
    private readonly Func<TIn, TOut> _make;
    private readonly Queue<Output> _made; // begun and not yet taken, in order
    private readonly Task[] _others;
    private bool _isEnded;

    private OrderedPipeline(IEnumerable<TIn> things, int threads, int most, Func<TIn, TOut> make)
    {
        (_things, _most, _make) = (things.GetEnumerator(), most, make);
        _made = new Queue<Output>(most);
        _others = new Task[threads - 1];
        for (var i = 0; i < _others.Length; i++)
        {
            _others[i] = Task.Factory.StartNew(
                MakeAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    /// <param name="things">The inputs; one thread at a time enumerates them.</param>
    /// <param name="threads">The number of threads, at least 1. The calling thread is one of them: it computes outputs
    /// while the next output in order is not ready.</param>
    /// <param name="make">Computes an output from an input; several threads call it at once.</param>
    /// <param name="most">The most outputs begun and not yet taken; it limits memory. <c>null</c>: <c>threads + 1</c>.
    /// At the limit, other threads wait until the caller takes one.</param>
    /// <returns>The outputs in the order of the inputs. An output is taken when the caller asks for the next one. An
    /// exception of an input or an output is thrown when the caller reaches it.</returns>
    public static IEnumerable<TOut> Run(IEnumerable<TIn> things, int threads, Func<TIn, TOut> make, int? most = null)
    {
        using var pipeline = new OrderedPipeline<TIn, TOut>(things, threads, most ?? threads + 1, make);
        while (pipeline.Next() is { } next)
        {
            yield return next.Value();
            pipeline.Take();
        }
    }

    /// <summary>Stops new work and waits until the threads finish the outputs they have begun.</summary>
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
    /// The next output in order, finished; <c>null</c> at the end. The calling thread waits for an output that another
    /// thread has begun. It never waits for free space in the queue, because only this thread dequeues.
    /// </summary>
    private Output? Next()
    {
        while (Peek() is not { IsFinished: true } && TryMake(waits: false))
        {
        }
        lock (_gate)
        {
            if (!_made.TryPeek(out var next)) return null;
            while (!next.IsFinished) Monitor.Wait(_gate);
            return next;
        }
    }

    /// <summary>The first output in the queue, finished or not; <c>null</c> when the queue is empty.</summary>
    private Output? Peek()
    {
        lock (_gate) return _made.TryPeek(out var next) ? next : null;
    }

    private void Take()
    {
        lock (_gate)
        {
            _made.Dequeue();
            Monitor.PulseAll(_gate);
        }
    }

    private void MakeAll()
    {
        while (TryMake(waits: true))
        {
        }
    }

    /// <summary>Computes one output; <c>false</c> when the inputs are exhausted or the queue is full.</summary>
    private bool TryMake(bool waits)
    {
        var made = new Output();
        if (!TryBegin(waits, made, out var thing)) return false;
        var (value, failure) = (default(TOut), (Exception?)null);
        try
        {
            value = _make(thing);
        }
        catch (Exception exception)
        {
            failure = exception;
        }
        lock (_gate)
        {
            made.Finish(value, failure);
            Monitor.PulseAll(_gate);
        }
        return true;
    }

    /// <summary>Takes the next input and enqueues its unfinished output, which fixes the order.</summary>
    private bool TryBegin(bool waits, Output made, out TIn thing)
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
                made.Finish(default, exception);
            }
            if (!_isEnded || made.IsFinished) _made.Enqueue(made);
            return !_isEnded;
        }
    }

    /// <summary>
    /// One output, which a thread has begun. To finish it needs no memory: when memory has run out, the calling thread
    /// still learns it.
    /// </summary>
    private sealed class Output
    {
        private TOut? _value;
        private Exception? _failure;

        public bool IsFinished { get; private set; }

        public void Finish(TOut? value, Exception? failure) =>
            (_value, _failure, IsFinished) = (value, failure, true);

        /// <summary>The value; throws the exception of the thread that made it.</summary>
        public TOut Value()
        {
            if (_failure is not null) ExceptionDispatchInfo.Throw(_failure);
            return _value!;
        }
    }
}
