using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// Checks that names, numbers and operators are in a valid order, and reports the first token that does not fit (SPEC
/// 3.2). NCalc reports such a place only roughly, and accepts lists, factorials and signs that the language does not
/// have. NCalc accepts every rumus that passes this check. Parentheses must be balanced already.
/// </summary>
internal sealed class RumusSequence(IReadOnlyList<Token> tokens)
{
    private readonly Stack<(bool IsCall, bool IsBeforeColon)> _outer = new();
    private bool _wantsOperand = true;
    private bool _isCall;

    /// <summary>Whether a <c>?</c> inside the innermost parentheses still has no <c>:</c>.</summary>
    private bool _isBeforeColon;

    public static void Check(IReadOnlyList<Token> tokens, RumusErrors errors)
    {
        var sequence = new RumusSequence(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (sequence.Takes(i)) continue;
            errors.Add(FormulaCodes.SusunanTidakSah, tokens[i].Start, tokens[i].Length,
                $"'{tokens[i].Text}' tidak cocok di sini{sequence.Hint(i)}.");
            return;
        }
        if (sequence._wantsOperand || sequence._isBeforeColon)
            errors.Add(FormulaCodes.SusunanTidakSah, tokens[^1].End, 0,
                $"Rumus berhenti di tengah. Lengkapi setelah bagian ini, misalnya dengan nama variabel.");
    }

    private bool Takes(int index) => tokens[index].Kind switch
    {
        TokenKind.Number or TokenKind.Name or TokenKind.Reference => TakesOperand(),
        TokenKind.Open => TakesOpen(index),
        TokenKind.Close => TakesClose(index),
        TokenKind.Comma => _isCall && TakesEnd(isOperandNext: true),
        TokenKind.Question => !_isBeforeColon && TakesOperator() && (_isBeforeColon = true),
        TokenKind.Colon => _isBeforeColon && TakesOperator() && !(_isBeforeColon = false),
        TokenKind.Not => _wantsOperand && !IsUnary(index - 1),
        TokenKind.Minus => _wantsOperand ? !IsUnary(index - 1) : TakesOperator(),
        _ => TakesOperator(),
    };

    private bool TakesOperand()
    {
        var fits = _wantsOperand;
        _wantsOperand = false;
        return fits;
    }

    private bool TakesOperator()
    {
        var fits = !_wantsOperand;
        _wantsOperand = true;
        return fits;
    }

    private bool TakesOpen(int index)
    {
        var isCall = !_wantsOperand;
        if (isCall && !IsOperand(tokens[index - 1].Kind)) return false;
        _outer.Push((_isCall, _isBeforeColon));
        (_isCall, _isBeforeColon, _wantsOperand) = (isCall, false, true);
        return true;
    }

    private bool TakesClose(int index)
    {
        var isEmptyCall = _isCall && tokens[index - 1].Kind == TokenKind.Open;
        if (!isEmptyCall && !TakesEnd(isOperandNext: false)) return false;
        (_isCall, _isBeforeColon) = _outer.Pop();
        _wantsOperand = false;
        return true;
    }

    /// <summary>Accepts the end of an argument or of the content of parentheses.</summary>
    private bool TakesEnd(bool isOperandNext)
    {
        var fits = !_wantsOperand && !_isBeforeColon;
        _wantsOperand = isOperandNext;
        return fits;
    }

    /// <summary>Whether a token is a sign or a <c>not</c>. Two of them in a row are refused.</summary>
    private bool IsUnary(int index) => index >= 0 && tokens[index].Kind switch
    {
        TokenKind.Not => true,
        TokenKind.Minus => index == 0 || !IsOperandEnd(tokens[index - 1].Kind),
        _ => false,
    };

    private static bool IsOperandEnd(TokenKind kind) => kind == TokenKind.Close || IsOperand(kind);

    private static bool IsOperand(TokenKind kind) => kind is TokenKind.Number or TokenKind.Name or TokenKind.Reference;

    /// <summary>Returns a hint. Textbooks write <c>a : b</c> and <c>a x b</c> (SPEC 3.2).</summary>
    private string Hint(int index) => tokens[index] switch
    {
        { Kind: TokenKind.Colon } when IsBetweenOperands(index) =>
            ": tulis / untuk pembagian, atau c ? a : b untuk syarat",
        { Kind: TokenKind.Name, Text: "x" or "X" } when IsBetweenOperands(index) => ": tulis * untuk perkalian",
        { Kind: TokenKind.Number or TokenKind.Name or TokenKind.Reference } =>
            ". Mungkin operator (+ - * /) terlewat; nama dengan spasi ditulis [nama apa saja]",
        _ => ". Mungkin nama variabel terlewat, atau bagian ini perlu diberi kurung",
    };

    private bool IsBetweenOperands(int index) => index > 0 && index + 1 < tokens.Count
        && IsOperandEnd(tokens[index - 1].Kind)
        && (tokens[index + 1].Kind == TokenKind.Open || IsOperand(tokens[index + 1].Kind));
}
