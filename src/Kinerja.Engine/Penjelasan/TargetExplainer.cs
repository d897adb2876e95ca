using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Explains the target that counts: from a target row, or derived from wilayah below (SPEC 5.1, 7.3). A range has one
/// step for each bound (SPEC 5.7).
/// </summary>
internal sealed class TargetExplainer(IndikatorPoint point, StepBuilder steps)
{
    private const int NamesMaximum = 10;
    private static readonly ImmutableArray<string> AturanOfGiven =
        [nameof(AturanKinerja.CaraTargetTriwulan), nameof(AturanKinerja.TargetTanpaTriwulan)];

    private static readonly ImmutableArray<string> AturanOfDerived =
        [nameof(AturanKinerja.TargetTurunan), .. AturanOfGiven];
    private readonly bool _isRange = point.Hasil.TargetAtas?[point.Cell].HasValue == true;

    /// <summary>Adds the step of the target, or the steps of both bounds.</summary>
    /// <returns>The step of the target or of the lower bound, and that of the upper bound, if any.</returns>
    public (PenjelasanStep Target, PenjelasanStep? Atas) Explain()
    {
        var column = FigureNames.Column(point.Names.Target);
        var target = steps.Add(Explain(isAtas: false).Proving(column, point.Hasil.Target[point.Cell]));
        return _isRange
            ? (target, steps.Add(Explain(isAtas: true).Proving($"{column}_atas", point.Hasil.TargetAtas![point.Cell])))
            : (target, null);
    }

    private PenjelasanStep Explain(bool isAtas) => point.Hasil.Dasar[point.Cell] switch
    {
        DasarTarget.Triwulan or DasarTarget.Tahunan or DasarTarget.ProRata => Given(isAtas),
        DasarTarget.Turunan => Derived(isAtas),
        DasarTarget.TidakAda => None(point.Hasil.Target[point.Cell]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Name(bool isAtas) =>
        !_isRange ? point.Names.Target : $"{point.Names.Target}, batas {(isAtas ? "atas" : "bawah")}";

    private PenjelasanStep None(Nilai hasil) => new(Name(isAtas: false), hasil)
    {
        Notes = hasil.State == Alasan.TargetTidakSah ? [Mixed()] : [],
        Aturan = point.IsOwnPemikul ? [] : [nameof(AturanKinerja.TargetTurunan)],
    };

    /// <summary>Says why no target could be derived, and names the wilayah whose targets are of the rarer
    /// kind.</summary>
    private string Mixed()
    {
        var rows = point.SumberTarget is { } sumber ? sumber.Rows(point.Wilayah, point.Quarter)
            : point.Pemikul.Where(row => point.Own.SampaiDengan.Realisasi[point.At(row)].HasValue);
        var given = rows.Where(row => point.Hasil.Target[point.At(row)].HasValue).ToLookup(
            row => point.Hasil.TargetAtas?[point.At(row)].HasValue == true, point.Describe);
        var (ranges, singles) = (given[true].ToList(), given[false].ToList());
        if (ranges.Count == 0 || singles.Count == 0)
            return "Tidak dapat diturunkan: batas atasnya di bawah batas bawahnya.";
        var (kind, few) = singles.Count <= ranges.Count ? ("tunggal", singles) : ("rentang", ranges);
        return "Tidak dapat diturunkan: target rentang dan target tunggal bercampur. Yang "
            + $"{kind}: {string.Join(", ", few.Take(NamesMaximum))}{(few.Count > NamesMaximum ? ", …" : "")}.";
    }

    private PenjelasanStep Given(bool isAtas)
    {
        var hit = point.GivenTarget;
        var what = hit.Sampai == 0 ? "Target tahunan" : Text($"Target s.d. TW {hit.Sampai}");
        if (point.TargetCalculator is TargetAkhirCalculator akhir)
            what = akhir.IsTanpaTahun(hit) ? "Target tanpa tahun" : Text($"{what} {point.Jendela!.Renstra.Akhir}");
        var whose = point.TargetCalculator.IsOwn(hit)
            ? "ditulis untuk wilayah ini" : "ditulis tanpa wilayah, berlaku umum";
        var step = Until(hit, hit.Dasar == DasarTarget.ProRata ? $"{Name(isAtas)} setahun" : Name(isAtas), isAtas) with
        {
            Notes = [$"{what}, {whose}."],
            Aturan = AturanOfGiven,
        };
        if (hit.Dasar != DasarTarget.ProRata) return step;
        var rumus = Text($"setahun * {point.Quarter + 1} / {ColumnLayout.Quarters}");
        return steps.Make(Name(isAtas), rumus, [new StepInput("setahun", steps.Add(step))]) with
        {
            Notes = ["Bagian target setahun s.d. triwulan ini (TargetTanpaTriwulan = ProRata)."],
            Aturan = [nameof(AturanKinerja.TargetTanpaTriwulan)],
        };
    }

    private PenjelasanStep Until(TargetTerpilih hit, string name, bool isAtas)
    {
        if (hit.Sampai == 0 || point.Scope.Inputs.Aturan.CaraTargetTriwulan == CaraTargetTriwulan.SampaiDengan)
            return new PenjelasanStep(name, Nilai.From(isAtas ? hit.Atas : hit.Bawah))
            {
                Sel = [point.SelOf(hit, point.Wilayah, hit.Sampai)],
            };
        StepInput[] given =
        [
            .. from q in Enumerable.Range(1, hit.Sampai)
               let bawah = hit.Kolom.Find(hit.Wilayah, q)
               where bawah is not null
               let target = isAtas ? hit.Kolom.FindAtas(hit.Wilayah, q) ?? bawah : bawah
               select new StepInput(Text($"tw{q}"), Nilai.From(target), point.SelOf(hit, point.Wilayah, q)),
        ];
        return point.TargetCalculator.IsFlow
            ? steps.Make(name, string.Join(" + ", given.Select(input => input.Nama)), [.. given])
            : steps.Make(name, given[^1].Nama, [given[^1]]);
    }

    private PenjelasanStep Derived(bool isAtas)
    {
        var (name, target) = (Name(isAtas), isAtas ? point.Hasil.TargetAtas! : point.Hasil.Target);
        if (point.SumberTarget is { } sumber)
        {
            int[] all = [.. sumber.Rows(point.Wilayah, point.Quarter)];
            return steps.Combine(name, AgregasiWilayah.Jumlah, point.TargetsOf(all, target)) with
            {
                Notes = ["Jumlah target wilayah di bawahnya, yang belum melapor pun (TargetTurunan = Semua)."],
                SelNanti = () => [.. point.TargetCellsOf(all.Where(HasTarget))],
                Aturan = AturanOfDerived,
            };
        }
        var masa = point.Own.SampaiDengan;
        var bobot = point.Agregasi switch
        {
            AgregasiWilayah.RasioJumlah => masa.Penyebut,
            AgregasiWilayah.RataRataTertimbang => point.Own.Pembobot,
            _ => null,
        };
        int[] planned = [.. point.Pemikul.Where(row => masa.Realisasi[point.At(row)].HasValue && HasTarget(row))];
        Term[] terms = point.TargetsOf(planned, target, bobot);
        Term[] weighed = [.. terms.Where(term => term.Bobot.HasValue)];
        var isWeighed = weighed.Sum(term => term.Bobot.Value) is not (null or 0);
        var step = point.Agregasi switch
        {
            AgregasiWilayah.Jumlah or AgregasiWilayah.Maksimum or AgregasiWilayah.Minimum =>
                steps.Combine(name, point.Agregasi, terms),
            _ when isWeighed => steps.Combine(name, AgregasiWilayah.RataRataTertimbang, weighed),
            _ => steps.Combine(name, AgregasiWilayah.RataRata, terms),
        };
        return step with
        {
            Notes = ["Diturunkan dari wilayah yang punya target dan realisasi."],
            SelNanti = () =>
                [.. point.TargetCellsOf(planned.Where(row => !isWeighed || bobot![point.At(row)].HasValue))],
            Aturan = AturanOfDerived,
        };

        bool HasTarget(int row) => target[point.At(row)].HasValue;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
