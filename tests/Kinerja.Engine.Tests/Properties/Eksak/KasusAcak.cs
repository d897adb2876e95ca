using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>
/// Random datasets aimed at halves that decimals miss. Half of them have figures over one prime alone, round targets,
/// and four
/// or eight of a kind, so that means of what ends nowhere come to rest on a half. A smaller tape gives a smaller
/// dataset.
/// </summary>
internal static class KasusAcak
{
    private static readonly decimal?[] Beragam =
        [3, 7, 9, 11, 6, 12, 8, 16, 32, 40, 13, 21, 99, 0.7m, 1, null, null, 0];
    private static readonly int[] Prima = [3, 7, 11, 9];

    public static KasusEksak Of(Pita pita)
    {
        var kasus =
            new KasusEksak { Desimal = pita.Pick(2, 2, 2, 1, 0, 3, 4, pita.Choose(13)), Aturan = NewAturan(pita) };
        var prima = pita.Flip() ? pita.Pick(Prima) : 0;
        AddWilayah(pita, kasus, prima);
        AddSimpul(pita, kasus);
        for (var i = prima == 0 ? 1 + pita.Choose(6) : pita.Pick(1, 2, 4, 8); i > 0; i--) kasus.Indikator.Add(
            NewIndikator(pita, kasus));
        AddSetelan(pita, kasus);
        foreach (var wilayah in kasus.Wilayah) Report(pita, kasus, wilayah.Kode, prima);
        foreach (var indikator in kasus.Indikator) AddTarget(pita, kasus, indikator, prima);
        if (prima != 0 && kasus.Aturan.RumusCapaianMinimum == RumusCapaianMinimum.RasioTerbalik) AimTarget(pita, kasus);
        return kasus;
    }

    private static AturanKinerja NewAturan(Pita pita) => new()
    {
        BatasCapaian = new(pita.Pick(0m, 0m, (decimal?)null), pita.Pick(100m, 120m, (decimal?)null)),
        RumusCapaianMinimum = pita.Pick(Enum.GetValues<RumusCapaianMinimum>()),
        SumberCapaian =
            pita.Pick(SumberCapaian.AnakDulu, SumberCapaian.AnakDulu, SumberCapaian.IndikatorDulu,
            SumberCapaian.HanyaAnak, SumberCapaian.HanyaIndikator),
        DataHilang = pita.Pick(DataHilang.Abaikan, DataHilang.Abaikan, DataHilang.Nol, DataHilang.Blokir),
        DataIndukWilayah = pita.Pick(Enum.GetValues<DataIndukWilayah>()),
        CaraTargetTriwulan = pita.Pick(Enum.GetValues<CaraTargetTriwulan>()),
        TriwulanTakBerpasangan = pita.Pick(Enum.GetValues<TriwulanTakBerpasangan>()),
        SkalaPredikat = pita.Pick(SkalaPredikat.Permendagri86, SkalaPredikat.Sakip),
        BobotUnsur = pita.Pick(Enum.GetValues<BobotUnsur>()),
        EdisiSkm = pita.Pick(EdisiSkm.Tahun2017, EdisiSkm.Tahun2004),
        HariKerjaEfektif = pita.Flip() ? HariKerjaEfektif.Baku : new(60, 62, 63, 62),
    };

    /// <summary>The first is a root; another lies in one before it or is a root too.</summary>
    private static void AddWilayah(Pita pita, KasusEksak kasus, int prima)
    {
        if (prima != 0)
        {
            kasus.Wilayah.Add(new WilayahEksak("W0", null));
            for (var i = pita.Pick(1, 4, 4, 8); i > 0; i--) kasus.Wilayah.Add(
                new WilayahEksak($"W{kasus.Wilayah.Count}", "W0"));
            return;
        }
        var last = pita.Choose(9);
        for (var i = 0; i <= last; i++)
            kasus.Wilayah.Add(
                new WilayahEksak($"W{i}", i == 0 || pita.Choose(9) == 8 ? null : $"W{pita.Choose(Math.Min(i, 3))}"));
    }

    private static void AddSimpul(Pita pita, KasusEksak kasus)
    {
        var last = pita.Choose(6);
        for (var i = 0; i <= last; i++)
        {
            var induk = i == 0 ? null
                : $"S{pita.Choose(Math.Min(i, 4))}"; // the first four stand on levels of their own
            kasus.Simpul.Add(new SimpulEksak($"S{i}", (Jenjang)Math.Min(i, 4), induk, Bobot(pita)));
        }
    }

    private static decimal Bobot(Pita pita) => pita.Pick(1m, 1m, 1m, 2m, 3m, 0.5m, 7m, 0m);

    private static IndikatorEksak NewIndikator(Pita pita, KasusEksak kasus)
    {
        var rumus = pita.Pick(RumusEksak.After(kasus.Indikator.Count));
        var agregasi = NewAgregasi(pita, rumus);
        return new IndikatorEksak($"I{kasus.Indikator.Count}", rumus, pita.Pick(Enum.GetValues<TipePerhitungan>()))
        {
            Simpul = pita.Choose(6) == 5 ? null : kasus.Simpul[pita.Choose(kasus.Simpul.Count)].Kode,
            Satuan = rumus.Variabel is ["skm_ikm"] ? pita.Pick("indeks", "%") : pita.Pick("%", "indeks", "Desa"),
            Polaritas = pita.Pick<Polaritas?>(null, Polaritas.Maksimum, Polaritas.Minimum, Polaritas.Stabil),
            Bobot = Bobot(pita),
            Agregasi = agregasi,
            Pembobot = agregasi == AgregasiWilayah.RataRataTertimbang ? pita.Pick("penduduk", "skm_responden", "b")
                : null,
            JikaPembagiNol = pita.Choose(4) == 3 ? 100 : null,
            PenanggungJawab = pita.Pick("Camat", "Sekcam", ""),
        };
    }

    private static AgregasiWilayah? NewAgregasi(Pita pita, RumusEksak rumus)
    {
        var agregasi = pita.Pick<AgregasiWilayah?>(
            null, null, AgregasiWilayah.RataRata, AgregasiWilayah.RataRataTertimbang, AgregasiWilayah.Jumlah,
                AgregasiWilayah.Maksimum,
            AgregasiWilayah.Minimum, AgregasiWilayah.Tidak, AgregasiWilayah.RasioJumlah, AgregasiWilayah.HitungUlang);
        return agregasi == AgregasiWilayah.RasioJumlah && rumus.N is null ? null : agregasi;
    }

    private static void AddSetelan(Pita pita, KasusEksak kasus)
    {
        foreach (var (indikator, variabel) in kasus.Indikator.SelectMany(
            i => i.Rumus.Variabel.Where(v => v.Length == 1).Select(v => (i.Kode, v))))
        {
            if (pita.Choose(3) != 2) continue;
            var sifat = pita.Pick<Sifat?>(Sifat.Rerata, Sifat.Rerata, Sifat.Arus, Sifat.Posisi, null);
            kasus.Setelan[(pita.Choose(4) == 3 ? null : indikator, variabel)] =
                (sifat, pita.Choose(4) == 3 ? CaraLapor.SampaiDengan : null);
        }
        if (pita.Choose(3) == 2) kasus.Setelan[(null, "penduduk")] = (pita.Pick(Sifat.Rerata, Sifat.Arus), null);
    }

    private static void Report(Pita pita, KasusEksak kasus, string wilayah, int prima)
    {
        // Few above the leaves report, and some leaves are silent.
        if (pita.Choose(prima == 0 ? 6 : 12) == 5 || (!kasus.IsDaun(wilayah) && pita.Choose(6) != 5)) return;
        AddSel(pita, kasus, null, "penduduk", wilayah, prima);
        if (pita.Choose(4) == 3) AddSel(pita, kasus, null, "b", wilayah, prima);
        foreach (var indikator in kasus.Indikator)
        {
            foreach (var variabel in indikator.Rumus.Variabel.Where(v => v.Length == 1))
            {
                if (pita.Choose(9) != 8) AddSel(pita, kasus, indikator.Kode, variabel, wilayah, prima);
            }
        }
        if (kasus.Indikator.Exists(i => i.Rumus.Variabel is ["skm_ikm"]) && pita.Choose(4) != 3) AddResponden(
            pita, kasus, wilayah);
    }

    private static void AddSel(
        Pita pita, KasusEksak kasus, string? indikator, string variabel, string wilayah, int prima)
    {
        var quarters = pita.Pick(1, 4, 3, 3); // three of them make thirds of a mean
        for (var q = 1; q <= quarters; q++)
        {
            if (Angka(pita, variabel, prima) is { } nilai) kasus.Sel[(indikator, variabel, wilayah, q)] = nilai;
        }
    }

    private static decimal? Angka(Pita pita, string variabel, int prima)
    {
        if (prima != 0) return variabel == "b" ? prima * pita.Pick(1, 2, 4) : variabel == "c" ? prima * pita.Choose(9)
            : pita.Choose(10);
        if (variabel is "b" or "penduduk") return pita.Pick(Beragam);
        return pita.Choose(9) switch
        {
            < 4 => pita.Choose(14),
            4 => pita.Choose(400) * 0.25m,
            5 => pita.Choose(2000) * 0.05m,
            6 => null,
            7 => -pita.Choose(9),
            // Never below the line: of a small figure decimals have fewer digits.
            _ => pita.Choose(variabel == "a" ? 10_000_000 : 50),
        };
    }

    private static void AddResponden(Pita pita, KasusEksak kasus, string wilayah)
    {
        if (kasus.Unsur == 0) kasus.Unsur = pita.Pick(9, 3, 8, 14, 1 + pita.Choose(14));
        var answers = pita.Choose(5); // of a whole form, for most unsur are answered alike
        for (var i = pita.Choose(7); i >= 0; i--)
        {
            var nilai = new byte[kasus.Unsur];
            Array.Fill(nilai, (byte)pita.Pick(4, 3, 3, 2, 1));
            for (var u = answers; u > 0; u--) nilai[pita.Choose(nilai.Length)] = (byte)pita.Pick(4, 3, 2, 1, 0);
            kasus.Responden.Add((wilayah, pita.Pick(1, 1, 2, 3, 4), nilai));
        }
    }

    private static void AddTarget(Pita pita, KasusEksak kasus, IndikatorEksak indikator, int prima)
    {
        foreach (var wilayah in kasus.Wilayah.Where(
            w => kasus.IsDaun(w.Kode) ? pita.Choose(5) != 4 : pita.Choose(8) == 7)) Add(wilayah.Kode);
        if (pita.Choose(4) == 3) Add(null);

        void Add(string? wilayah)
        {
            for (var i = pita.Pick(0, 0, 0, 2); i >= 0; i--)
                kasus.Target[(indikator.Kode, wilayah, pita.Pick(0, 0, 0, pita.Choose(5)))] = TargetAcak(pita, prima);
        }
    }

    private static decimal TargetAcak(Pita pita, int prima) => prima != 0
        ? pita.Pick(100m, 200m, 50m, 80m, 12.5m, 160m) : pita.Choose(12) switch
    {
        < 3 => (1 + pita.Choose(20_000)) * 0.005m,
        < 5 => 1 + pita.Choose(100),
        5 => 100,
        6 => 7.285m,
        7 => 1 + pita.Choose(9),
        8 => (1 + pita.Choose(400)) * 0.25m,
        9 => pita.Pick(0m, -1m, -7m, -3.5m),
        _ => (1 + pita.Choose(1000)) * 0.1m,
    };

    /// <summary>T of which T / R × 100 is a half of the digits printed: R over a prime, T a multiple of half a
    /// digit.</summary>
    private static void AimTarget(Pita pita, KasusEksak kasus)
    {
        var orakel = new Orakel(kasus);
        foreach (var indikator in kasus.Indikator.Where(_ => pita.Flip()))
        {
            var wilayah = pita.Pick(kasus.Wilayah.ToArray()).Kode;
            var realisasi = orakel.Realisasi(indikator.Kode, wilayah, pita.Pick(4, 3, 2, 1));
            if (!realisasi.Ada || !realisasi.Number.IsPositive || realisasi.Number.Numerator > 1_000_000) continue;
            // Twice a half of the last digit is odd; over the denominator of R, T ends.
            var unit = (decimal)System.Numerics.BigInteger.Pow(10, kasus.Desimal);
            var odd = 1 + (2 * ((pita.Choose(100) * unit) + pita.Choose(1000)));
            kasus.Target[(indikator.Kode, wilayah, 0)] = (decimal)realisasi.Number.Numerator * odd / (200 * unit);
            if (!kasus.IsDaun(wilayah)) kasus.Target[(indikator.Kode, null, 0)] = 100;
        }
    }
}
