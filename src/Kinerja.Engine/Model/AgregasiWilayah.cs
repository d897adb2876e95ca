namespace Kinerja.Engine.Model;

/// <summary>How the values of several wilayah become the value of the wilayah above (SPEC 7.2).</summary>
public enum AgregasiWilayah
{
    /// <summary>The sum of N divided by the sum of D; only for a ratio without references.</summary>
    RasioJumlah,

    /// <summary>The sum.</summary>
    Jumlah,

    /// <summary>The unweighted mean.</summary>
    RataRata,

    /// <summary>The mean weighted by a variabel, <see cref="Indikator.PembobotWilayah"/>.</summary>
    RataRataTertimbang,

    /// <summary>The highest value.</summary>
    Maksimum,

    /// <summary>The lowest value.</summary>
    Minimum,

    /// <summary>
    /// The rumus, calculated with the sums of the variables and with the upper wilayah's values of its references.
    /// </summary>
    HitungUlang,

    /// <summary>No value: missing with reason <c>TidakDiagregasi</c>.</summary>
    Tidak,
}
