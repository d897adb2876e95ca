namespace Kinerja.Engine.Html.Tampilan;

/// <summary>A table of the page.</summary>
internal sealed record TabelView
{
    public required string Id { get; init; }

    public required string Judul { get; init; }

    public required string Keterangan { get; init; }

    /// <summary>The least width in sizes of its letters, from which paper chooses the size.</summary>
    public required int Lebar { get; init; }

    /// <summary>The rows of the header, the highest level first.</summary>
    public required IReadOnlyList<IReadOnlyList<KepalaView>> Kepala { get; init; }

    /// <summary>The rows. A row of a kelompok starts the next group; the rows below are the last group.</summary>
    public required IReadOnlyList<KelompokView> Kelompok { get; init; }

    public required IReadOnlyList<string> Catatan { get; init; }

    /// <summary>The reasons of missing numbers that occur, each with its letter.</summary>
    public required IReadOnlyList<AlasanView> Alasan { get; init; }

    /// <summary>Whether the title of the table differs from that of its form.</summary>
    public required bool HasJudul { get; init; }

    /// <summary>The markup of the picture above the table; empty for none.</summary>
    public string Gambar { get; init; } = "";
}
