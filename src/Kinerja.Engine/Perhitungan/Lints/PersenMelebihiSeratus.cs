using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary><c>Persen(a, b)</c> above 100 where by their names a is a part of b.</summary>
internal sealed class PersenMelebihiSeratus() : Suspicion(CalculationCodes.PersenMelebihiSeratus)
{
    /// <summary>Words that make no narrower thing of what they stand beside: <c>jumlah_desa</c> is all desa.</summary>
    private static readonly string[] WordsForAll =
    [
        "jumlah", "total", "seluruh", "keseluruhan", "semua", "banyaknya", "seharusnya",
        "ada", "terdata", "tercatat", "terdaftar", "terlapor", "diterima", "masuk",
    ];

    /// <summary>Whether by their names the first counts only some of what the second counts.</summary>
    public static bool IsDoubted(Rumus rumus) =>
        rumus.Root is CallNode
        {
            Function: RumusFunction.Persen, Arguments: [VariableNode part, VariableNode whole],
        }
        && !whole.Name.Split('_').Except([.. WordsForAll, .. part.Name.Split('_')], StringComparer.Ordinal).Any();

    /// <summary>A pooled figure exceeds 100 only where one of those it is made of does.</summary>
    public override Func<int, decimal?>? Search(KolomIndikator column)
    {
        for (var cell = 0; cell < column.Realisasi.Length; cell++)
        {
            if (IsSuspect(column, cell)) return FirstQuarter(column, c => IsSuspect(column, c), column.Realisasi);
        }
        return null;
    }

    private static bool IsSuspect(KolomIndikator column, int cell) =>
        column.Realisasi.States[cell] == Alasan.Ada && column.Realisasi.Values[cell] > 100
        && column.PunyaData[column.Layout.WilayahOf(cell)];

    protected override (string What, string Cure) Describe(Indikator indikator, string shown) => (
        $"{indikator.Rumus} melebihi 100 ({shown}), padahal menurut namanya yang pertama bagian dari yang kedua",
        "Periksa kedua angkanya, dan sifatnya di variabel.csv: yang satu mungkin dijumlahkan lintas triwulan dan "
            + "yang lain tidak.");
}
