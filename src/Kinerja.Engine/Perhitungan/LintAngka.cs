using System.Globalization;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds figures that cannot well be meant (SPEC 8.4): each suspicion once, with the number of wilayah and the first.
/// </summary>
internal sealed class LintAngka
{
    /// <summary>Words that make no narrower thing of what they stand beside: <c>jumlah_desa</c> is all desa.</summary>
    private static readonly string[] WordsForAll =
    [
        "jumlah", "total", "seluruh", "keseluruhan", "semua", "banyaknya", "seharusnya",
        "ada", "terdata", "tercatat", "terdaftar", "terlapor", "diterima", "masuk",
    ];

    private readonly DefinisiKinerja _definisi;
    private readonly DataKinerja _data;
    private readonly SusunanWilayah _wilayah;
    private readonly List<Diagnostic> _diagnostics = [];

    private readonly int[] _tahun;

    private LintAngka(DefinisiKinerja definisi, DataKinerja data, SusunanWilayah wilayah, int[] tahun)
    {
        _tahun = tahun;
        _definisi = definisi;
        _data = data;
        _wilayah = wilayah;
    }

    /// <param name="definisi">What was computed.</param>
    /// <param name="data">From what.</param>
    /// <param name="wilayah">The rows of the columns.</param>
    /// <param name="hasil">The results of every tahun, per indikator.</param>
    public static IReadOnlyList<Diagnostic> Find(
        DefinisiKinerja definisi, DataKinerja data, SusunanWilayah wilayah,
        IReadOnlyList<(int Tahun, KolomIndikator[] Kolom)> hasil)
    {
        var lint = new LintAngka(definisi, data, wilayah, [.. hasil.Select(h => h.Tahun)]);
        for (var index = 0; index < definisi.Indikator.Length; index++)
        {
            var rumus = definisi.Indikator[index].Rumus;
            foreach (var variabel in definisi.Variabel[index].Where(v => IsDoubted(rumus, v)))
                lint.FindConstant(definisi.Indikator[index], variabel.Nama);
            if (IsPersenOfPart(rumus)) lint.FindAboveHundred([.. hasil.Select(h => h.Kolom[index])]);
        }
        return lint._diagnostics;
    }

    /// <summary>A denominator that adds up only because the tipe says so; a stated sifat is a decision.</summary>
    private static bool IsDoubted(Rumus rumus, VariabelIndikator variabel) =>
        variabel is { Sifat: Sifat.Arus, IsSifatDariTipe: true, CaraLapor: CaraLapor.PerPeriode }
        && rumus.Denominator is { } denominator && denominator.Variables.IndexOf(variabel.Nama) >= 0;

    /// <summary>Whether by their names the first counts only some of what the second counts.</summary>
    private static bool IsPersenOfPart(Rumus rumus) =>
        rumus.Root is CallNode
        {
            Function: RumusFunction.Persen, Arguments: [VariableNode part, VariableNode whole],
        }
        && !whole.Name.Split('_').Except([.. WordsForAll, .. part.Name.Split('_')], StringComparer.Ordinal).Any();

    private void FindConstant(Indikator indikator, string variabel)
    {
        var kode = Nama.Normalize(indikator.Kode);
        var kolom = _tahun.Select(tahun => (
            Own: _data.Realisasi(new(kode, variabel), tahun), Shared: _data.Realisasi(new(null, variabel), tahun)))
            .ToArray();
        Report(
            CalculationCodes.PenyebutTetap, indikator,
            (row, tahun) => Constant(_wilayah.Rows[row].DataIndex, kolom[tahun].Own, kolom[tahun].Shared),
            first => $"Penyebut '{variabel}' dijumlahkan lintas triwulan, padahal keempat triwulannya dilaporkan sama "
                + $"({first})",
            $"Mungkin ia posisi: atur sifat '{variabel}' di variabel.csv menjadi Posisi, atau nyatakan Arus bila "
                + "memang dijumlahkan.");
    }

    /// <summary>Four zeros add up to what they are, so nothing is wrong with them.</summary>
    private static decimal? Constant(int row, KolomSel? own, KolomSel? shared)
    {
        if (KolomVariabel.Source(row, own, shared) is not { } sel || sel.Find(row, 0) is not { } first || first == 0)
            return null;
        for (var q = 1; q < Lingkup.Quarters; q++)
        {
            if (sel.Find(row, q) != first) return null;
        }
        return first;
    }

    /// <summary>A pooled figure exceeds 100 only where one of those it is made of does.</summary>
    private void FindAboveHundred(KolomIndikator[] hasil)
    {
        if (hasil.Length == 0) return;
        var indikator = hasil[0].Indikator;
        Report(
            CalculationCodes.PersenMelebihiSeratus, indikator,
            (row, tahun) => hasil[tahun].PunyaData[row] ? AboveHundred(hasil[tahun].Realisasi, row) : null,
            first => $"{indikator.Rumus} melebihi 100 ({first}), padahal menurut namanya yang pertama bagian dari yang "
                + "kedua",
            "Periksa kedua angkanya, dan sifatnya di variabel.csv: yang satu mungkin dijumlahkan lintas triwulan dan "
                + "yang lain tidak.");
    }

    private static decimal? AboveHundred(KolomNilai realisasi, int row)
    {
        for (var cell = Lingkup.Cell(row, 0); cell < Lingkup.Cell(row + 1, 0); cell++)
        {
            if (realisasi.States[cell] == Alasan.Ada && realisasi.Values[cell] > 100) return realisasi.Values[cell];
        }
        return null;
    }

    /// <param name="code">The suspicion.</param>
    /// <param name="indikator">Whose figures they are.</param>
    /// <param name="suspect">The suspicious figure of a row in the tahun of that index, if it has one.</param>
    /// <param name="what">What is suspicious, told with the first such figure.</param>
    /// <param name="cure">What to do.</param>
    private void Report(
        DiagnosticCode code, Indikator indikator, Func<int, int, decimal?> suspect, Func<string, string> what,
        string cure)
    {
        var (count, first, place) = (0, 0m, DiagnosticPlace.None);
        for (var row = 0; row < _wilayah.Count; row++)
        {
            for (var tahun = 0; tahun < _tahun.Length; tahun++)
            {
                if (suspect(row, tahun) is not { } figure) continue;
                if (count++ == 0) (first, place) = (figure, Place(indikator, row, _tahun[tahun]));
                break; // a wilayah counts once
            }
        }
        if (count == 0) return;
        var shown = first.ToString("0.##", CultureInfo.InvariantCulture);
        _diagnostics.Add(new Diagnostic(code, place, string.Create(
            CultureInfo.InvariantCulture, $"{what(shown)}, di {count} wilayah. {cure}")));
    }

    private DiagnosticPlace Place(Indikator indikator, int row, int tahun) =>
        new() { Wilayah = _wilayah.Rows[row].Kode, Indikator = indikator.Kode, Tahun = tahun };
}
