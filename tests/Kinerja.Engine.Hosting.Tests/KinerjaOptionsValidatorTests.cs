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
}
