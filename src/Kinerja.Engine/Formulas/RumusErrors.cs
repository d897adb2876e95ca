using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Formulas;

/// <summary>Collects the errors of one rumus. Every message shows the text, with carets under the wrong part.</summary>
internal sealed class RumusErrors(string text)
{
    private const int Context = 60;
    private readonly List<Diagnostic> _all = [];

    public IReadOnlyList<Diagnostic> All => _all;

    public bool Any => _all.Count > 0;

    public void Add(DiagnosticCode code, int start, int length, DiagnosticText message)
    {
        var place = new DiagnosticPlace { SpanStart = start, SpanLength = length };
        message.AppendLiteral("\n");
        message.AppendFormatted(Caret(start, length));
        _all.Add(new Diagnostic(code, place, message));
    }

    /// <summary>
    /// Shows at most 60 characters before and after the wrong part. Invisible characters become spaces.
    /// </summary>
    private string Caret(int start, int length)
    {
        var from = Math.Max(0, start - Context);
        var to = Math.Min(text.Length, start + Math.Max(length, 1) + Context);
        var shown = text[from..to].Select(c => RumusLexer.IsVisible(c) ? c : ' ').ToArray();
        var marks = Math.Clamp(length, 1, Math.Max(1, to - start));
        return $"  {new string(shown)}\n  {new string(' ', start - from)}{new string('^', marks)}";
    }
}
