using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Diagnostics;

/// <summary>
/// Where a <see cref="Diagnostic"/> points: a cell of a file, a span of a formula, or a result (SPEC 8.1).
/// </summary>
public sealed record DiagnosticPlace
{
    /// <summary>No place at all: the run as a whole.</summary>
    public static DiagnosticPlace None { get; } = new();

    /// <summary>The file name, without its folder; <c>null</c> when the definition was built in code.</summary>
    public string? File { get; init; }

    /// <summary>The 1-based line in <see cref="File"/>.</summary>
    public int? Line { get; init; }

    /// <summary>The column name as SPEC 10 writes it.</summary>
    public string? Column { get; init; }

    /// <summary>The 0-based character at which the offending part of the rumus starts.</summary>
    public int? SpanStart { get; init; }

    /// <summary>The number of characters of the offending part of the rumus.</summary>
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

    /// <summary>Returns <c>file:line kolom X</c>, or the result's coordinates, as far as they are known.</summary>
    public override string ToString()
    {
        string[] parts =
        [
            File is null ? "" : Line is null ? File : string.Create(Invariant, $"{File}:{Line}"),
            Column is null ? "" : $"kolom {Column}",
            Wilayah is null ? "" : $"wilayah {Wilayah}",
            Indikator is null ? "" : $"indikator {Indikator}",
            Variabel is null ? "" : $"variabel {Variabel}",
            Tahun is null ? "" : string.Create(Invariant, $"tahun {Tahun}"),
            Triwulan is null ? "" : string.Create(Invariant, $"TW {Triwulan.Value.Nomor}"),
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
