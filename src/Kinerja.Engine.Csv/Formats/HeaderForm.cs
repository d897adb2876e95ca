using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The base of all forms: the names of the columns, and the columns that something else gives.</summary>
/// <param name="names">The names of all columns that some header of this kind may have; <c>true</c> for those of
/// numbers.</param>
/// <param name="given">The names of the columns that have a constant (SPEC 10.7, 10.10).</param>
internal abstract class HeaderForm(Lazy<Dictionary<string, bool>> names, IReadOnlySet<string> given) : IHeaderForm
{
    /// <summary>The names of the columns that have a constant.</summary>
    protected IReadOnlySet<string> Given => given;

    public virtual bool Knows(string name) => names.Value.ContainsKey(name);

    public bool KnowsNumber(string name) => names.Value.GetValueOrDefault(name);

    public virtual bool IsOther(string text, string name) => OtherFigures.AreMeantBy(text);

    public abstract HeaderFit Fit(TableHeader header);

    /// <summary>Whether a column is in the header, or a constant gives it.</summary>
    protected bool Has(TableHeader header, CsvColumn column) => header.Has(column) || given.Contains(column.Name);

    /// <summary>The names and aliases of columns, and whether the columns hold numbers.</summary>
    protected static Lazy<Dictionary<string, bool>> NamesOf(IReadOnlyList<CsvColumn> columns) => new(() =>
    {
        var all = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            foreach (var name in column.Tiers.SelectMany(tier => tier)) all.TryAdd(name, column.IsNumber);
        }
        return all;
    });
}
