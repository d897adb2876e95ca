namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>What was computed once, kept: the oracle asks for the same again and again.</summary>
internal sealed class Ingatan<TKunci, T>(Func<TKunci, T> of)
    where TKunci : notnull
{
    private readonly Dictionary<TKunci, T> _known = [];

    public T this[TKunci kunci]
    {
        get
        {
            if (_known.TryGetValue(kunci, out var known)) return known;
            var computed = of(kunci);
            _known[kunci] = computed;
            return computed;
        }
    }
}
