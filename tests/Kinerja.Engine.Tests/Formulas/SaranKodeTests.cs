using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>SPEC 8.1: the kode that was meant by an unknown text.</summary>
public sealed class SaranKodeTests
{
    [Theory]
    [InlineData("Kecamatan Melati", " Itu sebuah nama; tulis kodenya, '1.1'.")]
    [InlineData("kecamatan melti", " Maksud Anda '1.1' (Kecamatan Melati)?")]
    [InlineData("11", " Maksud Anda '1.1'?")]
    [InlineData("Mawar", " Nama itu milik beberapa kode; tulis kodenya.")]
    [InlineData("Mawr", " Maksud Anda 'Mawar'? Nama itu milik beberapa kode; tulis kodenya.")]
    [InlineData("Anggrek", "")]
    [InlineData("", "")]
    public void A_kode_or_a_name_that_is_near(string text, string hint) => Assert.Equal(hint, new SaranKode(
        [("1.1", "Kecamatan Melati"), ("1.1", "Kecamatan Melati"), ("1.2", "Mawar"), ("1.3", "Mawar"), ("1.4", "")])
        .For(text));
}
