using Kinerja.Engine.Model;
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
    private static readonly string[] Umum = ["skm_ikm", "skm_responden", "hari_kerja_efektif", "penduduk", "a", "b"];

    public static KasusEksak Of(Tape tape)
    {
        var kasus =
            new KasusEksak { Desimal = tape.Pick(2, 2, 2, 1, 0, 3, 4, tape.Choose(13)), Aturan = NewAturan(tape) };
        var prima = tape.Flip() ? tape.Pick(Prima) : 0;
        AddWilayah(tape, kasus, prima);
        AddSimpul(tape, kasus);
        for (var i = prima == 0 ? 1 + tape.Choose(6) : tape.Pick(1, 2, 4, 8); i > 0; i--) kasus.Indikator.Add(
            NewIndikator(tape, kasus));
        AddSetelan(tape, kasus);
        foreach (var wilayah in kasus.Wilayah) Report(tape, kasus, wilayah.Kode, prima);
        foreach (var indikator in kasus.Indikator) AddTarget(tape, kasus, indikator, prima);
        if (prima != 0 && kasus.Aturan.RumusCapaianMinimum == RumusCapaianMinimum.RasioTerbalik) AimTarget(tape, kasus);
        return kasus;
    }

    private static AturanKinerja NewAturan(Tape tape) => new()
    {
        BatasCapaian = new(tape.Pick(0m, 0m, (decimal?)null), tape.Pick(100m, 120m, (decimal?)null)),
        RumusCapaianMinimum = tape.Pick(Enum.GetValues<RumusCapaianMinimum>()),
        SumberCapaian =
            tape.Pick(SumberCapaian.AnakDulu, SumberCapaian.AnakDulu, SumberCapaian.IndikatorDulu,
            SumberCapaian.HanyaAnak, SumberCapaian.HanyaIndikator),
        DataHilang = tape.Pick(DataHilang.Abaikan, DataHilang.Abaikan, DataHilang.Nol, DataHilang.Blokir),
        DataIndukWilayah = tape.Pick(Enum.GetValues<DataIndukWilayah>()),
        CaraTargetTriwulan = tape.Pick(Enum.GetValues<CaraTargetTriwulan>()),
        TriwulanTakBerpasangan = tape.Pick(Enum.GetValues<TriwulanTakBerpasangan>()),
        SkalaPredikat = tape.Pick(SkalaPredikat.Permendagri86, SkalaPredikat.Sakip),
        BobotUnsur = tape.Pick(Enum.GetValues<BobotUnsur>()),
        EdisiSkm = tape.Pick(EdisiSkm.Tahun2017, EdisiSkm.Tahun2004),
        HariKerjaEfektif = tape.Flip() ? HariKerjaEfektif.Baku : new(60, 62, 63, 62),
    };

    /// <summary>The first is a root; another lies in one before it or is a root too.</summary>
    private static void AddWilayah(Tape tape, KasusEksak kasus, int prima)
    {
        if (prima != 0)
        {
            kasus.Wilayah.Add(new WilayahEksak("W0", null));
            for (var i = tape.Pick(1, 4, 4, 8); i > 0; i--) kasus.Wilayah.Add(
                new WilayahEksak($"W{kasus.Wilayah.Count}", "W0"));
            return;
        }
        var last = tape.Choose(9);
        for (var i = 0; i <= last; i++)
            kasus.Wilayah.Add(
                new WilayahEksak($"W{i}", i == 0 || tape.Choose(9) == 8 ? null : $"W{tape.Choose(Math.Min(i, 3))}"));
    }

    private static void AddSimpul(Tape tape, KasusEksak kasus)
    {
        var last = tape.Choose(6);
        for (var i = 0; i <= last; i++)
        {
            var induk = i == 0 ? null
                : $"S{tape.Choose(Math.Min(i, 4))}"; // the first four stand on levels of their own
            kasus.Simpul.Add(new SimpulEksak($"S{i}", DaftarJenjang.Baku.Nama[Math.Min(i, 4)], induk, Bobot(tape)));
        }
    }

    private static decimal Bobot(Tape tape) => tape.Pick(1m, 1m, 1m, 2m, 3m, 0.5m, 7m, 0m);

    private static IndikatorEksak NewIndikator(Tape tape, KasusEksak kasus)
    {
        var rumus = tape.Pick(RumusEksak.After(kasus.Indikator.Count));
        var agregasi = NewAgregasi(tape, rumus);
        return new IndikatorEksak($"I{kasus.Indikator.Count}", rumus, tape.Pick(Enum.GetValues<TipePerhitungan>()))
        {
            Simpul = tape.Choose(6) == 5 ? null : kasus.Simpul[tape.Choose(kasus.Simpul.Count)].Kode,
            Satuan = rumus.Variabel is ["skm_ikm"] ? tape.Pick("indeks", "%") : tape.Pick("%", "indeks", "Desa"),
            Polaritas = tape.Pick<Polaritas?>(null, Polaritas.Maksimum, Polaritas.Minimum, Polaritas.Stabil),
            Bobot = Bobot(tape),
            Agregasi = agregasi,
            Pembobot = agregasi == AgregasiWilayah.RataRataTertimbang ? tape.Pick("penduduk", "skm_responden", "b")
                : null,
            JikaPembagiNol = tape.Choose(4) == 3 ? 100 : null,
            PenanggungJawab = tape.Pick("Camat", "Sekcam", ""),
        };
    }

    private static AgregasiWilayah? NewAgregasi(Tape tape, RumusEksak rumus)
    {
        var agregasi = tape.Pick<AgregasiWilayah?>(
            null, null, AgregasiWilayah.RataRata, AgregasiWilayah.RataRataTertimbang, AgregasiWilayah.Jumlah,
                AgregasiWilayah.Maksimum,
            AgregasiWilayah.Minimum, AgregasiWilayah.Tidak, AgregasiWilayah.RasioJumlah, AgregasiWilayah.HitungUlang);
        return agregasi == AgregasiWilayah.RasioJumlah && rumus.N is null ? null : agregasi;
    }

    private static void AddSetelan(Tape tape, KasusEksak kasus)
    {
        foreach (var (indikator, variabel) in kasus.Indikator.SelectMany(
            i => i.Rumus.Variabel.Where(v => v.Length == 1).Select(v => (i.Kode, v))))
        {
            if (tape.Choose(3) != 2) continue;
            var sifat = tape.Pick<Sifat?>(Sifat.Rerata, Sifat.Rerata, Sifat.Arus, Sifat.Posisi, null);
            kasus.Setelan[(tape.Choose(4) == 3 ? null : indikator, variabel)] =
                new(sifat, tape.Choose(4) == 3 ? CaraLapor.SampaiDengan : null, NewFrekuensi(tape));
        }
        if (tape.Choose(3) == 2) kasus.Setelan[(null, "penduduk")] =
            new(tape.Pick(Sifat.Rerata, Sifat.Arus), null, NewFrekuensi(tape));
        foreach (var variabel in Umum)
        {
            if (tape.Choose(4) == 3) kasus.Setelan.TryAdd((null, variabel), new(null, null, NewFrekuensi(tape)));
        }
    }

    private static Frekuensi? NewFrekuensi(Tape tape) => tape.Pick<Frekuensi?>(
        null, null, Frekuensi.Semesteran, Frekuensi.Tahunan, Frekuensi.Triwulanan);

    private static void Report(Tape tape, KasusEksak kasus, string wilayah, int prima)
    {
        // Few above the leaves report, and some leaves are silent.
        if (tape.Choose(prima == 0 ? 6 : 12) == 5 || (!kasus.IsLeaf(wilayah) && tape.Choose(6) != 5)) return;
        AddSel(tape, kasus, null, "penduduk", wilayah, prima);
        if (tape.Choose(4) == 3) AddSel(tape, kasus, null, "b", wilayah, prima);
        foreach (var indikator in kasus.Indikator)
        {
            foreach (var variabel in indikator.Rumus.Variabel.Where(v => v.Length == 1))
            {
                if (tape.Choose(9) != 8) AddSel(tape, kasus, indikator.Kode, variabel, wilayah, prima);
            }
        }
        if (kasus.Indikator.Exists(i => i.Rumus.Variabel is ["skm_ikm"]) && tape.Choose(4) != 3) AddResponden(
            tape, kasus, wilayah);
    }

    private static void AddSel(
        Tape tape, KasusEksak kasus, string? indikator, string variabel, string wilayah, int prima)
    {
        var quarters = tape.Pick(1, 4, 3, 3); // three of them make thirds of a mean
        for (var q = 1; q <= quarters; q++)
        {
            var isLate = kasus.Setelan.GetValueOrDefault((indikator, variabel)).Frekuensi is not null
                || kasus.Setelan.GetValueOrDefault((null, variabel)).Frekuensi is not null;
            if (isLate && tape.Choose(3) == 2) continue; // of a variabel that is not always due some quarters are blank
            if (Angka(tape, variabel, prima) is { } nilai) kasus.Sel[(indikator, variabel, wilayah, q)] = nilai;
        }
    }

    private static decimal? Angka(Tape tape, string variabel, int prima)
    {
        if (prima != 0) return variabel == "b" ? prima * tape.Pick(1, 2, 4) : variabel == "c" ? prima * tape.Choose(9)
            : tape.Choose(10);
        if (variabel is "b" or "penduduk") return tape.Pick(Beragam);
        return tape.Choose(9) switch
        {
            < 4 => tape.Choose(14),
            4 => tape.Choose(400) * 0.25m,
            5 => tape.Choose(2000) * 0.05m,
            6 => null,
            7 => -tape.Choose(9),
            // Never below the line: of a small figure decimals have fewer digits.
            _ => tape.Choose(variabel == "a" ? 10_000_000 : 50),
        };
    }

    private static void AddResponden(Tape tape, KasusEksak kasus, string wilayah)
    {
        if (kasus.Unsur == 0) kasus.Unsur = tape.Pick(9, 3, 8, 14, 1 + tape.Choose(14));
        var answers = tape.Choose(5); // of a whole form, for most unsur are answered alike
        for (var i = tape.Choose(7); i >= 0; i--)
        {
            var nilai = new byte[kasus.Unsur];
            Array.Fill(nilai, (byte)tape.Pick(4, 3, 3, 2, 1));
            for (var u = answers; u > 0; u--) nilai[tape.Choose(nilai.Length)] = (byte)tape.Pick(4, 3, 2, 1, 0);
            kasus.Responden.Add((wilayah, tape.Pick(1, 1, 2, 3, 4), nilai));
        }
    }

    private static void AddTarget(Tape tape, KasusEksak kasus, IndikatorEksak indikator, int prima)
    {
        foreach (var wilayah in kasus.Wilayah.Where(
            w => kasus.IsLeaf(w.Kode) ? tape.Choose(5) != 4 : tape.Choose(8) == 7)) Add(wilayah.Kode);
        if (tape.Choose(4) == 3) Add(null);

        void Add(string? wilayah)
        {
            for (var i = tape.Pick(0, 0, 0, 2); i >= 0; i--)
                kasus.Target[(indikator.Kode, wilayah, tape.Pick(0, 0, 0, tape.Choose(5)))] = TargetAcak(tape, prima);
        }
    }

    private static decimal TargetAcak(Tape tape, int prima) => prima != 0
        ? tape.Pick(100m, 200m, 50m, 80m, 12.5m, 160m) : tape.Choose(12) switch
        {
            < 3 => (1 + tape.Choose(20_000)) * 0.005m,
            < 5 => 1 + tape.Choose(100),
            5 => 100,
            6 => 7.285m,
            7 => 1 + tape.Choose(9),
            8 => (1 + tape.Choose(400)) * 0.25m,
            9 => tape.Pick(0m, -1m, -7m, -3.5m),
            _ => (1 + tape.Choose(1000)) * 0.1m,
        };

    /// <summary>T of which T / R × 100 is a half of the digits printed: R over a prime, T a multiple of half a
    /// digit.</summary>
    private static void AimTarget(Tape tape, KasusEksak kasus)
    {
        var orakel = new Orakel(kasus);
        foreach (var indikator in kasus.Indikator.Where(_ => tape.Flip()))
        {
            var wilayah = tape.Pick(kasus.Wilayah.ToArray()).Kode;
            var realisasi = orakel.Realisasi(indikator.Kode, wilayah, tape.Pick(4, 3, 2, 1));
            if (!realisasi.Ada || !realisasi.Number.IsPositive || realisasi.Number.Numerator > 1_000_000) continue;
            // Twice a half of the last digit is odd; over the denominator of R, T ends.
            var unit = (decimal)System.Numerics.BigInteger.Pow(10, kasus.Desimal);
            var odd = 1 + (2 * ((tape.Choose(100) * unit) + tape.Choose(1000)));
            kasus.Target[(indikator.Kode, wilayah, 0)] = (decimal)realisasi.Number.Numerator * odd / (200 * unit);
            if (!kasus.IsLeaf(wilayah)) kasus.Target[(indikator.Kode, null, 0)] = 100;
        }
    }
}
