namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Recognises words beside the name of a column of numbers that say that its figures are others: rupiah, percentages of
/// a target, totals, thousands, another year. Such a column is not read by its name alone.
/// </summary>
internal static class OtherFigures
{
    private static readonly string[] Words =
    [
        "rp", "rupiah", "anggaran", "keuangan", "pagu", "serapan", "capaian", "kumulatif", "sd", "s/d", "akhir", "awal",
        "realisasi", "target", "rencana", "prognosis", "ribu", "ribuan", "juta", "jutaan", "miliar", "milyar",
    ];

    /// <param name="text">A text in parentheses, or that of a group of columns.</param>
    public static bool AreMeantBy(string text)
    {
        var words = TableHeader.Normalize(text).Split('_', ' ');
        return words.Any(word => Words.Contains(word, StringComparer.Ordinal)) || IsYear(words);
    }

    /// <summary>Whether a text is a year alone, or <c>Tahun</c> with a year.</summary>
    private static bool IsYear(string[] words) =>
        (words.Length == 1 || (words.Length == 2 && words[0] == "tahun"))
        && words[^1].Length == 4 && words[^1].All(char.IsAsciiDigit);
}
