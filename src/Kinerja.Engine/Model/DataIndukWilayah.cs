namespace Kinerja.Engine.Model;

/// <summary>Who bears an indikator where a wilayah and one below it both report (SPEC 7.1).</summary>
public enum DataIndukWilayah
{
    /// <summary>The deepest bear; the rows of the one above are unused, with a Galat.</summary>
    Tolak,

    /// <summary>The highest bears; those below it count only for themselves.</summary>
    UtamakanLaporan,
}
