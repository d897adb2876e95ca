using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// The names of the figures of an indikator, in Bahasa Indonesia: those of a tahun, or those of a window of a renstra.
/// The normalised name is the column of the result file.
/// </summary>
internal sealed record FigureNames(string Realisasi, string Target, string Capaian)
{
    public static FigureNames Tahunan { get; } = new("Realisasi", "Target", "Capaian");

    public static FigureNames Renstra { get; } = new("Realisasi renstra", "Target akhir", "Capaian akhir");

    public static FigureNames RenstraLalu { get; } = Renstra with { Realisasi = "Realisasi renstra lalu" };

    /// <summary>The realisasi of the quarter alone.</summary>
    public const string RealisasiTriwulan = "Realisasi triwulan";

    /// <summary>Returns the column of a figure.</summary>
    public static string Column(string nama) => Nama.Normalize(nama);
}
