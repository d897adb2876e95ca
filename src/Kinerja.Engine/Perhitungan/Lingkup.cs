using System.Runtime.CompilerServices;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Survei;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// What every calculator of one tahun works on. A column of what was reported has four cells per wilayah, TW 1..4 side
/// by side; a column of results has one for each quarter that is wanted.
/// </summary>
internal sealed record Lingkup(
    DefinisiKinerja Definisi, AturanKinerja Aturan, DataKinerja Data, KolomSurvei? Survei, WilayahLayout Wilayah,
    int Tahun, PenugasanTahun Penugasan, List<Diagnostic> Diagnostics)
{
    public const int Quarters = Triwulan.Count;

    /// <summary>The first quarter (0..3) whose results are wanted.</summary>
    public int FirstQuarter { get; init; }

    /// <summary>The one after the last quarter whose results are wanted.</summary>
    public int EndQuarter { get; init; } = Quarters;

    /// <summary>Lends columns until an indikator is calculated; <c>null</c> where they are to stay.</summary>
    public ScratchColumns? Sementara { get; init; }

    /// <summary>How many quarters are wanted.</summary>
    public int Width => EndQuarter - FirstQuarter;

    /// <summary>The length of a column of results.</summary>
    public int Cells => Wilayah.Count * Width;

    /// <summary>Where a wilayah and a quarter (0..3) stand in a column of what was reported.</summary>
    public static int Sel(int wilayah, int quarter) => (wilayah * Quarters) + quarter;

    /// <summary>Where a wilayah and a wanted quarter (0..3) stand in a column of results.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Cell(int wilayah, int quarter) => (wilayah * Width) + quarter - FirstQuarter;

    /// <summary>Whose a cell of a column of results is.</summary>
    public int WilayahOf(int cell) => cell / Width;

    /// <summary>The quarter (0..3) of a cell of a column of results.</summary>
    public int QuarterOf(int cell) => FirstQuarter + (cell % Width);

    /// <summary>Whether the results of a quarter (0..3) are wanted.</summary>
    public bool Wants(int quarter) => quarter >= FirstQuarter && quarter < EndQuarter;

    /// <summary>A column of results.</summary>
    public KolomNilai NewColumn() => new(Cells);

    /// <summary>The length of a column of what was reported.</summary>
    public int SelCount => Wilayah.Count * Quarters;

    /// <summary>A column that no result holds; lent where it is as long as one of all wilayah.</summary>
    public KolomNilai Borrow(int length) =>
        Sementara is not null && (length == Cells || length == SelCount)
            ? Sementara.Take(length) : new KolomNilai(length);

    public void Report(DiagnosticCode code, int wilayah, string? indikator, int? quarter, DiagnosticText message) =>
        Diagnostics.Add(new Diagnostic(
            code,
            new DiagnosticPlace
            {
                Wilayah = Wilayah.Rows[wilayah].Kode,
                Indikator = indikator,
                Tahun = Tahun,
                Triwulan = quarter is { } index ? Triwulan.FromIndex(index) : null,
            },
            message));
}
