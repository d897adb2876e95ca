using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>Which proofs a page has, each once, and from which cells.</summary>
internal sealed class BuktiRegister
{
    private readonly Dictionary<Bukti, BuktiEntry> _entries = [];
    private readonly List<BuktiEntry> _ordered = [];

    /// <param name="forms">The forms.</param>
    /// <param name="wilayah">The only wilayah whose proofs are kept; <c>null</c> for all.</param>
    public BuktiRegister(IEnumerable<Formulir> forms, string? wilayah = null)
    {
        var dropped = new HashSet<Bukti>();
        foreach (var table in forms.SelectMany(form => form.Tabel))
        {
            foreach (var bukti in table.Baris.Concat(table.Kaki).SelectMany(row => row.Sel).Select(cell => cell.Bukti))
            {
                if (bukti is null) continue;
                if (wilayah is null || bukti.Wilayah == wilayah) Add(bukti, table);
                else dropped.Add(bukti);
            }
        }
        Dihilangkan = dropped.Count;
    }

    /// <summary>How many proofs are left out.</summary>
    public int Dihilangkan { get; }

    /// <summary>The proofs, in the order of their first cells.</summary>
    public IReadOnlyList<BuktiEntry> All => _ordered;

    /// <summary>The proof of a cell; <c>null</c> when the page has none.</summary>
    public BuktiEntry? Find(Bukti? bukti) => bukti is null ? null : _entries.GetValueOrDefault(bukti);

    /// <summary>Leaves out a proof whose row the results do not have.</summary>
    public void Remove(BuktiEntry entry)
    {
        _entries.Remove(entry.Bukti);
        _ordered.Remove(entry);
    }

    private void Add(Bukti bukti, Tabel table)
    {
        if (!_entries.TryGetValue(bukti, out var entry))
        {
            entry = new BuktiEntry($"b{_ordered.Count + 1}", bukti);
            _entries.Add(bukti, entry);
            _ordered.Add(entry);
        }
        entry.Add(table);
    }
}
