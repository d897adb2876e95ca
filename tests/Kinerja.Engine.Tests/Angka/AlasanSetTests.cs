using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Tests.Angka;

public sealed class AlasanSetTests
{
    [Fact]
    public void Reasons_come_once_in_their_order_and_a_present_value_has_none()
    {
        Assert.Equal(
            [Alasan.DataKosong, Alasan.BobotNol, Alasan.TidakDiagregasi],
            AlasanSet.Of(
                Alasan.TidakDiagregasi, Alasan.Ada, Alasan.BobotNol, Alasan.DataKosong, Alasan.TidakDiagregasi));
        Assert.Empty(AlasanSet.Of(Alasan.Ada, Alasan.Ada));
        Assert.Empty(AlasanSet.Of());
    }
}
