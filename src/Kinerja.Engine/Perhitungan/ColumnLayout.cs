using System.Runtime.CompilerServices;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The index of the cell of a wilayah and a quarter in a column. A column of reported cells has four cells per wilayah,
/// TW 1..4 side by side. A column of results has one cell per wilayah and wanted quarter.
/// </summary>
/// <param name="wilayah">The rows of the columns.</param>
internal sealed class ColumnLayout(WilayahLayout wilayah)
{
    public const int Quarters = 4;

    public WilayahLayout Wilayah => wilayah;

    /// <summary>The first wanted quarter, 0..3.</summary>
    public int FirstQuarter { get; private init; }

    /// <summary>The quarter after the last wanted one, 1..4.</summary>
    public int EndQuarter { get; private init; } = Quarters;

    /// <summary>The number of wanted quarters, 1 or 4.</summary>
    public int Width => EndQuarter - FirstQuarter;

    /// <summary>The length of a column of results.</summary>
    public int ResultCells => Wilayah.Count * Width;

    /// <summary>The length of a column of reported cells.</summary>
    public int ReportedCells => Wilayah.Count * Quarters;

    /// <summary>Creates a layout.</summary>
    /// <param name="wilayah">The rows of the columns.</param>
    /// <param name="onlyQuarter">The only wanted quarter, 0..3; <c>null</c> when all are wanted.</param>
    public static ColumnLayout Create(WilayahLayout wilayah, int? onlyQuarter) => onlyQuarter is { } quarter
        ? new(wilayah) { FirstQuarter = quarter, EndQuarter = quarter + 1 } : new(wilayah);

    /// <summary>Returns a layout with the same quarters and other rows.</summary>
    public ColumnLayout Over(WilayahLayout rows) => new(rows) { FirstQuarter = FirstQuarter, EndQuarter = EndQuarter };

    /// <summary>Returns a layout with the same rows and all quarters.</summary>
    public ColumnLayout OverAllQuarters() => Width == Quarters ? this : new(Wilayah);

    /// <summary>Returns the index of a wilayah and a quarter (0..3) in a column of reported cells.</summary>
    public static int ReportedCell(int wilayah, int quarter) => (wilayah * Quarters) + quarter;

    /// <summary>Returns the index of a wilayah and a wanted quarter (0..3) in a column of results.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ResultCell(int wilayah, int quarter) => (wilayah * Width) + quarter - FirstQuarter;

    /// <summary>Returns the row of the wilayah of a cell in a column of results.</summary>
    public int WilayahOf(int resultCell) => resultCell / Width;

    /// <summary>Returns the quarter (0..3) of a cell in a column of results.</summary>
    public int QuarterOf(int resultCell) => FirstQuarter + (resultCell % Width);

    /// <summary>Whether a quarter (0..3) is wanted.</summary>
    public bool Wants(int quarter) => quarter >= FirstQuarter && quarter < EndQuarter;

    /// <summary>Allocates a column of results, missing everywhere.</summary>
    public KolomNilai NewColumn() => new(ResultCells);
}
