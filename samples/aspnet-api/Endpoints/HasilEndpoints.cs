using Kinerja.Api.Keadaan;
using Kinerja.Api.Masalah;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Html;
using Kinerja.Engine.Json;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Penjelasan;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kinerja.Api.Endpoints;

/// <summary>What is asked: the tree, an indikator, its proof, the report page, the diagnostics.</summary>
internal static class HasilEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pohon", Pohon).WithSummary("Pohon kinerja satu wilayah dengan hasil setiap simpul")
            .ProducesProblem(400).ProducesProblem(404);
        app.MapGet("/indikator", Indikator).WithSummary("Hasil satu indikator s.d. satu triwulan")
            .ProducesProblem(400).ProducesProblem(404);
        app.MapGet("/indikator/bukti", Bukti).WithSummary("Langkah yang menghasilkan angka satu indikator")
            .ProducesProblem(400).ProducesProblem(404);
        app.MapGet("/laporan", Laporan).WithSummary("Laporan satu wilayah sebagai halaman HTML")
            .Produces(200, contentType: "text/html").ProducesProblem(400).ProducesProblem(404);
        app.MapGet("/diagnostik", Diagnostik).WithSummary("Temuan pembacaan dan perhitungan");
        app.MapPost("/muat-ulang", Reload).WithSummary("Membaca ulang seluruh basis data")
            .ProducesProblem(503);
    }

    private static Results<Ok<IReadOnlyList<SimpulPohon>>, ProblemHttpResult> Pohon(
        [AsParameters] TitikMasukan masukan, GudangKinerja gudang)
    {
        if (masukan.Find(gudang, out var keadaan, out var titik) is { } problem) return problem;
        return TypedResults.Ok(SimpulPohon.Of(keadaan.Hasil, titik));
    }

    private static Results<Ok<IndikatorJson>, ProblemHttpResult> Indikator(
        string? kode, [AsParameters] TitikMasukan masukan, GudangKinerja gudang)
    {
        if (Find(kode, masukan, gudang, out _, out var row) is { } problem) return problem;
        return TypedResults.Ok(IndikatorJson.Of(row));
    }

    private static Results<Ok<LangkahJson[]>, ProblemHttpResult> Bukti(
        string? kode, [AsParameters] TitikMasukan masukan, GudangKinerja gudang)
    {
        if (Find(kode, masukan, gudang, out var keadaan, out var row) is { } problem) return problem;
        return TypedResults.Ok(LangkahJson.Of(keadaan.Hasil.Explain(row)).ToArray());
    }

    private static Results<Utf8ContentHttpResult, ProblemHttpResult> Laporan(
        [AsParameters] TitikMasukan masukan, GudangKinerja gudang)
    {
        if (masukan.Find(gudang, out var keadaan, out var titik) is { } problem) return problem;
        using var page = new MemoryStream();
        HtmlLaporanWriter.Write(page, LaporanKinerja.Susun(keadaan.Hasil, titik, new PilihanLaporan
        {
            Desimal = keadaan.Options.DesimalKeluaran,
            Pembanding = keadaan.Isi.Pembanding,
            Diagnostics = [.. keadaan.Isi.Diagnostics, .. keadaan.Hasil.Diagnostics],
        }));
        return TypedResults.Text(page.ToArray(), "text/html; charset=utf-8");
    }

    private static Ok<DiagnostikJson[]> Diagnostik(GudangKinerja gudang) => TypedResults.Ok<DiagnostikJson[]>(
    [
        .. (gudang.Isi?.Diagnostics ?? []).Concat(gudang.Sekarang?.Hasil.Diagnostics ?? []).Select(DiagnostikJson.Of),
    ]);

    private static async Task<Results<NoContent, ProblemHttpResult>> Reload(
        GudangKinerja gudang, CancellationToken cancellation)
    {
        if (await gudang.ReloadAsync(cancellation)) return TypedResults.NoContent();
        return Problem.NotWhole(gudang.Isi?.Diagnostics ?? []);
    }

    private static ProblemHttpResult? Find(
        string? kode, TitikMasukan masukan, GudangKinerja gudang, out KeadaanKinerja keadaan, out HasilIndikator row)
    {
        row = default;
        if (masukan.Find(gudang, out keadaan, out var titik) is { } problem) return problem;
        if (string.IsNullOrWhiteSpace(kode)) return Problem.BadRequest("Sebut indikatornya: ?kode=T1.1.");
        if (keadaan.Hasil.FindIndikator(titik.Wilayah, kode, titik.Tahun, titik.Triwulan) is not { } found)
            return Problem.NotFound(
                $"Indikator '{kode}' tidak ada di wilayah '{titik.Wilayah}' tahun {titik.Tahun}."
                + Engine.Penamaan.Saran.For(kode, keadaan.Hasil.Definisi.Indikator.Select(one => one.Kode)));
        row = found;
        return null;
    }
}
