using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Kinerja.House.Tests;

/// <summary>The check of the floors finds every fault of the house in Planted/.</summary>
public sealed class PlantedTests
{
    private static readonly House Planted = new(
        "Kinerja.House.Tests", "Kinerja.House.Tests.Planted",
        new Dictionary<string, int> { [""] = 2, ["Upper"] = 1, ["Lower"] = 0, ["Beside"] = 0 });

    [Fact]
    public void Every_planted_reference_upward_is_found()
    {
        var compiled = new ArchLoader().LoadAssemblies(typeof(PlantedTests).Assembly).Build();
        var rule = Planted.EveryRoomSeesTheFloorsBelow();

        Assert.False(rule.HasNoViolations(compiled));
        var found = rule.Evaluate(compiled).Where(result => !result.Passed)
            .Select(result => ((IType)result.EvaluatedObject).FullName)
            .Select(type => type[(Planted.Namespace.Length + 1)..].Split('+')[0])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "Lower.ByAlias", "Lower.ByExtension", "Lower.ByIterator", "Lower.ByLambda", "Lower.ByNeighbour",
                "Lower.ByNestedType", "Lower.ByRelativeName", "Lower.ByTypeArgument", "Lower.ByTypeOfTheRoot",
                "Nowhere.Homeless",
            ],
            found);
    }
}
