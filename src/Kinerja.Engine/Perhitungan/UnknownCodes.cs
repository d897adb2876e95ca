using System.Collections.Immutable;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Removes from the data the cells whose wilayah or indikator is not defined, and reports each such code once (SPEC
/// 8.3). The calculation of the rest behaves as if these cells had not been reported.
/// </summary>
internal static class UnknownCodes
{
    /// <summary>Removes the cells with an unknown code.</summary>
    /// <param name="definisi">The definition.</param>
    /// <param name="data">The reported figures and the targets.</param>
    /// <param name="survei">The survey; <c>null</c> without a survey.</param>
    /// <returns>
    /// The data and the survey without these cells, and one Galat per unknown code. The data and the survey are the
    /// same objects when all codes are known.
    /// </returns>
    public static (DataKinerja Data, DataSurvei? Survei, ImmutableArray<Diagnostic> Told) Remove(
        DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei)
    {
        IEnumerable<string> surveyed = survei?.Wilayah ?? [];
        var wilayah = Keyed(data.Wilayah.Concat(surveyed).Where(kode => !definisi.KnowsWilayah(kode)));
        var indikator = Keyed(data.Indikator.Where(kode => definisi.KodeIndikator.Find(kode) < 0));
        var invalid = new InvalidYears(definisi, data, survei);
        if (wilayah.Count == 0 && indikator.Count == 0 && invalid.IsEmpty) return (data, survei, []);
        bool IsWilayahKept(string kode, int tahun) =>
            !wilayah.ContainsKey(Nama.Normalize(kode)) && invalid.IsWilayahValid(kode, tahun);
        bool IsIndikatorKept(string kode, int tahun) =>
            !indikator.ContainsKey(kode) && invalid.IsIndikatorValid(kode, tahun);
        return (
            data.Where(kode => !wilayah.ContainsKey(Nama.Normalize(kode)), IsWilayahKept, IsIndikatorKept),
            survei?.Where(kode => !wilayah.ContainsKey(Nama.Normalize(kode)), IsWilayahKept),
            [
                .. TellWilayah(definisi, wilayah.Values), .. TellIndikator(definisi, indikator.Values),
                .. invalid.Tell(),
            ]);
    }

    /// <summary>Returns the codes by their normalised spelling, in ordinal order; the first spelling of each.</summary>
    private static SortedList<string, string> Keyed(IEnumerable<string> kode)
    {
        var keyed = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in kode) keyed.TryAdd(Nama.Normalize(one), one);
        return new SortedList<string, string>(keyed, StringComparer.Ordinal);
    }

    private static IEnumerable<Diagnostic> TellWilayah(DefinisiKinerja definisi, IEnumerable<string> unknown)
    {
        var hints = new SaranIndex(definisi.Wilayah.Select(wilayah => wilayah.Kode));
        return unknown.Select(kode => new Diagnostic(
            DataCodes.WilayahTidakDikenal, new DiagnosticPlace { Wilayah = kode },
            $"Wilayah '{kode}' ada di data tetapi tidak didefinisikan, jadi angkanya tidak ikut dihitung."
            + $"{hints.For(kode)} Perbaiki kodenya, atau tambahkan wilayah itu ke definisi."));
    }

    private static IEnumerable<Diagnostic> TellIndikator(DefinisiKinerja definisi, IEnumerable<string> unknown)
    {
        var hints = new SaranIndex(definisi.Indikator.Select(indikator => indikator.Kode));
        return unknown.Select(kode => new Diagnostic(
            DataCodes.IndikatorTidakDikenal, new DiagnosticPlace { Indikator = kode },
            $"Indikator '{kode}' ada di data tetapi tidak didefinisikan, jadi angka dan targetnya tidak ikut dihitung."
            + $"{hints.For(kode)} Perbaiki kodenya, atau kosongkan untuk variabel bersama."));
    }
}
