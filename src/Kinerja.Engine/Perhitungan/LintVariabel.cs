using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Holds the names that are reported against those the rumus use (SPEC 8.4). A slip of the pen is told from both sides.
/// </summary>
internal sealed class LintVariabel
{
    private const int HintsMaximum = 1000; // a hint compares with every candidate
    private readonly DefinisiKinerja _definisi;
    private readonly Dictionary<KunciVariabel, DiagnosticPlace> _reported;
    private readonly HashSet<KunciVariabel> _used;
    private int _hints;

    private LintVariabel(DefinisiKinerja definisi, DataKinerja data)
    {
        _definisi = definisi;
        _reported = data.Reported;
        _used = [];
        for (var i = 0; i < definisi.Indikator.Length; i++) _used.UnionWith(Used(i));
    }

    public static IEnumerable<Diagnostic> Find(DefinisiKinerja definisi, DataKinerja data)
    {
        var lint = new LintVariabel(definisi, data);
        if (lint._reported.Count == 0) return []; // nothing is reported yet, which no name is to blame for
        return [.. lint.Unused(), .. lint.Unreported(), .. lint.Torn()];
    }

    private IEnumerable<KunciVariabel> Used(int index)
    {
        var kode = Nama.Normalize(_definisi.Indikator[index].Kode);
        foreach (var variabel in _definisi.Variabel[index].Select(v => v.Nama).Append(_definisi.Pembobot[index]?.Nama))
        {
            if (variabel is null) continue;
            yield return new(kode, variabel);
            yield return new(null, variabel);
        }
    }

    private IEnumerable<Diagnostic> Unused() =>
        _reported.Keys.Where(kunci => !_used.Contains(kunci))
            .OrderBy(IndexOf).ThenBy(kunci => kunci.Variabel, StringComparer.Ordinal)
            .Select(kunci => Unused(
                kunci.Variabel, _reported[kunci], IndexOf(kunci) is >= 0 and var i ? _definisi.Indikator[i] : null));

    private int IndexOf(KunciVariabel kunci) => kunci.Indikator is { } kode ? _definisi.IndexOfIndikator(kode) : -1;

    private Diagnostic Unused(string variabel, DiagnosticPlace asal, Indikator? indikator)
    {
        var (used, known) = indikator is null
            ? ("dipakai rumus mana pun", _used.Where(kunci => kunci.Indikator is null).Select(kunci => kunci.Variabel))
            : ($"dipakai rumus '{indikator.Kode}'", indikator.Rumus.Variables);
        return new Diagnostic(
            DataCodes.VariabelTidakTerpakai, asal with { Indikator = indikator?.Kode },
            $"'{variabel}' dilaporkan tetapi tidak {used}, jadi angkanya tidak ikut dihitung."
            + $"{Hint(variabel, known)} Perbaiki namanya, atau hapus barisnya.");
    }

    /// <summary>The calendar is built in, and a survey gives its own variables.</summary>
    private IEnumerable<Diagnostic> Unreported()
    {
        for (var i = 0; i < _definisi.Indikator.Length; i++)
        {
            var kode = Nama.Normalize(_definisi.Indikator[i].Kode);
            foreach (var variabel in _definisi.Variabel[i])
            {
                if (variabel.IsCalendar || variabel.IsSurvey || IsReported(kode, variabel.Nama)) continue;
                yield return new Diagnostic(
                    CalculationCodes.VariabelTidakDilaporkan, Place(_definisi.Indikator[i]),
                    $"'{variabel.Nama}' dipakai rumusnya tetapi tidak pernah dilaporkan."
                    + $"{Hint(variabel.Nama, UnusedNames(kode))} Laporkan angkanya, atau samakan namanya.");
            }
        }
    }

    private IEnumerable<string> UnusedNames(string kode) => _reported.Keys
        .Where(kunci => !_used.Contains(kunci) && (kunci.Indikator is null || kunci.Indikator == kode))
        .Select(kunci => kunci.Variabel);

    private IEnumerable<Diagnostic> Torn() =>
        from indikator in _definisi.Indikator
        let kode = Nama.Normalize(indikator.Kode)
        from nama in NamaTerbelah.Find(indikator.Rumus).Distinct(StringComparer.Ordinal)
        where IsReported(kode, nama)
        select new Diagnostic(
            CalculationCodes.TandaKurangDalamNama, Place(indikator),
            $"Tanda '-' dalam rumus mengurangkan, padahal '{nama}' adalah variabel yang dilaporkan. Bila maksudnya "
            + $"variabel itu, tulis [{nama}].");

    private static DiagnosticPlace Place(Indikator indikator) =>
        indikator.Asal with { Column = "rumus", Indikator = indikator.Kode };

    private bool IsReported(string kode, string variabel) =>
        _reported.ContainsKey(new(kode, variabel)) || _reported.ContainsKey(new(null, variabel));

    private string Hint(string word, IEnumerable<string> known) =>
        _hints++ < HintsMaximum ? Saran.For(word, known) : "";
}
