using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Laporan;

/// <summary>A cell of a table: blank, a text, or a number that may be missing with a reason.</summary>
/// <remarks>A number is not rounded; <see cref="LaporanKinerja.Desimal"/> says how it is shown (SPEC 18.1).</remarks>
public sealed record Sel
{
    private Sel(string? teks, Nilai? nilai) => (Teks, Nilai) = (teks, nilai);

    /// <summary>A cell that the form leaves blank, such as a quarter after TW n.</summary>
    public static Sel Kosong { get; } = new(null, null);

    /// <summary>The text; <c>null</c> for a number and for a blank cell.</summary>
    public string? Teks { get; }

    /// <summary>The number, or the reason why it is missing; <c>null</c> for a text and for a blank cell.</summary>
    public Nilai? Nilai { get; }

    /// <summary>The upper bound when the number is the lower bound of a range; otherwise <c>null</c> (SPEC
    /// 5.7).</summary>
    public decimal? Atas { get; init; }

    /// <summary>The label of exactly this number, such as <c>WTP</c>; <c>null</c> for none (SPEC 4.10).</summary>
    public string? Label { get; init; }

    /// <summary>Whether the number is a percentage, although not all numbers of its column are.</summary>
    public bool IsPersen { get; init; }

    /// <summary>The predikat of the number, for its colour; <c>null</c> for none.</summary>
    public string? Predikat { get; init; }

    /// <summary>The result row that proves the number; <c>null</c> when nothing explains it.</summary>
    public Bukti? Bukti { get; init; }

    /// <summary>Makes a cell with a text.</summary>
    /// <param name="teks">The text; an empty one makes a blank cell.</param>
    public static Sel Dari(string? teks) => string.IsNullOrEmpty(teks) ? Kosong : new(teks, null);

    /// <summary>Makes a cell with a number.</summary>
    /// <param name="nilai">The number, or the reason why it is missing.</param>
    /// <param name="bukti">The result row that proves it; <c>null</c> for none.</param>
    public static Sel Dari(Nilai nilai, Bukti? bukti = null) => new(null, nilai) { Bukti = bukti };

    /// <summary>Makes a cell with a number that is always there, such as a count.</summary>
    /// <param name="angka">The number.</param>
    public static Sel Dari(decimal angka) => Dari(Angka.Nilai.Of(angka));
}
