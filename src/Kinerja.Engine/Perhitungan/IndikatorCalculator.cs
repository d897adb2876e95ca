using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>Calculates one indikator for one tahun over all wilayah at once, each wilayah from its own cells.</summary>
internal static class IndikatorCalculator
{
    /// <param name="lingkup">The tahun.</param>
    /// <param name="index">The indikator.</param>
    /// <param name="results">The results so far; those it refers to are among them.</param>
    public static KolomIndikator Calculate(Lingkup lingkup, int index, IReadOnlyList<KolomIndikator?> results)
    {
        var indikator = lingkup.Definisi.Indikator[index];
        var rujukan = lingkup.Definisi.Rujukan[index].Select(i => results[i]!).ToArray();
        var kolom = lingkup.Definisi.Variabel[index].Select(v => KolomVariabel.Gather(lingkup, indikator, v)).ToArray();
        var assigned = PenugasanCalculator.Assign(lingkup, index, rujukan);
        var appears = PenugasanCalculator.Appear(lingkup.Wilayah, assigned);
        var (sampaiDengan, triwulan) = Realisasi(lingkup, indikator, kolom, rujukan);
        var (kelengkapan, dataSampai) = KelengkapanCalculator.Calculate(lingkup, kolom, rujukan);
        var hasData = HasData(lingkup, dataSampai);
        RefuseUnpooled(lingkup, hasData, appears, sampaiDengan, triwulan);
        var (target, dasar) = TargetCalculator.Calculate(
            lingkup, indikator, wilayah => lingkup.Wilayah.IsDaun[wilayah] || hasData[wilayah]);
        var capaian = CapaianCalculator.Calculate(lingkup, indikator.Polaritas, sampaiDengan, target);
        ReportOverflow(lingkup, indikator, appears, sampaiDengan, capaian);
        return new KolomIndikator
        {
            Indikator = indikator,
            Ditugaskan = assigned,
            Tampil = appears,
            Realisasi = sampaiDengan,
            RealisasiTriwulan = triwulan,
            Target = target,
            Dasar = dasar,
            Capaian = capaian,
            Kelengkapan = kelengkapan,
            DataSampai = dataSampai,
        };
    }

    private static (KolomNilai SampaiDengan, KolomNilai Triwulan) Realisasi(
        Lingkup lingkup, Indikator indikator, KolomVariabel[] kolom, KolomIndikator[] rujukan)
    {
        var skipped = TriwulanBerpasangan.Find(lingkup, indikator, kolom);
        var waktu = kolom.Select(k => WaktuAggregator.Aggregate(lingkup, k, indikator.Kode, skipped)).ToArray();
        var sampaiDengan = Evaluate(lingkup, indikator, Arrange(
            indikator.Rumus, [.. waktu.Select(w => w.SampaiDengan)], [.. rujukan.Select(r => r.Realisasi)]));
        var triwulan = Evaluate(lingkup, indikator, Arrange(
            indikator.Rumus, [.. waktu.Select(w => w.Triwulan)], [.. rujukan.Select(r => r.RealisasiTriwulan)]));
        return (sampaiDengan, triwulan);
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

    private static KolomNilai Evaluate(Lingkup lingkup, Indikator indikator, KolomNilai[] inputs)
    {
        var result = lingkup.NewColumn();
        indikator.Rumus.Evaluate(inputs, result);
        if (indikator is { JikaPembagiNol: { } value, Rumus: { Numerator: { } above, Denominator: { } below } })
            ReplaceZeroDivisor(lingkup, inputs, above, below, value, result);
        return result;
    }

    /// <summary>N present and D = 0: the realisasi is what the indikator says it is (SPEC 5.6).</summary>
    private static void ReplaceZeroDivisor(
        Lingkup lingkup, KolomNilai[] inputs, Rumus above, Rumus below, decimal value, KolomNilai result)
    {
        var (numerator, denominator) = (lingkup.NewColumn(), lingkup.NewColumn());
        above.Evaluate(inputs, numerator);
        below.Evaluate(inputs, denominator);
        for (var cell = 0; cell < result.Length; cell++)
        {
            if (numerator.States[cell] == Alasan.Ada && denominator.States[cell] == Alasan.Ada
                && denominator.Values[cell] == 0)
                result[cell] = Nilai.Of(value);
        }
    }

    /// <summary>
    /// Whether a wilayah has data in the tahun (SPEC 7.1): what is reported at all is reported s.d. TW 4.
    /// </summary>
    private static bool[] HasData(Lingkup lingkup, byte[] dataSampai) =>
        [.. dataSampai.Where((_, cell) => cell % Lingkup.Quarters == Lingkup.Quarters - 1).Select(last => last > 0)];

    /// <summary>
    /// Figures of a wilayah that lies above others come from pooling them, which this calculator does not do.
    /// </summary>
    private static void RefuseUnpooled(
        Lingkup lingkup, bool[] hasData, bool[] appears, KolomNilai sampaiDengan, KolomNilai triwulan)
    {
        var belowHasData = new bool[hasData.Length];
        for (var row = 0; row < hasData.Length; row++)
        {
            var above = lingkup.Wilayah.Induk[row];
            for (; hasData[row] && above >= 0 && !belowHasData[above]; above = lingkup.Wilayah.Induk[above])
                belowHasData[above] = true;
        }
        for (var cell = 0; cell < lingkup.Cells; cell++)
        {
            var wilayah = cell / Lingkup.Quarters;
            if (!appears[wilayah] || !belowHasData[wilayah]) continue;
            sampaiDengan[cell] = triwulan[cell] = Nilai.Missing(Alasan.TidakDiagregasi);
        }
    }

    private static void ReportOverflow(
        Lingkup lingkup, Indikator indikator, bool[] appears, KolomNilai realisasi, KolomNilai capaian)
    {
        for (var cell = 0; cell < lingkup.Cells; cell++)
        {
            var wilayah = cell / Lingkup.Quarters;
            if (!appears[wilayah]) continue;
            var what = realisasi.States[cell] == Alasan.Luapan ? "Realisasi"
                : capaian.States[cell] == Alasan.Luapan ? "Capaian" : null;
            if (what is null) continue;
            lingkup.Report(CalculationCodes.Luapan, wilayah, indikator.Kode, cell % Lingkup.Quarters,
                $"{what} tidak muat dalam 28 digit, jadi dikosongkan. Periksa satuan angka dan rumusnya.");
        }
    }
}
