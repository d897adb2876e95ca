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
        var baris = new BarisAngka(
            wilayah ?? "", indikator, tahun ?? "", triwulan ?? "", variabel ?? "", isi.Nilai);
        var (keadaan, galat, sel) = await gudang.PutAsync(baris, cancellation);
        if (galat.Count > 0)
        {
            var detail = galat[0].Message;
            return galat.All(PemeriksaAngka.IsNotFound)
                ? Problem.NotFound(detail, galat) : Problem.BadRequest(detail, galat);
        }
        return keadaan is null ? Problem.NotWhole(gudang.Isi?.Diagnostics ?? [])
            : TypedResults.Ok(JalurHitung.Of(keadaan.HasilDi(sel.Triwulan), sel));
    }
}
