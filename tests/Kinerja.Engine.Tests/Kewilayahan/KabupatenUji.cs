using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Kewilayahan;

/// <summary>A kabupaten K in a provinsi P, over the kecamatan 1, 2 and 3; a and b are reported once, in TW 1.</summary>
internal static class KabupatenUji
{
    public const string K = "K";

    public static Indikator Indikator(
        string rumus, AgregasiWilayah? agregasi = null, string? pembobot = null, string kode = "IK") =>
        new(kode, Rumus.Parse(rumus), TipePerhitungan.Kumulatif)
        {
            AgregasiWilayah = agregasi,
            PembobotWilayah = agregasi == AgregasiWilayah.RataRataTertimbang ? pembobot : null,
        };

    public static KinerjaEngine Mesin(params Indikator[] indikator) => Mesin(AturanKinerja.Baku, indikator);

    public static KinerjaEngine Mesin(AturanKinerja aturan, params Indikator[] indikator) => new(
        DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = indikator,
            Simpul = [new Simpul("S", Jenjang.Sasaran)],
            Wilayah = [new("P"), new(K, "P"), new("3", K), new("1", K), new("2", K)],
        }),
        aturan);

    public static HasilKinerja Calculate(
        Indikator indikator, params (string Wilayah, decimal? A, decimal? B)[] cells) => Calculate([indikator], cells);

    public static HasilKinerja Calculate(
        Indikator[] indikator, params (string Wilayah, decimal? A, decimal? B)[] cells) =>
        Calculate(indikator, AturanKinerja.Baku, cells);

    public static HasilKinerja Calculate(
        Indikator[] indikator, AturanKinerja aturan, params (string Wilayah, decimal? A, decimal? B)[] cells) =>
        Mesin(aturan, indikator).Calculate(Isi(cells).Build());

    public static HasilKinerja Calculate(
        Indikator indikator, decimal target, params (string Wilayah, decimal? A, decimal? B)[] cells) =>
        Mesin(indikator).Calculate(Isi(cells).Target(indikator.Kode, target, wilayah: null).Build());

    /// <summary>Calculates with settings of the variables, without a provinsi.</summary>
    public static HasilKinerja Calculate(
        Indikator[] indikator, VariabelSetting[] settings, DataKinerjaBuilder data) =>
        new KinerjaEngine(DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = indikator,
            Variabel = settings,
            Wilayah = [new(K), new("1", K), new("2", K), new("3", K)],
        })).Calculate(data.Build());

    public static DataKinerjaBuilder Isi(params (string Wilayah, decimal? A, decimal? B)[] cells)
    {
        var data = new DataKinerjaBuilder();
        foreach (var (wilayah, a, b) in cells) data.Quarters(wilayah, null, "a", a).Quarters(wilayah, null, "b", b);
        return data;
    }

    public static HasilIndikator Row(HasilKinerja hasil, string kode = "IK") =>
        hasil.IndikatorAt(K, Some.Tahun, Triwulan.IV).Single(row => row.Indikator.Kode == kode);
}
