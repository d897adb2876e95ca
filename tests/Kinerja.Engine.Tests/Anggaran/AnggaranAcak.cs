using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Anggaran;

/// <summary>Random trees of wilayah and simpul with random rows of money.</summary>
internal sealed class AnggaranAcak
{
    private const int Size = 7;

    public AnggaranAcak(Tape tape)
    {
        // Member i lies below a member before it, or is a root.
        Wilayah = [.. Enumerable.Range(0, Size).Select(i => Below(i == 0 ? -1 : tape.Choose(i + 1) - 1))];
        Simpul = [.. Enumerable.Range(0, Size).Select(i => Below(i == 0 ? -1 : tape.Choose(Math.Min(i, 4) + 1) - 1))];
        for (var i = 0; i < Size; i++)
        {
            // Five levels: a member of the lowest level cannot have members below it.
            if (Simpul[i] is { } above && Depth(above) >= 3) Simpul[i] = null;
        }
        var places = Enumerable.Range(0, 1 + tape.Choose(8)).Select(_ => (tape.Choose(Size), tape.Choose(Size)));
        foreach (var (wilayah, simpul) in places.Distinct())
            Rows.Add(new BarisAnggaran(
                Kode('W', wilayah), Kode('S', simpul), Some.Tahun, Rupiah(tape), tape.Flip() ? null : Rupiah(tape),
                tape.Pick(CaraLapor.PerPeriode, CaraLapor.SampaiDengan), Rupiah(tape), Rupiah(tape), Rupiah(tape),
                Rupiah(tape)));
    }

    /// <summary>Per wilayah, the number of the one above it; <c>null</c> for a root.</summary>
    public List<int?> Wilayah { get; }

    /// <summary>Per simpul, the number of the one above it; <c>null</c> for a root.</summary>
    public List<int?> Simpul { get; }

    public List<BarisAnggaran> Rows { get; } = [];

    public static string Kode(char kind, int number) => $"{kind}{number}";

    public HasilKinerja Calculate()
    {
        var builder = new DataAnggaranBuilder();
        foreach (var row in Rows) builder.Add(row);
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Simpul =
            [
                .. Simpul.Select((above, i) => new Simpul(
                    Kode('S', i), DaftarJenjang.Baku.Nama[Depth(i)], above is { } induk ? Kode('S', induk) : null)),
            ],
            Wilayah =
            [
                .. Wilayah.Select((above, i) => new Wilayah(
                    Kode('W', i), above is { } induk ? Kode('W', induk) : null)),
            ],
        });
        return new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Build(), anggaran: builder.Build());
    }

    /// <summary>Whether a member is another one or lies below it.</summary>
    public static bool IsAtOrBelow(List<int?> tree, int member, int other)
    {
        int? at = member;
        while (at is { } here && here != other) at = tree[here];
        return at is not null;
    }

    private int Depth(int simpul)
    {
        var depth = 0;
        for (var at = Simpul[simpul]; at is { } above; at = Simpul[above]) depth++;
        return depth;
    }

    private static int? Below(int above) => above < 0 ? null : above;

    private static decimal? Rupiah(Tape tape) => tape.Choose(3) == 2 ? null : tape.Choose(1000) * tape.Pick(1m, 0.01m);
}
