using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Diagnostics;

/// <summary>
/// The message of a <see cref="Diagnostic"/>: the fixed texts of an interpolated string, and the values between them as
/// texts. The compiler makes it from <c>$"…"</c>.
/// </summary>
/// <remarks>
/// A <c>string</c> does not convert to it, because a finished message hides its arguments. Write <c>$"{text}"</c> for a
/// message that is one argument. Numbers and dates are formatted with the invariant culture.
/// </remarks>
[InterpolatedStringHandler]
public sealed class DiagnosticText
{
    private readonly ImmutableArray<string?>.Builder _pieces; // null for an argument
    private readonly ImmutableArray<string>.Builder _arguments;

    /// <summary>Makes an empty text. The compiler calls this constructor.</summary>
    /// <param name="literalLength">Not used.</param>
    /// <param name="formattedCount">The number of arguments that follow.</param>
    public DiagnosticText(int literalLength, int formattedCount)
    {
        _pieces = ImmutableArray.CreateBuilder<string?>((2 * formattedCount) + 1);
        _arguments = ImmutableArray.CreateBuilder<string>(formattedCount);
    }

    internal ImmutableArray<string?> Pieces => _pieces.ToImmutable();

    internal ImmutableArray<string> Arguments => _arguments.ToImmutable();

    /// <summary>Adds a fixed text of the template.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    public void AppendLiteral(string value) => _pieces.Add(value ?? throw new ArgumentNullException(nameof(value)));

    /// <summary>Adds an argument.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; <c>null</c> becomes an empty text.</param>
    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    /// <summary>Adds an argument in a format that its type defines.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; <c>null</c> becomes an empty text.</param>
    /// <param name="format">The format; <c>null</c> for the default format.</param>
    public void AppendFormatted<T>(T value, string? format)
    {
        _pieces.Add(null);
        _arguments.Add((value is IFormattable formattable
            ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString()) ?? "");
    }
}
