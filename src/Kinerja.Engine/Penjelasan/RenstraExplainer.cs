using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Explains one row of <c>hasil-renstra.csv</c>: the year before, the windows of the renstra, the end target and its
/// capaian (SPEC 17). The explainers of a tahun explain a window.
/// </summary>
/// <param name="definisi">The definition, in all tahun.</param>
/// <param name="row">The row to explain.</param>
/// <param name="rumus">The rumus of earlier explanations.</param>
internal sealed class RenstraExplainer(DefinisiKinerja definisi, HasilRenstra row, RumusCache rumus)
{
    private const int Akhir = ColumnLayout.Quarters - 1;
    private readonly StepBuilder _steps = new(rumus);
    private readonly RenstraTahun _renstra = row.Tahunan!.Renstra!;

    private MasaRenstra Masa => row.Tahunan!.Inputs.Aturan.Renstra!;

    private int Lalu => row.Tahun - 1;

    private int Quarter => row.Triwulan.Index;

    /// <summary>Returns the steps.</summary>
    public ImmutableArray<PenjelasanStep> Explain()
    {
        Given("Realisasi tahun lalu", row.RealisasiTahunLalu, AppearsBefore ? FromBefore : NoResultBefore);
        Given("Capaian tahun lalu", row.CapaianTahunLalu, AppearsBefore ? FromBefore : NoResultBefore);
        Perubahan();
        RenstraLalu();
        if (Point(_renstra.Jendela, Quarter, FigureNames.Renstra) is { } now)
        {
            var realisasi = new RealisasiExplainer(now, _steps).Explain();
            var (target, atas) = new TargetExplainer(now, _steps).Explain();
            _steps.Add(CapaianExplainer.Raw(_steps, now, (realisasi, target, atas)));
            return _steps.Build();
        }
        Given(FigureNames.Renstra.Realisasi, row.RealisasiRenstra, Outside);
        Given(FigureNames.Renstra.Target, row.TargetAkhir, Outside);
        Given(FigureNames.Renstra.Capaian, row.CapaianAkhir, Outside);
        return _steps.Build();
    }

    /// <summary>
    /// Adds the window of the tahun before: its row has the steps; without a row they are here.
    /// </summary>
    private void RenstraLalu()
    {
        var (nama, hasil) = (FigureNames.RenstraLalu.Realisasi, row.RealisasiRenstraLalu);
        if (!Masa.Contains(row.Tahun)) Given(nama, hasil, Outside);
        else if (row.Tahun == Masa.Awal) Given(nama, hasil, Text($"{Masa.Awal} adalah tahun pertama renstra."));
        else if (AppearsBefore) Given(nama, hasil, FromBefore);
        else if (hasil.State == Alasan.DataKosong) Given(nama, hasil, Text($"Tidak ada laporan s.d. tahun {Lalu}."));
        else if (Point(_renstra.JendelaLalu, Akhir, FigureNames.RenstraLalu) is { } before)
            new RealisasiExplainer(before, _steps).Explain();
        else Given(nama, hasil, NoResultBefore);
    }

    private void Perubahan()
    {
        var now = row.Tahunan!.Indikator[row.Index]!;
        var at = now.Layout.ResultCell(now.Layout.Wilayah.RowHere(row.RowOfAll), Quarter);
        var before = RenstraTahun.AtRow(
            _renstra.Lalu, row.Index, row.RowOfAll, Quarter, column => column.Realisasi);
        _steps.Add(_steps.Make("Perubahan", "realisasi - tahun_lalu",
        [
            new("realisasi", now.Realisasi[at], Text($"{row.Tahun} s.d. TW {Quarter + 1}")),
            new("tahun_lalu", before, Text($"{Lalu} s.d. TW {Quarter + 1}")),
        ]).Proving("perubahan", row.Perubahan) with
        {
            Notes = AppearsBefore ? [.. Changed(), Before] : [NoResultBefore],
        });
    }

    /// <summary>Adds a number that other rows explain, or a missing one.</summary>
    private void Given(string nama, Nilai hasil, string note) => _steps.Add(
        new PenjelasanStep(nama, hasil).Proving(FigureNames.Column(nama), hasil) with { Notes = [note] });

    /// <summary>Returns the figures of a window; <c>null</c> where it has none.</summary>
    private IndikatorPoint? Point(KolomIndikator?[]? columns, int quarter, FigureNames names)
    {
        if (columns?[row.Index] is not { } column) return null;
        if (column.Layout.Wilayah.RowHere(row.RowOfAll) is not (>= 0 and var wilayah)) return null;
        var scope = new CalculationScope(column.Inputs, column.Layout, new ColumnPool(null), new DiagnosticSink());
        return new IndikatorPoint(scope, columns, row.Index, column.Layout.ResultCell(wilayah, quarter))
        {
            Names = names,
            Notes = WindowNotes(column, quarter),
        };
    }

    /// <summary>Returns notes on the tahun of a window, and on those without data.</summary>
    private ImmutableArray<string> WindowNotes(KolomIndikator column, int quarter)
    {
        var (inputs, berlaku) = (column.Inputs, ((IBarisDefinisi)column.Indikator).Masa);
        var start = Math.Max(Masa.Awal, berlaku.Dari);
        int[] known = [.. inputs.Jendela!.SebelumOf(column.Indikator).Select(then => then.Tahun)];
        var silent = string.Join(", ", Enumerable.Range(start, inputs.Tahun - start).Except(known)
            .Select(tahun => tahun.ToString(CultureInfo.InvariantCulture)));
        return
        [
            Text($"Jendela renstra: TW 1 {start} s.d. TW {quarter + 1} {inputs.Tahun}."),
            .. start == Masa.Awal ? []
                : HitunganRenstra.HasEarlierRow(definisi, Masa, row.Index, start)
                    ? [Text($"Baru dimulai {start}, karena sebelumnya berlaku baris lain dari kode ini.")]
                    : (string[])[Text($"Baru dimulai {start}, karena indikator ini belum berlaku sebelumnya.")],
            .. silent.Length > 0 ? [$"Tidak ada data tahun {silent}."] : (string[])[],
        ];
    }

    /// <summary>Whether the tahun before has a row of this indikator and wilayah.</summary>
    private bool AppearsBefore => RenstraTahun.Appears(_renstra.Lalu, row.Index, row.RowOfAll);

    private string Before => Text($"tahun_lalu dijelaskan dengan --tahun {Lalu} --triwulan {Quarter + 1}.");

    private string FromBefore =>
        Text($"Hasil tahun {Lalu} s.d. TW 4; dijelaskan dengan --tahun {Lalu} --triwulan 4.");

    private string NoResultBefore =>
        Text($"Tidak ada hasil tahun {Lalu} untuk indikator dan wilayah ini.");

    /// <summary>Returns a note where the indikator was defined otherwise in the tahun before.</summary>
    private ImmutableArray<string> Changed() => ReferenceEquals(_renstra.Lalu![row.Index]!.Indikator, row.Indikator)
        ? [] : [Text($"Tahun {Lalu} dihitung menurut baris lain dari kode ini, yang berlaku waktu itu.")];

    private string Outside => Masa.Akhir is { } last
        ? Text($"Tahun {row.Tahun} di luar renstra {Masa.Awal} s.d. {last}.")
        : Text($"Tahun {row.Tahun} mendahului renstra, yang dimulai {Masa.Awal}.");

    private static string Text(FormattableString text) => InvariantText.Of(text);
}
