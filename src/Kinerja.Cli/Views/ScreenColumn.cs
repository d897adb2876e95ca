namespace Kinerja.Cli.Views;

/// <summary>A column of a <see cref="ScreenTable"/>.</summary>
/// <param name="Jenis">How the column is laid out.</param>
/// <param name="Header">The lines of the header.</param>
internal sealed record ScreenColumn(ScreenColumn.Kind Jenis, params IReadOnlyList<string> Header)
{
    internal enum Kind
    {
        /// <summary>Long texts; the column has the width that the others leave.</summary>
        Name,

        /// <summary>One or a few words; as narrow as its longest word in a table that is too wide.</summary>
        Words,

        /// <summary>Numbers, right-aligned and never wrapped.</summary>
        Number,
    }

    public static ScreenColumn Name(params IReadOnlyList<string> header) => new(Kind.Name, header);

    public static ScreenColumn Words(params IReadOnlyList<string> header) => new(Kind.Words, header);

    public static ScreenColumn Number(params IReadOnlyList<string> header) => new(Kind.Number, header);
}
