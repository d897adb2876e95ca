using System.Globalization;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>Every row of every result as a line of text, with all digits, in the order of the output.</summary>
internal static class Cetak
{
    /// <summary>Prints all kinds of rows.</summary>
    /// <param name="hasil">The results.</param>
    /// <param name="tahun">The only tahun printed; <c>null</c> for all.</param>
    public static string All(HasilKinerja hasil, int? tahun = null) => string.Join('\n', (string[])
    [
        .. hasil.Indikator.Where(row => (tahun ?? row.Tahun) == row.Tahun).Select(Row),
        .. hasil.Simpul.Where(row => (tahun ?? row.Tahun) == row.Tahun).Select(Row),
        .. hasil.Peringkat.Where(row => (tahun ?? row.Tahun) == row.Tahun).Select(Row),
        .. hasil.PenanggungJawab.Where(row => (tahun ?? row.Tahun) == row.Tahun).Select(Row),
        .. hasil.Anggaran.Where(row => (tahun ?? row.Tahun) == row.Tahun).Select(Row),
        .. hasil.Renstra.Where(row => (tahun ?? row.Tahun) == row.Tahun).Select(Row),
        .. hasil.Skm.Where(row => (tahun ?? row.Tahun) == row.Tahun).Select(Row),
    ]);

    public static string Row(HasilIndikator row) => string.Create(CultureInfo.InvariantCulture,
        $"I {row.Wilayah} {row.KodeIndikator} {row.Tahun} {row.Triwulan.Nomor} {row.RealisasiTriwulan} {row.Realisasi} "
        + $"{row.Target} {row.TargetAtas} {row.DasarTarget} {row.Capaian} {row.CapaianTerbatas} {row.Predikat} "
        + $"{row.Kelengkapan} {row.DataSampai} {string.Join(';', row.Keterangan)}");

    public static string Row(HasilSimpul row) =>
        string.Create(CultureInfo.InvariantCulture, $"S {row.Wilayah} {row.KodeSimpul} {row.Tahun} {Figures(row)}");

    /// <summary>The figures of a simpul, without its kode, wilayah and tahun.</summary>
    public static string Figures(HasilSimpul row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.Triwulan.Nomor} {row.Capaian} {row.Predikat} {row.CapaianIndikator} {row.CapaianTurunan} "
        + $"{row.RerataWilayah} {row.Kelengkapan} {row.Keterangan}");

    private static string Row(HasilPeringkat row) => string.Create(CultureInfo.InvariantCulture,
        $"P {row.Induk} {row.Wilayah} {row.KodeSimpul} {row.Tahun} {row.Triwulan.Nomor} {row.Capaian} "
        + $"{row.Peringkat}");

    private static string Row(HasilPenanggungJawab row) => string.Create(CultureInfo.InvariantCulture,
        $"J {row.Wilayah} {row.PenanggungJawab} {row.Tahun} {row.Triwulan.Nomor} {row.Capaian} {row.Predikat} "
        + $"{row.JumlahIndikator} {row.JumlahBernilai}");

    private static string Row(HasilAnggaran row) => string.Create(CultureInfo.InvariantCulture,
        $"A {row.Wilayah} {row.KodeSimpul} {row.Tahun} {row.Triwulan.Nomor} {row.Pagu} {row.RealisasiTriwulan} "
        + $"{row.Realisasi} {row.Serapan} {row.Capaian} {row.Efisiensi} {string.Join(';', row.Keterangan)}");

    private static string Row(HasilRenstra row) => string.Create(CultureInfo.InvariantCulture,
        $"R {row.Wilayah} {row.KodeIndikator} {row.Tahun} {row.Triwulan.Nomor} {row.RealisasiTahunLalu} "
        + $"{row.CapaianTahunLalu} {row.Perubahan} {row.RealisasiRenstraLalu} {row.RealisasiRenstra} "
        + $"{row.TargetAkhir} {row.TargetAkhirAtas} {row.CapaianAkhir} {string.Join(';', row.Keterangan)}");

    private static string Row(HasilSkmWilayah row) => string.Create(CultureInfo.InvariantCulture,
        $"K {row.Wilayah} {row.Tahun} {row.Triwulan.Nomor} {row.IsSampaiDengan} {row.Skm.Responden} "
        + $"{row.Skm.Ikm}");
}
