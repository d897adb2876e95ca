using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>One simpul at every wilayah (SPEC 6, 7.5, 7.6).</summary>
internal sealed class SimpulOrakel
{
    private readonly KasusEksak _kasus;
    private readonly decimal _bobot;
    private readonly List<BagianEksak> _own;
    private readonly List<BagianEksak> _anak;
    private readonly Ingatan<string, bool> _tampil;
    private readonly Ingatan<(string Wilayah, int N), NilaiEksak> _indikator;
    private readonly Ingatan<(string Wilayah, int N), NilaiEksak> _turunan;
    private readonly Ingatan<(string Wilayah, int N), (NilaiEksak Capaian, NilaiEksak Kelengkapan)> _hasil;

    public SimpulOrakel(
        KasusEksak kasus, SimpulEksak simpul, List<BagianEksak> indikator, IEnumerable<SimpulOrakel> anak)
    {
        // A child gives its capaian, and its own kelengkapan whether it has one or not.
        (_kasus, _bobot, _own) = (kasus, simpul.Bobot, indikator);
        _anak = [.. anak.Select(
            child => new BagianEksak(child._bobot, child.Tampil, child.Capaian, child.Kelengkapan, child.NotDue))];
        _tampil = new(w => _own.Concat(_anak).Any(bagian => bagian.Tampil(w)));
        _indikator = new(of => BagianEksak.Mean(_own, of.Wilayah, of.N, kasus.Aturan.DataHilang));
        _turunan = new(of => BagianEksak.Mean(_anak, of.Wilayah, of.N, kasus.Aturan.DataHilang));
        _hasil = new(of => Pick(of.Wilayah, of.N));
    }

    public bool Tampil(string wilayah) => _tampil[wilayah];

    /// <summary>SPEC 4.9: all parts that appear are not due yet.</summary>
    public bool NotDue(string wilayah, int n) =>
        Tampil(wilayah) && _own.Concat(_anak).Where(part => part.Tampil(wilayah)).All(part => part.NotDue(wilayah, n));

    public NilaiEksak Capaian(string wilayah, int n) => _hasil[(wilayah, n)].Capaian;

    public NilaiEksak Kelengkapan(string wilayah, int n) => _hasil[(wilayah, n)].Kelengkapan;

    public NilaiEksak CapaianIndikator(string wilayah, int n) => _indikator[(wilayah, n)];

    public NilaiEksak CapaianTurunan(string wilayah, int n) => _turunan[(wilayah, n)];

    public NilaiEksak RerataWilayah(string wilayah, int n) =>
        NilaiEksak.Mean(_kasus.Anak(wilayah).Select(w => Capaian(w.Kode, n)));

    /// <summary>Blank, or 1 and up among the neighbours, on hundredths.</summary>
    public string Peringkat(string wilayah, int n)
    {
        if (!Capaian(wilayah, n).Ada) return "";
        var induk = _kasus.Wilayah.Single(w => w.Kode == wilayah).Induk;
        var better = _kasus.Anak(induk).Select(w => Capaian(w.Kode, n))
            .Count(c => c.Ada && c.Digits(2) > Capaian(wilayah, n).Digits(2));
        return (better + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>SPEC 6.2 to 6.4.</summary>
    private (NilaiEksak Capaian, NilaiEksak Kelengkapan) Pick(string wilayah, int n)
    {
        var own = (Bagian: _own, Nilai: CapaianIndikator(wilayah, n));
        var children = (Bagian: _anak, Nilai: CapaianTurunan(wilayah, n));
        (List<BagianEksak> Bagian, NilaiEksak Nilai)[] order = _kasus.Aturan.SumberCapaian switch
        {
            SumberCapaian.AnakDulu => [children, own],
            SumberCapaian.IndikatorDulu => [own, children],
            SumberCapaian.HanyaAnak => [children],
            _ => [own],
        };
        foreach (var (bagian, nilai) in order)
        {
            if (nilai.Ada) return (nilai, BagianEksak.MeanKelengkapan(bagian, wilayah, n));
            if (nilai.Sebab == Alasan.AnakKosong) break; // a blocked source does not fall through
        }
        if (NotDue(wilayah, n)) return (NilaiEksak.Kosong, 1);
        var first = order.FirstOrDefault(source => source.Bagian.Exists(part => part.TakesPart(wilayah, n))).Bagian;
        return (NilaiEksak.Kosong, first is null ? 0 : BagianEksak.MeanKelengkapan(first, wilayah, n));
    }
}

/// <summary>A part of a mean: an indikator or a simpul with its weight (SPEC 6.1).</summary>
internal sealed record BagianEksak(
    decimal Bobot, Func<string, bool> Tampil, Func<string, int, NilaiEksak> Capaian, Func<string, int,
    NilaiEksak> Kelengkapan, Func<string, int, bool> NotDue)
{
    public bool TakesPart(string wilayah, int n) => Tampil(wilayah) && !NotDue(wilayah, n);

    public static NilaiEksak Mean(IEnumerable<BagianEksak> parts, string wilayah, int n, DataHilang dataHilang)
    {
        var capaian = parts.Where(part => part.TakesPart(wilayah, n))
            .Select(part => (part.Bobot, Nilai: part.Capaian(wilayah, n))).ToList();
        if (dataHilang == DataHilang.Blokir && capaian.Exists(part => !part.Nilai.Ada)) return NilaiEksak.Missing(
            Alasan.AnakKosong);
        if (dataHilang == DataHilang.Nol) capaian =
            [.. capaian.Select(part => part.Nilai.Ada ? part : part with { Nilai = 0 })];
        return NilaiEksak.Weighted(
            capaian.Select(part => (NilaiEksak.From(part.Bobot), part.Nilai))) ?? NilaiEksak.Kosong;
    }

    public static NilaiEksak MeanKelengkapan(IEnumerable<BagianEksak> parts, string wilayah, int n)
    {
        var kelengkapan = parts.Where(part => part.TakesPart(wilayah, n))
            .Select(part => (NilaiEksak.From(part.Bobot), part.Kelengkapan(wilayah, n)));
        return NilaiEksak.Weighted(kelengkapan) is { Ada: true } mean ? mean : 0;
    }
}
