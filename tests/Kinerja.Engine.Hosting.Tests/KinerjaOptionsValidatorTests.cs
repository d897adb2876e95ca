using Microsoft.Extensions.Configuration;

namespace Kinerja.Engine.Hosting.Tests;

/// <summary>Options are checked as a whole.</summary>
public sealed class KinerjaOptionsValidatorTests
{
    [Fact]
    public void The_defaults_are_valid() =>
        Assert.True(new KinerjaOptionsValidator().Validate(null, new KinerjaOptions()).Succeeded);

    [Fact]
    public void Every_failure_is_told_at_once()
    {
        var options = new KinerjaOptions { DesimalKeluaran = 13, BatasBawahCapaian = 2, BatasAtasCapaian = 1 };
        var result = new KinerjaOptionsValidator().Validate(null, options);
        Assert.True(result.Failed);
        Assert.Equal(
            ["DesimalKeluaran = 13: harus 0..12.", "BatasBawahCapaian = 2 melebihi batas atas 1."], result.Failures);
    }

    /// <summary>SPEC 6.8.</summary>
    [Theory]
    [InlineData("A", "Jenjang memuat 1 jenjang: harus 2..12.")]
    [InlineData("A B C D E F G H I J K L M", "Jenjang memuat 13 jenjang: harus 2..12.")]
    [InlineData("A B a B", "Jenjang memuat 'a' dua kali.|Jenjang memuat 'B' dua kali.")]
    [InlineData("A  B", "Jenjang memuat nama kosong. Hapus nama kosong itu, atau tulis namanya.")]
    [InlineData("A B", "")]
    public void Levels_are_two_to_twelve_different_names(string names, string failures)
    {
        var options = new KinerjaOptions { Jenjang = [.. names.Split(' ')] };
        var result = new KinerjaOptionsValidator().Validate(null, options);
        Assert.Equal(failures, string.Join('|', result.Failures ?? []));
        if (result.Succeeded) Assert.Equal(["A", "B"], options.ToJenjang().Nama);
    }

    /// <summary>SPEC 10.16.</summary>
    [Theory]
    [InlineData("Disetujui,Final", true)]
    [InlineData("Disetujui,,Final", false)]
    [InlineData("Disetujui,", false)]
    [InlineData(" ", false)]
    public void A_list_of_status_has_no_blank_one(string list, bool isValid)
    {
        var root = new ConfigurationBuilder().AddInMemoryCollection([new("StatusDipakai", list)]).Build();
        var options = KinerjaOptionsReader.Read(root, out var diagnostics);
        Assert.Equal(
            isValid ? [] : ["StatusDipakai memuat isian kosong. Hapus isian kosong itu, atau tulis statusnya."],
            diagnostics.Select(one => one.Message));
        if (isValid) Assert.Equal(["Disetujui", "Final"], options.StatusDipakai!);
    }
}
