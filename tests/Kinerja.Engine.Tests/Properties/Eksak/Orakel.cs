using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>
/// The printed results of a dataset, computed from the words of SPEC in exact numbers. It shares no code with the
/// engine but
/// the names of policies.
/// </summary>
internal sealed class Orakel
{
    private readonly KasusEksak _kasus;
    private readonly SurveiEksak _survei;
    private readonly Dictionary<string, IndikatorOrakel> _indikator = [];
    private readonly Dictionary<string, SimpulOrakel> _simpul = [];

    public Orakel(KasusEksak kasus)
    {
        _kasus = kasus;
        _survei = new SurveiEksak(kasus);
        var variabel = new VariabelEksak(kasus, _survei);
        foreach (var i in kasus.Indikator) _indikator.Add(i.Kode, new IndikatorOrakel(kasus, i, variabel, _indikator));
        foreach (var s in Enumerable.Reverse(kasus.Simpul)) // children stand behind their parents
        {
            var own = kasus.Indikator.Where(i => i.Simpul == s.Kode).Select(Bagian).ToList();
            var anak = kasus.Simpul.Where(child => child.Induk == s.Kode).Select(child => _simpul[child.Kode]).ToList();
            _simpul.Add(s.Kode, new SimpulOrakel(kasus, s, own, anak));
        }
    }

    /// <summary>A line a row: what it is of, then what is printed. Without data and target there is no tahun (SPEC
    /// 11).</summary>
    public IEnumerable<string> Baris() => _kasus.Sel.Count + _kasus.Target.Count + _kasus.Responden.Count == 0 ? []
        : IndikatorRows().Concat(SimpulRows()).Concat(PeringkatRows()).Concat(PenanggungJawabRows()).Concat(SkmRows());

    public NilaiEksak Realisasi(string indikator, string wilayah, int n) => _indikator[indikator]
        .Realisasi(wilayah, new Masa(n, Sendiri: false));

    /// <summary>An indikator takes part with its capaian terbatas; without one its kelengkapan counts as 0 (SPEC
    /// 6.4).</summary>
    private BagianEksak Bagian(IndikatorEksak i)
    {
        var orakel = _indikator[i.Kode];
        var limited = new Ingatan<(string, int),
            NilaiEksak>(of => CapaianEksak.Limit(orakel.Capaian(of.Item1, of.Item2), _kasus.Aturan));
        return new BagianEksak(
            i.Bobot, orakel.Tampil, (w, n) => limited[(w, n)],
            (w, n) => orakel.Capaian(w, n).Ada ? orakel.Kelengkapan(w, n) : 0,
            (w, n) => NotDue(Realisasi(i.Kode, w, n)));
    }

    private static bool NotDue(NilaiEksak nilai) => !nilai.Ada && nilai.Sebab == Alasan.BelumJatuhTempo;

    private IEnumerable<(string Wilayah, int N)> Rows =>
        from w in _kasus.Wilayah
        from n in Enumerable.Range(1, 4)
        select (w.Kode, n);

    private IEnumerable<string> IndikatorRows() =>
        from i in _kasus.Indikator
        let orakel = _indikator[i.Kode]
        from row in Rows
        where orakel.Tampil(row.Wilayah)
        let capaian = orakel.Capaian(row.Wilayah, row.N)
        select Line(
            i.Kode, row.Wilayah, row.N, Text(orakel.Realisasi(row.Wilayah, new Masa(row.N, Sendiri: true))),
                Text(orakel.Realisasi(row.Wilayah, new Masa(row.N, Sendiri: false))),
            Text(orakel.Target(row.Wilayah, row.N)), Text(capaian), Text(CapaianEksak.Limit(capaian, _kasus.Aturan)),
            CapaianEksak.Predikat(capaian, _kasus.Aturan), orakel.Kelengkapan(row.Wilayah, row.N).Text(4),
            NotDue(Realisasi(i.Kode, row.Wilayah, row.N)) ? "belum" : "");

    private IEnumerable<string> SimpulRows() =>
        from s in _kasus.Simpul
        let orakel = _simpul[s.Kode]
        from row in Rows
        where orakel.Tampil(row.Wilayah)
        let capaian = orakel.Capaian(row.Wilayah, row.N)
        select Line(
            s.Kode, row.Wilayah, row.N, Text(capaian), CapaianEksak.Predikat(capaian, _kasus.Aturan),
                Text(orakel.CapaianIndikator(row.Wilayah, row.N)),
            Text(orakel.CapaianTurunan(row.Wilayah, row.N)), Text(orakel.RerataWilayah(row.Wilayah, row.N)),
                orakel.Kelengkapan(row.Wilayah, row.N).Text(4),
            !capaian.Ada && orakel.NotDue(row.Wilayah, row.N) ? "belum" : "");

    private IEnumerable<string> PeringkatRows() =>
        from s in _kasus.Simpul
        let orakel = _simpul[s.Kode]
        from row in Rows
        let induk = _kasus.Wilayah.Single(w => w.Kode == row.Wilayah).Induk
        where induk is not null && orakel.Tampil(row.Wilayah)
        select Line(
            "peringkat", induk, row.N, row.Wilayah, s.Kode, Text(orakel.Capaian(row.Wilayah, row.N)),
            orakel.Peringkat(row.Wilayah, row.N));

    private IEnumerable<string> PenanggungJawabRows() =>
        from nama in _kasus.Indikator.Select(i => i.PenanggungJawab).Where(nama => nama.Length > 0).Distinct()
        let parts = _kasus.Indikator.Where(i => i.PenanggungJawab == nama).Select(Bagian).ToList()
        from row in Rows
        let tampil = parts.Where(part => part.Tampil(row.Wilayah)).ToList()
        where tampil.Count > 0
        let capaian = BagianEksak.Mean(parts, row.Wilayah, row.N, DataHilang.Abaikan)
        select Line(
            nama, row.Wilayah, row.N, Text(capaian), CapaianEksak.Predikat(capaian, _kasus.Aturan), $"{tampil.Count}",
            $"{tampil.Count(part => part.Capaian(row.Wilayah, row.N).Ada)}");

    private IEnumerable<string> SkmRows() =>
        from row in Rows
        from sendiri in (bool[])[true, false]
        let responden = _survei.Of([.. _kasus.PadaAtauDiBawah(row.Wilayah)], new Masa(row.N, sendiri))
        where responden.Count > 0
        let ikm = _survei.Ikm(responden)
        select Line(
            sendiri ? "skm" : "skm s.d.", row.Wilayah, row.N, $"{responden.Count}", Text(ikm), _survei.Mutu(ikm),
            string.Join(' ', Enumerable.Range(0, _kasus.Unsur).Select(u => Text(SurveiEksak.Nrr(responden, u)))));

    private string Text(NilaiEksak nilai) => nilai.Text(_kasus.Desimal);

    private static string Line(string apa, string wilayah, int n, params string[] cells) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{apa} {wilayah} TW{n}: ")
            + string.Join(" | ", cells);
}
