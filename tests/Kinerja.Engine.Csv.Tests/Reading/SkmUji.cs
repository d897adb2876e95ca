using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>Reads a small survey file; a test writes only the relevant part.</summary>
internal static class SkmUji
{
    public static SkmFile Read(string isi, params (string Opsi, string? Nilai)[] opsi)
    {
        using var folder = new TemporaryFolder(("skm.csv", isi));
        return SkmFile.Read(
            folder.PathOf("skm.csv"),
            new ReadOptions { Options = opsi.ToDictionary(pair => pair.Opsi, pair => pair.Nilai) });
    }

    public static RekapSkm Rekap(this SkmFile berkas, string wilayah = "X", int tahun = 2022, int triwulan = 1) =>
        berkas.Data!.Find(wilayah, tahun, new Triwulan(triwulan))!;

    /// <summary>The tally as text: <c>2; U1 8/2; U2 3/1</c>.</summary>
    public static string Text(this RekapSkm rekap) =>
        $"{rekap.Responden}; {string.Join("; ", rekap.Unsur.Select(unsur => $"{unsur.Kode} {unsur.Jumlah}/{unsur.Menjawab}"))}";

    public static Diagnostic Only(this SkmFile berkas, string code) =>
        Assert.Single(berkas.Diagnostics, diagnostic => diagnostic.Code.Id == code);
}
