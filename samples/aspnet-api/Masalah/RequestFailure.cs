using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace Kinerja.Api.Masalah;

/// <summary>
/// Answers a request that could not be read, and a database that cannot be reached. Any other exception is a defect of
/// the server: it is logged, and the answer tells nothing of it.
/// </summary>
internal sealed class RequestFailure(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        var (status, title, detail) = exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } =>
                (StatusCodes.Status413PayloadTooLarge, "Isi terlalu besar",
                "Satu angka muat dalam beberapa puluh bita."),
            BadHttpRequestException bad => (bad.StatusCode, "Permintaan tidak sah",
                "Isi harus JSON dengan satu anggota, misalnya { \"nilai\": 12.5 }; null berarti belum dilaporkan."),
            DbException => (StatusCodes.Status503ServiceUnavailable, "Basis data tidak menjawab",
                "Coba lagi sebentar lagi. Angka yang dikirim mungkin belum tersimpan: periksa, lalu kirim lagi."),
            OptionsValidationException options => (StatusCodes.Status503ServiceUnavailable, "Opsi tidak sah",
                $"Yang lama tetap berlaku. {string.Join(' ', options.Failures)}"),
            _ => (StatusCodes.Status500InternalServerError, "Kesalahan peladen", "Lihat catatan peladen."),
        };
        context.Response.StatusCode = status;
        return problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = { Status = status, Title = title, Detail = detail },
        });
    }
}
