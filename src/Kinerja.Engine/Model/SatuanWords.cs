namespace Kinerja.Engine.Model;

/// <summary>Compares and classifies satuan by their words.</summary>
public static class SatuanWords
{
    internal static readonly string[] Persen = ["%", "persen", "persentase", "prosentase"];

    /// <summary>
    /// Whether two satuan can mean the same: both are a percentage, or neither is and they share a word in any case.
    /// <c>Desa</c> and <c>Desa/Kelurahan</c> can; <c>Desa</c> and <c>Orang</c> cannot.
    /// </summary>
    /// <param name="left">The first satuan, e.g. the text after a number.</param>
    /// <param name="right">The second satuan, e.g. the satuan of an indikator.</param>
    public static bool CanBeSame(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (IsPersen(left) || IsPersen(right)) return IsPersen(left) && IsPersen(right);
        return Words(left).Intersect(Words(right), StringComparer.OrdinalIgnoreCase).Any();
    }

    internal static string[] Words(string satuan) =>
        satuan.Split([' ', '(', ')', '/', ',', '.'], StringSplitOptions.RemoveEmptyEntries);

    internal static bool IsPersen(string satuan) =>
        Words(satuan).Any(word => Persen.Contains(word, StringComparer.OrdinalIgnoreCase));
}
