namespace Kinerja.House.Tests.Planted.Beside;

/// <summary>Stands on the floor of Lower.</summary>
internal static class Neighbour
{
    public static int Height() => 1;
}
