using System.Globalization;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Model;

/// <summary>The tahun of a renstra (SPEC 17.1).</summary>
public sealed record MasaRenstra
{
    /// <summary>Makes the tahun of a renstra.</summary>
    /// <param name="awal">The first tahun, 1900..2200.</param>
    /// <param name="akhir">The last tahun, not before the first; <c>null</c> when it is not known.</param>
    /// <exception cref="ArgumentException"><see cref="Failure"/> finds a problem.</exception>
    public MasaRenstra(int awal, int? akhir = null)
    {
        if (Failure(awal, akhir) is { } failure) throw new ArgumentException(failure, nameof(akhir));
        (Awal, Akhir) = (awal, akhir);
    }

    /// <summary>The first tahun.</summary>
    public int Awal { get; }

    /// <summary>The last tahun; <c>null</c> when it is not known.</summary>
    public int? Akhir { get; }

    /// <summary>Whether a tahun is within the renstra.</summary>
    /// <param name="tahun">The tahun.</param>
    public bool Contains(int tahun) => tahun >= Awal && (Akhir is not { } last || tahun <= last);

    /// <summary>Checks two tahun.</summary>
    /// <param name="awal">The first tahun; <c>null</c> when it is not given.</param>
    /// <param name="akhir">The last tahun; <c>null</c> when it is not given.</param>
    /// <returns>The problem, in Bahasa Indonesia; <c>null</c> for none.</returns>
    public static string? Failure(int? awal, int? akhir)
    {
        foreach (var (name, tahun) in new[] { ("TahunAwalRenstra", awal), ("TahunAkhirRenstra", akhir) })
        {
            if (tahun is < Limits.TahunMinimum or > Limits.TahunMaximum)
                return Text($"{name} = {tahun}: harus {Limits.TahunMinimum}..{Limits.TahunMaximum}.");
        }
        return akhir is null ? null
            : awal is null ? Text($"TahunAkhirRenstra = {akhir}: tulis TahunAwalRenstra juga.")
            : akhir < awal ? Text($"TahunAkhirRenstra = {akhir} mendahului TahunAwalRenstra = {awal}.") : null;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
