using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>
/// Turns steps of explanations into what a page shows. A step with many inputs lists each number once, beside its
/// origin; a step with few also shows the rumus with the numbers in it. A long step that a proof of another quarter
/// shows already is a link to that proof.
/// </summary>
internal sealed class LangkahBuilder(int desimal)
{
    private const int FewMaximum = 6;
    private readonly Dictionary<Rumus, string> _rumus = new(ReferenceEqualityComparer.Instance);
    private readonly LangkahRegister _known = new();

    /// <param name="entry">The proof.</param>
    /// <param name="step">One of its steps.</param>
    public LangkahView Build(BuktiEntry entry, PenjelasanStep step)
    {
        var isListed = IsListed(step);
        if (isListed && _known.Earlier(entry, step) is { } earlier)
        {
            return new LangkahView(VisibleName.Of(step.Nama), Number(step.Hasil), Shown(step), "", [])
            {
                Sama = new KembaliView(earlier.Id, $"bukti s.d. {earlier.Bukti.Triwulan}"),
            };
        }
        return new LangkahView(
            VisibleName.Of(step.Nama), Number(step.Hasil), Shown(step),
            step.Rumus is null ? ""
                : isListed ? Short(step.Rumus) : VisibleName.Of($"{step.Rumus} = {step.Ungkapan}"),
            Lines(step, isListed));
    }

    /// <summary>Whether the lines below show the number of every input, so the rumus need not repeat them.</summary>
    private static bool IsListed(PenjelasanStep step) => step.Inputs.Length > FewMaximum
        && step.Inputs.All(input => input.Asal.Length > 0 || input.Dari is not null)
        && step.Inputs.Count(input => input.Asal.Length > 0) > FewMaximum;

    /// <summary>The origins of the inputs with their numbers, in the order of the inputs.</summary>
    private static List<string> Origins(PenjelasanStep step, bool isListed)
    {
        var lines = new List<string>();
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var input in step.Inputs)
        {
            var origin = input.Asal.Length > 0 || !isListed ? input.Asal : input.Dari!.Nama;
            if (origin.Length == 0) continue;
            if (at.TryAdd(origin, lines.Count)) lines.Add($"{origin}: {input.Nama} = {Number(input.Nilai)}");
            else lines[at[origin]] += $", {input.Nama} = {Number(input.Nilai)}";
        }
        return lines;
    }

    private static List<string> Lines(PenjelasanStep step, bool isListed)
    {
        var lines = Origins(step, isListed);
        lines.AddRange(step.Notes);
        for (var at = 0; at < lines.Count; at++) lines[at] = VisibleName.Of(lines[at]);
        return lines;
    }

    /// <summary>The rumus with its long sums cut short; the same few rumus occur in most proofs.</summary>
    private string Short(Rumus rumus)
    {
        if (_rumus.TryGetValue(rumus, out var known)) return known;
        return _rumus[rumus] = RumusText.Short(VisibleName.Of(rumus.ToString()));
    }

    private string Shown(PenjelasanStep step)
    {
        if (step.Kolom is null || step.Hasil.Value is not { } value) return "";
        var isShare = step.Kolom == "kelengkapan"; // 0..1; tables show it as a percentage
        var text = AngkaIndonesia.Teks(isShare ? value * 100 : value, desimal) + (isShare ? "\u00A0%" : "");
        return text == Number(step.Hasil) ? "" : text;
    }

    private static string Number(Nilai nilai) => nilai.Value is { } value
        ? Pembulatan.Trim(value).ToString(CultureInfo.InvariantCulture)
        : $"kosong ({nilai.Alasan!.Value.Uraian()})";
}
