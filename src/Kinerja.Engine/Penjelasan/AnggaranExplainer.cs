using System.Collections.Immutable;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Explains one row of <c>hasil-anggaran.csv</c>: the rows of anggaran that count there, the sums of their pagu and
/// realisasi, serapan and efisiensi (SPEC 16).
/// </summary>
internal sealed class AnggaranExplainer
{
    private readonly HasilAnggaran _hasil;
    private readonly AnggaranPart[] _counted;
    private readonly AnggaranPart[] _unused;
    private readonly StepBuilder _steps;

    /// <param name="hasil">The row to explain.</param>
    /// <param name="rumus">The rumus of earlier explanations.</param>
    public AnggaranExplainer(HasilAnggaran hasil, RumusCache rumus)
    {
        (_hasil, _steps) = (hasil, new StepBuilder(rumus));
        var tahun = hasil.Tahunan!;
        var scope = tahun.ScopeTanpaDiagnostik;
        AnggaranPart[] parts =
        [
            .. tahun.TempatAnggaran.At(hasil.Index, hasil.RowOfAll)
                .Select(row => new AnggaranPart(scope, row.Row, row.Counts)),
        ];
        _counted = Array.FindAll(parts, part => part.Counts);
        _unused = Array.FindAll(parts, part => !part.Counts);
    }

    private int Quarter => _hasil.Triwulan.Index;

    /// <summary>Returns the steps.</summary>
    public ImmutableArray<PenjelasanStep> Explain()
    {
        var pagu = Pagu();
        var realisasi = Realisasi();
        var serapan = _steps.Add(
            _steps.Make("Serapan", "realisasi * 100 / pagu", [new("realisasi", realisasi), new("pagu", pagu)])
                .Proving("serapan", _hasil.Serapan));
        Efisiensi(Capaian(), serapan);
        return _steps.Build();
    }

    private PenjelasanStep Pagu()
    {
        Term[] terms =
        [
            .. from part in _counted
               let baris = part.Baris
               where baris.PaguBerlaku is not null
               let isFirst = baris.PaguPerubahan is null
               let sel = part.Sel(isFirst ? BagianAnggaran.Pagu : BagianAnggaran.PaguPerubahan)
               let column = isFirst ? "pagu" : "pagu_perubahan"
               select new Term($"{part.Asal}, {column}", Nilai.From(baris.PaguBerlaku), Sel: sel),
        ];
        return _steps.Add(_steps.Combine("Pagu", AgregasiWilayah.Jumlah, terms).Proving("pagu", _hasil.Pagu) with
        {
            Notes =
            [
                .. Note("Tanpa pagu", _counted.Where(part => part.Baris.PaguBerlaku is null).Select(p => p.Asal)),
                .. Unused(part => part.Baris.PaguBerlaku),
            ],
        });
    }

    private PenjelasanStep Realisasi()
    {
        var quarters = ImmutableArray.CreateBuilder<StepInput>();
        var silent = new List<string>();
        for (var q = 0; q <= Quarter; q++)
        {
            var isReported = Array.Exists(_counted, part => part.Triwulan[q] is not null);
            if (!isReported) silent.Add(InvariantText.Of($"TW {q + 1}"));
            if (!isReported && q < Quarter) continue;
            var step = RealisasiTriwulan(q);
            if (isReported) quarters.Add(new StepInput(InvariantText.Of($"tw{q + 1}"), step));
        }
        var nama = InvariantText.Of($"Realisasi anggaran s.d. TW {Quarter + 1}");
        var sum = _steps.Accumulate(nama, Sifat.Arus, quarters.ToImmutable(), _hasil.Realisasi);
        return _steps.Add(sum.Proving("realisasi", _hasil.Realisasi) with
        {
            Notes = [.. Note("Belum dilaporkan", silent), .. Unused(part => part.SampaiDengan(Quarter))],
        });
    }

    /// <summary>Adds the step of one quarter, after the steps of rows that report totals.</summary>
    private PenjelasanStep RealisasiTriwulan(int q)
    {
        Term[] terms =
        [
            .. from part in _counted
               where part.Triwulan[q] is not null
               let step = part.Baris.CaraLapor == CaraLapor.SampaiDengan ? Difference(part, q) : null
               select new Term(
                   part.Asal, Nilai.From(part.Triwulan[q]), Dari: step, Sel: step is null ? part.Sel(q) : null),
        ];
        var sum = _steps.Combine(InvariantText.Of($"Realisasi anggaran TW {q + 1}"), AgregasiWilayah.Jumlah, terms);
        return _steps.Add(q == Quarter ? sum.Proving("realisasi_triwulan", _hasil.RealisasiTriwulan) : sum);
    }

    private PenjelasanStep Difference(AnggaranPart part, int q)
    {
        var nama = InvariantText.Of($"Realisasi anggaran TW {q + 1}, {part.Asal}");
        var total = new StepInput("total", Nilai.From(part.Reported(q)), part.Sel(q));
        var step = part.QuarterBefore(q) is >= 0 and var before
            ? _steps.Make(
                nama, "total - sebelumnya",
                [total, new("sebelumnya", Nilai.From(part.Reported(before)), part.Sel(before))])
            : _steps.Make(nama, "total", [total]);
        return _steps.Add(step with
        {
            Notes = ["Dilaporkan sebagai total s.d. triwulan: dikurangi total yang dilaporkan sebelumnya."],
        });
    }

    /// <summary>Adds the capaian of the simpul, which the row of <c>hasil-cascading.csv</c> explains.</summary>
    private PenjelasanStep Capaian()
    {
        var simpul = _hasil.Tahunan!.Simpul[_hasil.Index];
        var appears = simpul?.Layout.Wilayah.RowHere(_hasil.RowOfAll) is >= 0 and var row && simpul.Tampil[row];
        return _steps.Add(new PenjelasanStep("Capaian simpul", _hasil.Capaian).Proving("capaian", _hasil.Capaian) with
        {
            Notes = [appears ? "Dari hasil-cascading.csv, kolom capaian."
                : "Tidak ada indikator pada simpul ini atau di bawahnya yang berlaku di sini."],
        });
    }

    private void Efisiensi(PenjelasanStep capaian, PenjelasanStep serapan)
    {
        var policy = _hasil.Tahunan!.Inputs.Aturan.RumusEfisiensi;
        var rumus = policy switch
        {
            RumusEfisiensi.Selisih => "capaian - serapan",
            RumusEfisiensi.Rasio => "capaian * 100 / serapan",
            RumusEfisiensi.Hemat => "(capaian - serapan) * 100 / capaian",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var step = _steps.Make("Efisiensi", rumus, [new("capaian", capaian), new("serapan", serapan)]);
        _steps.Add(step.Proving("efisiensi", _hasil.Efisiensi) with
        {
            Notes = [$"RumusEfisiensi = {policy}."],
            Aturan = [nameof(AturanKinerja.RumusEfisiensi)],
        });
    }

    /// <summary>Returns a note with the rows that do not count, although they have this number.</summary>
    private ImmutableArray<string> Unused(Func<AnggaranPart, decimal?> of) => Note(
        "Tidak dihitung, karena baris di bawahnya yang dihitung",
        from part in _unused
        let number = of(part)
        where number is not null
        select $"{part.Asal} ({PenjelasanStep.Text(Nilai.From(number))})");

    private static ImmutableArray<string> Note(string what, IEnumerable<string> which)
    {
        var all = string.Join("; ", which);
        return all.Length > 0 ? [$"{what}: {all}."] : [];
    }
}
