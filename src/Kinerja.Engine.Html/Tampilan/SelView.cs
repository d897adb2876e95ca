namespace Kinerja.Engine.Html.Tampilan;

/// <summary>A cell of a table.</summary>
internal sealed record SelView
{
    /// <summary>The text; empty for a blank cell.</summary>
    public string Teks { get; init; } = "";

    /// <summary>The class of its column, and the colour of the whole cell in a heat map.</summary>
    public string Kelas { get; init; } = "";

    /// <summary><c>row</c> or <c>rowgroup</c> for a header; otherwise empty.</summary>
    public string Lingkup { get; init; } = "";

    /// <summary>How many columns it covers.</summary>
    public int Kolom { get; init; } = 1;

    /// <summary>The steps of indentation.</summary>
    public int Tingkat { get; init; }

    /// <summary>Why the number is missing; empty when it is there.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>The letter of that reason.</summary>
    public string Huruf { get; init; } = "";

    /// <summary>The predikat of the number; empty for none, and where the text is the predikat.</summary>
    public string Predikat { get; init; } = "";

    /// <summary>The sign of that predikat.</summary>
    public string Tanda { get; init; } = "";

    /// <summary>The class of the colour of a predikat; empty for none.</summary>
    public string Warna { get; init; } = "";

    /// <summary>The fragment of the proof; empty for none.</summary>
    public string Bukti { get; init; } = "";

    /// <summary>The fragment to which the proof leads back; empty for none.</summary>
    public string Id { get; init; } = "";
}
