using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tests.Diagnostics;

/// <summary>SPEC 8.1: every code of the catalogue says something about some input.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Codes() => [.. CatalogueCases.All.Keys];

    [Fact]
    public void Every_code_of_the_catalogue_has_an_input() =>
        Assert.Equal(
            DiagnosticCodes.All.Select(code => code.Id), CatalogueCases.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_input_reports_its_code_and_no_other(string code)
    {
        var found = CatalogueCases.All[code].Run();
        Assert.Equal(
            [code, .. CatalogueCases.All[code].Beside],
            found.Select(d => d.Code.Id).Distinct().OrderBy(id => id != code).ThenBy(id => id, StringComparer.Ordinal));
    }

    [Fact]
    public void An_input_without_a_fault_reports_nothing() => Assert.Empty(CatalogueCases.Clean.Run());

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_is_a_template_with_its_arguments(string code)
    {
        var one = CatalogueCases.All[code].Run().First(d => d.Code.Id == code);
        Assert.False(string.IsNullOrWhiteSpace(one.Message));
        Assert.DoesNotContain("{0}{1}", one.Template, StringComparison.Ordinal);
        // Of these the whole message is put together elsewhere.
        if (code is not ("KIN1009" or "KIN1010" or "KIN1015")) Assert.NotEqual("{0}", one.Template);
    }
}
