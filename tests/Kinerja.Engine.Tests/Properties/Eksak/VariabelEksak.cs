using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>What stands in for the variables of a rumus: cells, over time (SPEC 4, 9.4, 10.1).</summary>
internal sealed class VariabelEksak
{
    private const string Kalender = "hari_kerja_efektif";
    private readonly KasusEksak _kasus;
    private readonly SurveiEksak _survei;
    private readonly Ingatan<(IndikatorEksak, string, string), NilaiEksak[]> _own;
    private readonly Ingatan<(IndikatorEksak, string, string), (string? Indikator, bool Ada)?> _source;
    private readonly Ingatan<(IndikatorEksak, string, string, Masa), NilaiEksak> _x;

    public VariabelEksak(KasusEksak kasus, SurveiEksak survei)
    {
        (_kasus, _survei) = (kasus, survei);
        _own = new(of => [.. Quarters.Select(q => Own(of.Item1, of.Item2, of.Item3, q))]);
        _source = new(of => FindSource(of.Item1, of.Item2, of.Item3));
        _x = new(of => FindX(of.Item1, of.Item2, of.Item3, of.Item4));
    }

    /// <summary>SPEC 4.1: what <c>variabel.csv</c> says, for the indikator before for all, or the default.</summary>
    public Sifat SifatOf(IndikatorEksak i, string variabel)
    {
        var said = _kasus.Setelan.GetValueOrDefault((i.Kode, variabel))
            .Sifat ?? _kasus.Setelan.GetValueOrDefault((null, variabel)).Sifat;
        if (said is { } sifat) return sifat;
        if (variabel == Kalender) return Sifat.Arus;
        if (variabel == "skm_ikm" || !i.Rumus.Variabel.Contains(variabel)) return Sifat.Posisi;
        return i.Tipe is TipePerhitungan.Kumulatif or TipePerhitungan.KumulatifNegatif ? Sifat.Arus : Sifat.Posisi;
    }

    /// <summary>SPEC 4.9, looked up as 10.1 says; the calendar is not asked for.</summary>
    public bool JatuhTempo(IndikatorEksak i, string variabel, int q)
    {
        var own = _kasus.Setelan.GetValueOrDefault((i.Kode, variabel)).Frekuensi;
        var frekuensi = variabel == Kalender ? null
            : own ?? _kasus.Setelan.GetValueOrDefault((null, variabel)).Frekuensi;
        return frekuensi switch
        {
            Frekuensi.Semesteran => q % 2 == 0,
            Frekuensi.Tahunan => q == 4,
            _ => true,
        };
    }

    /// <summary>Whether some variabel of a list is not due s.d. TW n; the calendar always is.</summary>
    public bool AdaBelumJatuhTempo(IndikatorEksak i, IEnumerable<string> variabel, int n) =>
        variabel.Any(v => !Quarters.Take(n).Any(q => JatuhTempo(i, v, q)));

    /// <summary>Whether a quarter of a variabel is reported, by a cell or by respondents.</summary>
    public bool Dilaporkan(IndikatorEksak i, string variabel, string wilayah, int q) =>
        DariSurvei(i, variabel, wilayah) ? _survei.Ada(wilayah, q) : Cell(i, variabel, wilayah, q) is not null;

    /// <summary>SPEC 7.1.</summary>
    public bool HasReport(IndikatorEksak i, string wilayah) =>
        i.Rumus.Variabel.Where(v => v != Kalender).Any(v => Quarters.Any(q => Dilaporkan(i, v, wilayah, q)));

    /// <summary>X s.d. TW n (SPEC 4.1), or the value of the quarter n itself (SPEC 4.3).</summary>
    public NilaiEksak X(IndikatorEksak i, string variabel, string wilayah, Masa masa) =>
        _x[(i, variabel, wilayah, masa)];

    private NilaiEksak FindX(IndikatorEksak i, string variabel, string wilayah, Masa masa)
    {
        if (variabel == Kalender) return Hari(Tercakup(i, wilayah, masa));
        if (DariSurvei(i, variabel, wilayah)) return _survei.Variabel(variabel, wilayah, masa);
        var own = _own[(i, variabel, wilayah)];
        if (masa.Sendiri) return own[masa.N - 1];
        var reported = own[..masa.N].Where(nilai => nilai.Ada).ToList();
        return reported.Count == 0 ? NilaiEksak.Kosong : SifatOf(i, variabel) switch
        {
            Sifat.Arus => NilaiEksak.Sum(reported),
            Sifat.Posisi => reported[^1],
            _ => NilaiEksak.Mean(reported),
        };
    }

    /// <summary>
    /// The quarters of the calendar that count (SPEC 4.6): those that cells of other Arus variables cover, or, where
    /// the rumus
    /// has none, of any other. The datasets report no calendar of their own.
    /// </summary>
    public List<int> Tercakup(IndikatorEksak i, string wilayah, Masa masa)
    {
        var until = masa.Sendiri ? Enumerable.Range(masa.N, 1) : Quarters.Take(masa.N);
        var others = i.Rumus.Variabel.Where(v => v != Kalender).ToList();
        var flows = others.FindAll(v => SifatOf(i, v) == Sifat.Arus);
        return others.Count == 0 ? [.. until]
            : [.. until.SelectMany(q => (flows.Count > 0 ? flows : others).SelectMany(v => Covered(i, v, wilayah, q)))
                .Distinct()];
    }

    /// <summary>The days of some quarters.</summary>
    public NilaiEksak Hari(IEnumerable<int> quarters) =>
        NilaiEksak.Sum(quarters.Select(q => NilaiEksak.From(_kasus.Aturan.HariKerjaEfektif[q - 1])));

    /// <summary>Reported cells over expected cells (SPEC 4.4); <c>null</c> when nothing is expected.</summary>
    public NilaiEksak? Kelengkapan(IndikatorEksak i, string wilayah, int n)
    {
        var (reported, expected) = (0, 0);
        foreach (var variabel in i.Rumus.Variabel.Where(v => v != Kalender))
        {
            var isOne = DariSurvei(i, variabel, wilayah) || SifatOf(i, variabel) == Sifat.Posisi;
            var due = Quarters.Take(n).Where(q => JatuhTempo(i, variabel, q)).ToList();
            if (isOne)
            {
                var hasX = X(i, variabel, wilayah, new Masa(n, Sendiri: false)).Ada;
                reported += hasX ? 1 : 0;
                expected += hasX || due.Count > 0 ? 1 : 0;
                continue;
            }
            var filled = Quarters.Take(n).Where(q => Dilaporkan(i, variabel, wilayah, q)).ToList();
            reported += filled.Count;
            expected += due.Union(filled).Count();
        }
        return expected == 0 ? null : (NilaiEksak)reported / expected;
    }

    private static IEnumerable<int> Quarters => Enumerable.Range(1, 4);

    /// <summary>Rows of these names win over the survey (SPEC 9.4).</summary>
    private bool DariSurvei(IndikatorEksak i, string variabel, string wilayah) =>
        variabel is "skm_ikm" or "skm_responden" && Source(i, variabel, wilayah) is null
            && Quarters.Any(q => _survei.Ada(wilayah, q));

    /// <summary>The value of the quarter itself, after SPEC 4.2, unless 4.1 leaves it out.</summary>
    private NilaiEksak Own(IndikatorEksak i, string variabel, string wilayah, int q)
    {
        if (Cell(i, variabel, wilayah, q) is not { } reported
            || IsSkipped(i, variabel, wilayah, q)) return NilaiEksak.Kosong;
        var before = Quarters.Take(q - 1).Select(p => Cell(i, variabel, wilayah, p))
            .LastOrDefault(cell => cell is not null);
        return Cara(i, variabel) == CaraLapor.SampaiDengan && before is { } total
            ? NilaiEksak.From(reported) - NilaiEksak.From(total) : NilaiEksak.From(reported);
    }

    private CaraLapor Cara(IndikatorEksak i, string variabel) => SifatOf(i, variabel) != Sifat.Arus
        ? CaraLapor.PerPeriode
        : _kasus.Setelan.GetValueOrDefault((i.Kode, variabel))
            .Cara ?? _kasus.Setelan.GetValueOrDefault((null, variabel)).Cara ?? CaraLapor.PerPeriode;

    /// <summary>Under <c>Lewati</c>, a quarter in which some of the flows of a ratio are reported and some are
    /// not.</summary>
    private bool IsSkipped(IndikatorEksak i, string variabel, string wilayah, int q)
    {
        if (_kasus.Aturan.TriwulanTakBerpasangan == TriwulanTakBerpasangan.Pakai || i.Rumus.N is null
            || !IsFlow(variabel)) return false;
        var flows = i.Rumus.Variabel.Where(IsFlow).ToLookup(v => Cell(i, v, wilayah, q) is not null);
        return flows[true].Any() && flows[false].Any(v => JatuhTempo(i, v, q));

        bool IsFlow(string v) => v != Kalender && i.Rumus.Variabel.Contains(v) && SifatOf(i, v) == Sifat.Arus;
    }

    private decimal? Cell(IndikatorEksak i, string variabel, string wilayah, int q) =>
        Source(i, variabel, wilayah) is { } source
            && _kasus.Sel.TryGetValue((source.Indikator, variabel, wilayah, q), out var cell) ? cell : null;

    /// <summary>SPEC 10.1: the cells given for the indikator itself, else those shared, decided per wilayah.</summary>
    private (string? Indikator, bool Ada)? Source(IndikatorEksak i, string variabel, string wilayah) =>
        _source[(i, variabel, wilayah)];

    private (string? Indikator, bool Ada)? FindSource(IndikatorEksak i, string variabel, string wilayah)
    {
        foreach (var indikator in (string?[])[i.Kode, null])
        {
            if (Quarters.Any(q => _kasus.Sel.ContainsKey((indikator, variabel, wilayah, q)))) return (
                indikator, Ada: true);
        }
        return null;
    }

    /// <summary>
    /// The quarters that one cell covers: under SampaiDengan all since the cell before it, else all since the due
    /// quarter before it.
    /// </summary>
    private IEnumerable<int> Covered(IndikatorEksak i, string variabel, string wilayah, int q)
    {
        if (!Dilaporkan(i, variabel, wilayah, q) || IsSkipped(i, variabel, wilayah, q)) return [];
        if (Cara(i, variabel) == CaraLapor.PerPeriode)
            return Enumerable.Reverse(Quarters.Take(q)).TakeWhile(p => p == q || !JatuhTempo(i, variabel, p));
        return Quarters.Take(q)
            .SkipWhile(p =>
            p < q && Quarters.Skip(p - 1).Take(q - p).Any(r => Cell(i, variabel, wilayah, r) is not null));
    }
}

/// <summary>S.d. TW <paramref name="N"/>, or that quarter alone.</summary>
internal readonly record struct Masa(int N, bool Sendiri);
