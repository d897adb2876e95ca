namespace Kinerja.Engine.Model;

/// <summary>Which wilayah counts when a wilayah and one below it both report an indikator (SPEC 7.1).</summary>
public enum DataIndukWilayah
{
    /// <summary>The lowest wilayah count. The rows of the wilayah above are not used, and a Galat says so.</summary>
    Tolak,

    /// <summary>The highest wilayah counts. The wilayah below it count only in their own results.</summary>
    UtamakanLaporan,
}
