using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Tests.Tables;

/// <summary>What values of a database become.</summary>
public sealed class StoredValueTests
{
    /// <summary>1 April 00:00 in Jakarta is 31 March 17:00 in UTC, another quarter.</summary>
    [Fact]
    public void A_time_in_utc_is_refused_unless_it_is_midnight()
    {
        var evening = new DateTime(2025, 3, 31, 17, 0, 0, DateTimeKind.Utc);
        Assert.Equal(StoredKind.Error, StoredValue.Of(evening).Kind);
        Assert.Equal((StoredKind.Date, "2025-03-31"), StoredValue.Of(evening.Date));
        Assert.Equal(
            (StoredKind.Date, "2025-03-31 17:00:00"),
            StoredValue.Of(DateTime.SpecifyKind(evening, DateTimeKind.Unspecified)));
    }
}
