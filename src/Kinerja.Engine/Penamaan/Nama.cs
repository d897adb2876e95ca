namespace Kinerja.Engine.Penamaan;

/// <summary>Normalises names of variables and codes, so that equal names compare as equal (SPEC 2).</summary>
public static class Nama
{
    /// <summary>The length of a buffer that holds most normalised texts.</summary>
    internal const int ShortLength = 64;

    /// <summary>
    /// Trims, lower-cases (invariant) and replaces every run of space, <c>_</c> and <c>-</c> by one <c>_</c>.
    /// </summary>
    /// <param name="text">The name or code as written.</param>
    /// <returns>The normalised form. <c>Jumlah  Desa</c> and <c>jumlah_desa</c> both give
    /// <c>jumlah_desa</c>.</returns>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsNormal(text) ? text : new string(Normalize(text, stackalloc char[ShortLength]));
    }

    /// <summary>Normalises a text as <see cref="Normalize(string)"/> does, without a new string.</summary>
    /// <param name="text">The name or code as written.</param>
    /// <param name="buffer">Holds the result when it is long enough, as <see cref="ShortLength"/> characters mostly
    /// are.</param>
    internal static ReadOnlySpan<char> Normalize(string text, Span<char> buffer)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsNormal(text)) return text;
        var trimmed = Whitespace.Trim(text);
        var result = trimmed.Length <= buffer.Length ? buffer : new char[trimmed.Length];
        var length = 0;
        foreach (var c in trimmed)
        {
            if (!IsJoiner(c)) result[length++] = char.ToLowerInvariant(c);
            else if (length == 0 || result[length - 1] != '_') result[length++] = '_';
        }
        return result[..length];
    }

    /// <summary>A fast test: <c>true</c> only for a text that is already normalised, as most codes are.</summary>
    private static bool IsNormal(string text)
    {
        var isAfterJoiner = false;
        foreach (var c in text)
        {
            if (c is not ('.' or (>= '0' and <= '9') or (>= 'a' and <= 'z')) && (c != '_' || isAfterJoiner))
                return false;
            isAfterJoiner = c == '_';
        }
        return true;
    }

    private static bool IsJoiner(char c) => c is '_' or '-' || Whitespace.Is(c);
}
