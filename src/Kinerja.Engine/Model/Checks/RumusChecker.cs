using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model.Checks;

/// <summary>Checks what a rumus needs from the rest of the definition.</summary>
internal sealed class RumusChecker(IndikatorIndex indikator, List<Diagnostic> diagnostics)
{
    /// <summary>
    /// Returns the indices of the indikator that a rumus refers to, in its order; -1 for an unknown kode (SPEC 6.6).
    /// </summary>
    public ImmutableArray<int> RujukanOf(Indikator subject) => Arrays.Map(subject.Rumus.References, kode =>
    {
        var index = indikator.Find(kode);
        if (index < 0)
            diagnostics.Add(new(FormulaCodes.RujukanTidakDikenal, subject.Asal with { Column = "rumus" },
                $"Rujukan [@{kode}] pada indikator '{subject.Kode}' tidak ada di indikator.csv."
                + $"{indikator.SaranFor(kode)}"));
        return index;
    });

    /// <summary>Reports a jika_pembagi_nol that never applies, because the rumus is no single ratio.</summary>
    public void CheckPembagiNol(Indikator subject)
    {
        if (subject.JikaPembagiNol is null || subject.Rumus.Denominator is not null) return;
        diagnostics.Add(new(
            DefinitionCodes.JikaPembagiNolTakBerlaku, subject.Asal with { Column = "jika_pembagi_nol" },
            $"jika_pembagi_nol pada '{subject.Kode}' tidak pernah berlaku karena rumusnya bukan satu rasio N/D."));
    }
}
