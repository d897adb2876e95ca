namespace Kinerja.Engine.Model;

/// <summary>A variabel of a rumus of the catalogue.</summary>
/// <param name="Variabel">The name, normalised (SPEC 2).</param>
/// <param name="Nama">A readable name.</param>
/// <param name="Satuan">The unit.</param>
/// <param name="Sifat">
/// How its quarters become its value s.d. TW n (SPEC 4.1). An indikator with a rumus of the catalogue has this sifat by
/// default.
/// </param>
/// <param name="Contoh">An annual value for the worked example in the documentation.</param>
/// <exception cref="ArgumentOutOfRangeException">The sifat is not a defined member.</exception>
public sealed record VariabelKatalog(string Variabel, string Nama, string Satuan, Sifat Sifat, decimal Contoh)
{
    /// <summary>How its quarters become its value s.d. TW n (SPEC 4.1).</summary>
    public Sifat Sifat { get; init => field = EnumMember.Defined(value); } = EnumMember.Defined(Sifat);
}
