using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Tests.Support;

/// <summary>Builders with defaults, so that a test names only the values that matter to it.</summary>
internal static class Some
{
    public const int Tahun = 2022;
    public const string Wilayah = "33.02.19";

    public static Indikator Indikator(
        string kode = "IK", string rumus = "jumlah", TipePerhitungan tipe = TipePerhitungan.Kumulatif,
        string? simpul = null, decimal bobot = 1) =>
        new(kode, Rumus.Parse(rumus), tipe) { Simpul = simpul, Bobot = bobot };

    public static DefinisiKinerja Definisi(params Indikator[] indikator) =>
        DefinisiKinerja.Create(new DefinisiParts { Indikator = indikator });

    /// <summary>Adds the quarters of one variabel of one wilayah; <c>null</c> for a quarter without a report.</summary>
    public static DataKinerjaBuilder Quarters(
        this DataKinerjaBuilder builder, string variabel, params decimal?[] nilai) =>
        builder.Quarters(Wilayah, null, variabel, nilai);

    public static DataKinerjaBuilder Quarters(
        this DataKinerjaBuilder builder, string wilayah, string? indikator, string variabel, params decimal?[] nilai)
    {
        for (var q = 0; q < nilai.Length; q++)
        {
            if (nilai[q] is { } cell)
                builder.AddRealisasi(
                    builder.Variabel(indikator, variabel), builder.Wilayah(wilayah), Tahun, new Triwulan(q + 1), cell);
        }
        return builder;
    }

    public static DataKinerjaBuilder Target(
        this DataKinerjaBuilder builder, string indikator, decimal? target, int? triwulan = null,
        string? wilayah = Wilayah, decimal? atas = null)
    {
        builder.AddTarget(
            builder.Indikator(indikator), wilayah is null ? null : builder.Wilayah(wilayah), Tahun,
            triwulan is { } nomor ? new Triwulan(nomor) : null, target, atas);
        return builder;
    }
}
