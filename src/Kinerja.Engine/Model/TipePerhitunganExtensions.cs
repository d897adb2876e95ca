namespace Kinerja.Engine.Model;

/// <summary>The sifat and the polaritas that a tipe perhitungan implies (SPEC 4.5).</summary>
public static class TipePerhitunganExtensions
{
    /// <summary>The sifat of a variabel for which neither <c>variabel.csv</c> nor the catalogue states one.</summary>
    /// <param name="tipe">The tipe perhitungan.</param>
    internal static Sifat Akumulasi(this TipePerhitungan tipe) => tipe switch
    {
        TipePerhitungan.Kumulatif or TipePerhitungan.KumulatifNegatif => Sifat.Arus,
        TipePerhitungan.NonKumulatif or TipePerhitungan.NonKumulatifNegatif => Sifat.Posisi,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The polaritas of an indikator that states none.</summary>
    /// <param name="tipe">The tipe perhitungan.</param>
    public static Polaritas Polaritas(this TipePerhitungan tipe) => tipe switch
    {
        TipePerhitungan.Kumulatif or TipePerhitungan.NonKumulatif => Model.Polaritas.Maksimum,
        TipePerhitungan.KumulatifNegatif or TipePerhitungan.NonKumulatifNegatif => Model.Polaritas.Minimum,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
