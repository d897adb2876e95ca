using System.Diagnostics;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>Which proofs a page has, each once, and from which cells.</summary>
internal sealed class BuktiRegister
{
    private readonly Dictionary<Bukti, BuktiEntry> _entries = [];
    private readonly List<BuktiEntry> _ordered = [];

    /// <param name="forms">The forms.</param>
    /// <param name="cakupan">Which proofs are kept.</param>
    /// <param name="titik">The point of the report.</param>
    public BuktiRegister(IEnumerable<Formulir> forms, CakupanBukti cakupan, Titik titik)
    {
        Cakupan = cakupan;
        var dropped = new HashSet<Bukti>();
        foreach (var table in forms.SelectMany(form => form.Tabel))
        {
            foreach (var bukti in table.Baris.Concat(table.Kaki).SelectMany(row => row.Sel).Select(cell => cell.Bukti))
            {
                if (bukti is null) continue;
                if (IsKept(bukti, cakupan, titik)) Add(bukti, table);
                else dropped.Add(bukti);
            }
        }
        Dihilangkan = dropped.Count;
    }

    /// <summary>Which proofs are kept.</summary>
    public CakupanBukti Cakupan { get; }

    /// <summary>How many proofs are left out.</summary>
    public int Dihilangkan { get; }

    /// <summary>The proof of a cell; <c>null</c> when the page has none.</summary>
    public BuktiEntry? Find(Bukti? bukti) => bukti is null ? null : _entries.GetValueOrDefault(bukti);

    /// <summary>Leaves out some proofs.</summary>
    /// <param name="isKept">Whether a proof stays; asked once for each, in the order of their first cells.</param>
    public void KeepOnly(Func<BuktiEntry, bool> isKept) => _ordered.RemoveAll(entry =>
    {
        if (isKept(entry)) return false;
        return _entries.Remove(entry.Bukti);
    });

    private static bool IsKept(Bukti bukti, CakupanBukti cakupan, Titik titik) => cakupan switch
    {
        CakupanBukti.Semua => true,
        CakupanBukti.Wilayah => bukti.Wilayah == titik.Wilayah,
        CakupanBukti.Titik => new Titik(bukti.Wilayah, bukti.Tahun, bukti.Triwulan) == titik,
        _ => throw new UnreachableException(),
    };

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
