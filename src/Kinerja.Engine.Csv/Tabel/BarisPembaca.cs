using CsvHelper;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>The row a reader stands on.</summary>
internal sealed class BarisPembaca(CsvReader reader) : IBaris
{
    public long Line => reader.LineNumber;

    public int Length => reader.RawRecord.Length;

    public int CellCount => reader.FieldCount;

    public ReadOnlySpan<byte> Cell(int place) => reader.GetSpan(place);
}
