using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary><c>Persen(a, b)</c> above 100 although, by the names, a is a part of b.</summary>
internal sealed class PersenMelebihiSeratus() : Suspicion(CalculationCodes.PersenMelebihiSeratus)
{
    /// <summary>Words that do not restrict the other words of a name: <c>jumlah_desa</c> counts all desa.</summary>
    private static readonly string[] WordsForAll =
    [
        "jumlah", "total", "seluruh", "keseluruhan", "semua", "banyaknya", "seharusnya",
        "ada", "terdata", "tercatat", "terdaftar", "terlapor", "diterima", "masuk",
    ];

    /// <summary>
    /// Whether the suspicion applies: the rumus is <c>Persen(a, b)</c>, and each word of b is a word of a or a word for
    /// all.
    /// </summary>
    public static bool IsDoubted(Rumus rumus) =>
        rumus.Root is CallNode
        {
            Function: RumusFunction.Persen, Arguments: [VariableNode part, VariableNode whole],
        }
        && !whole.Name.Split('_').Except([.. WordsForAll, .. part.Name.Split('_')], StringComparer.Ordinal).Any();

    /// <summary>
    /// Prepares the search. It skips aggregated figures, because such a figure exceeds 100 only if a pemikul does.
    /// </summary>
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
        && column.HasReport[column.Layout.WilayahOf(cell)];

    protected override (string What, string Cure) Describe(Indikator indikator, string shown) => (
        $"{indikator.Rumus} melebihi 100 ({shown}), padahal menurut namanya yang pertama bagian dari yang kedua",
        "Periksa kedua angkanya, dan sifatnya di variabel.csv: yang satu mungkin dijumlahkan lintas triwulan dan "
            + "yang lain tidak.");
}
