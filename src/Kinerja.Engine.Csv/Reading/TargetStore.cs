using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Loads targets into the data (SPEC 5.1, 10.8).</summary>
internal sealed class TargetStore(DataNames names, CellLoader loader, DiagnosticLog log)
{
    private readonly HashSet<(Indikator Indikator, string Satuan)> _units = [];
    private readonly Dictionary<(int Indikator, int Wilayah, short Tahun), (decimal, decimal?)> _repeated = [];

    /// <summary>Loads a row that was parsed on the fast path.</summary>
    /// <returns>The number of rows used.</returns>
    public int Add(Table table, CsvColumn column, ReadOnlySpan<DataRow> rows) => loader.AddTarget(table, column, rows);

    /// <summary>Loads a target of a file of targets. A blank one gives no target, but names its wilayah.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column of the target.</param>
    /// <param name="made">The key of the target, and the number or the lower bound.</param>
    /// <param name="atas">The upper bound; <c>null</c> for a single target.</param>
    /// <returns>Whether the target was used.</returns>
    public bool Add(TableRow row, CsvColumn column, in DataRow made, decimal? atas)
    {
        if (loader.AddTarget(row.Table, column, [made], atas) == 0) return false;
        if (made.HasNilai) CheckSatuan(row, column, made);
        return true;
    }

    /// <summary>Loads a target beside realisasi. A blank one is no target.</summary>
    /// <returns>Whether the target was used.</returns>
    public bool AddBeside(TableRow row, CsvColumn column, in DataRow made, decimal? atas) =>
        !made.HasNilai || AddRepeated(row, column, made, atas);

    /// <summary>
    /// Loads a target that stands beside others. A target of a tahun that is repeated with the same number, in this or
    /// another file, is no duplicate (SPEC 10.8).
    /// </summary>
    /// <returns>Whether the target was used.</returns>
    public bool AddRepeated(TableRow row, CsvColumn column, in DataRow made, decimal? atas)
    {
        if (made is not { Triwulan: 0, HasNilai: true }) return Add(row, column, made, atas);
        var key = (made.Indikator, made.Wilayah, made.Tahun);
        // Under Jumlahkan the loaded target is a sum, so of repeated ones the last is compared.
        if (_repeated.TryGetValue(key, out var last) ? last == (made.Angka, atas) : loader.HasSameTarget(made, atas))
            return true;
        if (!Add(row, column, made, atas)) return false;
        _repeated[key] = (made.Angka, atas);
        return true;
    }

    /// <summary>
    /// Reports a unit that differs from the satuan of the indikator once, at its first row (SPEC 8.4).
    /// </summary>
    private void CheckSatuan(TableRow row, CsvColumn column, in DataRow made)
    {
        var unit = NumberCell.Unit(row.Cell(column));
        if (unit.Length == 0 || names.IndikatorIn(made.Indikator, made.Tahun) is not { } definisi) return;
        if (!_units.Add((definisi, unit))) return;
        if (names.Labels.TryRead(LabelKey.OfTarget(made.Indikator, made.Tahun), row.Text(column), out _)) return;
        if (definisi.Satuan.Length == 0 || SatuanWords.CanBeSame(unit, definisi.Satuan)) return;
        var (kode, satuan) = (DiagnosticLog.Shorten(definisi.Kode), DiagnosticLog.Shorten(definisi.Satuan));
        log.Add(DataCodes.SatuanTargetBerbeda, names.Place(row, column),
            $"Target bersatuan '{DiagnosticLog.Shorten(unit)}', sedangkan satuan indikator '{kode}' adalah '{satuan}'. "
            + $"Angkanya dipakai tanpa diubah. Samakan satuannya, atau periksa kode indikatornya.");
    }
}
