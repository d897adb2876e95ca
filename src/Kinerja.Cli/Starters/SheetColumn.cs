using System.Globalization;
using Kinerja.Engine.Model;

namespace Kinerja.Cli.Starters;

/// <summary>The width, the format and the drop-down list of the columns that have a given name.</summary>
internal static class SheetColumn
{
    private const int WidthMinimum = 10;
    private const int WidthMaximum = 50;

    /// <summary>
    /// Whether the cells of the column are texts. A spreadsheet would make 33.1 of the kode 33.10, and calculate a
    /// rumus that begins with a sign.
    /// </summary>
    public static bool IsText(string column) =>
        column is "kode" or "induk" or "simpul" or "indikator" or "wilayah" or "rumus";

    /// <summary>The labels that the column accepts; empty when it accepts any text.</summary>
    public static IReadOnlyList<string> Choices(string column) => column switch
    {
        "tipe" => Label.All<TipePerhitungan>(),
        "polaritas" => Label.All<Polaritas>(),
        "agregasi_wilayah" => Label.All<AgregasiWilayah>(),
        "tingkat_pelapor" => Label.All<TingkatWilayah>(),
        "jenjang" => DaftarJenjang.Baku.Nama,
        "sifat" => Label.All<Sifat>(),
        "cara_lapor" => Label.All<CaraLapor>(),
        "frekuensi" => Label.All<Frekuensi>(),
        _ => [],
    };

    /// <summary>The width, in characters, that shows the longest cell, within limits.</summary>
    public static int Width(IEnumerable<string> cells) =>
        Math.Clamp(cells.Max(cell => cell.Length) + 2, WidthMinimum, WidthMaximum);

    /// <summary>The number that a cell stands for; <c>null</c> when the cell is a text.</summary>
    public static long? Number(string column, string cell) =>
        !IsText(column) && long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;
}
