using Kinerja.House.Tests.Planted.Upper;
using Alias = Kinerja.House.Tests.Planted.Upper.Roof;

namespace Kinerja.House.Tests.Planted.Lower;

/// <summary>Sees its own room only.</summary>
internal static class Honest
{
    public static int Height() => new List<Peer>().Count;

    internal sealed class Peer;
}

/// <summary>The other types see what they must not see, each in a way that text does not show plainly.</summary>
internal static class ByRelativeName
{
    public static int Height() => Upper.Roof.Height();
}

internal static class ByAlias
{
    public static int Height() => Alias.Height();
}

internal static class ByExtension
{
    public static int Height() => 1.Twice();
}

internal static class ByTypeOfTheRoot
{
    public static int Height() => Facade.Height();
}

internal static class ByNeighbour
{
    public static int Height() => Beside.Neighbour.Height();
}

internal static class ByLambda
{
    public static Func<int, int> Height() => height => height + Alias.Height();
}

internal static class ByIterator
{
    public static IEnumerable<int> Heights()
    {
        yield return Alias.Height();
    }
}

internal static class ByTypeArgument
{
    public static object Heights() => new Dictionary<int, List<Alias.Tile>>();
}

internal static class ByNestedType
{
    internal sealed class Inner
    {
        public Alias.Tile? Tile { get; init; }
    }
}
