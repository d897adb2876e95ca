using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Json;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kinerja.Api.Masalah;

/// <summary>The problems that several endpoints answer with.</summary>
internal static class Problem
{
    /// <summary>Something named in the request is not there.</summary>
    public static ProblemHttpResult NotFound(string detail, params IEnumerable<Diagnostic> diagnostics) =>
        Of(StatusCodes.Status404NotFound, "Tidak ditemukan", detail, diagnostics);

    /// <summary>The request cannot be understood.</summary>
    public static ProblemHttpResult BadRequest(string detail, params IEnumerable<Diagnostic> diagnostics) =>
        Of(StatusCodes.Status400BadRequest, "Permintaan tidak sah", detail, diagnostics);

    /// <summary>A table has an error or was not read to its end; a state that was whole stays.</summary>
    public static ProblemHttpResult NotWhole(IEnumerable<Diagnostic> diagnostics) => Of(
        StatusCodes.Status503ServiceUnavailable, "Basis data tidak terbaca utuh",
        "Perbaiki menurut diagnostik, lalu panggil POST /muat-ulang. Sampai saat itu keadaan lama, bila ada, tetap "
        + "berlaku.",
        diagnostics.Where(one => one.Severity == Severity.Galat));

    private static ProblemHttpResult Of(
        int status, string title, string detail, IEnumerable<Diagnostic> diagnostics) => TypedResults.Problem(
        detail, statusCode: status, title: title, extensions: new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["diagnostik"] = diagnostics.Select(DiagnostikJson.Of).ToArray(),
        });
}
