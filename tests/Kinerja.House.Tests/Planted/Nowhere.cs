namespace Kinerja.House.Tests.Planted.Nowhere;

/// <summary>Stands in a room of which the table says nothing.</summary>
internal static class Homeless;
