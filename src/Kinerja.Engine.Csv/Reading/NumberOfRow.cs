using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>One number cell of a row.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Row">The key of the number, and the number.</param>
/// <param name="IsGood">Whether the cell is a number or blank.</param>
/// <param name="IsTarget">Whether it is a target.</param>
/// <param name="Part">Which part of a percentage it is.</param>
internal readonly record struct NumberOfRow(CsvColumn Column, DataRow Row, bool IsGood, bool IsTarget, PartOfRatio Part)
{
    /// <summary>The upper bound of a target that is a range; <c>null</c> for any other number.</summary>
    public decimal? Atas { get; init; }

    /// <summary>The number; <c>null</c> for a blank or bad cell.</summary>
    public decimal? Nilai => Row.Nilai;
}
