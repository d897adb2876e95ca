using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>A proof of the page with the tables that lead to it.</summary>
internal sealed class BuktiEntry(string id, Bukti bukti)
{
    private readonly List<Tabel> _tables = [];
    private readonly HashSet<Tabel> _placed = new(ReferenceEqualityComparer.Instance);

    /// <summary>The fragment that leads to the proof.</summary>
    public string Id => id;

    public Bukti Bukti => bukti;

    /// <summary>The tables whose cells show it, each once.</summary>
    public IReadOnlyList<Tabel> Tables => _tables;

    public void Add(Tabel table)
    {
        if (_tables.Count == 0 || !ReferenceEquals(_tables[^1], table)) _tables.Add(table);
    }

    /// <summary>The fragment of the first cell of a table; empty for its other cells.</summary>
    public string Place(Tabel table) => _placed.Add(table) ? IdOf(table) : "";

    /// <summary>The fragment of the first cell of a table.</summary>
    public string IdOf(Tabel table) => $"{id}-{1 + _tables.IndexOf(table)}";
}
