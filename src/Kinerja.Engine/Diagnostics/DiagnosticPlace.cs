using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Diagnostics;

/// <summary>
/// The place of a <see cref="Diagnostic"/>: a cell of a file, a span of a rumus, or a result (SPEC 8.1). Unknown parts
/// are <c>null</c>.
/// </summary>
public sealed record DiagnosticPlace
{
    /// <summary>No place: the diagnostic is about the whole run.</summary>
    public static DiagnosticPlace None { get; } = new();

    /// <summary>
    /// The file name, without its folder, or the name of a table of a database; <c>null</c> when the definition was
    /// built in code.
    /// </summary>
    public string? File { get; init; }

    /// <summary>
    /// The key of the row when <see cref="File"/> is a table of a database, for example <c>wilayah=33.02.19;
    /// tahun=2022</c>: its rows have no lines. <c>null</c> for a file.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>The file name, or <c>table[key]</c> in a table of a database.</summary>
    public string? FileAndKey => Key is null ? File : $"{File}[{Key}]";

    /// <summary>The name of the sheet when <see cref="File"/> is a workbook; <c>null</c> for another file.</summary>
    public string? Sheet { get; init; }

    /// <summary>The 1-based line in <see cref="File"/>, or row in <see cref="Sheet"/>.</summary>
    public int? Line { get; init; }

    /// <summary>The column name as in SPEC 10.</summary>
    public string? Column { get; init; }

    /// <summary>The letters of the column in <see cref="Sheet"/>, for example <c>B</c>.</summary>
    public string? SheetColumn { get; init; }

    /// <summary>The place in a workbook as a spreadsheet writes it: <c>Realisasi!B12</c>, <c>Realisasi!12</c> for a
    /// row, or <c>Realisasi</c>; <c>null</c> in another file.</summary>
    public string? Cell => Sheet is null ? null
        : Line is null ? Sheet : string.Create(Invariant, $"{Sheet}!{SheetColumn}{Line}");

    /// <summary>The cell of <see cref="Sheet"/>, for example <c>B12</c>; <c>null</c> where it is not known.</summary>
    public string? SheetCell => SheetColumn is null || Line is null ? null
        : string.Create(Invariant, $"{SheetColumn}{Line}");

    /// <summary>The 0-based index of the first wrong character of the rumus.</summary>
    public int? SpanStart { get; init; }

    /// <summary>The number of wrong characters of the rumus.</summary>
    public int? SpanLength { get; init; }

    /// <summary>The kode of the wilayah.</summary>
    public string? Wilayah { get; init; }

    /// <summary>The kode of the indikator.</summary>
    public string? Indikator { get; init; }

    /// <summary>The year.</summary>
    public int? Tahun { get; init; }

    /// <summary>The name of the variabel.</summary>
    public string? Variabel { get; init; }

    /// <summary>The quarter.</summary>
    public Triwulan? Triwulan { get; init; }

    /// <summary>
    /// Whether wilayah, indikator, tahun and triwulan are the key of the row at <see cref="Line"/>, as far as the row
    /// tells it. File and line already name the row, so <see cref="ToString"/> leaves the key out.
    /// </summary>
    public bool IsKeyOfRow { get; init; }

    /// <summary>
    /// Returns the known parts, joined by commas: <c>file:line, kolom X, wilayah W, …, tahun T, TW n</c>. In a
    /// workbook the first part is <c>file, Sheet!B12</c>, in a table of a database <c>table[key]</c>. The key of
    /// a row is left out.
    /// </summary>
    public override string ToString()
    {
        string[] parts =
        [
            File is null ? "" : Cell is not null ? $"{File}, {Cell}"
                : Key is not null ? FileAndKey!
                : Line is null ? File : string.Create(Invariant, $"{File}:{Line}"),
            Column is null ? "" : $"kolom {Column}",
            Wilayah is null || IsKeyOfRow ? "" : $"wilayah {Wilayah}",
            Indikator is null || IsKeyOfRow ? "" : $"indikator {Indikator}",
            Variabel is null ? "" : $"variabel {Variabel}",
            Tahun is null || IsKeyOfRow ? "" : string.Create(Invariant, $"tahun {Tahun}"),
            Triwulan is null || IsKeyOfRow ? "" : string.Create(Invariant, $"TW {Triwulan.Value.Nomor}"),
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
