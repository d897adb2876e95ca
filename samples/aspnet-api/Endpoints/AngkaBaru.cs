namespace Kinerja.Api.Endpoints;

/// <summary>The body of a PUT.</summary>
internal sealed record AngkaBaru
{
    /// <summary>The number, with all its digits; <c>null</c> for not reported, which is not 0. It must be
    /// written.</summary>
    public required decimal? Nilai { get; init; }
}
