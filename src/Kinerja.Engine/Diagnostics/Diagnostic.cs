using System.Collections.Immutable;
using System.Globalization;

namespace Kinerja.Engine.Diagnostics;

/// <summary>
/// A problem in a definition, a data row or a calculation: its cause, its place, and what to do (SPEC 8.1). It stores
/// the template and the arguments of its message; <see cref="Message"/> combines them.
/// </summary>
/// <remarks>Two diagnostics are equal when their codes, places and messages are equal.</remarks>
public sealed record Diagnostic
{
    private readonly ImmutableArray<string?> _pieces; // fixed texts of the template; null for an argument
    private readonly ImmutableArray<string> _arguments;

    /// <summary>Makes a diagnostic.</summary>
    /// <param name="code">The catalogue entry; it decides the severity.</param>
    /// <param name="place">The place of the problem; <see cref="DiagnosticPlace.None"/> for the whole run.</param>
    /// <param name="text">The problem and its solution, in Bahasa Indonesia.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public Diagnostic(DiagnosticCode code, DiagnosticPlace place, DiagnosticText text)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(text);
        (Code, Place, _pieces, _arguments) = (code, place, text.Pieces, text.Arguments);
    }

    /// <summary>The catalogue entry.</summary>
    public DiagnosticCode Code { get; }

    /// <summary>The place of the problem; <see cref="DiagnosticPlace.None"/> for the whole run.</summary>
    public DiagnosticPlace Place { get; init; }

    /// <summary>The severity of <see cref="Code"/>.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>The problem and its solution, in Bahasa Indonesia. Each read builds the text again.</summary>
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
    /// The message with holes instead of arguments, as a composite format: <c>'{0}' bukan angka.</c> Diagnostics with
    /// the same cause have the same template.
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

    /// <summary>The texts for the holes of <see cref="Template"/>, in order.</summary>
    /// <exception cref="ArgumentException">The number of arguments differs from the number of holes.</exception>
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
    /// Returns <c>Galat KIN2008 realisasi.csv:14, kolom nilai: …</c>, with invisible characters escaped.
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
