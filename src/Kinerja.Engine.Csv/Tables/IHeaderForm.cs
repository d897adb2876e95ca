namespace Kinerja.Engine.Csv.Tables;

/// <summary>What one kind of file expects of its header (SPEC 10.6).</summary>
internal interface IHeaderForm
{
    /// <summary>Whether the numbers are rupiah, so that <c>(Rp)</c> at the end of a name says nothing new.</summary>
    bool IsRupiah { get; }

    /// <summary>Whether a normalised name is a name or an alias of one of the columns of this kind.</summary>
    bool Knows(string name);

    /// <summary>Whether a normalised name is that of a column of numbers.</summary>
    bool KnowsNumber(string name);

    /// <summary>Chooses the columns to read from a header, and lists those that it lacks.</summary>
    HeaderFit Fit(TableHeader header);
}
