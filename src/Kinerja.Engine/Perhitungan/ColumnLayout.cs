using System.Runtime.CompilerServices;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Where the cell of a wilayah and a quarter stands in a column. A column of what was reported has four cells per
/// wilayah, TW 1..4 side by side; a column of results has one for each quarter that is wanted.
/// </summary>
/// <param name="wilayah">The rows.</param>
internal sealed class ColumnLayout(WilayahLayout wilayah)
{
    public const int Quarters = 4;

    public WilayahLayout Wilayah => wilayah;

    /// <summary>The first quarter (0..3) whose results are wanted.</summary>
    public int FirstQuarter { get; private init; }

    /// <summary>The one after the last quarter whose results are wanted.</summary>
    public int EndQuarter { get; private init; } = Quarters;

    /// <summary>How many quarters are wanted.</summary>
    public int Width => EndQuarter - FirstQuarter;

    /// <summary>The length of a column of results.</summary>
    public int ResultCells => Wilayah.Count * Width;

    /// <summary>The length of a column of what was reported.</summary>
    public int ReportedCells => Wilayah.Count * Quarters;

    /// <param name="wilayah">The rows.</param>
    /// <param name="onlyQuarter">The only quarter (0..3) whose results are wanted; <c>null</c> for all.</param>
    public static ColumnLayout Create(WilayahLayout wilayah, int? onlyQuarter) => onlyQuarter is { } quarter
        ? new(wilayah) { FirstQuarter = quarter, EndQuarter = quarter + 1 } : new(wilayah);

    /// <summary>The same quarters over other rows.</summary>
    public ColumnLayout Over(WilayahLayout rows) => new(rows) { FirstQuarter = FirstQuarter, EndQuarter = EndQuarter };

    /// <summary>The same rows, and all quarters.</summary>
    public ColumnLayout OverAllQuarters() => Width == Quarters ? this : new(Wilayah);

    /// <summary>Where a wilayah and a quarter (0..3) stand in a column of what was reported.</summary>
    public static int ReportedCell(int wilayah, int quarter) => (wilayah * Quarters) + quarter;

    /// <summary>Where a wilayah and a wanted quarter (0..3) stand in a column of results.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ResultCell(int wilayah, int quarter) => (wilayah * Width) + quarter - FirstQuarter;

    /// <summary>Whose a cell of a column of results is.</summary>
    public int WilayahOf(int resultCell) => resultCell / Width;

    /// <summary>The quarter (0..3) of a cell of a column of results.</summary>
    public int QuarterOf(int resultCell) => FirstQuarter + (resultCell % Width);

    /// <summary>Whether the results of a quarter (0..3) are wanted.</summary>
    public bool Wants(int quarter) => quarter >= FirstQuarter && quarter < EndQuarter;

    /// <summary>A column of results, missing everywhere.</summary>
    public KolomNilai NewColumn() => new(ResultCells);
}
