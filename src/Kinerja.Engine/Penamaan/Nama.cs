using System.Text;

namespace Kinerja.Engine.Penamaan;

/// <summary>How names of variables and codes compare (SPEC 2).</summary>
public static class Nama
{
    /// <summary>
    /// Trims, lower-cases (invariant) and folds every run of space, <c>_</c> and <c>-</c> into one <c>_</c>.
    /// </summary>
    /// <param name="text">The name or code as written.</param>
    /// <returns>The form two equal names share: <c>Jumlah  Desa</c> and <c>jumlah_desa</c> give
    /// <c>jumlah_desa</c>.</returns>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsNormal(text)) return text;
        var trimmed = Whitespace.Trim(text);
        var result = new StringBuilder(trimmed.Length);
        foreach (var c in trimmed)
        {
            if (!IsJoiner(c)) result.Append(char.ToLowerInvariant(c));
            else if (result.Length == 0 || result[^1] != '_') result.Append('_');
        }
        return result.ToString();
    }

    /// <summary>Whether it is so written that nothing is to be folded, as most codes are.</summary>
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
