using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Kewilayahan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>The realisasi s.d. TW n, from what the wilayah or its bearers reported (SPEC 4.3, 7.2).</summary>
internal sealed class RealisasiExplainer(IndikatorPoint titik, StepBuilder langkah)
{
    private const string Name = "Realisasi";

    public PenjelasanStep Explain()
    {
        var step = titik.MemikulSendiri ? OverInputs(titik.Own.SampaiDengan, titik.Cell, OwnInputs())
            : titik.Pemikul.IsEmpty ? Silent()
            : titik.Agregasi == AgregasiWilayah.HitungUlang ? Recalculated()
            : Pooled();
        var unused = !titik.MemikulSendiri && titik.Own.PunyaData[titik.Wilayah] && !titik.Own.HanyaRujukan;
        return langkah.Add(step.Proving("realisasi", titik.Hasil.Realisasi[titik.Cell]) with
        {
            Notes = unused
                ? step.Notes.Add("Laporan wilayah ini sendiri tidak dipakai: wilayah di bawahnya juga melaporkan.")
                : step.Notes,
        });
    }

    /// <summary>The rumus of the indikator; N and D before it, for those are what is pooled (SPEC 3.5).</summary>
    private PenjelasanStep OverInputs(PeriodCalculation masa, int cell, ImmutableArray<StepInput> masukan)
    {
        var rumus = titik.Indikator.Rumus;
        if (rumus.Denominator is not null)
        {
            langkah.Add(new PenjelasanStep("Pembilang N", rumus.Numerator!, masukan).Proving(null, masa.Pembilang[cell]));
            langkah.Add(new PenjelasanStep("Penyebut D", rumus.Denominator, masukan).Proving(null, masa.Penyebut[cell]));
            if (titik.Indikator.JikaPembagiNol is { } value && masa.IsZeroDivisor(cell)) return ZeroDivisor(value);
        }
        return new PenjelasanStep(Name, rumus, masukan);
    }

    private static PenjelasanStep ZeroDivisor(decimal value) =>
        new(Name, "jika_pembagi_nol", [new("jika_pembagi_nol", Nilai.Of(value))])
        {
            Notes = ["D = 0, jadi dipakai jika_pembagi_nol dari indikator.csv."],
        };

    /// <summary>What the wilayah itself reported, and the indikator it refers to.</summary>
    private ImmutableArray<StepInput> OwnInputs()
    {
        var variabel = 0;
        return MapInputs((input, slot) => Rumus.IsReference(input)
            ? Reference(input)
            : Own(titik.Own.Variabel[variabel++], titik.Own.SampaiDengan.Inputs[slot][titik.Cell]));
    }

    private PenjelasanStep Own(KolomVariabel kolom, Nilai hasil) => kolom.Variabel.IsCalendar
        ? new KalenderExplainer(titik, langkah).Explain(kolom.Variabel.Nama, [titik.Wilayah], hasil)
        : new VariabelExplainer(langkah, kolom, titik.OwnQuarters(kolom), titik.Wilayah).Explain(titik.Quarter, hasil);

    /// <summary>
    /// Every variabel added over the bearers that take part, and the references of the wilayah itself.
    /// </summary>
    private PenjelasanStep Recalculated()
    {
        var aggregator = new HitungUlangAggregator(
            titik.Scope, titik.Own, titik.Own.SampaiDengan, titik.PemikulLayout);
        var masa = aggregator.Calculate([titik.Wilayah]).Period;
        int[] some = [.. aggregator.Participants(titik.Wilayah, titik.Quarter)];
        var only = titik.Scope.Layout.ResultCell(0, titik.Quarter);
        var step = OverInputs(masa, only, MapInputs((input, slot) => Rumus.IsReference(input)
            ? Reference(input)
            : Combined(input, some, titik.Own.SampaiDengan.Inputs[slot], masa.Inputs[slot][only])));
        return step with { Notes = [.. step.Notes, .. TakesNoPart(some)] };
    }

    /// <summary>A variabel of several wilayah, as the rumus takes it.</summary>
    private PenjelasanStep Combined(string input, int[] some, KolomNilai kolom, Nilai hasil)
    {
        if (input == VariabelIndikator.HariKerjaEfektif)
            return new KalenderExplainer(titik, langkah).Explain(input, some, hasil);
        var suku = titik.SukuOf(some, kolom);
        var cara = input == VariabelIndikator.SkmIkm ? AgregasiWilayah.RataRata : AgregasiWilayah.Jumlah;
        var step = langkah.Combine(input, cara, [.. suku.Where(s => s.Nilai.HasValue)]);
        return langkah.Add(step.Proving(null, hasil) with { Notes = LeftOut(suku) });
    }

    private ImmutableArray<string> TakesNoPart(int[] some)
    {
        var others = string.Join(", ", titik.Pemikul.Except(some).Select(row =>
            $"{titik.Describe(row)} ({titik.Own.SampaiDengan.Realisasi[titik.At(row)]})"));
        return others.Length > 0 ? [$"Tidak ikut karena tidak punya realisasi sendiri: {others}."] : [];
    }

    private ImmutableArray<StepInput> MapInputs(Func<string, int, PenjelasanStep> step) =>
        [.. titik.Indikator.Rumus.Inputs.Select((input, slot) => new StepInput(input, step(input, slot)))];

    private PenjelasanStep Reference(string input)
    {
        var rujukan = titik.Rujukan[titik.Indikator.Rumus.References.IndexOf(input[1..])];
        return langkah.Add(new PenjelasanStep($"{Name} {rujukan.Indikator.Kode}", rujukan.Realisasi[titik.Cell])
        {
            Notes = [$"Dijelaskan dengan --indikator {rujukan.Indikator.Kode}."],
        });
    }

    private PenjelasanStep Pooled()
    {
        if (titik.Agregasi == AgregasiWilayah.Tidak)
            return new PenjelasanStep(Name, Nilai.Missing(Alasan.TidakDiagregasi));
        var masa = titik.Own.SampaiDengan;
        var (nilai, bobot, nama) = titik.Agregasi switch
        {
            AgregasiWilayah.RasioJumlah => (masa.Pembilang, masa.Penyebut, "D"),
            AgregasiWilayah.RataRataTertimbang =>
                (masa.Realisasi, titik.Own.Pembobot, titik.Indikator.PembobotWilayah),
            _ => (masa.Realisasi, null, null),
        };
        var suku = titik.SukuOf(titik.Pemikul, nilai, bobot);
        Term[] complete = [.. suku.Where(s => s.Nilai.HasValue && (bobot is null || s.Bobot.HasValue))];
        var step = langkah.Combine(Name, titik.Agregasi, complete);
        if (titik.Agregasi == AgregasiWilayah.RasioJumlah
            && step.Hasil.Alasan == Alasan.PembagiNol && titik.Indikator.JikaPembagiNol is { } value)
        {
            langkah.Add(langkah.Combine("N / D", titik.Agregasi, complete));
            step = ZeroDivisor(value);
        }
        return step with
        {
            Notes = [$"Gabungan wilayah yang melapor ({titik.Agregasi}).", .. LeftOut(suku, nama), .. step.Notes],
        };
    }

    /// <summary>The bearers that have no number s.d. this quarter, or not the weight or D it is taken with.</summary>
    private static ImmutableArray<string> LeftOut(Term[] suku, string? bobot = null)
    {
        var missing = string.Join(", ",
        [
            .. suku.Where(s => !s.Nilai.HasValue).Select(s => $"{s.Asal} ({s.Nilai})"),
            .. suku.Where(s => s.Nilai.HasValue && bobot is not null && !s.Bobot.HasValue)
                .Select(s => $"{s.Asal} ({bobot}: {s.Bobot})"),
        ]);
        return missing.Length > 0 ? [$"Tidak ikut karena kosong: {missing}."] : [];
    }

    /// <summary>Nobody reported: which variables are lacking is what there is to say.</summary>
    private PenjelasanStep Silent()
    {
        var isDaun = titik.Scope.Layout.Wilayah.IsDaun(titik.Wilayah);
        if (isDaun) OwnInputs();
        return new PenjelasanStep(Name, default)
        {
            Notes = [isDaun
                ? "Sepanjang tahun ini wilayah ini tidak melaporkan satu pun variabelnya."
                : "Sepanjang tahun ini tidak satu pun wilayah di bawahnya melaporkan."],
        };
    }
}
