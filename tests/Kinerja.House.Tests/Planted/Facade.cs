namespace Kinerja.House.Tests.Planted;

/// <summary>A type of the root: it may see every room, and no room may see it.</summary>
internal static class Facade
{
    public static int Height() => Upper.Roof.Height() + Lower.Honest.Height();
}
