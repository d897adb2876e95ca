using Kinerja.Api.Keadaan;
using Kinerja.Api.Masalah;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kinerja.Api.Endpoints;

/// <summary>One figure in: it is judged, stored, and the results that it changes are the answer.</summary>
internal static class RealisasiEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPut("/realisasi", Put)
        .WithSummary("Menyimpan satu angka dan menghitung ulang jalurnya sampai tujuan dan kabupaten")
        .ProducesProblem(400).ProducesProblem(404).ProducesProblem(413).ProducesProblem(503);

    private static async Task<Results<Ok<JalurHitung>, ProblemHttpResult>> Put(
        string? wilayah, string? indikator, string? tahun, string? triwulan, string? variabel, AngkaBaru isi,
        GudangKinerja gudang, CancellationToken cancellation)
    {
        if (gudang.Sekarang is not { } keadaan) return Problem.NotWhole(gudang.Isi?.Diagnostics ?? []);
        var baris = new BarisAngka(
            wilayah ?? "", indikator, tahun ?? "", triwulan ?? "", variabel ?? "", isi.Nilai);
        var galat = PemeriksaAngka.Check(keadaan, baris, out var sel);
        if (galat.Count > 0)
        {
            var detail = galat[0].Message;
            return galat.All(PemeriksaAngka.IsNotFound)
                ? Problem.NotFound(detail, galat) : Problem.BadRequest(detail, galat);
        }
        return await gudang.PutAsync(sel, cancellation) is { } baru
            ? TypedResults.Ok(JalurHitung.Of(baru.HasilDi(sel.Triwulan), sel))
            : Problem.NotWhole(gudang.Isi?.Diagnostics ?? []);
    }
}
