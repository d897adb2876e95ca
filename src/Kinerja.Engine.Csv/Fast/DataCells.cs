namespace Kinerja.Engine.Csv.Fast;

/// <summary>The raw cells of a row of a data file; a span is empty when the row or the file lacks the cell.</summary>
internal readonly ref struct DataCells
{
    public required ReadOnlySpan<byte> Wilayah { get; init; }

    public required ReadOnlySpan<byte> Indikator { get; init; }

    public required ReadOnlySpan<byte> Variabel { get; init; }

    public required ReadOnlySpan<byte> Tahun { get; init; }

    public required ReadOnlySpan<byte> Triwulan { get; init; }

    public required ReadOnlySpan<byte> Nilai { get; init; }
}
