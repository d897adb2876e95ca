namespace Kinerja.Engine.Formulas;

/// <summary>
/// Says what to write instead of a character from a word processor, a PDF file or a textbook (SPEC 3.2).
/// </summary>
internal static class Typography
{
    /// <returns>The cure; <c>null</c> when the language has nothing for the character.</returns>
    public static string? Cure(char c) => c switch
    {
        '×' or '∙' or '·' or '•' or '⋅' or '∗' or '✕' or '✖' or '＊' => "tulis * untuk perkalian",
        '÷' or '∶' or '∕' or '⁄' or '／' or '：' => "tulis / untuk pembagian",
        '−' or '–' or '—' or '‐' or '‑' or '‒' or '―' or '－' => "tulis - untuk pengurangan",
        '＋' => "tulis + untuk penjumlahan",
        '≤' or '⩽' or '≦' => "tulis <=",
        '≥' or '⩾' or '≧' => "tulis >=",
        '≠' => "tulis !=",
        '＝' => "tulis =",
        '²' => "tulis Pow(x, 2) untuk kuadrat",
        '³' => "tulis Pow(x, 3) untuk pangkat tiga",
        '¹' or '⁰' or (>= '⁴' and <= '⁹') or 'ⁿ' => "tulis Pow(x, n) untuk pangkat",
        '√' or '∛' => "akar tidak didukung, laporkan hasil akarnya sebagai variabel",
        '∑' or 'Σ' => "tulis penjumlahannya, misalnya a + b + c",
        '½' => "tulis 0.5",
        '¼' => "tulis 0.25",
        '¾' => "tulis 0.75",
        '％' or '‰' => "tulis * 100, atau gunakan Persen(a, b)",
        '（' => "tulis (",
        '）' => "tulis )",
        '，' => "pisahkan argumen dengan koma dan spasi",
        '“' or '”' or '„' or '‘' or '’' or '‚' or '«' or '»' or '′' or '″' or '`' or '´' =>
            "hapus tanda kutip, nama yang memuat spasi ditulis dalam kurung siku: [nama apa saja]",
        _ => null,
    };
}
