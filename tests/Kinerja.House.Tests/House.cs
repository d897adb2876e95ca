using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Fluent.Conditions;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Kinerja.House.Tests;

/// <summary>
/// A project, its rooms and the floor of each room. A room is a folder and the namespace of its files. The room
/// <c>""</c> is the root of the project.
/// </summary>
internal sealed record House(string Assembly, string Namespace, IReadOnlyDictionary<string, int> Floors)
{
    /// <summary>Types of the root that the table lists by name: they stand on another floor than the root.</summary>
    public IReadOnlyCollection<string> TypesOfTheRoot { get; init; } = [];

    /// <summary>A type sees its own room and the floors below, and rooms on one floor do not see each other.</summary>
    public IArchRule EveryRoomSeesTheFloorsBelow() =>
        Types().That().FollowCustomPredicate(Holds, $"stand in {Namespace}")
            .Should().FollowCustomCondition(SeesTheFloorsBelow, "see only their own room and the floors below");

    /// <summary>The room of a type of this house; a nested type stands where its outer type stands.</summary>
    public string RoomOf(IType type)
    {
        var path = type.FullName[(Namespace.Length + 1)..].Split('+')[0].Split('.');
        return path.Length > 1 || TypesOfTheRoot.Contains(path[0], StringComparer.Ordinal) ? path[0] : "";
    }

    /// <summary>The rooms of the table, without the root and the types of it.</summary>
    public IEnumerable<string> Rooms =>
        Floors.Keys.Where(room => room.Length > 0 && !TypesOfTheRoot.Contains(room, StringComparer.Ordinal));

    public bool Holds(IType type) =>
        !type.IsGenericParameter && type.FullName.StartsWith(Namespace + ".", StringComparison.Ordinal)
        && type.Assembly?.Name.Split(',')[0] == Assembly;

    private ConditionResult SeesTheFloorsBelow(IType type)
    {
        var room = RoomOf(type);
        if (!Floors.TryGetValue(room, out var floor))
            return new ConditionResult(type, false, $"stands in {room}, which is in no table");

        var upward = type.SeenTypes().Where(seen => Holds(seen) && !MaySee(room, floor, RoomOf(seen)))
            .Select(seen => $"{RoomOf(seen)}/{seen.Name}")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new ConditionResult(
            type, upward.Count == 0, $"stands on floor {floor} and sees {string.Join(", ", upward)}");
    }

    private bool MaySee(string room, int floor, string seen) =>
        seen == room || (Floors.TryGetValue(seen, out var below) && below < floor);
}
