using Fractions;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>One indikator at every wilayah, computed from the facts by SPEC 4, 5 and 7 in exact numbers.</summary>
internal sealed class IndikatorOrakel
{
    private readonly KasusEksak _kasus;
    private readonly IndikatorEksak _indikator;
    private readonly VariabelEksak _variabel;
    private readonly IReadOnlyDictionary<string, IndikatorOrakel> _rujukan;
    private readonly Ingatan<string, bool> _punyaData;
    private readonly Ingatan<string, bool> _ditugaskan;
    private readonly Ingatan<string, bool> _tampil;
    private readonly Ingatan<string, List<string>> _pemikul;
    private readonly Ingatan<string, List<string>> _diam;
    private readonly Ingatan<(string Wilayah, Masa Masa), NilaiEksak> _realisasi;
    private readonly Ingatan<(string Wilayah, int N), NilaiEksak> _capaian;
    private readonly Ingatan<(string Wilayah, int N), NilaiEksak> _kelengkapan;

    public IndikatorOrakel(
        KasusEksak kasus, IndikatorEksak indikator, VariabelEksak variabel, IReadOnlyDictionary<string,
        IndikatorOrakel> rujukan)
    {
        (_kasus, _indikator, _variabel, _rujukan) = (kasus, indikator, variabel, rujukan);
        _punyaData =
            new(w => Rumus.HasOnlyRujukan ? Rujukan.Any(r => r.HasReport(w)) : variabel.HasReport(indikator, w));
        _ditugaskan = new(FindDitugaskan);
        _tampil = new(w => kasus.PadaAtauDiBawah(w).Any(Ditugaskan));
        _pemikul = new(FindPemikul);
        _diam = new(w => [.. FindDiam(w)]);
        _realisasi = new(of => Reasoned(
            of.Wilayah, of.Masa,
            IsOwnPemikul(of.Wilayah) ? Sendiri(of.Wilayah, of.Masa) : PoolArithmetic(of.Wilayah, of.Masa)));
        _capaian = new(
            of => CapaianEksak.Of(
            Realisasi(of.Wilayah, new Masa(of.N, Sendiri: false)), Target(of.Wilayah, of.N), indikator, kasus.Aturan));
        _kelengkapan = new(of => FindKelengkapan(of.Wilayah, of.N));
    }

    private RumusEksak Rumus => _indikator.Rumus;

    private IEnumerable<IndikatorOrakel> Rujukan => Rumus.Rujukan.Select(kode => _rujukan[kode[1..]]);

    private AgregasiWilayah Agregasi =>
        _indikator.Agregasi ?? Rumus.Default(_indikator.Satuan, v => _variabel.SifatOf(_indikator, v));

    /// <summary>SPEC 7.1.</summary>
    public bool HasReport(string wilayah) => _punyaData[wilayah];

    public bool Ditugaskan(string wilayah) => _ditugaskan[wilayah];

    public bool Tampil(string wilayah) => _tampil[wilayah];

    public List<string> Pemikul(string wilayah) => _pemikul[wilayah];

    public NilaiEksak Realisasi(string wilayah, Masa masa) => _realisasi[(wilayah, masa)];

    public NilaiEksak Capaian(string wilayah, int n) => _capaian[(wilayah, n)];

    public NilaiEksak Kelengkapan(string wilayah, int n) => _kelengkapan[(wilayah, n)];

    public NilaiEksak Target(string wilayah, int n) => Diberikan(wilayah, n)
        ?? (IsOwnPemikul(wilayah) ? NilaiEksak.Missing(Alasan.TargetKosong) : Turunan(wilayah, n));

    /// <summary>SPEC 4.7; without tingkat the pelapor are the leaves. The datasets have no blank rows.</summary>
    private bool FindDitugaskan(string wilayah)
    {
        var targets = _kasus.Target.Keys.Where(key => key.Indikator == _indikator.Kode).ToList();
        var isDaun = _kasus.IsLeaf(wilayah);
        // A leaf lies at or below every leaf, so only targets above the leaves name no pelapor.
        var namesPelapor = targets.Exists(key => key.Wilayah is null || _kasus.IsLeaf(key.Wilayah));
        return HasReport(wilayah) || targets.Exists(key => key.Wilayah == wilayah)
            || (isDaun && (targets.Exists(key => key.Wilayah is null) || !namesPelapor))
            || (Rumus.HasOnlyRujukan && Rujukan.Any(r => r.Ditugaskan(wilayah)));
    }

    /// <summary>SPEC 7.1.</summary>
    private List<string> FindPemikul(string wilayah)
    {
        var below = _kasus.Anak(wilayah).SelectMany(anak => Pemikul(anak.Kode)).ToList();
        var isBearer = HasReport(wilayah)
            && (below.Count == 0 || _kasus.Aturan.DataIndukWilayah == DataIndukWilayah.UtamakanLaporan);
        return isBearer ? [wilayah] : below;
    }

    /// <summary>SPEC 4.4, 7.4.</summary>
    private NilaiEksak FindKelengkapan(string wilayah, int n)
    {
        // A silent leaf counts as 0 or 1, also for itself; for variables its own cells say the same.
        if (IsOwnPemikul(wilayah) || (_kasus.IsLeaf(wilayah) && !Rumus.HasOnlyRujukan))
            return KelengkapanSendiri(wilayah, n);
        var bearers = Pemikul(wilayah).Select(w => KelengkapanSendiri(w, n));
        var silent = _diam[wilayah].Select(w => KelengkapanDiam(w, n));
        var pooled = NilaiEksak.Mean([.. bearers, .. silent]);
        return pooled.Ada ? pooled
            : KelengkapanSendiri(wilayah, n); // where it does not appear, for references to it (SPEC 4.4)
    }

    /// <summary>SPEC 7.4: 1 where nothing is expected yet, else 0.</summary>
    private NilaiEksak KelengkapanDiam(string wilayah, int n) => Rumus.HasOnlyRujukan
        ? KelengkapanSendiri(wilayah, n).Number == 1 ? 1 : 0
        : _variabel.Kelengkapan(_indikator, wilayah, n) is null ? 1 : 0;

    /// <summary>SPEC 4.9: the reason of a missing realisasi s.d. TW n.</summary>
    private NilaiEksak Reasoned(string wilayah, Masa masa, NilaiEksak realisasi)
    {
        if (masa.Sendiri || realisasi.Ada || realisasi.Sebab != Alasan.DataKosong) return realisasi;
        var bearers = Pemikul(wilayah);
        if (Rumus.HasOnlyRujukan && bearers.Count == 0)
            return Rujukan.First().Realisasi(wilayah, masa) is { Ada: false } first ? first : realisasi;
        List<string> asked = Rumus.HasOnlyRujukan ? [] : [.. Rumus.Variabel];
        if (Agregasi == AgregasiWilayah.RataRataTertimbang && !IsOwnPemikul(wilayah)
            && bearers.Exists(w => Realisasi(w, masa).Ada)) asked.Add(_indikator.Pembobot!);
        return _variabel.AdaBelumJatuhTempo(_indikator, asked, masa.N)
            ? NilaiEksak.Missing(Alasan.BelumJatuhTempo) : realisasi;
    }

    private bool IsOwnPemikul(string wilayah) => Pemikul(wilayah) is [var only] && only == wilayah;

    private NilaiEksak KelengkapanSendiri(string wilayah, int n) => Rumus.HasOnlyRujukan
        ? NilaiEksak.Mean(Rujukan.Select(r => r.Kelengkapan(wilayah, n)))
        : _variabel.Kelengkapan(_indikator, wilayah, n) ?? 1;

    /// <summary>
    /// Assigned, at or below, without a bearer at, above or below it and without an assigned wilayah below it.
    /// </summary>
    private IEnumerable<string> FindDiam(string wilayah)
    {
        var bearers = Pemikul(wilayah);
        return _kasus.PadaAtauDiBawah(wilayah).Where(w => Ditugaskan(w)
            && !bearers.Exists(b => _kasus.PadaAtauDiBawah(b).Contains(w) || _kasus.PadaAtauDiBawah(w).Contains(b))
            && !_kasus.PadaAtauDiBawah(w).Skip(1).Any(Ditugaskan));
    }

    private NilaiEksak Sendiri(string wilayah, Masa masa) => Hitung(StepInput(wilayah, masa));

    private Func<string, NilaiEksak> StepInput(string wilayah, Masa masa) =>
        nama => nama[0] == '@' ? _rujukan[nama[1..]]
            .Realisasi(wilayah, masa) : _variabel.X(_indikator, nama, wilayah, masa);

    /// <summary>The rumus, with SPEC 5.6.</summary>
    private NilaiEksak Hitung(Func<string, NilaiEksak> masukan)
    {
        var isZero = Rumus.N is not null && Rumus.N(masukan).Ada
            && Rumus.D!(masukan) is { Ada: true, Number.IsZero: true };
        return isZero && _indikator.JikaPembagiNol is { } value ? NilaiEksak.From(value) : Rumus.F(masukan);
    }

    /// <summary>SPEC 7.2.</summary>
    private NilaiEksak PoolArithmetic(string wilayah, Masa masa)
    {
        var bearers = Pemikul(wilayah);
        if (bearers.Count == 0) return NilaiEksak.Kosong;
        if (Agregasi == AgregasiWilayah.Tidak) return NilaiEksak.Missing(Alasan.TidakDiagregasi);
        if (Agregasi == AgregasiWilayah.HitungUlang) return HitungUlang(wilayah, bearers, masa);
        if (Agregasi == AgregasiWilayah.RasioJumlah) return RasioJumlah(bearers, masa);
        var own = bearers.Select(w => Realisasi(w, masa)).ToList();
        if (!own.Exists(r => r.Ada)) return NilaiEksak.Missing(own.Min(r => r.Sebab!.Value));
        return Agregasi switch
        {
            AgregasiWilayah.Jumlah => NilaiEksak.Sum(own),
            AgregasiWilayah.RataRata => NilaiEksak.Mean(own),
            AgregasiWilayah.RataRataTertimbang =>
                NilaiEksak.Weighted(bearers.Select(w => (Bobot(w, masa.N), Realisasi(w, masa)))) ?? NilaiEksak.Kosong,
            AgregasiWilayah.Maksimum => Extreme(own, 1),
            _ => Extreme(own, -1),
        };
    }

    private NilaiEksak RasioJumlah(List<string> bearers, Masa masa)
    {
        var both = bearers.Select(w => StepInput(w, masa)).Where(v => Rumus.N!(v).Ada && Rumus.D!(v).Ada).ToList();
        if (both.Count == 0) return NilaiEksak.Missing(bearers.Min(w => Realisasi(w, masa).Sebab!.Value));
        var denominator = NilaiEksak.Sum(both.Select(v => Rumus.D!(v)));
        return denominator.Number.IsZero && _indikator.JikaPembagiNol is { } value
            ? NilaiEksak.From(value) : NilaiEksak.Sum(both.Select(v => Rumus.N!(v))) / denominator;
    }

    private NilaiEksak HitungUlang(string wilayah, List<string> bearers, Masa masa)
    {
        var parts =
            bearers.Where(
            w => Rumus.HasOnlyRujukan || Realisasi(w, masa) is { Ada: true } or { Sebab: Alasan.PembagiNol }).ToList();
        if (parts.Count == 0) return NilaiEksak.Missing(bearers.Min(w => Realisasi(w, masa).Sebab!.Value));
        return Hitung(nama =>
        {
            if (nama[0] == '@') return _rujukan[nama[1..]].Realisasi(wilayah, masa);
            var some = parts.Select(w => _variabel.X(_indikator, nama, w, masa)).ToList();
            if (nama == "skm_ikm") return NilaiEksak.Mean(some);
            // Of each quarter the mean over those that have it: the calendar is the same everywhere.
            return nama == "hari_kerja_efektif"
                ? _variabel.Hari(parts.SelectMany(w => _variabel.Tercakup(_indikator, w, masa)).Distinct())
                : NilaiEksak.Sum(some);
        });
    }

    /// <summary>SPEC 7.3.</summary>
    private NilaiEksak Turunan(string wilayah, int n)
    {
        var masa = new Masa(n, Sendiri: false);
        if (Agregasi == AgregasiWilayah.Jumlah) return Or(NilaiEksak.Sum(TargetJumlah(wilayah, n)));
        var parts = Pemikul(wilayah).Where(w => Realisasi(w, masa).Ada && Target(w, n).Ada).ToList();
        var targets = parts.Select(w => Target(w, n)).ToList();
        var derived = Agregasi switch
        {
            AgregasiWilayah.RasioJumlah =>
                NilaiEksak.Weighted(parts.Select(w => (Rumus.D!(StepInput(w, masa)), Target(w, n)))),
            AgregasiWilayah.RataRataTertimbang => NilaiEksak.Weighted(parts.Select(w => (Bobot(w, n), Target(w, n)))),
            AgregasiWilayah.Maksimum when targets.Count > 0 => Extreme(targets, 1),
            AgregasiWilayah.Minimum when targets.Count > 0 => Extreme(targets, -1),
            _ => null,
        };
        return derived is { Ada: true } known ? known : Or(NilaiEksak.Mean(targets));

        static NilaiEksak Or(NilaiEksak target) => target.Ada ? target : NilaiEksak.Missing(Alasan.TargetKosong);
    }

    /// <summary>The targets of all that take part in SPEC 7.4; an own row between stands for what lies below
    /// it.</summary>
    private IEnumerable<NilaiEksak> TargetJumlah(string wilayah, int n)
    {
        var parts = Pemikul(wilayah).Concat(_diam[wilayah]).ToList();
        return Under(wilayah);

        IEnumerable<NilaiEksak> Under(string at) =>
            at != wilayah && TargetOf(at, n) is { } own ? [own]
            : parts.Contains(at) ? [Diberikan(at, n) ?? NilaiEksak.Kosong]
            : _kasus.Anak(at).SelectMany(anak => Under(anak.Kode));
    }

    private NilaiEksak Bobot(string wilayah, int n) =>
        _variabel.X(_indikator, _indikator.Pembobot!, wilayah, new Masa(n, Sendiri: false));

    private static NilaiEksak Extreme(IEnumerable<NilaiEksak> some, int sign) =>
        some.Where(nilai => nilai.Ada).Aggregate((a, b) => Math.Sign(b.Number.CompareTo(a.Number)) == sign ? b : a);

    /// <summary>Its own target, else a default where one holds (SPEC 5.1).</summary>
    private NilaiEksak? Diberikan(string wilayah, int n) =>
        TargetOf(wilayah, n) ?? (_kasus.IsLeaf(wilayah) || IsOwnPemikul(wilayah) ? TargetOf(null, n) : null);

    /// <summary>The target given for a wilayah, or without one.</summary>
    private NilaiEksak? TargetOf(string? wilayah, int n)
    {
        if (Until(n) is { } quarter) return NilaiEksak.Of(quarter);
        if (Given(0) is { } year) return NilaiEksak.Of(year);
        return Given(4) is not null ? NilaiEksak.Of(Until(4)!.Value) : null;

        Fraction? Given(int triwulan) =>
            _kasus.Target.TryGetValue((_indikator.Kode, wilayah, triwulan), out var target)
                ? Fraction.FromDecimal(target) : null;

        Fraction? Until(int m)
        {
            if (_kasus.Aturan.CaraTargetTriwulan == CaraTargetTriwulan.SampaiDengan) return Given(m);
            var given = Enumerable.Range(1, m).Select(Given).OfType<Fraction>().ToList();
            if (given.Count == 0) return null;
            return _indikator.Tipe is TipePerhitungan.Kumulatif or TipePerhitungan.KumulatifNegatif
                ? given.Aggregate((a, b) => a + b) : given[^1];
        }
    }
}
