namespace Kinerja.Engine.Model;

/// <summary>What the words of a satuan tell.</summary>
public static class SatuanWords
{
    internal static readonly string[] Persen = ["%", "persen", "persentase", "prosentase"];

    /// <summary>
    /// Whether two satuan can mean the same: both a percentage, or neither and they share a word, whatever the case.
    /// <c>Desa</c> and <c>Desa/Kelurahan</c> do, <c>Desa</c> and <c>Orang</c> do not.
    /// </summary>
    /// <param name="left">One satuan, e.g. what stands behind a number.</param>
    /// <param name="right">The other, e.g. that of an indikator.</param>
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
