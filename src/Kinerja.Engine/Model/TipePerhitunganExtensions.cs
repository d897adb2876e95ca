namespace Kinerja.Engine.Model;

/// <summary>What a tipe perhitungan implies (SPEC 4.5).</summary>
public static class TipePerhitunganExtensions
{
    /// <summary>The sifat of variables for which <c>variabel.csv</c> says nothing.</summary>
    /// <param name="tipe">The tipe perhitungan.</param>
    internal static Sifat Akumulasi(this TipePerhitungan tipe) => tipe switch
    {
        TipePerhitungan.Kumulatif or TipePerhitungan.KumulatifNegatif => Sifat.Arus,
        TipePerhitungan.NonKumulatif or TipePerhitungan.NonKumulatifNegatif => Sifat.Posisi,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The polaritas of an indikator that names none.</summary>
    /// <param name="tipe">The tipe perhitungan.</param>
    public static Polaritas Polaritas(this TipePerhitungan tipe) => tipe switch
    {
        TipePerhitungan.Kumulatif or TipePerhitungan.NonKumulatif => Model.Polaritas.Maksimum,
        TipePerhitungan.KumulatifNegatif or TipePerhitungan.NonKumulatifNegatif => Model.Polaritas.Minimum,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
