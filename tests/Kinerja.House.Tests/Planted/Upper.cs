namespace Kinerja.House.Tests.Planted.Upper;

/// <summary>What the rooms below must not see.</summary>
internal static class Roof
{
    public static int Height() => 2;

    public static int Twice(this int height) => 2 * height;

    internal sealed class Tile;
}
