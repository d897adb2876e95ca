namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// The row counts of a data file: <see cref="Dibaca"/> = <see cref="Dipakai"/> + <see cref="Ditolak"/> (SPEC 8.3).
/// </summary>
/// <param name="File">The file name.</param>
/// <param name="Dibaca">The number of rows read, 0 or more; blank rows do not count.</param>
/// <param name="Dipakai">The number of rows used.</param>
public sealed record FileAccount(string File, long Dibaca, long Dipakai)
{
    /// <summary>The number of rows rejected, each with at least one Galat.</summary>
    public long Ditolak => Dibaca - Dipakai;
}
