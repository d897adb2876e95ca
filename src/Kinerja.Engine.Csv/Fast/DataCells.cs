namespace Kinerja.Engine.Csv.Fast;

/// <summary>The cells of a row of a data file as they stand in it; empty where the row or the file has none.</summary>
internal readonly ref struct DataCells
{
    public required ReadOnlySpan<byte> Wilayah { get; init; }

    public required ReadOnlySpan<byte> Indikator { get; init; }

    public required ReadOnlySpan<byte> Variabel { get; init; }

    public required ReadOnlySpan<byte> Tahun { get; init; }

    public required ReadOnlySpan<byte> Triwulan { get; init; }

    public required ReadOnlySpan<byte> Nilai { get; init; }
}
