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
    private readonly List<Kecurigaan> _kecurigaan = [];

    public LintAngka(DefinisiKinerja definisi)
    {
        _definisi = definisi;
        for (var index = 0; index < definisi.Indikator.Length; index++)
        {
            var rumus = definisi.Indikator[index].Rumus;
            foreach (var variabel in definisi.Variabel[index].Where(v => IsDoubted(rumus, v)))
                _kecurigaan.Add(new(index, variabel.Nama));
            if (IsPersenOfPart(rumus)) _kecurigaan.Add(new(index, Penyebut: null));
        }
    }

    /// <summary>The suspicious figures of some wilayah, by suspicion.</summary>
    /// <param name="data">What was reported.</param>
    /// <param name="wilayah">Those wilayah.</param>
    /// <param name="hasil">The results of every tahun, per indikator.</param>
    public TemuanAngka[] Find(
        DataKinerja data, SusunanWilayah wilayah, (int Tahun, KolomIndikator[] Kolom)[] hasil)
    {
        var tahun = Array.ConvertAll(hasil, h => h.Tahun);
        return Larik.Make(_kecurigaan.Count, i => _kecurigaan[i] is { Penyebut: { } penyebut } constant
            ? FindConstant(data, wilayah, tahun, _definisi.Indikator[constant.Indikator], penyebut)
            : FindAboveHundred(wilayah, tahun, Array.ConvertAll(hasil, h => h.Kolom[_kecurigaan[i].Indikator])));
    }

    /// <summary>What is to be told of the figures that were found.</summary>
    /// <param name="temuan">From <see cref="Find"/>, of wilayah after wilayah.</param>
    public IEnumerable<Diagnostic> Tell(IReadOnlyCollection<TemuanAngka[]> temuan)
    {
        for (var i = 0; i < _kecurigaan.Count; i++)
        {
            var sum = default(TemuanAngka);
            foreach (var some in temuan) sum += some[i];
            if (sum.Count == 0) continue;
            var indikator = _definisi.Indikator[_kecurigaan[i].Indikator];
            yield return _kecurigaan[i].Penyebut is { } penyebut
                ? TellConstant(indikator, penyebut, sum) : TellAboveHundred(indikator, sum);
        }
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

    private static TemuanAngka FindConstant(
        DataKinerja data, SusunanWilayah wilayah, int[] tahun, Indikator indikator, string penyebut)
    {
        var kode = Nama.Normalize(indikator.Kode);
        var kolom = Array.ConvertAll(tahun, t => (
            Own: data.Realisasi(new(kode, penyebut), t), Shared: data.Realisasi(new(null, penyebut), t)));
        return FindRows(
            wilayah, tahun, (row, t) => Constant(wilayah.Rows[row].DataIndex, kolom[t].Own, kolom[t].Shared));
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

    private static Diagnostic TellConstant(Indikator indikator, string penyebut, TemuanAngka temuan) => Tell(
        CalculationCodes.PenyebutTetap, indikator, temuan,
        $"Penyebut '{penyebut}' dijumlahkan lintas triwulan, padahal keempat triwulannya dilaporkan sama "
            + $"({Shown(temuan)})",
        $"Mungkin ia posisi: atur sifat '{penyebut}' di variabel.csv menjadi Posisi, atau nyatakan Arus bila "
            + "memang dijumlahkan.");

    /// <summary>A pooled figure exceeds 100 only where one of those it is made of does.</summary>
    private static TemuanAngka FindAboveHundred(SusunanWilayah wilayah, int[] tahun, KolomIndikator[] hasil) =>
        FindRows(wilayah, tahun, (row, t) => hasil[t].PunyaData[row]
            ? AboveHundred(hasil[t].Realisasi, row, hasil[t].Realisasi.Length / wilayah.Count) : null);

    private static decimal? AboveHundred(KolomNilai realisasi, int row, int width)
    {
        for (var cell = row * width; cell < (row + 1) * width; cell++)
        {
            if (realisasi.States[cell] == Alasan.Ada && realisasi.Values[cell] > 100) return realisasi.Values[cell];
        }
        return null;
    }

    private static Diagnostic TellAboveHundred(Indikator indikator, TemuanAngka temuan) => Tell(
        CalculationCodes.PersenMelebihiSeratus, indikator, temuan,
        $"{indikator.Rumus} melebihi 100 ({Shown(temuan)}), padahal menurut namanya yang pertama bagian dari yang "
            + "kedua",
        "Periksa kedua angkanya, dan sifatnya di variabel.csv: yang satu mungkin dijumlahkan lintas triwulan dan "
            + "yang lain tidak.");

    /// <param name="wilayah">Some wilayah.</param>
    /// <param name="tahun">Every tahun.</param>
    /// <param name="suspect">The suspicious figure of a row in the tahun of that index, if it has one.</param>
    private static TemuanAngka FindRows(SusunanWilayah wilayah, int[] tahun, Func<int, int, decimal?> suspect)
    {
        var temuan = default(TemuanAngka);
        for (var row = 0; row < wilayah.Count; row++)
        {
            for (var t = 0; t < tahun.Length; t++)
            {
                if (suspect(row, t) is not { } figure) continue;
                temuan += new TemuanAngka(1, figure, wilayah.Rows[row].Kode, tahun[t]);
                break; // a wilayah counts once
            }
        }
        return temuan;
    }

    private static string Shown(TemuanAngka temuan) => Pembulatan.Text(temuan.First, Pembulatan.DesimalPredikat);

    private static Diagnostic Tell(
        DiagnosticCode code, Indikator indikator, TemuanAngka temuan, string what, string cure)
    {
        var place = new DiagnosticPlace
        {
            Wilayah = temuan.Wilayah,
            Indikator = indikator.Kode,
            Tahun = temuan.Tahun,
        };
        return new Diagnostic(
            code, place, string.Create(CultureInfo.InvariantCulture, $"{what}, di {temuan.Count} wilayah. {cure}"));
    }

    /// <summary>What to look for in the figures of an indikator.</summary>
    /// <param name="Indikator">Its index.</param>
    /// <param name="Penyebut">A denominator whose quarters may be the same; <c>null</c>: a percentage of more than 100
    /// that counts a part of a whole.</param>
    private sealed record Kecurigaan(int Indikator, string? Penyebut);
}
