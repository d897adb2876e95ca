using System.Buffers;
using System.Globalization;
using System.Text;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// Cuts a rumus into tokens and refuses every character outside the language (SPEC 3.2), before NCalc, which drops what
/// it does not know, sees anything.
/// </summary>
internal sealed class RumusLexer(string text, RumusErrors errors)
{
    private const int DigitsMaximum = 15; // SPEC 3.3
    private const int DecimalsMaximum = 28; // what a decimal holds after the point; more would be rounded away
    private readonly List<Token> _tokens = [];
    private int _at;

    public static List<Token> Read(string text, RumusErrors errors)
    {
        var lexer = new RumusLexer(text, errors);
        while (lexer._at < text.Length && !errors.Any) lexer.Next();
        return lexer._tokens;
    }

    private char Current => text[_at];

    private char Following => _at + 1 < text.Length ? text[_at + 1] : '\0';

    private void Next()
    {
        if (char.IsWhiteSpace(Current)) _at++; // SPEC 3.2: a copied text holds spaces of every kind
        else if (char.IsAsciiDigit(Current) || (Current == '.' && char.IsAsciiDigit(Following))) Number();
        else if (IsNameStart(Current)) Word();
        else if (Current == '[') Bracketed();
        else Symbol();
    }

    private void Number()
    {
        var end = _at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.')) end++;
        var literal = text[_at..end];
        var digits = literal.Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length;
        var decimals = literal.Contains('.', StringComparison.Ordinal) ? literal.Length - literal.IndexOf('.') - 1 : 0;
        if (end < text.Length && IsNameStart(text[end]))
            Refuse(FormulaCodes.AngkaRumusTidakSah, end - _at + 1,
                "Angka langsung diikuti huruf. Bentuk seperti 1e5 tidak didukung: tulis 100000; perkalian ditulis "
                    + "dengan *.");
        else if (literal.Count(c => c == '.') > 1 || literal[^1] == '.')
            Refuse(FormulaCodes.AngkaRumusTidakSah, literal.Length,
                $"'{literal}' bukan angka. Pakai satu titik desimal dan tanpa pemisah ribuan, misalnya 1234.5.");
        else if (end + 1 < text.Length && text[end] == ',' && char.IsAsciiDigit(text[end + 1]))
            DecimalComma(literal, end);
        else if (NumberLiteral.IsGrouped(literal))
            Refuse(FormulaCodes.TitikRibuan, literal.Length,
                $"'{literal}' dapat terbaca sebagai ribuan: tulis {Ungrouped(literal)}; atau {literal}0 bila memang "
                    + "pecahan.");
        else if (digits > DigitsMaximum)
            Refuse(FormulaCodes.AngkaRumusTidakSah, literal.Length,
                InvariantText.Of($"Angka ini memuat {digits} digit; paling banyak 15."));
        else if (decimals > DecimalsMaximum)
            Refuse(FormulaCodes.AngkaRumusTidakSah, literal.Length,
                InvariantText.Of($"Angka ini memuat {decimals} digit setelah titik; paling banyak 28."));
        else
            Push(TokenKind.Number, literal.Length, literal);
    }

    /// <summary><c>0,5</c> is a half to an Indonesian reader, two arguments to the language (SPEC 3.2).</summary>
    private void DecimalComma(string whole, int comma)
    {
        var end = comma + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var part = text[(comma + 1)..end];
        var point = $"{(NumberLiteral.IsGrouped(whole) ? Ungrouped(whole) : whole)}.{part}";
        var cure = point.Count(c => c == '.') > 1 ? "" : $"tulis {point}{(NumberLiteral.IsGrouped(point) ? "0" : "")}; ";
        Refuse(FormulaCodes.KomaDesimal, end - _at,
            $"'{text[_at..end]}' dapat terbaca sebagai pecahan: {cure}pisahkan argumen dengan koma dan spasi.");
    }

    private static string Ungrouped(string literal) => literal.Replace(".", "", StringComparison.Ordinal);

    private void Word()
    {
        var end = EndOfWord(text, _at);
        var word = text[_at..end];
        switch (word.ToLowerInvariant())
        {
            case "and": Push(TokenKind.And, word.Length, word); break;
            case "or": Push(TokenKind.Or, word.Length, word); break;
            case "not": Push(TokenKind.Not, word.Length, word); break;
            case "true" or "false":
                Refuse(FormulaCodes.TeksTidakDidukung, word.Length,
                    $"'{word}' tidak didukung. Tulis syaratnya sebagai perbandingan, misalnya a > 0.");
                break;
            default: Push(TokenKind.Name, word.Length, word); break;
        }
    }

    private void Bracketed()
    {
        var end = text.IndexOfAny(['[', ']'], _at + 1);
        if (end < 0 || text[end] == '[')
        {
            Refuse(FormulaCodes.KurungTidakSeimbang, 1, "Kurung siku '[' tidak ditutup. Tambahkan ']' setelah nama.");
            return;
        }
        var isReference = Following == '@';
        var name = text[(_at + (isReference ? 2 : 1))..end];
        if (Nama.Normalize(name).Length == 0 || !IsLegible(name))
            Refuse(FormulaCodes.NamaTidakSah, end + 1 - _at,
                "Nama di dalam kurung siku kosong atau memuat karakter tak terlihat.");
        else
            Push(isReference ? TokenKind.Reference : TokenKind.Name, end + 1 - _at, name);
    }

    private void Symbol()
    {
        var pair = (Current, Following);
        var two = pair switch
        {
            ('<', '=') => TokenKind.LessOrEqual,
            ('>', '=') => TokenKind.GreaterOrEqual,
            ('=', '=') => TokenKind.Equal,
            ('!', '=') or ('<', '>') => TokenKind.NotEqual,
            ('&', '&') => TokenKind.And,
            ('|', '|') => TokenKind.Or,
            _ => (TokenKind?)null,
        };
        if (_tokens.Count == 0 && Current == '=')
            Refuse(FormulaCodes.SamaDenganDiDepan, 1, "Rumus diawali '=': hapus tanda =.");
        else if (pair is ('<', '<') or ('>', '>'))
            Refuse(FormulaCodes.OperatorTidakDidukung, 2, $"Operator '{Current}{Following}' tidak didukung.");
        else if (two is { } kind) Push(kind, 2, text.Substring(_at, 2));
        else if (Single(Current) is { } single) Push(single, 1, Current.ToString());
        else RefuseCharacter();
    }

    private static TokenKind? Single(char c) => c switch
    {
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        ',' => TokenKind.Comma,
        '?' => TokenKind.Question,
        ':' => TokenKind.Colon,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Times,
        '/' => TokenKind.Divide,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '=' => TokenKind.Equal,
        '!' => TokenKind.Not,
        _ => null,
    };

    private void RefuseCharacter()
    {
        var (code, message) = Current switch
        {
            '^' => (FormulaCodes.OperatorTidakDidukung,
                "Operator '^' tidak didukung. Untuk pangkat gunakan Pow(x, n)."),
            '%' => (FormulaCodes.OperatorTidakDidukung,
                "Tanda '%' tidak didukung. Untuk persen tulis * 100, atau gunakan Persen(a, b)."),
            '&' or '|' or '~' => (FormulaCodes.OperatorTidakDidukung,
                $"Operator '{Current}' tidak didukung. Gunakan and, or, not."),
            '\'' or '"' or '#' => (FormulaCodes.TeksTidakDidukung,
                "Teks dan tanggal tidak didukung. Nama variabel ditulis tanpa kutip, atau dalam kurung siku: [nama "
                    + "apa saja]."),
            ']' => (FormulaCodes.KurungTidakSeimbang, "Kurung siku ']' tidak punya pasangan '['."),
            ';' => (FormulaCodes.KarakterTidakDikenal,
                "Karakter ';' tidak dikenal. Argumen fungsi dipisah dengan koma."),
            _ when Typography.Cure(Current) is { } cure =>
                (FormulaCodes.KarakterTidakDikenal, $"Karakter '{Current}' tidak dikenal: {cure}."),
            _ => (FormulaCodes.KarakterTidakDikenal,
                $"Karakter {Describe(Current)} tidak dikenal. Nama yang tidak biasa ditulis dalam kurung siku: [nama "
                    + "apa saja]."),
        };
        Refuse(code, 1, message);
    }

    private void Push(TokenKind kind, int length, string token)
    {
        _tokens.Add(new Token(kind, _at, length, token));
        _at += length;
    }

    private void Refuse(DiagnosticCode code, int length, string message) => errors.Add(code, _at, length, message);

    private static string Describe(char c) =>
        IsVisible(c) ? $"'{c}'" : InvariantText.Of($"U+{(int)c:X4}");

    /// <summary>Whether a name, unless it is an operator, may be written without brackets.</summary>
    public static bool IsWord(string name) =>
        name.Length > 0 && IsNameStart(name[0]) && EndOfWord(name, 0) == name.Length;

    private static int EndOfWord(string source, int at)
    {
        while (at < source.Length && (IsNameStart(source[at]) || char.IsAsciiDigit(source[at]))) at++;
        return at;
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    /// <summary>Whether it shows on its own; half a surrogate pair does not.</summary>
    public static bool IsVisible(char c) => IsVisible(char.GetUnicodeCategory(c));

    private static bool IsVisible(UnicodeCategory category) => category is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
        or UnicodeCategory.Surrogate);

    private static bool IsLegible(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(name, out var rune, out var length) != OperationStatus.Done
                || !IsVisible(Rune.GetUnicodeCategory(rune))) return false;
            name = name[length..];
        }
        return true;
    }
}
