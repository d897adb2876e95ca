using System.Collections.Immutable;
using System.Text;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// The texts that stand in for cells of one file: constants for columns that are not there, and translations of cells
/// (SPEC 10.7, 10.10). Columns are named as in SPEC 10.
/// </summary>
internal sealed class CellRules
{
    private readonly Dictionary<string, byte[]> _constants;
    private readonly Dictionary<string, Dictionary<string, byte[]>> _translations;

    /// <param name="constants">The text of a column that is not there, by name of the column.</param>
    /// <param name="translations">The text that replaces a cell, by name of the column and by cell; the cell is
    /// compared without the space around it and without case.</param>
    public CellRules(
        IReadOnlyDictionary<string, string> constants,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> translations)
    {
        _constants = constants.ToDictionary(
            pair => pair.Key, pair => Encoding.UTF8.GetBytes(pair.Value), StringComparer.Ordinal);
        _translations = translations.ToDictionary(pair => pair.Key, pair => Bytes(pair.Value), StringComparer.Ordinal);
    }

    /// <summary>No constants and no translations.</summary>
    public static CellRules None { get; } = new(ImmutableDictionary<string, string>.Empty, NoTranslations);

    private static ImmutableDictionary<string, IReadOnlyDictionary<string, string>> NoTranslations =>
        ImmutableDictionary<string, IReadOnlyDictionary<string, string>>.Empty;

    /// <summary>The names of the columns that have a constant.</summary>
    public IReadOnlySet<string> Given => _constants.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether some cells are translated.</summary>
    public bool Translates => _translations.Count > 0;

    /// <summary>The constant of a column; empty for none.</summary>
    public ReadOnlySpan<byte> Constant(CsvColumn column) => _constants.GetValueOrDefault(column.Name);

    /// <summary>The text that counts for a cell.</summary>
    public ReadOnlySpan<byte> Translate(CsvColumn column, ReadOnlySpan<byte> cell) =>
        _translations.TryGetValue(column.Name, out var texts)
            && texts.TryGetValue(Encoding.UTF8.GetString(cell).Trim(), out var text) ? text : cell;

    /// <summary>Returns the same rules with further constants; the constants of these rules win.</summary>
    public CellRules With(IReadOnlyDictionary<string, string> defaults)
    {
        if (defaults.Count == 0) return this;
        var rules = new CellRules(defaults, NoTranslations);
        foreach (var (name, text) in _constants) rules._constants[name] = text;
        foreach (var (name, texts) in _translations) rules._translations[name] = texts;
        return rules;
    }

    private static Dictionary<string, byte[]> Bytes(IReadOnlyDictionary<string, string> texts)
    {
        var bytes = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (cell, text) in texts) bytes.TryAdd(cell.Trim(), Encoding.UTF8.GetBytes(text));
        return bytes;
    }
}
