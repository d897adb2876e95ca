using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>The target that counts: given, or derived from those that bear the indikator (SPEC 5.1, 7.3).</summary>
internal sealed class TargetExplainer(IndikatorPoint titik, StepBuilder langkah)
{
    private const string Name = "Target";

    public PenjelasanStep Explain()
    {
        var hasil = titik.Hasil.Target[titik.Cell];
        var step = titik.Hasil.Dasar[titik.Cell] switch
        {
            DasarTarget.Triwulan or DasarTarget.Tahunan => Given(),
            DasarTarget.Turunan => Derived(),
            DasarTarget.TidakAda => new PenjelasanStep(Name, hasil),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return langkah.Add(step.Proving("target", hasil));
    }

    private PenjelasanStep Given()
    {
        var calculator = new TargetCalculator(titik.Scope, titik.Indikator);
        var own = calculator.FindOwn(titik.Wilayah, titik.Quarter);
        var hit = own ?? calculator.FindBaku(titik.Quarter)!.Value;
        var what = hit.Sampai == 0 ? "Target tahunan"
            : InvariantText.Of($"Target s.d. TW {hit.Sampai}");
        var whose = own is null ? "ditulis tanpa wilayah, berlaku umum" : "ditulis untuk wilayah ini";
        return Until(hit) with { Notes = [$"{what}, {whose}."] };
    }

    private PenjelasanStep Until(TargetTerpilih hit)
    {
        if (hit.Sampai == 0 || titik.Scope.Inputs.Aturan.CaraTargetTriwulan == CaraTargetTriwulan.SampaiDengan)
            return new PenjelasanStep(Name, Nilai.Of(hit.Target));
        StepInput[] given =
        [
            .. from q in Enumerable.Range(1, hit.Sampai)
               let target = hit.Kolom.Find(hit.Wilayah, q)
               where target is not null
               select new StepInput(InvariantText.Of($"tw{q}"), Nilai.Of(target.Value)),
        ];
        return titik.Indikator.Tipe.Akumulasi() == Sifat.Arus
            ? new PenjelasanStep(Name, string.Join(" + ", given.Select(masukan => masukan.Nama)), [.. given])
            : new PenjelasanStep(Name, given[^1].Nama, [given[^1]]);
    }

    private PenjelasanStep Derived()
    {
        if (titik.SumberTarget is { } sumber)
        {
            Term[] added = titik.SukuOf(sumber.Rows(titik.Wilayah, titik.Quarter), titik.Hasil.Target);
            return langkah.Combine(Name, AgregasiWilayah.Jumlah, added) with
            {
                Notes = ["Jumlah target wilayah di bawahnya, yang belum melapor pun (TargetTurunan = Semua)."],
            };
        }
        var masa = titik.Own.SampaiDengan;
        var bobot = titik.Agregasi switch
        {
            AgregasiWilayah.RasioJumlah => masa.Penyebut,
            AgregasiWilayah.RataRataTertimbang => titik.Own.Pembobot,
            _ => null,
        };
        var realised = titik.Pemikul.Where(row => masa.Realisasi[titik.At(row)].HasValue);
        Term[] suku = [.. titik.SukuOf(realised, titik.Hasil.Target, bobot).Where(s => s.Nilai.HasValue)];
        Term[] weighed = [.. suku.Where(s => s.Bobot.HasValue)];
        var step = titik.Agregasi switch
        {
            AgregasiWilayah.Jumlah or AgregasiWilayah.Maksimum or AgregasiWilayah.Minimum =>
                langkah.Combine(Name, titik.Agregasi, suku),
            _ when weighed.Sum(s => s.Bobot.Value) is not (null or 0) =>
                langkah.Combine(Name, AgregasiWilayah.RataRataTertimbang, weighed),
            _ => langkah.Combine(Name, AgregasiWilayah.RataRata, suku),
        };
        return step with { Notes = ["Diturunkan dari wilayah yang punya target dan realisasi."] };
    }
}
