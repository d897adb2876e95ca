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
    private readonly int[] _tahun;
    private readonly List<Diagnostic> _diagnostics = [];

    private LintAngka(DefinisiKinerja definisi, DataKinerja data, SusunanWilayah wilayah, int[] tahun)
    {
        _tahun = tahun;
        _definisi = definisi;
        _data = data;
        _wilayah = wilayah;
    }

    /// <summary>Per indikator, the figures of some wilayah that exceed 100 where none can.</summary>
    /// <param name="definisi">What was computed.</param>
    /// <param name="data">From what.</param>
    /// <param name="wilayah">Those wilayah.</param>
    /// <param name="hasil">The results of every tahun, per indikator.</param>
    public static TemuanAngka[] FindAboveHundred(
        DefinisiKinerja definisi, DataKinerja data, SusunanWilayah wilayah,
        (int Tahun, KolomIndikator[] Kolom)[] hasil)
    {
        var lint = new LintAngka(definisi, data, wilayah, Array.ConvertAll(hasil, h => h.Tahun));
        var found = new TemuanAngka[definisi.Indikator.Length];
        for (var index = 0; index < found.Length; index++)
        {
            if (IsPersenOfPart(definisi.Indikator[index].Rumus))
                found[index] = lint.FindAboveHundred(Array.ConvertAll(hasil, h => h.Kolom[index]));
        }
        return found;
    }

    /// <param name="definisi">What was computed.</param>
    /// <param name="data">From what.</param>
    /// <param name="wilayah">All wilayah.</param>
    /// <param name="tahun">Every tahun.</param>
    /// <param name="aboveHundred">Per indikator, what the parts found, added up.</param>
    public static IReadOnlyList<Diagnostic> Tell(
        DefinisiKinerja definisi, DataKinerja data, SusunanWilayah wilayah, int[] tahun, TemuanAngka[] aboveHundred)
    {
        var lint = new LintAngka(definisi, data, wilayah, tahun);
        for (var index = 0; index < definisi.Indikator.Length; index++)
        {
            var indikator = definisi.Indikator[index];
            foreach (var variabel in definisi.Variabel[index].Where(v => IsDoubted(indikator.Rumus, v)))
                lint.TellConstant(indikator, variabel.Nama);
            lint.TellAboveHundred(indikator, aboveHundred[index]);
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

    private void TellConstant(Indikator indikator, string variabel)
    {
        var kode = Nama.Normalize(indikator.Kode);
        var kolom = Array.ConvertAll(_tahun, tahun => (
            Own: _data.Realisasi(new(kode, variabel), tahun), Shared: _data.Realisasi(new(null, variabel), tahun)));
        Tell(
            CalculationCodes.PenyebutTetap, indikator,
            Find((row, tahun) => Constant(_wilayah.Rows[row].DataIndex, kolom[tahun].Own, kolom[tahun].Shared)),
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
    private TemuanAngka FindAboveHundred(KolomIndikator[] hasil) =>
        Find((row, tahun) => hasil[tahun].PunyaData[row] ? AboveHundred(hasil[tahun].Realisasi, row) : null);

    private void TellAboveHundred(Indikator indikator, TemuanAngka temuan) => Tell(
        CalculationCodes.PersenMelebihiSeratus, indikator, temuan,
        first => $"{indikator.Rumus} melebihi 100 ({first}), padahal menurut namanya yang pertama bagian dari yang "
            + "kedua",
        "Periksa kedua angkanya, dan sifatnya di variabel.csv: yang satu mungkin dijumlahkan lintas triwulan dan "
            + "yang lain tidak.");

    private decimal? AboveHundred(KolomNilai realisasi, int row)
    {
        var width = realisasi.Length / _wilayah.Count;
        for (var cell = row * width; cell < (row + 1) * width; cell++)
        {
            if (realisasi.States[cell] == Alasan.Ada && realisasi.Values[cell] > 100) return realisasi.Values[cell];
        }
        return null;
    }

    /// <param name="suspect">The suspicious figure of a row in the tahun of that index, if it has one.</param>
    private TemuanAngka Find(Func<int, int, decimal?> suspect)
    {
        var temuan = default(TemuanAngka);
        for (var row = 0; row < _wilayah.Count; row++)
        {
            for (var tahun = 0; tahun < _tahun.Length; tahun++)
            {
                if (suspect(row, tahun) is not { } figure) continue;
                temuan += new TemuanAngka(1, figure, _wilayah.Rows[row].Kode, _tahun[tahun]);
                break; // a wilayah counts once
            }
        }
        return temuan;
    }

    /// <param name="code">The suspicion.</param>
    /// <param name="indikator">Whose figures they are.</param>
    /// <param name="temuan">The suspicious figures.</param>
    /// <param name="what">What is suspicious, told with the first such figure.</param>
    /// <param name="cure">What to do.</param>
    private void Tell(
        DiagnosticCode code, Indikator indikator, TemuanAngka temuan, Func<string, string> what, string cure)
    {
        if (temuan.Count == 0) return;
        var shown = temuan.First.ToString("0.##", CultureInfo.InvariantCulture);
        var place = new DiagnosticPlace
        {
            Wilayah = temuan.Wilayah,
            Indikator = indikator.Kode,
            Tahun = temuan.Tahun,
        };
        _diagnostics.Add(new Diagnostic(code, place, string.Create(
            CultureInfo.InvariantCulture, $"{what(shown)}, di {temuan.Count} wilayah. {cure}")));
    }
}
