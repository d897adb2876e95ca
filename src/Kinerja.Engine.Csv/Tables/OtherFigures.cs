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

    // Beside the name of any column of rupiah.
    private static readonly string[] WordsBesideRupiah =
    [
        "%", "persen", "fisik", "ribu", "ribuan", "rb", "juta", "jutaan", "jt", "miliar", "milyar", "m", "triliun",
    ];

    private static readonly string[] Quarters = ["tw", "triwulan", "tribulan"];
    private static readonly string[] WordsOfLastYear = ["lalu", "sebelumnya"];
    private static readonly string[] WordsOfTotals = ["kumulatif", "sd", "s/d"];

    private static readonly string[] Figures =
        ["pagu", "serapan", "capaian", "kinerja", "target", "rencana", "prognosis"];

    private static readonly string[] Money = ["rp", "rupiah", "anggaran", "keuangan"];
    private static readonly string[] Nouns = ["realisasi", "pagu", "anggaran"]; // in the names of columns of rupiah

    /// <param name="text">A text in parentheses, or that of a group of columns.</param>
    public static bool AreMeantBy(string text)
    {
        var words = WordsOf(text);
        return Has(words, Words) || IsYear(words);
    }

    /// <summary>
    /// The same for a column of realisasi: above a quarter alone, <c>Realisasi</c> says nothing new, but that of
    /// another year does.
    /// </summary>
    /// <param name="text">A text in parentheses, or that of a group of columns.</param>
    /// <param name="name">The normalised name of the column.</param>
    public static bool AreMeantBesideRealisasi(string text, string name)
    {
        var isQuarter = Array.Exists(Quarters, word => name.StartsWith(word, StringComparison.Ordinal));
        if (!isQuarter) return AreMeantBy(text);
        string[] rest = [.. WordsOf(text).Where(word => word != "realisasi")];
        return Has(rest, Words) || Has(rest, WordsOfLastYear) || rest.Any(word => IsYear([word]));
    }

    /// <summary>
    /// The same for a column of rupiah, beside which <c>(Rp)</c> and <c>Anggaran</c> say nothing new (SPEC 16.1).
    /// </summary>
    /// <param name="text">A text in parentheses, or that of a group of columns.</param>
    /// <param name="name">The normalised name of the column.</param>
    public static bool AreMeantBesideRupiah(string text, string name)
    {
        var words = WordsOf(text);
        if (Has(words, WordsBesideRupiah) || IsYear(words)) return true;
        if (Has(words, WordsOfTotals)) return !Has(name.Split('_'), WordsOfTotals);
        if (!Has(words, Figures)) return false;
        string[] own = [.. Nouns.Where(noun => name.Contains(noun, StringComparison.Ordinal))];
        // A quarter alone does not say that it is a realisasi, so the text beside it must.
        return own.Length == 0 ? !words.Contains("realisasi", StringComparer.Ordinal)
            : !Has(words, own) && !Has(words, Money);
    }

    private static string[] WordsOf(string text) =>
        TableHeader.Normalize(text).Split(['_', ' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    private static bool Has(string[] words, string[] some) =>
        words.Any(word => some.Contains(word, StringComparer.Ordinal));

    /// <summary>Whether a text is a year alone, or <c>Tahun</c> with a year.</summary>
    private static bool IsYear(string[] words) =>
        (words.Length == 1 || (words.Length == 2 && words[0] == "tahun"))
        && words[^1].Length == 4 && words[^1].All(char.IsAsciiDigit);
}
