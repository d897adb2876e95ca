using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model.Checks;

/// <summary>Checks what a rumus needs from its own row.</summary>
internal static class RumusChecker
{
    /// <summary>Reports a jika_pembagi_nol that never applies, because the rumus is no single ratio.</summary>
    public static void CheckPembagiNol(Indikator subject, List<Diagnostic> diagnostics)
    {
        if (subject.JikaPembagiNol is null || subject.Rumus.Denominator is not null) return;
        diagnostics.Add(new(
            DefinitionCodes.JikaPembagiNolTakBerlaku, subject.Asal with { Column = "jika_pembagi_nol" },
            $"jika_pembagi_nol pada '{subject.Kode}' tidak pernah berlaku karena rumusnya bukan satu rasio N/D."));
    }
}
