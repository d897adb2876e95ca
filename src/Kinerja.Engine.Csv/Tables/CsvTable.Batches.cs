using CsvHelper;
using Kinerja.Engine.Csv.Fast;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Reads rows in batches and parses them on several threads.</summary>
internal sealed partial class CsvTable
{
    public override IEnumerable<RowBatch<T>> Batches<T>(Func<IRowMaker<T>> makerOfThread)
    {
        using var makers = new ThreadLocal<IRowMaker<T>>(makerOfThread);
        foreach (var batch in OfReader(_reader, makers.Value!)) yield return batch;
        if (!_stream.IsDivided) yield break;
        _above = (_above.Lines + _stream.HeadLines - Block.Lead, _above.Bytes + _stream.Taken - Block.Lead);
        var options = _reader.Options with { Separator = _reader.Separator, HasHeader = false };
        var plain = options with { OnMalformedRecord = null, TrackLineNumbers = false };
        var blocks = OrderedPipeline<Block, ParsedBlock<T>>.Run(
            _stream.Blocks(), _threads, block => Parse(block, plain, makers.Value!));
        foreach (var parsed in blocks)
        {
            _block = parsed.Block;
            foreach (var batch in OfBlock(parsed, plain)) yield return batch;
            _above = (_above.Lines + _block.Lines, _above.Bytes + _block.Length);
            parsed.Return();
        }
        _block = null;
        using var rest = CsvReader.Create(_stream, options, leaveOpen: true);
        foreach (var batch in OfReader(rest, makers.Value!)) yield return batch;
    }

    private IEnumerable<RowBatch<T>> OfReader<T>(CsvReader reader, IRowMaker<T> maker)
        where T : struct
    {
        var rows = new RowCursor(reader, table: this);
        var made = new T[RowBatch<T>.RowsMaximum];
        while (!rows.IsEnded)
        {
            var count = maker.Make(rows, made);
            if (count > 0) yield return new RowBatch<T>(made.AsMemory(0, count));
            if (count == made.Length || rows.IsEnded) continue;
            StandOn(reader);
            if (!_row.IsBlank) yield return new RowBatch<T>(_row);
        }
        rows.ThrowFailure();
    }

    /// <summary>Parses the rows of a block; any thread may call it.</summary>
    private static ParsedBlock<T> Parse<T>(Block block, CsvReaderOptions options, IRowMaker<T> maker)
        where T : struct
    {
        using var reader = CsvReader.Create(block.Text, options);
        var (rows, parsed) = (new RowCursor(reader, block.IsDamaged), new ParsedBlock<T>(block));
        while (!rows.IsEnded)
        {
            var buffer = parsed.Room();
            var count = maker.Make(rows, buffer);
            parsed.Keep(count);
            if (count < buffer.Length && !rows.IsEnded) parsed.Leave();
        }
        rows.ThrowFailure();
        return parsed;
    }

    private IEnumerable<RowBatch<T>> OfBlock<T>(ParsedBlock<T> parsed, CsvReaderOptions options)
        where T : struct
    {
        var next = 0; // index of the next parsed row
        if (parsed.Odd.Count > 0)
        {
            using var reader = CsvReader.Create(parsed.Block.Text, options);
            var row = 0;
            for (var odd = 0; odd < parsed.Odd.Count; odd++)
            {
                var end = parsed.Odd[odd] - odd;
                if (next < end)
                {
                    foreach (var batch in Cut(parsed.Made[next..end])) yield return batch;
                }
                next = end;
                for (; row <= parsed.Odd[odd]; row++) reader.Read();
                StandOn(reader);
                if (!_row.IsBlank) yield return new RowBatch<T>(_row);
            }
        }
        foreach (var batch in Cut(parsed.Made[next..])) yield return batch;
    }

    private static IEnumerable<RowBatch<T>> Cut<T>(ReadOnlyMemory<T> made)
    {
        for (var start = 0; start < made.Length; start += RowBatch<T>.RowsMaximum)
        {
            var length = Math.Min(made.Length - start, RowBatch<T>.RowsMaximum);
            yield return new RowBatch<T>(made.Slice(start, length));
        }
    }
}
