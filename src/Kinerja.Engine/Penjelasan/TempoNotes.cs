using System.Globalization;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>Notes on the quarters in which variables are due (SPEC 4.9).</summary>
internal static class TempoNotes
{
    /// <summary>Returns a note per variabel that is not due in some quarter.</summary>
    public static IEnumerable<string> Due(IEnumerable<VariabelIndikator> variabel) =>
        from one in variabel
        where one.IsNotAlwaysDue
        select $"{one.Nama} ({one.Frekuensi}) diharapkan hanya pada {Quarters(one)}.";

    /// <summary>Returns a note per variabel that is not due yet.</summary>
    /// <param name="variabel">The variables.</param>
    /// <param name="quarter">The last quarter that counts, 0..3.</param>
    public static IEnumerable<string> NotDue(IEnumerable<VariabelIndikator> variabel, int quarter) =>
        from one in variabel
        where !one.IsDueBy(quarter)
        select $"{one.Nama} ({one.Frekuensi}) belum jatuh tempo: baru diharapkan pada {Quarters(one)}.";

    private static string Quarters(VariabelIndikator variabel) => string.Join(" dan ",
        Enumerable.Range(0, ColumnLayout.Quarters).Where(q => ((variabel.JatuhTempo >> q) & 1) != 0)
            .Select(q => string.Create(CultureInfo.InvariantCulture, $"TW {q + 1}")));
}
