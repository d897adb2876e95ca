using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The base of all forms: the names of the columns, and the columns that something else gives.</summary>
/// <param name="names">The names of all columns that some header of this kind may have.</param>
/// <param name="given">The names of the columns that have a constant (SPEC 10.7, 10.10).</param>
internal abstract class HeaderForm(Lazy<HashSet<string>> names, IReadOnlySet<string> given) : IHeaderForm
{
    /// <summary>The names of the columns that have a constant.</summary>
    protected IReadOnlySet<string> Given => given;

    public virtual bool IsRupiah => false;

    public virtual bool Knows(string name) => names.Value.Contains(name);

    public abstract HeaderFit Fit(TableHeader header);

    /// <summary>Whether a column is in the header, or a constant gives it.</summary>
    protected bool Has(TableHeader header, CsvColumn column) => header.Has(column) || given.Contains(column.Name);

    /// <summary>The names and aliases of columns.</summary>
    protected static Lazy<HashSet<string>> NamesOf(IReadOnlyList<CsvColumn> columns) => new(() =>
        columns.SelectMany(column => column.Tiers.SelectMany(tier => tier)).ToHashSet(StringComparer.Ordinal));
}
