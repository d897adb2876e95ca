namespace Kinerja.Engine.Model;

/// <summary>A variabel of a rumus of the catalogue.</summary>
/// <param name="Variabel">The name, normalised (SPEC 2).</param>
/// <param name="Nama">What it counts, in words.</param>
/// <param name="Satuan">Its unit.</param>
/// <param name="Sifat">
/// How its quarters become "s.d. TW n" (SPEC 4.1); the default of an indikator that takes its rumus from the catalogue.
/// </param>
/// <param name="Contoh">A figure for a year, which the documentation works the rumus with.</param>
/// <exception cref="ArgumentOutOfRangeException">The sifat is none.</exception>
public sealed record VariabelKatalog(string Variabel, string Nama, string Satuan, Sifat Sifat, decimal Contoh)
{
    /// <summary>How its quarters become "s.d. TW n" (SPEC 4.1).</summary>
    public Sifat Sifat { get; init => field = EnumMember.Defined(value); } = EnumMember.Defined(Sifat);
}
