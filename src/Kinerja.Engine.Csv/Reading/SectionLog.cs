using System.Runtime.InteropServices;
using System.Text.Json;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reports the problems of one section of <c>kinerja.json</c> with their lines.</summary>
/// <param name="utf8">The bytes of <c>kinerja.json</c>, in which the lines are counted.</param>
/// <param name="code">The code of all problems of the section.</param>
/// <param name="log">Receives the diagnostics.</param>
internal sealed class SectionLog(ReadOnlyMemory<byte> utf8, DiagnosticCode code, DiagnosticLog log)
{
    private List<int>? _breaks; // the offsets of the line breaks

    /// <summary>The number of reports so far.</summary>
    public int Count { get; private set; }

    public void Add(JsonElement at, DiagnosticText message) =>
        Add(JsonMarshal.GetRawUtf8Value(at), message);

    public void Add(JsonProperty at, DiagnosticText message)
    {
        var name = JsonMarshal.GetRawUtf8PropertyName(at);
        Add(name.IsEmpty ? JsonMarshal.GetRawUtf8Value(at.Value) : name, message);
    }

    private void Add(ReadOnlySpan<byte> part, DiagnosticText message)
    {
        Count++;
        var place = new DiagnosticPlace { File = FileNames.Options, Line = LineOf(part) };
        log.Add(code, place, message);
    }

    /// <returns>The 1-based line; <c>null</c> when the part is not a part of the text.</returns>
    private int? LineOf(ReadOnlySpan<byte> part)
    {
        if (!utf8.Span.Overlaps(part, out var offset)) return null;
        _breaks ??= FindBreaks(utf8.Span);
        var found = _breaks.BinarySearch(offset);
        return (found < 0 ? ~found : found) + 1;
    }

    private static List<int> FindBreaks(ReadOnlySpan<byte> text)
    {
        var breaks = new List<int>();
        for (var at = 0; text[at..].IndexOf((byte)'\n') is var next and >= 0; at += next + 1) breaks.Add(at + next);
        return breaks;
    }
}
