using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Anggaran;

/// <summary>
/// Money over the simpul T, P below it and A, B below P, in the kabupaten K over the kecamatan X and Y. Indikator IK of
/// A has a target of 100, so that its realisasi is the capaian of A.
/// </summary>
internal static class AnggaranUji
{
    public static DefinisiKinerja Definisi { get; } = DefinisiKinerja.Create(new DefinisiParts
    {
        Indikator = [Some.Indikator(simpul: "A")],
        Simpul =
        [
            new("T", Jenjang.Tujuan), new("P", Jenjang.Program, "T"), new("A", Jenjang.SubKegiatan, "P"),
            new("B", Jenjang.SubKegiatan, "P"),
        ],
        Wilayah = [new("K"), new("X", "K"), new("Y", "K")],
    });

    public static BarisAnggaran Row(
        string simpul, decimal? pagu = null, decimal? tw1 = null, decimal? tw2 = null, string wilayah = "X") =>
        new(wilayah, simpul, Some.Tahun, pagu, Tw1: tw1, Tw2: tw2);

    public static DataAnggaran Data(params IEnumerable<BarisAnggaran> rows)
    {
        var builder = new DataAnggaranBuilder();
        foreach (var row in rows) builder.Add(row);
        return builder.Build();
    }

    public static HasilKinerja Calculate(params IEnumerable<BarisAnggaran> rows) => Calculate(null, null, rows);

    /// <summary>Calculates with a capaian of A at X in TW I.</summary>
    public static HasilKinerja Calculate(
        decimal? capaian, AturanKinerja? aturan, params IEnumerable<BarisAnggaran> rows)
    {
        var data = new DataKinerjaBuilder();
        if (capaian is { } nilai) data.Quarters("X", null, "jumlah", nilai).Target("IK", 100, wilayah: "X");
        return new KinerjaEngine(Definisi, aturan).Calculate(data.Build(), anggaran: Data(rows));
    }

    public static HasilAnggaran At(
        this HasilKinerja hasil, string simpul, string wilayah = "X", int triwulan = 1) =>
        Assert.Single(hasil.AnggaranAt(wilayah, Some.Tahun, new Triwulan(triwulan)),
            row => row.KodeSimpul == simpul);

    public static string[] Messages(this HasilKinerja hasil, string code) =>
        [.. hasil.Diagnostics.Where(one => one.Code.Id == code).Select(one => one.Message)];
}
