namespace Kinerja.Engine.Model;

/// <summary>How the figures of several wilayah become one (SPEC 7.2).</summary>
public enum AgregasiWilayah
{
    /// <summary>The sum of N over the sum of D; only for a ratio without references.</summary>
    RasioJumlah,

    /// <summary>The sum.</summary>
    Jumlah,

    /// <summary>The plain mean.</summary>
    RataRata,

    /// <summary>The mean weighted by a variabel, <see cref="Indikator.PembobotWilayah"/>.</summary>
    RataRataTertimbang,

    /// <summary>The greatest.</summary>
    Maksimum,

    /// <summary>The least.</summary>
    Minimum,

    /// <summary>The rumus over added variables and the wilayah's own references.</summary>
    HitungUlang,

    /// <summary>Not at all: missing, <c>TidakDiagregasi</c>.</summary>
    Tidak,
}
