using System.Globalization;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Reads number cells that hold a label of a scale (SPEC 4.10), and says how to write a word that is none. It is asked
/// only about cells that are no number.
/// </summary>
/// <param name="names">The codes and names.</param>
internal sealed class LabelCells(DataNames names)
{
    private const int LengthMaximum = 40; // of a text that may be meant as a label
    private const int ListedMaximum = 20;
    private readonly Dictionary<LabelKey, SkalaNilai?> _skala = []; // cache

    /// <summary>Finds the number that a label stands for.</summary>
    /// <param name="key">What the cell reports.</param>
    /// <param name="text">The text of the cell.</param>
    /// <param name="nilai">The number.</param>
    /// <returns>Whether the cell may hold this label. In a row whose keys are refused, whether any cell may.</returns>
    public bool TryRead(in LabelKey key, string text, out decimal nilai)
    {
        nilai = 0;
        if (key.Kind == LabelKind.None || names.Skala.Count == 0) return false;
        return key.Kind == LabelKind.Undecided || names.Definisi is null
            ? IsAny(text) : SkalaOf(key)?.TryFind(text, out nilai) == true;
    }

    /// <summary>Whether a text is a label of some scale.</summary>
    public bool IsAny(string text) => names.Skala.Any(skala => skala.TryFind(text, out _));

    /// <summary>The code and the message for a cell that is neither a number nor a label.</summary>
    public (DiagnosticCode Code, DiagnosticText Message) Refusal(in LabelKey key, string text)
    {
        if (SkalaOf(key) is not { } skala)
            return (DataCodes.AngkaTidakTerbaca, IsWord(text) && VariabelOf(key) is { } variabel
                ? HowTo(
                    text, key.Indikator < 0 ? null : names.Indikator[key.Indikator], DiagnosticLog.Shorten(variabel))
                : NumberMessages.For(NumberOutcome.TidakTerbaca, text));
        var labels = string.Join(", ", skala.Label.Take(ListedMaximum).Select(one =>
            string.Create(CultureInfo.InvariantCulture, $"{DiagnosticLog.Shorten(one.Label)} ({one.Nilai})")));
        var saran = Saran.For(text, skala.Label.Select(one => one.Label));
        return (DataCodes.LabelTidakDikenal,
            $"'{DiagnosticLog.Shorten(text)}' bukan angka dan bukan label skala "
            + $"'{DiagnosticLog.Shorten(skala.Nama)}'.{saran} Labelnya: "
            + $"{labels}{(skala.Label.Length > ListedMaximum ? ", …" : "")}.");
    }

    /// <summary>Says which rows make a word a label.</summary>
    private DiagnosticText HowTo(string text, string? indikator, string variabel)
    {
        var shown = DiagnosticLog.Shorten(text);
        var known = names.Skala.FirstOrDefault(skala => skala.TryFind(text, out _));
        if (known is not null)
            return $"'{shown}' bukan angka. Itu label skala '{DiagnosticLog.Shorten(known.Nama)}', tetapi '{variabel}' "
                + $"tidak berskala. {Cure(indikator, variabel, DiagnosticLog.Shorten(known.Nama))}";
        return $"'{shown}' bukan angka. Tulis angkanya saja; untuk tidak ada data, kosongkan atau tulis '-'. Bila itu "
            + $"sebuah label, tulis skalanya: di skala.csv, di bawah judul 'skala,label,nilai', satu baris per label "
            + $"dengan angkanya, misalnya '{variabel},{shown},1'. {Cure(indikator, variabel, variabel)}";
    }

    /// <summary>Says how a variabel gets a scale: in the row of variabel.csv that it has, or in a new one.</summary>
    private string Cure(string? indikator, string variabel, string skala)
    {
        var row = Setting(indikator, variabel) ?? Setting(null, variabel);
        return row is null ? $"Tulis di variabel.csv, di bawah judul 'indikator,variabel,skala': ',{variabel},{skala}'."
            : $"Isi kolom skala di {row.Asal.ToString()} dengan '{skala}'.";
    }

    private VariabelSetting? Setting(string? indikator, string variabel) => names.Setelan.FirstOrDefault(row =>
        row.Asal.Line is not null && Nama.Normalize(row.Variabel) == Nama.Normalize(variabel)
        && Nama.Normalize(row.Indikator ?? "") == Nama.Normalize(indikator ?? ""));

    private SkalaNilai? SkalaOf(in LabelKey key)
    {
        if (names.Definisi is not { } definisi || names.Skala.Count == 0) return null;
        if (_skala.TryGetValue(key, out var known)) return known;
        var kode = key.Indikator < 0 ? null : names.Indikator[key.Indikator];
        return _skala[key] = key.Kind switch
        {
            LabelKind.Variabel when key.Variabel >= 0 => definisi.FindSkala(kode, names.Variabel[key.Variabel]),
            LabelKind.Target when kode is not null =>
                definisi.FindSkalaIndikator(kode, names.TahunOf(key.Indikator, key.Tahun)),
            _ => null,
        };
    }

    /// <summary>The variabel that may have a scale; <c>null</c> for a target whose rumus is more than one
    /// variabel.</summary>
    private string? VariabelOf(in LabelKey key)
    {
        if (key.Kind == LabelKind.Variabel) return key.Variabel < 0 ? null : names.Variabel[key.Variabel];
        if (key.Kind != LabelKind.Target || key.Indikator < 0) return null;
        var rumus = names.IndikatorIn(key.Indikator, key.Tahun)?.Rumus;
        return rumus?.Variables is [var only] && Rumus.Parse($"[{only}]").ToString() == rumus.ToString() ? only : null;
    }

    /// <summary>Whether a text looks like a label: it begins with a letter and has no digit, no separator and no
    /// quote.</summary>
    private static bool IsWord(string text) => text.Length is > 0 and <= LengthMaximum && char.IsLetter(text[0])
        && text.All(c => char.IsLetter(c) || c is ' ' or '+' or '-' or '/' or '(' or ')');
}
