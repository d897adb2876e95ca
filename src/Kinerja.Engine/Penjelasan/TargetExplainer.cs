using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Explains the target that counts: from a target row, or derived from wilayah below (SPEC 5.1, 7.3).
/// </summary>
internal sealed class TargetExplainer(IndikatorPoint point, StepBuilder steps)
{
    private const string Name = "Target";

    public PenjelasanStep Explain()
    {
        var hasil = point.Hasil.Target[point.Cell];
        var step = point.Hasil.Dasar[point.Cell] switch
        {
            DasarTarget.Triwulan or DasarTarget.Tahunan => Given(),
            DasarTarget.Turunan => Derived(),
            DasarTarget.TidakAda => new PenjelasanStep(Name, hasil),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return steps.Add(step.Proving("target", hasil));
    }

    private PenjelasanStep Given()
    {
        var calculator = new TargetCalculator(point.Scope, point.Indikator);
        var own = calculator.FindOwn(point.Wilayah, point.Quarter);
        var hit = own ?? calculator.FindBaku(point.Quarter)!.Value;
        var what = hit.Sampai == 0 ? "Target tahunan"
            : string.Create(CultureInfo.InvariantCulture, $"Target s.d. TW {hit.Sampai}");
        var whose = own is null ? "ditulis tanpa wilayah, berlaku umum" : "ditulis untuk wilayah ini";
        return Until(hit) with { Notes = [$"{what}, {whose}."] };
    }

    private PenjelasanStep Until(TargetTerpilih hit)
    {
        if (hit.Sampai == 0 || point.Scope.Inputs.Aturan.CaraTargetTriwulan == CaraTargetTriwulan.SampaiDengan)
            return new PenjelasanStep(Name, Nilai.Of(hit.Target));
        StepInput[] given =
        [
            .. from q in Enumerable.Range(1, hit.Sampai)
               let target = hit.Kolom.Find(hit.Wilayah, q)
               where target is not null
               select new StepInput(string.Create(CultureInfo.InvariantCulture, $"tw{q}"), Nilai.Of(target.Value)),
        ];
        return point.Indikator.Tipe.Akumulasi() == Sifat.Arus
            ? new PenjelasanStep(Name, string.Join(" + ", given.Select(input => input.Nama)), [.. given])
            : new PenjelasanStep(Name, given[^1].Nama, [given[^1]]);
    }

    private PenjelasanStep Derived()
    {
        if (point.SumberTarget is { } sumber)
        {
            Term[] added = point.TermsOf(sumber.Rows(point.Wilayah, point.Quarter), point.Hasil.Target);
            return steps.Combine(Name, AgregasiWilayah.Jumlah, added) with
            {
                Notes = ["Jumlah target wilayah di bawahnya, yang belum melapor pun (TargetTurunan = Semua)."],
            };
        }
        var masa = point.Own.SampaiDengan;
        var bobot = point.Agregasi switch
        {
            AgregasiWilayah.RasioJumlah => masa.Penyebut,
            AgregasiWilayah.RataRataTertimbang => point.Own.Pembobot,
            _ => null,
        };
        var realised = point.Pemikul.Where(row => masa.Realisasi[point.At(row)].HasValue);
        Term[] terms = [.. point.TermsOf(realised, point.Hasil.Target, bobot).Where(term => term.Nilai.HasValue)];
        Term[] weighed = [.. terms.Where(term => term.Bobot.HasValue)];
        var step = point.Agregasi switch
        {
            AgregasiWilayah.Jumlah or AgregasiWilayah.Maksimum or AgregasiWilayah.Minimum =>
                steps.Combine(Name, point.Agregasi, terms),
            _ when weighed.Sum(term => term.Bobot.Value) is not (null or 0) =>
                steps.Combine(Name, AgregasiWilayah.RataRataTertimbang, weighed),
            _ => steps.Combine(Name, AgregasiWilayah.RataRata, terms),
        };
        return step with { Notes = ["Diturunkan dari wilayah yang punya target dan realisasi."] };
    }
}
