using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Kewilayahan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Explains the realisasi s.d. TW n, or that of the quarter alone, from the reports of the wilayah or of its pemikul
/// (SPEC 4.3, 7.2).
/// </summary>
/// <param name="point">The row to explain.</param>
/// <param name="steps">Collects the steps.</param>
/// <param name="isAlone">Whether the quarter alone is explained; a window of a renstra has none.</param>
internal sealed class RealisasiExplainer(IndikatorPoint point, StepBuilder steps, bool isAlone = false)
{
    private string Name => isAlone ? FigureNames.RealisasiTriwulan : point.Names.Realisasi;

    /// <summary>Stands behind the names of N and D.</summary>
    private string Suffix => isAlone ? " triwulan" : "";

    private PeriodCalculation Masa => isAlone ? point.Own.Triwulan! : point.Own.SampaiDengan;

    private Nilai Hasil => (isAlone ? point.Hasil.RealisasiTriwulan : point.Hasil.Realisasi)[point.Cell];

    public PenjelasanStep Explain()
    {
        var step = point.IsOwnPemikul ? OverInputs(Masa, point.Cell, OwnInputs())
            : point.Pemikul.IsEmpty ? Silent()
            : point.Agregasi == AgregasiWilayah.HitungUlang ? Recalculated()
            : Pooled();
        var unused = !point.IsOwnPemikul && point.Own.HasReport[point.Wilayah] && !point.Own.HasOnlyRujukan;
        return steps.Add(step.Proving(FigureNames.Column(Name), Hasil) with
        {
            Notes =
            [
                .. step.Notes,
                .. unused
                    ? ["Laporan wilayah ini sendiri tidak dipakai: wilayah di bawahnya juga melaporkan."]
                    : (string[])[],
                .. NotDue(),
                .. point.Notes,
            ],
            Aturan = [.. Aturan()],
        });
    }

    /// <summary>Returns the options that decide which reports take part (SPEC 4.1, 7.1, 17.1).</summary>
    private IEnumerable<string> Aturan()
    {
        if (point.Indikator.Rumus.Denominator is not null) yield return nameof(AturanKinerja.TriwulanTakBerpasangan);
        if (!point.Scope.Layout.Wilayah.IsLeaf(point.Wilayah)) yield return nameof(AturanKinerja.DataIndukWilayah);
        if (point.Jendela is null) yield break;
        yield return "TahunAwalRenstra";
        yield return "TahunAkhirRenstra";
    }

    /// <summary>Returns notes on the variables for which a missing realisasi is not due yet (SPEC 4.9).</summary>
    private IEnumerable<string> NotDue()
    {
        if (Hasil.State != Alasan.BelumJatuhTempo) return [];
        var counted = KelengkapanCalculator.Counted(point.Own.Variabel).Select(variabel => variabel.Variabel);
        return TempoNotes.NotDue(point.Pembobot is { } pembobot ? counted.Append(pembobot) : counted, point.Quarter);
    }

    /// <summary>
    /// Makes the step of the rumus. Steps of N and D come first, because wilayah above add them (SPEC 3.5).
    /// </summary>
    private PenjelasanStep OverInputs(PeriodCalculation masa, int cell, ImmutableArray<StepInput> inputs)
    {
        var rumus = point.Indikator.Rumus;
        if (rumus.Denominator is not null)
        {
            steps.Add(new PenjelasanStep($"Pembilang N{Suffix}", rumus.Numerator!, inputs)
                .Proving(null, masa.Pembilang[cell]));
            steps.Add(new PenjelasanStep($"Penyebut D{Suffix}", rumus.Denominator, inputs)
                .Proving(null, masa.Penyebut[cell]));
            if (point.Indikator.JikaPembagiNol is { } value && masa.IsZeroDivisor(cell)) return ZeroDivisor(value);
        }
        return new PenjelasanStep(Name, rumus, inputs);
    }

    private PenjelasanStep ZeroDivisor(decimal value) =>
        steps.Make(Name, "jika_pembagi_nol", [new("jika_pembagi_nol", Nilai.Of(value))]) with
        {
            Notes = ["D = 0, jadi dipakai jika_pembagi_nol dari indikator.csv."],
        };

    /// <summary>Returns the inputs from the own reports of the wilayah, and its references.</summary>
    private ImmutableArray<StepInput> OwnInputs()
    {
        var variabel = 0;
        return MapInputs((input, slot) => Rumus.IsReference(input)
            ? Reference(input)
            : Own(variabel++, Masa.Inputs[slot][point.Cell]));
    }

    private PenjelasanStep Own(int variabel, Nilai hasil) => point.Own.Variabel[variabel].Variabel.IsCalendar
        ? new KalenderExplainer(point, steps, isAlone)
            .Explain(VariabelIndikator.HariKerjaEfektif, [point.Wilayah], hasil)
        : isAlone ? VariabelExplainer.ExplainAlone(
            steps, point.YearsOf(variabel)[^1], point.Wilayah, point.Quarter, hasil)
        : VariabelExplainer.Explain(steps, point.YearsOf(variabel), point.Wilayah, point.Quarter, hasil);

    /// <summary>
    /// Makes the step of HitungUlang: every variabel is added over the pemikul that count, references are those of the
    /// wilayah itself (SPEC 7.2).
    /// </summary>
    private PenjelasanStep Recalculated()
    {
        var aggregator = new HitungUlangAggregator(
            point.Scope, point.Own, Masa, point.PemikulLayout);
        var masa = aggregator.Calculate([point.Wilayah]).Period;
        int[] some = [.. aggregator.Participants(point.Wilayah, point.Quarter)];
        var only = point.Scope.Layout.ResultCell(0, point.Quarter);
        var step = OverInputs(masa, only, MapInputs((input, slot) => Rumus.IsReference(input)
            ? Reference(input)
            : Combined(input, some, Masa.Inputs[slot], masa.Inputs[slot][only])));
        return step with { Notes = [.. step.Notes, .. TakesNoPart(some)] };
    }

    /// <summary>Adds the step of a variabel over several wilayah, as the rumus uses it.</summary>
    private PenjelasanStep Combined(string input, int[] some, KolomNilai column, Nilai hasil)
    {
        if (input == VariabelIndikator.HariKerjaEfektif)
            return new KalenderExplainer(point, steps, isAlone).Explain(input, some, hasil);
        var terms = point.TermsOf(some, column);
        int[] counted = [.. some.Where(row => column[point.At(row)].HasValue)];
        var variabel = point.Indikator.Rumus.Variables.IndexOf(input);
        var agregasi = input == VariabelIndikator.SkmIkm ? AgregasiWilayah.RataRata : AgregasiWilayah.Jumlah;
        var step = steps.Combine(input, agregasi, [.. terms.Where(term => term.Nilai.HasValue)]);
        return steps.Add(step.Proving(null, hasil) with
        {
            Notes = LeftOut(terms),
            SelNanti = () => new SelWilayah(point, steps, isAlone).OfOne(counted, variabel),
        });
    }

    private ImmutableArray<string> TakesNoPart(int[] some)
    {
        var others = string.Join(", ", point.Pemikul.Except(some).Select(row =>
            $"{point.Describe(row)} ({Masa.Realisasi[point.At(row)]})"));
        return others.Length > 0 ? [$"Tidak ikut karena tidak punya realisasi sendiri: {others}."] : [];
    }

    private ImmutableArray<StepInput> MapInputs(Func<string, int, PenjelasanStep> step) =>
        [.. point.Indikator.Rumus.Inputs.Select((input, slot) => new StepInput(input, step(input, slot)))];

    private PenjelasanStep Reference(string input)
    {
        var rujukan = point.Rujukan[point.Indikator.Rumus.References.IndexOf(input[1..])];
        var hasil = (isAlone ? rujukan.RealisasiTriwulan : rujukan.Realisasi)[point.Cell];
        return steps.Add(new PenjelasanStep($"{Name} {rujukan.Indikator.Kode}", hasil)
        {
            Notes = [$"Dijelaskan dengan --indikator {rujukan.Indikator.Kode}."],
        });
    }

    private PenjelasanStep Pooled()
    {
        if (point.Agregasi == AgregasiWilayah.Tidak)
            return new PenjelasanStep(Name, Nilai.Missing(Alasan.TidakDiagregasi));
        var (nilai, bobot, nama) = point.Agregasi switch
        {
            AgregasiWilayah.RasioJumlah => (Masa.Pembilang, Masa.Penyebut, "D"),
            AgregasiWilayah.RataRataTertimbang =>
                (Masa.Realisasi, point.Own.Pembobot, point.Indikator.PembobotWilayah),
            _ => (Masa.Realisasi, null, null),
        };
        var terms = point.TermsOf(point.Pemikul, nilai, bobot);
        int[] counted =
        [
            .. point.Pemikul.Where(row =>
                nilai[point.At(row)].HasValue && (bobot is null || bobot[point.At(row)].HasValue)),
        ];
        var complete = point.TermsOf(counted, nilai, bobot);
        var step = steps.Combine(Name, point.Agregasi, complete);
        if (point.Agregasi == AgregasiWilayah.RasioJumlah
            && step.Hasil.Alasan == Alasan.PembagiNol && point.Indikator.JikaPembagiNol is { } value)
        {
            steps.Add(steps.Combine($"N / D{Suffix}", point.Agregasi, complete));
            step = ZeroDivisor(value);
        }
        return step with
        {
            Notes =
            [
                $"Gabungan wilayah yang melapor ({point.Agregasi}).", .. LeftOut(terms, nama), .. Referring(),
                .. step.Notes,
            ],
            SelNanti = () => new SelWilayah(point, steps, isAlone).OfAll(counted),
        };
    }

    /// <summary>Says where the cells of the indikator are shown to which the rumus refers.</summary>
    private ImmutableArray<string> Referring()
    {
        if (point.Rujukan.IsEmpty) return [];
        var kode = string.Join(", ", point.Rujukan.Select(rujukan => rujukan.Indikator.Kode));
        return [$"Angka tiap wilayah juga memakai indikator {kode}; selnya tampil dengan --indikator kode itu."];
    }

    /// <summary>
    /// Returns a note with the terms left out: without a number, or without the weight or D that belongs to it.
    /// </summary>
    private static ImmutableArray<string> LeftOut(Term[] terms, string? bobot = null)
    {
        var missing = string.Join(", ",
        [
            .. terms.Where(term => !term.Nilai.HasValue).Select(term => $"{term.Asal} ({term.Nilai})"),
            .. terms.Where(term => term.Nilai.HasValue && bobot is not null && !term.Bobot.HasValue)
                .Select(term => $"{term.Asal} ({bobot}: {term.Bobot})"),
        ]);
        return missing.Length > 0 ? [$"Tidak ikut karena kosong: {missing}."] : [];
    }

    /// <summary>
    /// Makes the step of a wilayah without any report. At a leaf, more steps show which variabel are missing.
    /// </summary>
    private PenjelasanStep Silent()
    {
        var masa = point.Jendela is null ? "tahun ini" : "jendela renstra ini";
        var isDaun = point.Scope.Layout.Wilayah.IsLeaf(point.Wilayah);
        if (isDaun) OwnInputs();
        return new PenjelasanStep(Name, default)
        {
            Notes = [isDaun
                ? $"Sepanjang {masa} wilayah ini tidak melaporkan satu pun variabelnya."
                : $"Sepanjang {masa} tidak satu pun wilayah di bawahnya melaporkan."],
        };
    }
}
