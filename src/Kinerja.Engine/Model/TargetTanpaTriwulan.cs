namespace Kinerja.Engine.Model;

/// <summary>The target s.d. TW 1, 2 or 3 where only an annual target is given (SPEC 5.1).</summary>
public enum TargetTanpaTriwulan
{
    /// <summary>The annual target.</summary>
    Tahunan,

    /// <summary>
    /// The annual target times n / 4: of 12 laporan a year, 3 s.d. TW 1. It applies where quarters add up: to a tipe
    /// Kumulatif or Kumulatif Negatif whose figures are added over wilayah by default. Any other indikator uses the
    /// annual target.
    /// </summary>
    ProRata,
}
