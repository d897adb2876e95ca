using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>The same row of a definition over other tahun (SPEC 4.8).</summary>
internal static class Baris
{
    public static Indikator Of(Indikator row, int? dari, int? sampai, decimal? bobot = null) =>
        Of(row, row.Kode, row.Simpul, (dari, sampai), bobot);

    /// <summary>The same indikator with another kode at another simpul.</summary>
    public static Indikator Of(Indikator row, string kode, string? simpul) =>
        Of(row, kode, simpul, (row.BerlakuDari, row.BerlakuSampai), null);

    public static Simpul Of(Simpul row, int? dari, int? sampai, decimal? bobot = null) =>
        Of(row, row.Kode, row.Jenjang, row.Induk, row.BobotPerInduk, (dari, sampai), bobot);

    /// <summary>The same simpul with other induk and their weights, kode or jenjang, over the same tahun.</summary>
    public static Simpul Of(
        Simpul row, string kode, string jenjang, IEnumerable<string> induk, IEnumerable<decimal> bobotPerInduk) =>
        Of(row, kode, jenjang, induk, bobotPerInduk, (row.BerlakuDari, row.BerlakuSampai), null);

    public static Wilayah Of(Wilayah row, int? dari, int? sampai) =>
        new(row.Kode, row.Induk) { Tingkat = row.Tingkat, BerlakuDari = dari, BerlakuSampai = sampai };

    private static Indikator Of(
        Indikator row, string kode, string? simpul, (int? Dari, int? Sampai) masa, decimal? bobot) =>
        new(kode, row.Rumus, row.Tipe)
        {
            Simpul = simpul,
            Satuan = row.Satuan,
            Polaritas = row.Polaritas,
            Bobot = bobot ?? row.Bobot,
            JikaPembagiNol = row.JikaPembagiNol,
            AgregasiWilayah = row.AgregasiWilayah,
            PembobotWilayah = row.PembobotWilayah,
            PenanggungJawab = row.PenanggungJawab,
            TingkatPelapor = row.TingkatPelapor,
            BerlakuDari = masa.Dari,
            BerlakuSampai = masa.Sampai,
        };

    private static Simpul Of(
        Simpul row, string kode, string jenjang, IEnumerable<string> induk, IEnumerable<decimal> bobotPerInduk,
        (int? Dari, int? Sampai) masa, decimal? bobot) =>
        new(kode, jenjang, induk)
        {
            Bobot = bobot ?? row.Bobot,
            BobotPerInduk = [.. bobotPerInduk],
            BerlakuDari = masa.Dari,
            BerlakuSampai = masa.Sampai,
        };
}
