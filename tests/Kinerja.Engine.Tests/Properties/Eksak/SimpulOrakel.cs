using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>One simpul at every wilayah (SPEC 6, 7.5, 7.6).</summary>
internal sealed class SimpulOrakel(KasusEksak kasus, SimpulEksak simpul, IReadOnlyList<BagianEksak> indikator, IReadOnlyList<SimpulOrakel> anak)
{
    private readonly Dictionary<(string, int), (NilaiEksak Capaian, NilaiEksak Kelengkapan)> _hasil = [];

    public bool Tampil(string wilayah) => indikator.Any(bagian => bagian.Tampil(wilayah)) || anak.Any(child => child.Tampil(wilayah));

    public NilaiEksak Capaian(string wilayah, int n) => Hasil(wilayah, n).Capaian;

    public NilaiEksak Kelengkapan(string wilayah, int n) => Hasil(wilayah, n).Kelengkapan;

    public NilaiEksak CapaianIndikator(string wilayah, int n) => BagianEksak.Mean(indikator, wilayah, n, kasus.Aturan.DataHilang);

    public NilaiEksak CapaianTurunan(string wilayah, int n) => BagianEksak.Mean(Anak, wilayah, n, kasus.Aturan.DataHilang);

    public NilaiEksak RerataWilayah(string wilayah, int n) => NilaiEksak.Mean(kasus.Anak(wilayah).Select(w => Capaian(w.Kode, n)));

    /// <summary>Blank, or 1 and up among the neighbours, on hundredths.</summary>
    public string Peringkat(string wilayah, int n)
    {
        if (!Capaian(wilayah, n).Ada) return "";
        var induk = kasus.Wilayah.Single(w => w.Kode == wilayah).Induk;
        var better = kasus.Anak(induk).Select(w => Capaian(w.Kode, n)).Count(c => c.Ada && c.Digits(2) > Capaian(wilayah, n).Digits(2));
        return (better + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A child gives its capaian, and its own kelengkapan whether it has one or not.</summary>
    private List<BagianEksak> Anak => [.. anak.Select(child => new BagianEksak(child.Bobot, child.Tampil, child.Capaian, child.Kelengkapan))];

    private decimal Bobot => simpul.Bobot;

    private (NilaiEksak Capaian, NilaiEksak Kelengkapan) Hasil(string wilayah, int n) =>
        _hasil.TryGetValue((wilayah, n), out var known) ? known : _hasil[(wilayah, n)] = Pick(wilayah, n);

    /// <summary>SPEC 6.2 to 6.4.</summary>
    private (NilaiEksak Capaian, NilaiEksak Kelengkapan) Pick(string wilayah, int n)
    {
        var own = (Bagian: indikator, Nilai: CapaianIndikator(wilayah, n));
        var children = (Bagian: (IReadOnlyList<BagianEksak>)Anak, Nilai: CapaianTurunan(wilayah, n));
        (IReadOnlyList<BagianEksak> Bagian, NilaiEksak Nilai)[] order = kasus.Aturan.SumberCapaian switch
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
        var first = order.FirstOrDefault(source => source.Bagian.Any(part => part.Tampil(wilayah))).Bagian;
        return (NilaiEksak.Kosong, first is null ? 0 : BagianEksak.MeanKelengkapan(first, wilayah, n));
    }
}

/// <summary>A part of a mean: an indikator or a simpul with its weight (SPEC 6.1).</summary>
internal sealed record BagianEksak(decimal Bobot, Func<string, bool> Tampil, Func<string, int, NilaiEksak> Capaian, Func<string, int, NilaiEksak> Kelengkapan)
{
    public static NilaiEksak Mean(IEnumerable<BagianEksak> parts, string wilayah, int n, DataHilang dataHilang)
    {
        var capaian = parts.Where(part => part.Tampil(wilayah)).Select(part => (part.Bobot, Nilai: part.Capaian(wilayah, n))).ToList();
        if (dataHilang == DataHilang.Blokir && capaian.Exists(part => !part.Nilai.Ada)) return NilaiEksak.Missing(Alasan.AnakKosong);
        if (dataHilang == DataHilang.Nol) capaian = [.. capaian.Select(part => part.Nilai.Ada ? part : part with { Nilai = 0 })];
        return NilaiEksak.Weighted(capaian.Select(part => (NilaiEksak.From(part.Bobot), part.Nilai))) ?? NilaiEksak.Kosong;
    }

    public static NilaiEksak MeanKelengkapan(IEnumerable<BagianEksak> parts, string wilayah, int n)
    {
        var kelengkapan = parts.Where(part => part.Tampil(wilayah)).Select(part => (NilaiEksak.From(part.Bobot), part.Kelengkapan(wilayah, n)));
        return NilaiEksak.Weighted(kelengkapan) is { Ada: true } mean ? mean : 0;
    }
}
