using Kinerja.Engine.Html.Teks;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>Makes the proofs of a page from the explanations of the engine.</summary>
internal sealed class BuktiBuilder
{
    private readonly Isi _isi;
    private readonly List<(BuktiEntry Entry, BuktiRow Row)> _found = [];
    private readonly LangkahBuilder _steps;

    /// <summary>Finds the rows. A proof whose row the results do not have leaves the register, so that no link leads
    /// to it.</summary>
    public BuktiBuilder(Isi isi, BuktiRegister register)
    {
        (_isi, _steps) = (isi, new LangkahBuilder(isi.Desimal));
        var finder = new BuktiFinder(isi.Hasil);
        register.KeepOnly(entry =>
        {
            if (finder.Find(entry.Bukti) is not { } row) return false;
            _found.Add((entry, row));
            return true;
        });
    }

    /// <summary>How many proofs there are.</summary>
    public int Count => _found.Count;

    /// <summary>The proofs, in the order of the register. Each is made when it is read.</summary>
    public IEnumerable<BuktiView> All => _found.Select(pair => View(pair.Entry, pair.Row));

    private BuktiView View(BuktiEntry entry, BuktiRow row)
    {
        var bukti = entry.Bukti;
        var wilayah = _isi.Hasil.Definisi.DescribeWilayah(bukti.Wilayah, bukti.Tahun);
        return new BuktiView(
            entry.Id, VisibleName.Of($"{row.Nama.TrimEnd()}, {wilayah}, {bukti.Tahun} s.d. {bukti.Triwulan}"),
            row.Explain().Select(step => _steps.Build(entry, step)),
            [.. entry.Tables.Select(table => new KembaliView(entry.IdOf(table), VisibleName.Of(table.Judul)))]);
    }
}
