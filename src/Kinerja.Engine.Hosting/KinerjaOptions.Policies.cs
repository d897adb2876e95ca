using Kinerja.Engine.Model;

namespace Kinerja.Engine.Hosting;

/// <content>Makes the values that the engine takes.</content>
public sealed partial class KinerjaOptions
{
    /// <summary>Makes the immutable policies of a calculation.</summary>
    /// <returns>The policies; later changes to the options do not affect them.</returns>
    /// <exception cref="ArgumentException">The options are not valid (SPEC 12).</exception>
    public AturanKinerja ToAturan() => new()
    {
        BatasCapaian = new(BatasBawahCapaian, BatasAtasCapaian),
        RumusCapaianMinimum = RumusCapaianMinimum,
        RumusEfisiensi = RumusEfisiensi,
        SumberCapaian = SumberCapaian,
        DataHilang = DataHilang,
        DataIndukWilayah = DataIndukWilayah,
        CaraTargetTriwulan = CaraTargetTriwulan,
        TargetTanpaTriwulan = TargetTanpaTriwulan,
        TargetTurunan = TargetTurunan,
        TriwulanTakBerpasangan = TriwulanTakBerpasangan,
        SkalaPredikat = SkalaKustom is { } steps ? new(steps) : Named(SkalaPredikat),
        BobotUnsur = BobotUnsur,
        EdisiSkm = (EdisiSkm)EdisiSkm,
        Renstra = Window(TahunAwalRenstra, TahunAkhirRenstra),
        HariKerjaEfektif = HariKerjaEfektifPerTriwulan is { } quarters
            ? Calendar(quarters) : Model.HariKerjaEfektif.Merata(HariKerjaEfektif),
    };

    /// <summary>Makes the levels of the cascading tree, for <see cref="DefinisiParts.Jenjang"/>.</summary>
    /// <exception cref="ArgumentException">The names are not valid (SPEC 6.8).</exception>
    public DaftarJenjang ToJenjang() => Jenjang is null ? DaftarJenjang.Baku : new DaftarJenjang(Jenjang);

    private static MasaRenstra? Window(int? awal, int? akhir) =>
        MasaRenstra.Failure(awal, akhir) is { } failure ? throw new ArgumentException(failure, nameof(akhir))
        : awal is { } first ? new MasaRenstra(first, akhir) : null;

    private static SkalaPredikat Named(NamaSkalaPredikat nama) => nama switch
    {
        NamaSkalaPredikat.Permendagri86 => Model.SkalaPredikat.Permendagri86,
        NamaSkalaPredikat.Sakip => Model.SkalaPredikat.Sakip,
        _ => throw new ArgumentException($"{nama}: the name of no scale.", nameof(nama)),
    };

    private static HariKerjaEfektif Calendar(IList<decimal> quarters) => quarters is [var a, var b, var c, var d]
        ? new(a, b, c, d) : throw new ArgumentException("There must be four quarters.", nameof(quarters));
}
