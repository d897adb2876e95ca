using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Engine.Csv.Tests;

/// <summary>A data file that is generated while it is read.</summary>
/// <param name="onBlock">Receives the number of each block.</param>
/// <param name="row">The row that repeats after the header.</param>
/// <param name="length">The length of the file in bytes.</param>
internal sealed class EndlessStream(Action<int> onBlock, string row = "X,,2022,1,a,1\n", long length = long.MaxValue)
    : ForwardStream
{
    private readonly byte[] _header = "wilayah,indikator,tahun,triwulan,variabel,nilai\n"u8.ToArray();
    private readonly byte[] _row = System.Text.Encoding.UTF8.GetBytes(row);
    private long _at;

    public int Blocks { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        onBlock(++Blocks);
        var count = (int)Math.Min(buffer.Length, length - _at);
        for (var i = 0; i < count; i++, _at++)
            buffer[i] = _at < _header.Length ? _header[_at] : _row[(_at - _header.Length) % _row.Length];
        return count;
    }
}
