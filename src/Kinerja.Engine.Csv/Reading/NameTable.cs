namespace Kinerja.Engine.Csv.Reading;

/// <summary>Names by the number they were given; any thread may add and look up.</summary>
internal sealed class NameTable
{
    private readonly Lock _lock = new();
    private readonly List<string> _names = [];

    public string this[int number]
    {
        get
        {
            lock (_lock) return _names[number];
        }
    }

    /// <returns>The next number; -1 for a text that is no name: blank, or with a control character in it.</returns>
    public int Add(string name)
    {
        if (name.Length == 0 || name.Any(char.IsControl)) return -1;
        lock (_lock)
        {
            _names.Add(name);
            return _names.Count - 1;
        }
    }
}
