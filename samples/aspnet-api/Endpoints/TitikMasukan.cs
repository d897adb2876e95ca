using System.Globalization;
using Kinerja.Api.Keadaan;
using Kinerja.Api.Masalah;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kinerja.Api.Endpoints;

/// <summary>The point of a question, from the query: <c>?wilayah=33.02.19&amp;tahun=2022&amp;triwulan=4</c>.</summary>
/// <param name="Wilayah">The kode; blank for the topmost wilayah.</param>
/// <param name="Tahun">The year; blank for the last one with data.</param>
/// <param name="Triwulan">1..4; blank for 4.</param>
internal sealed record TitikMasukan(string? Wilayah, string? Tahun, string? Triwulan)
{
    /// <summary>Finds the point in the results.</summary>
    /// <param name="gudang">The current state.</param>
    /// <param name="keadaan">The state to read from.</param>
    /// <param name="titik">The point.</param>
    /// <returns>The problem; <c>null</c> when there is none.</returns>
    public ProblemHttpResult? Find(GudangKinerja gudang, out KeadaanKinerja keadaan, out Titik titik)
    {
        (keadaan, titik) = (null!, null!);
        if (gudang.Sekarang is not { } sekarang) return Problem.NotWhole(gudang.Isi?.Diagnostics ?? []);
        var hasil = sekarang.Hasil;
        if (TahunOf(hasil) is not { } tahun)
            return Problem.BadRequest(
                $"Tahun '{Tahun}' tidak ada. Yang ada: {string.Join(", ", hasil.Tahun)}.",
                Told(DataCodes.TahunTidakSah, "tahun", $"'{Tahun}' bukan tahun yang mempunyai data."));
        if (TriwulanOf() is not { } triwulan)
            return Problem.BadRequest(
                $"Triwulan '{Triwulan}' tidak sah. Tulis 1..4.",
                Told(DataCodes.TriwulanTidakSah, "triwulan", $"'{Triwulan}' bukan triwulan. Tulis 1..4."));
        if (WilayahOf(hasil, tahun) is not { } wilayah)
            return Problem.NotFound(
                $"Wilayah '{Wilayah}' tidak ada pada tahun {tahun}.{Saran.For(Wilayah ?? "", hasil.Wilayah)}",
                Told(DataCodes.WilayahTidakDikenal, "wilayah", $"Wilayah '{Wilayah}' tidak ada pada tahun {tahun}."));
        (keadaan, titik) = (sekarang, new Titik(wilayah, tahun, triwulan));
        return null;
    }

    private int? TahunOf(HasilKinerja hasil)
    {
        if (string.IsNullOrEmpty(Tahun)) return hasil.Tahun.IsEmpty ? null : hasil.Tahun[^1];
        return int.TryParse(Tahun, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)
            && hasil.Tahun.Contains(tahun) ? tahun : null;
    }

    private Triwulan? TriwulanOf() => string.IsNullOrEmpty(Triwulan) ? Engine.Waktu.Triwulan.IV
        : Triwulan is ['1' or '2' or '3' or '4'] ? new Triwulan(Triwulan[0] - '0') : null;

    private string? WilayahOf(HasilKinerja hasil, int tahun)
    {
        if (string.IsNullOrEmpty(Wilayah)) return hasil.WilayahTeratas(tahun).FirstOrDefault();
        var wanted = Nama.Normalize(Wilayah);
        var kode = hasil.Wilayah.FirstOrDefault(one => Nama.Normalize(one) == wanted);
        // A wilayah of other years has no rows in this one.
        return kode is not null && hasil.IndikatorAt(kode, tahun, Engine.Waktu.Triwulan.IV).Any() ? kode : null;
    }

    private static Diagnostic Told(DiagnosticCode code, string column, DiagnosticText message) =>
        new(code, new DiagnosticPlace { Column = column }, message);
}
