using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Anggaran;

/// <summary>
/// Removes the rows whose wilayah or simpul is not defined, or not valid in the tahun of the row, and reports each such
/// code once (SPEC 4.8, 8.3, 16.3).
/// </summary>
internal static class AnggaranCodes
{
    /// <returns>The data without these rows, and one Galat per code, in ordinal order.</returns>
    public static (DataAnggaran Data, ImmutableArray<Diagnostic> Told) Remove(
        DefinisiKinerja definisi, DataAnggaran data)
    {
        var wilayah = new Refused("Wilayah", definisi.KodeWilayah, kode => new DiagnosticPlace { Wilayah = kode });
        var simpul = new Refused("Simpul", definisi.KodeSimpul, _ => DiagnosticPlace.None);
        var kept = ImmutableArray.CreateBuilder<BarisAnggaran>(data.Baris.Length);
        foreach (var row in data.Baris)
        {
            var isKept = definisi.Wilayah.IsEmpty || wilayah.IsValid(row.Wilayah, row.Tahun);
            isKept &= simpul.IsValid(row.Simpul, row.Tahun);
            if (isKept) kept.Add(row);
        }
        return kept.Count == data.Baris.Length ? (data, []) : (
            data.With(kept.DrainToImmutable()),
            [
                .. wilayah.Tell(DataCodes.WilayahTidakDikenal, "wilayah itu ke definisi"),
                .. simpul.Tell(DataCodes.SimpulTidakDikenal, "simpul itu ke pohon kinerja"),
            ]);
    }

    /// <summary>The refused codes of one kind.</summary>
    private sealed class Refused(string what, KodeIndex index, Func<string, DiagnosticPlace> placeOf)
    {
        private readonly SortedDictionary<string, string> _unknown = new(StringComparer.Ordinal); // the first spelling
        private readonly SortedDictionary<(string Kode, int Tahun), string> _invalid = [];

        public bool IsValid(string kode, int tahun)
        {
            var number = index.Find(kode);
            if (number < 0) _unknown.TryAdd(Nama.Normalize(kode), kode);
            else if (index.RowIn(number, tahun) < 0) _invalid.TryAdd((Nama.Normalize(kode), tahun), kode);
            else return true;
            return false;
        }

        public IEnumerable<Diagnostic> Tell(DiagnosticCode unknown, string cure) =>
        [
            .. _unknown.Values.Select(kode => new Diagnostic(
                unknown, placeOf(kode),
                $"{what} '{kode}' ada di anggaran tetapi tidak didefinisikan, jadi anggarannya tidak ikut dihitung."
                + $"{index.HintFor(kode)} Perbaiki kodenya, atau tambahkan {cure}.")),
            .. _invalid.Select(one => new Diagnostic(
                DataCodes.DiLuarMasaBerlaku, placeOf(one.Value) with { Tahun = one.Key.Tahun },
                $"{what} '{one.Value}' berlaku {index.MasaOf(index.Find(one.Value))}, jadi anggarannya tahun "
                + $"{one.Key.Tahun.ToString(CultureInfo.InvariantCulture)} tidak ikut dihitung. Perbaiki tahunnya, "
                + $"atau masa berlakunya.")),
        ];
    }
}
