using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Tests.Data;

/// <summary>Rows of a source are data: a bad one is a diagnostic, and the others count (SPEC 8.3).</summary>
public sealed class SumberTests
{
    private static readonly Triwulan Satu = new(1);

    [Fact]
    public async Task Good_rows_count_and_each_other_one_has_a_galat()
    {
        var builder = new DataKinerjaBuilder();
        var account = await builder.ReadAsync(Rows(
            new SelRealisasi("33.1", "IK", "a", 2022, Satu, 1), new SelRealisasi("33.1", "IK", "a", 2022, Satu, 2),
            new SelRealisasi(" ", "IK", "a", 2022, Satu, 3), new SelRealisasi("33.1", "IK", null!, 2022, Satu, 3),
            new SelRealisasi("33.1", "IK", "a", 22, Satu, 3), new SelRealisasi("33.1", "IK", "b", 2022, Satu, 1e18m),
            default, new SelRealisasi("33.2", "IK", "a", 2022, Satu, null)));
        var data = builder.Build();
        Assert.Equal((8L, 2L), account);
        Assert.Equal([1m, null], data.SemuaRealisasi.Select(sel => sel.Nilai));
        Assert.Equal(
            [
                DataCodes.KunciGanda, DataCodes.IsianDataKosong, DataCodes.IsianDataKosong, DataCodes.TahunTidakSah,
                DataCodes.AngkaDiLuarBatas, DataCodes.IsianDataKosong,
            ],
            data.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public async Task Targets_are_judged_as_those_of_a_file_are()
    {
        var builder = new DataKinerjaBuilder();
        var account = await builder.ReadAsync(Rows(
            new SelTarget(null, "IK", 2022, null, 80) { TargetAtas = 90 }, new SelTarget("33.1", "IK", null, Satu, 1),
            new SelTarget("33.1", "IK", 2022, Satu, 9) { TargetAtas = 8 },
            new SelTarget("33.1", "IK", 2022, Satu, null) { TargetAtas = 8 },
            new SelTarget("33.1", "IK", 2022, Satu, 1) { TargetAtas = 1e18m }, new SelTarget("", "IK", 2022, Satu, 1),
            new SelTarget("33.1", "", 2022, Satu, 1), new SelTarget("33.1", "IK", null, null, 1)));
        var data = builder.Build();
        Assert.Equal((8L, 2L), account);
        Assert.Equal([1m, 80m], data.SemuaTarget.Select(sel => sel.Target!.Value).Order());
        Assert.Equal(
            [
                DataCodes.TriwulanTidakSah, DataCodes.RentangTidakSah, DataCodes.RentangTidakSah,
                DataCodes.AngkaDiLuarBatas, DataCodes.IsianDataKosong, DataCodes.IsianDataKosong,
            ],
            data.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public async Task Cancelling_reaches_the_source()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new DataKinerjaBuilder().ReadAsync(Endless(cancel.Token), cancel.Token));
    }

    private static async IAsyncEnumerable<T> Rows<T>(params T[] rows)
    {
        foreach (var row in rows)
        {
            await Task.Yield();
            yield return row;
        }
    }

    private static async IAsyncEnumerable<SelRealisasi> Endless(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return new SelRealisasi("33.1", "IK", "a", 2022, Satu, 1);
        }
    }
}
