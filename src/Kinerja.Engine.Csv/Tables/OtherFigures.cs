namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Recognises words beside the name of a column of numbers that say that its figures are others: rupiah, percentages of
/// a target, totals, thousands, another year. Such a column is not read by its name alone.
/// </summary>
internal static class OtherFigures
{
    private static readonly string[] Words =
    [
        "rp", "rupiah", "anggaran", "keuangan", "pagu", "serapan", "penyerapan", "capaian", "ketercapaian", "kumulatif",
        "akumulasi", "akumulatif", "ytd", "sd", "akhir", "awal", "realisasi", "target", "rencana", "perencanaan",
        "prognosis", "proyeksi", "estimasi", "perkiraan", "prediksi", "alokasi", "kas", "sisa", "selisih", "deviasi",
        "baseline", "acuan", "lalu", "sebelumnya", "ribu", "ribuan", "juta", "jutaan", "miliar", "milyar",
    ];

    // Beside the name of any column of rupiah.
    private static readonly string[] WordsBesideRupiah =
    [
        "%", "persen", "persentase", "fisik", "ribu", "ribuan", "rb", "juta", "jutaan", "jt", "miliar", "milyar", "m",
        "triliun", "t", "usd", "us$", "$", "dolar", "lalu", "sebelumnya",
    ];

    // Beside a quarter alone, in a file of rupiah.
    private static readonly string[] WordsBesideQuarter =
        ["sisa", "kas", "alokasi", "proyeksi", "perubahan", "murni", "selisih", "deviasi", "estimasi", "perkiraan"];

    private static readonly string[] WordsOfPlan = ["rpjmd", "renstra"]; // beside the target of a row
    private static readonly string[] WordsOfOthers = ["nasional", "provinsi"]; // alone beside realisasi
    private static readonly string[] WordsOfPast = ["lalu", "sebelumnya"];

    private static readonly string[] Quarters = ["tw", "triwulan", "tribulan"];
    private static readonly string[] WordsOfTotals = ["kumulatif", "sd"];
    private static readonly string[] WordsOfScale =
        ["ribu", "ribuan", "rb", "juta", "jutaan", "jt", "miliar", "milyar", "miliaran", "triliun"];

    private static readonly string[] Figures =
        ["pagu", "serapan", "capaian", "kinerja", "target", "rencana", "prognosis"];

    private static readonly string[] Money = ["rp", "rupiah", "anggaran", "keuangan"];
    private static readonly string[] Named = ["realisasi", "target", "pembilang", "penyebut"];
    private static readonly string[] Nouns = ["realisasi", "pagu", "anggaran"]; // in the names of columns of rupiah

    /// <param name="text">A text in parentheses, or that of a group of columns.</param>
    public static bool AreMeantBy(string text)
    {
        var words = WordsOf(text);
        return Has(words, Words) || IsYear(words) || Array.Exists(words, IsFactor);
    }

    /// <summary>
    /// The same for a column of realisasi: above a quarter alone, <c>Realisasi</c> says nothing new, but that of
    /// another year does.
    /// </summary>
    /// <param name="text">A text in parentheses, or that of a group of columns.</param>
    /// <param name="name">The normalised name of the column.</param>
    public static bool AreMeantBesideRealisasi(string text, string name)
    {
        var words = WordsOf(text);
        if (words is [var only] && WordsOfOthers.Contains(only, StringComparer.Ordinal)) return true;
        if (name == "target" && Has(words, WordsOfPlan)) return true;
        if (!Array.Exists(Quarters, word => name.StartsWith(word, StringComparison.Ordinal))) return AreMeantBy(text);
        string[] rest = [.. words.Where(word => word != "realisasi")];
        return Has(rest, Words) || rest.Any(word => IsYear([word])) || Array.Exists(rest, IsFactor);
    }

    /// <summary>
    /// The same for a column of rupiah, beside which <c>(Rp)</c> and <c>Anggaran</c> say nothing new (SPEC 16.1).
    /// </summary>
    /// <param name="text">A text in parentheses, or that of a group of columns.</param>
    /// <param name="name">The normalised name of the column.</param>
    public static bool AreMeantBesideRupiah(string text, string name)
    {
        var words = WordsOf(text);
        if (Has(words, WordsBesideRupiah) || IsYear(words) || Array.Exists(words, IsFactor)) return true;
        if (Array.Exists(words, IsThousands)) return true;
        if (Has(words, WordsOfTotals)) return !Has(name.Split('_'), WordsOfTotals);
        string[] own = [.. Nouns.Where(noun => name.Contains(noun, StringComparison.Ordinal))];
        var isNamed = own.Length > 0 || words.Contains("realisasi", StringComparer.Ordinal);
        if (!isNamed && Has(words, WordsBesideQuarter)) return true;
        if (!Has(words, Figures)) return false;
        // A quarter alone does not say that it is a realisasi, so the text beside it must.
        return own.Length == 0 ? !isNamed : !Has(words, own) && !Has(words, Money);
    }

    /// <summary>Whether the name of a column says what its figures are, as that of a quarter alone does not.</summary>
    public static bool AreNamedBy(string name) =>
        Array.Exists(Named, noun => name.Contains(noun, StringComparison.Ordinal));

    /// <summary>Whether a title of groups says that their figures are money, or those of the tahun before.</summary>
    public static bool AreMoneyOrPast(string title)
    {
        var words = WordsOf(title);
        var isMoney = Has(words, ["rp", "rupiah", "anggaran", "pagu"]); // a Badan Keuangan is none
        return Has(words, WordsOfPast) || (isMoney && !words.Contains("kinerja", StringComparer.Ordinal));
    }

    /// <summary>A title without its years and <c>Tahun Anggaran</c>, which may be those of the rows.</summary>
    public static string WithoutYears(string title)
    {
        var words = WordsOf(title);
        return string.Join(' ', words.Where((word, i) => word != "tahun" && !IsYear([word])
            && !(word == "anggaran" && i > 0 && words[i - 1] == "tahun")));
    }

    /// <summary>Whether a title says that figures are in thousands or millions: <c>(dalam jutaan rupiah)</c>.</summary>
    public static bool HasScale(string title)
    {
        var words = WordsOf(title);
        return words.Zip(words.Skip(1)).Any(pair => pair.First == "dalam" && Has([pair.Second], WordsOfScale));
    }

    /// <summary>The words of a text in lower case; <c>T A R G E T</c> is one word, and <c>s/d</c> too.</summary>
    public static string[] WordsOf(string text)
    {
        var name = TableHeader.Normalize(text).Replace("s/d", "sd", StringComparison.Ordinal);
        string[] words =
        [
            .. new string([.. name.Select(c => char.IsLetterOrDigit(c) || c is '%' or '$' ? c : ' ')])
                .Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ];
        return words.Length > 2 && Array.TrueForAll(words, word => word.Length == 1) ? [string.Concat(words)] : words;
    }

    private static bool Has(string[] words, string[] some) =>
        words.Any(word => some.Contains(word, StringComparer.Ordinal));

    /// <summary>Whether a word is a factor: <c>x100</c>.</summary>
    private static bool IsFactor(string word) => word is ['x', >= '0' and <= '9', ..];

    /// <summary>Whether a word beside rupiah says that they are thousands or more: <c>000</c>, <c>Rp1000</c>.</summary>
    private static bool IsThousands(string word)
    {
        var number = word.StartsWith("rp", StringComparison.Ordinal) ? word[2..] : word;
        return number.EndsWith("000", StringComparison.Ordinal) && number.Trim('0') is "" or "1";
    }

    /// <summary>Whether a text is a year alone, or <c>Tahun</c> with a year.</summary>
    private static bool IsYear(string[] words) =>
        (words.Length == 1 || (words.Length == 2 && words[0] == "tahun"))
        && words[^1] is ['1', '9', _, _] or ['2', '0' or '1', _, _] && words[^1].All(char.IsAsciiDigit);
}
