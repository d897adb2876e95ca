namespace Kinerja.Engine.Html;

/// <summary>How a report is written as HTML.</summary>
public sealed record PilihanHtml
{
    /// <summary>
    /// A folder with templates of one's own: <c>kepala.liquid</c> above the report, <c>kaki.liquid</c> below it,
    /// <c>gaya.css</c> after the built-in style. A file that is not there falls back to the built-in one.
    /// </summary>
    /// <value>Default: <c>null</c>, only the built-in templates.</value>
    public string? FolderTemplat { get; init; }

    /// <summary>
    /// The size of the file in bytes above which only the proofs of the wilayah of the report are kept, and of these,
    /// if they are still too many, only those of its tahun and quarter. The page says how many are left out; tables and
    /// pictures are always whole.
    /// </summary>
    /// <value>Default: 5 MB.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int UkuranMaksimum
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 5_000_000;
}
