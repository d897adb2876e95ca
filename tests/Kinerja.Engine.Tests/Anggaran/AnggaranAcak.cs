using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Anggaran;

/// <summary>Random trees of wilayah and simpul with random rows of money.</summary>
internal sealed class AnggaranAcak
{
    private const int Size = 7;
    private static readonly string[] Levels =
        [.. Enumerable.Range(1, DaftarJenjang.Maximum).Select(n => $"Tingkat {n}")];
    private readonly Indikator _indikator; // of one simpul, so that some simpul have a capaian
    private readonly List<(string Wilayah, decimal?[] Triwulan)> _reports = [];

    public AnggaranAcak(Tape tape)
    {
        // Member i lies below a member before it, or is a root.
        Wilayah = [.. Enumerable.Range(0, Size).Select(i => Below(i == 0 ? -1 : tape.Choose(i + 1) - 1))];
        Simpul = [.. Enumerable.Range(0, Size).Select(i => Parents(tape, i))];
        var places = Enumerable.Range(0, 1 + tape.Choose(8)).Select(_ => (tape.Choose(Size), tape.Choose(Size)));
        foreach (var (wilayah, simpul) in places.Distinct())
            Rows.Add(new BarisAnggaran(
                Kode('W', wilayah), Kode('S', simpul), Some.Tahun, Rupiah(tape), tape.Flip() ? null : Rupiah(tape),
                tape.Pick(CaraLapor.PerPeriode, CaraLapor.SampaiDengan), Rupiah(tape), Rupiah(tape), Rupiah(tape),
                Rupiah(tape)));
        Aturan = new AturanKinerja
        {
            RumusEfisiensi = tape.Pick(Enum.GetValues<RumusEfisiensi>()),
            BatasCapaian = new(atas: tape.Pick(100m, (decimal?)null), bawah: null),
        };
        _indikator = Some.Indikator(simpul: Kode('S', tape.Choose(Size)));
        foreach (var wilayah in Enumerable.Range(0, tape.Choose(4)).Select(_ => tape.Choose(Size)).Distinct())
            _reports.Add((Kode('W', wilayah), [tape.Cell(), tape.Cell(), tape.Cell(), tape.Cell()]));
    }

    public AturanKinerja Aturan { get; }

    /// <summary>Per wilayah, the number of the one above it; <c>null</c> for a root.</summary>
    public List<int?> Wilayah { get; }

    /// <summary>Per simpul, the numbers of those directly above it; empty for a root (SPEC 6.9).</summary>
    public List<int[]> Simpul { get; }

    public List<BarisAnggaran> Rows { get; } = [];

    public static string Kode(char kind, int number) => $"{kind}{number}";

    public HasilKinerja Calculate() => new KinerjaEngine(Definisi(), Aturan).Calculate(Data(), anggaran: Anggaran());

    public DataAnggaran Anggaran() => AnggaranUji.Data(Rows);

    public DataKinerja Data()
    {
        var builder = new DataKinerjaBuilder();
        foreach (var (wilayah, triwulan) in _reports)
            builder.Quarters(wilayah, null, "jumlah", triwulan).Target(_indikator.Kode, 100, wilayah: wilayah);
        return builder.Build();
    }

    public DefinisiKinerja Definisi() =>
        DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [_indikator],
            Jenjang = new DaftarJenjang(Levels),
            Simpul =
            [
                .. Simpul.Select((above, i) => new Simpul(
                    Kode('S', i), Levels[Depth(i)], above.Select(induk => Kode('S', induk)))),
            ],
            Wilayah =
            [
                .. Wilayah.Select((above, i) => new Wilayah(
                    Kode('W', i), above is { } induk ? Kode('W', induk) : null)),
            ],
        });

    /// <summary>Whether a member is another one or lies below it.</summary>
    public static bool IsAtOrBelow(List<int?> tree, int member, int other)
    {
        int? at = member;
        while (at is { } here && here != other) at = tree[here];
        return at is not null;
    }

    /// <summary>Whether a simpul is another one or lies below it, along any path.</summary>
    public static bool IsAtOrBelow(List<int[]> graph, int member, int other) =>
        member == other || Array.Exists(graph[member], above => IsAtOrBelow(graph, above, other));

    /// <summary>The number of levels above a simpul on its longest path.</summary>
    private int Depth(int simpul) => Simpul[simpul].Select(above => 1 + Depth(above)).DefaultIfEmpty(0).Max();

    /// <summary>Up to three simpul before it.</summary>
    private static int[] Parents(Tape tape, int simpul) => simpul == 0 ? []
        : [.. Enumerable.Range(0, tape.Choose(4)).Select(_ => tape.Choose(simpul)).Distinct()];

    private static int? Below(int above) => above < 0 ? null : above;

    private static decimal? Rupiah(Tape tape) => tape.Choose(3) == 2 ? null
        : tape.Choose(1000) * tape.Pick(1m, 0.01m, -1m, 1_000_000_000_000.01m);
}
