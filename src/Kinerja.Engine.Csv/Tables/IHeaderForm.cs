namespace Kinerja.Engine.Csv.Tables;

/// <summary>What one kind of file expects of its header (SPEC 10.6).</summary>
internal interface IHeaderForm
{
    /// <summary>Whether a normalised name is a name or an alias of one of the columns of this kind.</summary>
    bool Knows(string name);

    /// <summary>Whether a normalised name is that of a column of numbers.</summary>
    bool KnowsNumber(string name);

    /// <summary>Whether a text beside the name of a column of numbers says that its figures are others.</summary>
    /// <param name="text">A text in parentheses, or that of a group of columns.</param>
    /// <param name="name">The normalised name of the column.</param>
    bool IsOther(string text, string name);

    /// <summary>Chooses the columns to read from a header, and lists those that it lacks.</summary>
    HeaderFit Fit(TableHeader header);
}
