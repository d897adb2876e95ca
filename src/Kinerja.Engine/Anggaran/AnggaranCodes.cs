using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Anggaran;

/// <summary>
/// Removes the rows whose wilayah or simpul is not defined, and reports each such code once (SPEC 8.3, 16.3).
/// </summary>
internal static class AnggaranCodes
{
    /// <returns>The data without these rows, and one Galat per unknown code, in ordinal order.</returns>
    public static (DataAnggaran Data, ImmutableArray<Diagnostic> Told) Remove(
        DefinisiKinerja definisi, DataAnggaran data)
    {
        var noWilayah = Unknown(data, row => row.Wilayah, definisi.KnowsWilayah);
        var noSimpul = Unknown(data, row => row.Simpul, kode => definisi.Pohon.Find(kode) >= 0);
        if (noWilayah.Count == 0 && noSimpul.Count == 0) return (data, []);
        var kept = new DataAnggaran(
            [
                .. data.Baris.Where(row => !noWilayah.ContainsKey(Nama.Normalize(row.Wilayah))
                    && !noSimpul.ContainsKey(Nama.Normalize(row.Simpul))),
            ],
            data.Diagnostics);
        return (kept, [.. TellWilayah(definisi, noWilayah.Values), .. TellSimpul(definisi, noSimpul.Values)]);
    }

    /// <summary>The unknown codes by their normalised spelling; the first spelling of each.</summary>
    private static SortedDictionary<string, string> Unknown(
        DataAnggaran data, Func<BarisAnggaran, string> kodeOf, Predicate<string> isKnown)
    {
        var unknown = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var kode in data.Baris.Select(kodeOf).Where(kode => !isKnown(kode)))
            unknown.TryAdd(Nama.Normalize(kode), kode);
        return unknown;
    }

    private static IEnumerable<Diagnostic> TellWilayah(DefinisiKinerja definisi, IEnumerable<string> unknown)
    {
        var hints = new SaranIndex(definisi.Wilayah.Select(wilayah => wilayah.Kode));
        return unknown.Select(kode => new Diagnostic(
            DataCodes.WilayahTidakDikenal, new DiagnosticPlace { Wilayah = kode },
            $"Wilayah '{kode}' ada di anggaran tetapi tidak didefinisikan, jadi anggarannya tidak ikut dihitung."
            + $"{hints.For(kode)} Perbaiki kodenya, atau tambahkan wilayah itu ke definisi."));
    }

    private static IEnumerable<Diagnostic> TellSimpul(DefinisiKinerja definisi, IEnumerable<string> unknown)
    {
        var hints = new SaranIndex(definisi.Simpul.Select(simpul => simpul.Kode));
        return unknown.Select(kode => new Diagnostic(
            DataCodes.SimpulTidakDikenal, DiagnosticPlace.None,
            $"Simpul '{kode}' ada di anggaran tetapi tidak didefinisikan, jadi anggarannya tidak ikut dihitung."
            + $"{hints.For(kode)} Perbaiki kodenya, atau tambahkan simpul itu ke pohon kinerja."));
    }
}
