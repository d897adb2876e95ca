using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>Calculates one indikator for one tahun over many wilayah at once, each from its own cells.</summary>
internal static class IndikatorCalculator
{
    /// <param name="lingkup">The tahun.</param>
    /// <param name="index">The indikator.</param>
    /// <param name="results">The results so far; those it refers to are among them.</param>
    public static KolomSendiri Calculate(Lingkup lingkup, int index, IReadOnlyList<KolomIndikator?> results)
    {
        var indikator = lingkup.Definisi.Indikator[index];
        KolomIndikator[] rujukan = [.. lingkup.Definisi.Rujukan[index].Select(i => results[i]!.Over(lingkup))];
        var kolom = lingkup.Definisi.Variabel[index].Select(v => KolomVariabel.Gather(lingkup, indikator, v)).ToArray();
        var onlyRefers = lingkup.Definisi.HanyaMerujuk(index);
        var skipped = TriwulanBerpasangan.Find(lingkup, indikator, kolom);
        var (waktu, kalender) = Aggregate(lingkup, indikator, kolom, skipped);
        var sampaiDengan = Array.ConvertAll(waktu, w => w.SampaiDengan);
        var triwulan = Array.ConvertAll(waktu, w => w.Triwulan);
        var (kelengkapan, dataSampai) = KelengkapanCalculator.Calculate(lingkup, kolom, rujukan);
        return new KolomSendiri
        {
            Indikator = indikator,
            Variabel = kolom,
            Ditugaskan = PenugasanCalculator.Assign(lingkup, index, onlyRefers ? rujukan : []),
            HanyaRujukan = onlyRefers,
            PunyaData = onlyRefers ? AnyHasData(lingkup, rujukan) : HasData(lingkup, kolom),
            SampaiDengan = new PeriodCalculation(
                lingkup, indikator, Arrange(indikator.Rumus, sampaiDengan, [.. rujukan.Select(r => r.Realisasi)]),
                lingkup.NewColumn()),
            Triwulan = new PeriodCalculation(
                lingkup, indikator, Arrange(indikator.Rumus, triwulan, [.. rujukan.Select(r => r.RealisasiTriwulan)]),
                lingkup.NewColumn()),
            Kalender = kalender,
            Pembobot = Weight(lingkup, index, kolom, waktu, skipped),
            Kelengkapan = kelengkapan,
            DataSampai = dataSampai,
        };
    }

    /// <summary>The variables from quarters to s.d. TW n, and the calendar where it is one of them.</summary>
    private static ((KolomNilai SampaiDengan, KolomNilai Triwulan)[] Waktu, KolomKalender? Kalender) Aggregate(
        Lingkup lingkup, Indikator indikator, KolomVariabel[] kolom, bool[]? skipped)
    {
        var kalender = (KolomKalender?)null;
        var waktu = Array.ConvertAll(kolom, k => k.Variabel.IsCalendar
            ? Calendar(k) : WaktuAggregator.Aggregate(lingkup, k, indikator.Kode, skipped));
        return (waktu, kalender);

        (KolomNilai SampaiDengan, KolomNilai Triwulan) Calendar(KolomVariabel calendar)
        {
            var cakupan = CakupanKalender.Create(lingkup, kolom, skipped);
            (kalender, var sampaiDengan, var triwulan) =
                WaktuAggregator.AggregateCalendar(lingkup, calendar, indikator.Kode, cakupan);
            return (sampaiDengan, triwulan);
        }
    }

    /// <summary>Puts the columns in the order in which the rumus asks for them.</summary>
    private static KolomNilai[] Arrange(Rumus rumus, KolomNilai[] variables, KolomNilai[] references)
    {
        var (variable, reference) = (0, 0);
        return
        [
            .. rumus.Inputs.Select(input => Rumus.IsReference(input) ? references[reference++] : variables[variable++]),
        ];
    }

    /// <summary>The weight is the value s.d. TW n, of the rumus's own variabel where it is one (SPEC 7.2).</summary>
    private static KolomNilai? Weight(
        Lingkup lingkup, int index, KolomVariabel[] used, (KolomNilai SampaiDengan, KolomNilai Triwulan)[] waktu,
        bool[]? skipped)
    {
        if (lingkup.Definisi.Pembobot[index] is not { } pembobot) return null;
        var indikator = lingkup.Definisi.Indikator[index];
        var own = indikator.Rumus.Variables.IndexOf(pembobot.Nama);
        if (own >= 0) return waktu[own].SampaiDengan;
        var kolom = KolomVariabel.Gather(lingkup, indikator, pembobot);
        return pembobot.IsCalendar
            ? WaktuAggregator.AggregateCalendar(
                lingkup, kolom, indikator.Kode, CakupanKalender.Create(lingkup, used, skipped)).SampaiDengan
            : WaktuAggregator.Aggregate(lingkup, kolom, indikator.Kode, skipped: null).SampaiDengan;
    }

    /// <summary>Whether a wilayah has data in the tahun (SPEC 7.1).</summary>
    private static bool[] HasData(Lingkup lingkup, KolomVariabel[] kolom)
    {
        var hasData = new bool[lingkup.Wilayah.Count];
        foreach (var variabel in KelengkapanCalculator.Counted(kolom))
        {
            for (var wilayah = 0; wilayah < hasData.Length; wilayah++)
                hasData[wilayah] |= variabel.Reported(wilayah) != 0;
        }
        return hasData;
    }

    private static bool[] AnyHasData(Lingkup lingkup, KolomIndikator[] rujukan) =>
        Larik.Make(lingkup.Wilayah.Count, w => rujukan.Any(r => r.PunyaData[w]));
}
