namespace Kinerja.Engine.Data;

/// <summary>What happens when the same key is reported twice (SPEC 10.4).</summary>
public enum DataGanda
{
    /// <summary>The first is kept, later ones are rejected.</summary>
    Tolak,

    /// <summary>The last one counts.</summary>
    Terakhir,

    /// <summary>They add up.</summary>
    Jumlahkan,
}
