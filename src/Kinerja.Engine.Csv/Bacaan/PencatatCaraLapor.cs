using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>
/// Keeps which variabel a file reports as totals since TW 1 (column <c>Realisasi Kumulatif</c>): for them it makes the
/// setting <see cref="CaraLapor.SampaiDengan"/>, and it refuses a second manner for what one rumus could read.
/// </summary>
/// <param name="setelan">What <c>variabel.csv</c> says.</param>
/// <param name="definisi">Who reads a variabel and how; <c>null</c> where definitions are broken.</param>
internal sealed class PencatatCaraLapor(IReadOnlyList<SetelanVariabel> setelan, DefinisiKinerja? definisi)
{
    private readonly ILookup<string, SetelanVariabel> _said =
        setelan.ToLookup(said => Nama.Normalize(said.Variabel), StringComparer.Ordinal);

    private readonly Dictionary<string, List<Laporan>> _seen = new(StringComparer.Ordinal);

    /// <summary>Notes a variabel; false when it is or may be reported in another manner too.</summary>
    /// <param name="indikator">The kode of the indikator; <c>null</c> for a shared variabel.</param>
    /// <param name="variabel">The name.</param>
    /// <param name="isKumulatif">Whether this file holds totals since TW 1 by its header.</param>
    /// <param name="place">Where it was first seen.</param>
    public bool Admits(string? indikator, string variabel, bool isKumulatif, DiagnosticPlace place)
    {
        // Of a stock both manners say the same (SPEC 4.2).
        if (definisi?.IsArus(indikator, variabel) == false) return true;
        var (kode, nama) = (indikator is null ? null : Nama.Normalize(indikator), Nama.Normalize(variabel));
        if (isKumulatif && IsSaidPerPeriode(kode, nama)) return false;
        var isTotal = isKumulatif || Said(kode, nama) == CaraLapor.SampaiDengan;
        if (!_seen.TryGetValue(nama, out var seen)) _seen.Add(nama, seen = []);
        // What a header says becomes a setting, and that of a shared variabel reaches every indikator without its own.
        if (seen.Exists(other =>
            (isKumulatif || other.Setelan is not null) && other.IsTotal != isTotal
            && (other.Indikator is null || kode is null || other.Indikator == kode)))
            return false;
        seen.Add(new Laporan(kode, isTotal, isKumulatif ? new SetelanVariabel(variabel, indikator)
        {
            CaraLapor = CaraLapor.SampaiDengan,
            Asal = place,
        } : null));
        return true;
    }

    /// <summary>
    /// The settings of <c>variabel.csv</c> with those the files add; <c>null</c> where they add none.
    /// </summary>
    public IReadOnlyList<SetelanVariabel>? Merge()
    {
        var news = _seen.Values.SelectMany(seen => seen).Select(laporan => laporan.Setelan)
            .OfType<SetelanVariabel>().ToList();
        if (news.Count == 0) return null;
        var all = setelan.ToList();
        foreach (var added in news)
        {
            var index = all.FindIndex(said => IsSame(said, added));
            if (index < 0) all.Add(added);
            else all[index] = With(all[index], added.CaraLapor);
        }
        return all;
    }

    private bool IsSaidPerPeriode(string? kode, string nama) => kode is null
        ? _said[nama].Any(said => said.CaraLapor == CaraLapor.PerPeriode) : Said(kode, nama) == CaraLapor.PerPeriode;

    /// <summary>Looked up as SPEC 10.1 has it.</summary>
    private CaraLapor? Said(string? kode, string nama)
    {
        var shared = _said[nama].FirstOrDefault(said => said.Indikator is null)?.CaraLapor;
        if (kode is null) return shared;
        return _said[nama].FirstOrDefault(said => said.Indikator is { } i && Nama.Normalize(i) == kode)?.CaraLapor
            ?? shared;
    }

    private static bool IsSame(SetelanVariabel left, SetelanVariabel right) =>
        Nama.Normalize(left.Variabel) == Nama.Normalize(right.Variabel)
        && Nama.Normalize(left.Indikator ?? "") == Nama.Normalize(right.Indikator ?? "");

    private static SetelanVariabel With(SetelanVariabel said, CaraLapor? caraLapor) =>
        new(said.Variabel, said.Indikator)
        {
            Sifat = said.Sifat,
            CaraLapor = caraLapor,
            Satuan = said.Satuan,
            Nama = said.Nama,
            Asal = said.Asal,
        };

    private sealed record Laporan(string? Indikator, bool IsTotal, SetelanVariabel? Setelan);
}
