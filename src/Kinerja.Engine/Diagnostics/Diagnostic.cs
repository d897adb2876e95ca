using System.Collections.Immutable;
using System.Globalization;

namespace Kinerja.Engine.Diagnostics;

/// <summary>
/// A problem found in a definition, a data row or a calculation: what, where, and what to do (SPEC 8.1).
/// It keeps the template of its message and the arguments; <see cref="Message"/> puts them together.
/// </summary>
/// <remarks>Two are equal when code, place and message are.</remarks>
public sealed record Diagnostic
{
    private readonly ImmutableArray<string?> _pieces; // of the template; null for an argument
    private readonly ImmutableArray<string> _arguments;

    /// <param name="code">The catalogue entry; it decides the severity.</param>
    /// <param name="place">Where; <see cref="DiagnosticPlace.None"/> when it concerns the whole run.</param>
    /// <param name="text">What is wrong and how to mend it, in Bahasa Indonesia.</param>
    /// <exception cref="ArgumentNullException">One of them is <c>null</c>.</exception>
    public Diagnostic(DiagnosticCode code, DiagnosticPlace place, DiagnosticText text)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(text);
        (Code, Place, _pieces, _arguments) = (code, place, text.Pieces, text.Arguments);
    }

    /// <summary>The catalogue entry.</summary>
    public DiagnosticCode Code { get; }

    /// <summary>Where; <see cref="DiagnosticPlace.None"/> when it concerns the whole run.</summary>
    public DiagnosticPlace Place { get; init; }

    /// <summary>The severity of <see cref="Code"/>.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>What is wrong and how to mend it, in Bahasa Indonesia; made anew at each reading.</summary>
    public string Message
    {
        get
        {
            var (shown, next) = (_pieces.ToArray(), 0);
            for (var i = 0; i < shown.Length; i++) shown[i] ??= _arguments[next++];
            return string.Concat(shown);
        }
    }

    /// <summary>
    /// The message without its arguments, as a composite format: <c>'{0}' bukan angka.</c> Diagnostics of one cause
    /// share it.
    /// </summary>
    public string Template
    {
        get
        {
            var (shown, next) = (new string[_pieces.Length], 0);
            for (var i = 0; i < shown.Length; i++) shown[i] = _pieces[i] is { } piece ? Escape(piece) : Hole(next++);
            return string.Concat(shown);
        }
    }

    /// <summary>The texts that stand in the holes of <see cref="Template"/>, in their order.</summary>
    /// <exception cref="ArgumentException">There are more or fewer of them than holes.</exception>
    public ImmutableArray<string> Arguments
    {
        get => _arguments;
        init
        {
            if (value.IsDefault || value.Length != _arguments.Length)
                throw new ArgumentException("A template takes as many arguments as it has holes.", nameof(value));
            _arguments = value;
        }
    }

    /// <summary>
    /// Whether both have the same <see cref="Template"/>, found out without making it. Templates that only happen to
    /// read alike may count as different.
    /// </summary>
    /// <param name="other">The other.</param>
    public bool HasTemplateOf(Diagnostic other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _pieces.AsSpan().SequenceEqual(other._pieces.AsSpan());
    }

    /// <summary>Whether code, place and message are equal, however the message came about.</summary>
    /// <param name="other">The other; <c>null</c> is not equal.</param>
    public bool Equals(Diagnostic? other) =>
        other is not null && Code == other.Code && Place == other.Place && Message == other.Message;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Place, Message);

    /// <summary>
    /// Returns <c>Galat KIN2008 realisasi.csv:14, kolom nilai: …</c>, with what is not seen in it escaped.
    /// </summary>
    public override string ToString()
    {
        var place = VisibleText.Of(Place.ToString());
        var message = VisibleText.Of(this);
        return place.Length == 0 ? $"{Severity} {Code}: {message}" : $"{Severity} {Code} {place}: {message}";
    }

    private static string Hole(int number) =>
        number == 0 ? "{0}" : string.Create(CultureInfo.InvariantCulture, $"{{{number}}}");

    private static string Escape(string literal) => literal.AsSpan().IndexOfAny('{', '}') < 0 ? literal
        : literal.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
