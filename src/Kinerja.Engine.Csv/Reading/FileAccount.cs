namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// The account of a data file: <see cref="Dibaca"/> = <see cref="Dipakai"/> + <see cref="Ditolak"/> (SPEC 8.3).
/// </summary>
/// <param name="File">The file name.</param>
/// <param name="Dibaca">Rows read; wholly blank lines are none.</param>
/// <param name="Dipakai">Rows used.</param>
public sealed record FileAccount(string File, long Dibaca, long Dipakai)
{
    /// <summary>Rows rejected, each with at least one Galat.</summary>
    public long Ditolak => Dibaca - Dipakai;
}
