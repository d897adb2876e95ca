using CsvHelper;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>
/// A row that outlives its reader: found by a thread that reads ahead, looked into when its turn has come.
/// </summary>
internal sealed class BarisSalinan : IBaris
{
    private readonly byte[] _cells;
    private readonly int[] _ends;

    public BarisSalinan(CsvReader reader)
    {
        (Line, Length) = (reader.LineNumber, reader.RawRecord.Length);
        _ends = new int[reader.FieldCount];
        var end = 0;
        for (var i = 0; i < _ends.Length; i++) _ends[i] = end += reader.GetSpan(i).Length;
        _cells = new byte[end];
        for (var i = 0; i < _ends.Length; i++) reader.GetSpan(i).CopyTo(_cells.AsSpan(Start(i)));
    }

    public long Line { get; }

    public int Length { get; }

    public int CellCount => _ends.Length;

    public ReadOnlySpan<byte> Cell(int place) => _cells.AsSpan(Start(place), _ends[place] - Start(place));

    private int Start(int place) => place == 0 ? 0 : _ends[place - 1];
}
