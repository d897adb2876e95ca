using System.Globalization;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Cli.Views;

/// <summary>Says in words where the number of a reported cell stands in the files (SPEC 19.1).</summary>
internal static class AsalView
{
    /// <summary>Returns one sentence: the number of a cell that counts, and the numbers that it replaced.</summary>
    /// <param name="places">The places of the cell, in the order of reading; empty when no file gives it.</param>
    public static string Of(IReadOnlyList<AsalSel> places)
    {
        if (places.Count == 0) return "";
        if (places.All(place => place.Status == StatusAsal.Dijumlahkan))
            return $"jumlah dari {string.Join("; ", places.Select(Text))}";
        var used = places.LastOrDefault(place => place.Status == StatusAsal.Dipakai, places[^1]);
        var replaced = places.Where(place => place.Status == StatusAsal.Diganti).Select(Text).ToList();
        var refused = places.Where(place => place.Status == StatusAsal.Ditolak).Select(Text).ToList();
        return Text(used)
            + (replaced.Count > 0 ? $"; menggantikan {string.Join("; ", replaced)}" : "")
            + (refused.Count > 0 ? $"; yang ditolak karena ganda: {string.Join("; ", refused)}" : "");
    }

    /// <summary>
    /// Returns lines with the numbers of several cells: one for all that only need file, line and text, and one for
    /// each other cell.
    /// </summary>
    /// <param name="name">What the cells have in common.</param>
    /// <param name="cells">The places of each cell.</param>
    public static IEnumerable<string> OfSome(string name, IReadOnlyList<IReadOnlyList<AsalSel>> cells)
    {
        var files = cells.Where(IsPlain).GroupBy(places => Where(places[0]), StringComparer.Ordinal)
            .Select(some => $"{some.Key}: {string.Join(", ", some.Select(places => Short(places[0])))}").ToList();
        if (files.Count > 0) yield return $"{name}: {string.Join("; ", files)}";
        foreach (var places in cells.Where(places => places.Count > 0 && !IsPlain(places)))
            yield return $"{name}: {Of(places)}";
    }

    /// <summary>Whether one cell of a file gives the number and nothing needs to be said about it.</summary>
    private static bool IsPlain(IReadOnlyList<AsalSel> places) =>
        places is [{ Status: StatusAsal.Dipakai, Nilai: not null, NilaiAtas: null }];

    private static string Where(AsalSel asal) => asal.Place.Cell is not null ? asal.Place.File ?? ""
        : $"{asal.Place.File}, kolom {asal.Place.Column}";

    private static string Short(AsalSel asal)
    {
        var at = asal.Place.Cell ?? string.Create(CultureInfo.InvariantCulture, $"baris {asal.Place.Line}");
        var number = OutputNumber.AllDigits(asal.Nilai!.Value);
        return $"{at} \"{Screen.Short(asal.Teks)}\"{(asal.Teks == number ? "" : $" = {number}")}";
    }

    private static string Text(AsalSel asal)
    {
        var (place, invariant) = (asal.Place, CultureInfo.InvariantCulture);
        if (asal.Nilai is not { } nilai)
        {
            var rows = asal.BarisAkhir == place.Line ? $"baris {place.Line}" : $"baris {place.Line}..{asal.BarisAkhir}";
            var where = place.Sheet is null ? place.File : $"{place.File}, lembar {place.Sheet}";
            return string.Create(invariant, $"{where} {rows}, {asal.Banyak} responden");
        }
        var at = place.Cell is { } cell ? $"{place.File}, {cell}"
            : string.Create(invariant, $"{place.File} baris {place.Line}, kolom {place.Column}");
        var number = OutputNumber.AllDigits(nilai)
            + (asal.NilaiAtas is { } atas ? $" s.d. {OutputNumber.AllDigits(atas)}" : "");
        var text = Screen.Short(asal.Teks);
        return asal.Teks == number ? $"{at}: \"{text}\"" : $"{at}: \"{text}\", dibaca {number}";
    }
}
