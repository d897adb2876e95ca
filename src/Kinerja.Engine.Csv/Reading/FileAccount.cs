namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// The row counts of a data file: <see cref="Dibaca"/> = <see cref="Dipakai"/> + <see cref="Ditolak"/> +
/// <see cref="Ditahan"/> (SPEC 8.3, 10.16).
/// </summary>
/// <param name="File">The file name.</param>
/// <param name="Dibaca">The number of rows read, 0 or more; blank rows and rows that are no data do not
/// count.</param>
/// <param name="Dipakai">The number of rows used.</param>
public sealed record FileAccount(string File, long Dibaca, long Dipakai)
{
    /// <summary>The number of rows held back because their status is not one of <c>StatusDipakai</c>.</summary>
    public long Ditahan { get; init; }

    /// <summary>
    /// The number of rows below the header that are no data, such as totals; they are not read (SPEC 10.9).
    /// </summary>
    public long Dilewati { get; init; }

    /// <summary>The number of rows rejected, each with at least one Galat.</summary>
    public long Ditolak => Dibaca - Dipakai - Ditahan;
}
