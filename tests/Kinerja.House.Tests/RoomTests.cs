using ArchUnitNET.xUnitV3;
using Kinerja.Tests.Support;

namespace Kinerja.House.Tests;

/// <summary>
/// Arrows point down, in the compiled assemblies: an alias, a relative name or a type of the root is seen as well. A
/// constant is not seen, because the compiler copies its value, nor is the type that a catch names.
/// </summary>
public sealed class RoomTests
{
    public static TheoryData<string> Projects => [.. Houses.All.Select(house => house.Assembly)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_room_sees_only_the_floors_below(string project) =>
        Find(project).EveryRoomSeesTheFloorsBelow().Check(Houses.Compiled);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_folder_is_a_room_of_the_table(string project) => Assert.Equal(
        Find(project).Rooms.Order(StringComparer.Ordinal),
        Sources.Folders(Find(project).Namespace).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Kinerja.Engine")]
    [InlineData("Kinerja.Engine.Csv")]
    [InlineData("Kinerja.Engine.Html")]
    [InlineData("Kinerja.Cli")]
    public void Every_room_opens_with_a_readme(string project) => Assert.All(
        Sources.Folders(project).Prepend(""),
        room => Assert.True(File.Exists(Repository.PathOf("src", project, room, "README.md")), room));

    private static House Find(string project) => Houses.All.Single(house => house.Assembly == project);
}
