using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Compares the reported names of variables with the names in the rumus (SPEC 8.4). A typing error gives two
/// diagnostics: one for the reported name, which no rumus uses, and one for the name in the rumus, which nobody
/// reports.
/// </summary>
internal sealed class VariabelLint
{
    private const int UnusedMaximum = 10_000; // the maximum number of unused names that get a diagnostic each
    private readonly DefinisiKinerja _definisi;
    private readonly List<KunciVariabel> _unused;
    private readonly SaranIndex _sharedUsed;
    private readonly SaranIndex _sharedUnused;
    private readonly ILookup<string, string> _ownUnused; // by the kode of the indikator
    private readonly DataKinerja _data;
    private readonly HashSet<KunciVariabel> _used;

    private VariabelLint(DefinisiKinerja definisi, DataKinerja data)
    {
        _definisi = definisi;
        _data = data;
        _used = [];
        for (var i = 0; i < definisi.Indikator.Length; i++) _used.UnionWith(Used(i));
        _unused = [.. data.Reported.Where(key => !_used.Contains(key))];
        _sharedUsed = new SaranIndex(_used.Where(key => key.Indikator is null).Select(key => key.Variabel));
        _sharedUnused = new SaranIndex(
            _unused.Where(key => key.Indikator is null).Select(key => key.Variabel));
        _ownUnused = _unused.Where(key => key.Indikator is not null)
            .ToLookup(key => key.Indikator!, key => key.Variabel, StringComparer.Ordinal);
    }

    public static IEnumerable<Diagnostic> Find(DefinisiKinerja definisi, DataKinerja data)
    {
        if (!data.Reported.Any()) return []; // nothing is reported yet, so no name is wrong
        var lint = new VariabelLint(definisi, data);
        return [.. lint.Unused(), .. lint.Unreported(), .. lint.Torn()];
    }

    /// <summary>Returns the keys under which an indikator reads cells.</summary>
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

    /// <summary>
    /// Reports the unused names. Names after the first <see cref="UnusedMaximum"/> share one diagnostic, because nobody
    /// corrects so many one by one.
    /// </summary>
    private IEnumerable<Diagnostic> Unused()
    {
        var first = _unused.OrderBy(IndexOf).ThenBy(key => key.Variabel, StringComparer.Ordinal).Take(UnusedMaximum);
        foreach (var key in first)
            yield return Unused(
                key.Variabel, _data.AsalOf(key), IndexOf(key) is >= 0 and var i ? _definisi.Indikator[i] : null);
        if (_unused.Count > UnusedMaximum)
            yield return new Diagnostic(
                DataCodes.VariabelTidakTerpakai, DiagnosticPlace.None,
                $"{_unused.Count - UnusedMaximum} variabel lain juga dilaporkan tetapi tidak dipakai rumus mana pun. "
                + $"Periksa apakah kolom variabel berisi nama variabel.");
    }

    private int IndexOf(KunciVariabel key) => key.Indikator is { } kode ? RowOf(kode) : -1;

    private int RowOf(string kode) =>
        _definisi.KodeIndikator.Find(kode) is >= 0 and var number ? _definisi.KodeIndikator.FirstRow(number) : -1;

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

    /// <summary>
    /// Reports the names in a rumus that nobody reports. The calendar and the variables of the survey need no rows, and
    /// neither does a rumus of tahun without any figures (SPEC 4.8).
    /// </summary>
    private IEnumerable<Diagnostic> Unreported()
    {
        var tahun = _data.TahunDilaporkan;
        for (var i = 0; i < _definisi.Indikator.Length; i++)
        {
            if (!tahun.Any(((IBarisDefinisi)_definisi.Indikator[i]).Masa.Contains)) continue;
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

    /// <summary>
    /// Returns a hint with a similar name that is reported but unused, for the indikator itself or shared; or an empty
    /// text.
    /// </summary>
    private string Unused(string kode, string variabel) =>
        Saran.For(variabel, _ownUnused[kode]) is { Length: > 0 } own ? own : _sharedUnused.For(variabel);

    /// <summary>Reports differences <c>a - b</c> in a rumus when a variabel <c>a-b</c> is reported.</summary>
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
