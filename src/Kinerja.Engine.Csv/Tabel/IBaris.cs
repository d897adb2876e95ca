namespace Kinerja.Engine.Csv.Tabel;

/// <summary>One row as CsvHelper cut it into cells.</summary>
internal interface IBaris
{
    /// <summary>The 1-based line it begins on.</summary>
    long Line { get; }

    /// <summary>How many bytes it takes.</summary>
    int Length { get; }

    /// <summary>How many cells it has.</summary>
    int CellCount { get; }

    /// <summary>The bytes of a cell, unquoted.</summary>
    ReadOnlySpan<byte> Cell(int place);
}
