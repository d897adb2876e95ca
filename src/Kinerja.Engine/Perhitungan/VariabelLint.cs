using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Holds the names that are reported against those the rumus use (SPEC 8.4). A slip of the pen is told from both sides.
/// </summary>
internal sealed class VariabelLint
{
    private const int UnusedMaximum = 10_000; // told one by one
    private readonly DefinisiKinerja _definisi;
    private readonly List<KunciVariabel> _unused;
    private readonly SaranIndex _sharedUsed;
    private readonly SaranIndex _sharedUnused;
    private readonly ILookup<string, string> _ownUnused; // by kode of the indikator
    private readonly DataKinerja _data;
    private readonly HashSet<KunciVariabel> _used;

    private VariabelLint(DefinisiKinerja definisi, DataKinerja data)
    {
        _definisi = definisi;
        _data = data;
        _used = [];
        for (var i = 0; i < definisi.Indikator.Length; i++) _used.UnionWith(Used(i));
        _unused = [.. data.Reported.Where(kunci => !_used.Contains(kunci))];
        _sharedUsed = new SaranIndex(_used.Where(kunci => kunci.Indikator is null).Select(kunci => kunci.Variabel));
        _sharedUnused = new SaranIndex(
            _unused.Where(kunci => kunci.Indikator is null).Select(kunci => kunci.Variabel));
        _ownUnused = _unused.Where(kunci => kunci.Indikator is not null)
            .ToLookup(kunci => kunci.Indikator!, kunci => kunci.Variabel, StringComparer.Ordinal);
    }

    public static IEnumerable<Diagnostic> Find(DefinisiKinerja definisi, DataKinerja data)
    {
        if (!data.Reported.Any()) return []; // nothing is reported yet, which no name is to blame for
        var lint = new VariabelLint(definisi, data);
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

    /// <summary>Nobody mends a hundred thousand names one by one: beyond so many they are told together.</summary>
    private IEnumerable<Diagnostic> Unused()
    {
        var told = _unused.OrderBy(IndexOf).ThenBy(kunci => kunci.Variabel, StringComparer.Ordinal).Take(UnusedMaximum);
        foreach (var kunci in told)
            yield return Unused(
                kunci.Variabel, _data.AsalOf(kunci), IndexOf(kunci) is >= 0 and var i ? _definisi.Indikator[i] : null);
        if (_unused.Count > UnusedMaximum)
            yield return new Diagnostic(
                DataCodes.VariabelTidakTerpakai, DiagnosticPlace.None,
                InvariantText.Of(_unused.Count - UnusedMaximum)
                + " variabel lain juga dilaporkan tetapi tidak dipakai rumus mana pun. "
                + "Periksa apakah kolom variabel berisi nama variabel.");
    }

    private int IndexOf(KunciVariabel kunci) => kunci.Indikator is { } kode ? _definisi.IndexOfIndikator(kode) : -1;

    private Diagnostic Unused(string variabel, DiagnosticPlace asal, Indikator? indikator)
    {
        var (used, hint) = indikator is null
            ? ("dipakai rumus mana pun", _sharedUsed.For(variabel))
            : ($"dipakai rumus '{indikator.Kode}'", Saran.For(variabel, indikator.Rumus.Variables));
        return new Diagnostic(
            DataCodes.VariabelTidakTerpakai, asal with { Indikator = indikator?.Kode },
            $"'{variabel}' dilaporkan tetapi tidak {used}, jadi angkanya tidak ikut dihitung."
            + $"{hint} Perbaiki namanya, atau hapus barisnya.");
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
                    + $"{Unused(kode, variabel.Nama)} Laporkan angkanya, atau samakan namanya.");
            }
        }
    }

    /// <summary>A name like it that was reported in vain, for the indikator itself or for all.</summary>
    private string Unused(string kode, string variabel) =>
        Saran.For(variabel, _ownUnused[kode]) is { Length: > 0 } own ? own : _sharedUnused.For(variabel);

    private IEnumerable<Diagnostic> Torn() =>
        from indikator in _definisi.Indikator
        let kode = Nama.Normalize(indikator.Kode)
        from nama in SplitNames.Find(indikator.Rumus).Distinct(StringComparer.Ordinal)
        where IsReported(kode, nama)
        select new Diagnostic(
            CalculationCodes.TandaKurangDalamNama, Place(indikator),
            $"Tanda '-' dalam rumus mengurangkan, padahal '{nama}' adalah variabel yang dilaporkan. Bila maksudnya "
            + $"variabel itu, tulis [{nama}].");

    private static DiagnosticPlace Place(Indikator indikator) =>
        indikator.Asal with { Column = "rumus", Indikator = indikator.Kode };

    private bool IsReported(string kode, string variabel) =>
        _data.IsReported(new(kode, variabel)) || _data.IsReported(new(null, variabel));
}
